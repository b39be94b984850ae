"""What the remarks of rows of holders say of their offices: what it was called at the time (`甲　1968.10—1972.2　校革委会主任`), that
somebody was only deputy or acting head, and which offices he had besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import When
from ..bodies.own_town import own_town
from ..dates.checked import checked
from ..dates.terms import DAY, TO, edtf_of
from ..language.patterns import lazy
from ..parts import Context, PostMention
from ..posts.chains import Chain
from ..posts.phrases import PostPhrase
from .tenure_rows import TermRow

_GAP = lazy(r"(?:[ \u3000]+|[ \u3000]*[（(])(?:时称|时为|时任|为|任)?")
_ENDS = lazy(r"[，,。；;（()）\n \u3000]|$")
_COMMITTEE = ("革命委员会", "革委会", "革委", "管理委员会", "管委会")
"""What stood for a head in its time; the party's secretary had no such one."""
_DASHES = "—–-～~ \u3000"
"""What an open term ends with, and a remark may seem to begin with."""
_UNTIL = lazy(rf"[（(](?:至|到){DAY.format('b')}(?:止)?[）)]")


def remarked_offices(
    text: str, chains: Sequence[Chain], row: TermRow, posts: Sequence[PostMention], context: Context
) -> list[PostMention]:
    """The offices that the remark of a row begins with; none where it says anything else. `posts`: those of the heading."""
    heads = {post.role[-2:] for post in posts}
    chain = next((one for one in _behind(text, chains, row) if not one.phrases[0].mark), None)
    if chain is None or "工作的" in chain.phrases[0].role or not _ENDS.match(text, chain.phrases[-1].end):
        return []
    found = [_post(chain, phrase, context) for phrase in chain.phrases]
    if not found[0].organization or not _is_office(found[0], heads):
        return []
    found = [_of_commune(post, context) for post in found]
    kept = [post for post in found if post.organization and (_is_office(post, heads) or _leads(post))]
    return [_until(text, post, row.term) if post.end == chain.phrases[-1].end else post for post in kept]


def _behind(text: str, chains: Sequence[Chain], row: TermRow) -> Iterator[Chain]:
    """The chain that stands right behind the term of a row."""
    term = text.rfind("（", row.name[1], row.end) if text[row.end - 1] == "）" else row.end
    gap = _GAP.match(text, len(text[:term].rstrip(" \u3000")))
    if gap is not None:
        yield from (
            one
            for one in chains
            if gap.start() < one.start == one.phrases[0].start == gap.end()
            or (text[one.start] in _DASHES and one.phrases[0].role_start == gap.end())
        )


def _post(chain: Chain, phrase: PostPhrase, context: Context) -> PostMention:
    """What one phrase of a remark means: an office in the party's branch is the document's own body's."""
    told = next((post for post in chain.posts if post.start == phrase.start or post.end == phrase.end), None)
    if told is not None:
        return told
    own = context.organization if not phrase.organization.strip(_DASHES) else ""
    return PostMention(phrase.start, phrase.end, own, phrase.role)


def _of_commune(post: PostMention, context: Context) -> PostMention:
    """The post in the commune that the document's own town once was: `公社管委会主任`; in no body where it is of no town."""
    if not post.organization.startswith("公社"):
        return post
    town = own_town(context)
    return replace(post, organization=town[:-1] + post.organization if town.endswith(("镇", "乡")) else "")


def _is_office(post: PostMention, heads: set[str]) -> bool:
    return post.role[-2:] in heads or (_leads(post) and heads != {"书记"})


def _leads(post: PostMention) -> bool:
    """Whether somebody is the chair of a committee that stood for the head."""
    return post.role.endswith("主任") and post.organization.endswith(_COMMITTEE)


def _until(text: str, post: PostMention, term: When) -> PostMention:
    """The post with the end of its own that brackets behind it give: `校革委会主任（至1978.8）`."""
    said = _UNTIL.match(text, post.end)
    if said is None:
        return post
    begun = term.edtf.partition("/")[0]
    when = checked(f"{begun}/{edtf_of(said, 'b')}", said[0])
    return replace(post, when=when) if when else post


_BEGUN = DAY.format("a")
_BESIDES = lazy(
    rf"[ \u3000]*（(?:其中|期间)?[，：]?(?:自|从)?(?:{_BEGUN}(?:{TO}{DAY.format('b')}|{TO}(?:今|现在)?)?(?:间|期间)?起?)?(?:始|同时|又|并)*(?:兼任?|兼职|担任|任)"
    r"(?P<role>(?:党(?:委|总支|支部|组)|总支|支部|团委|团总支|工会)(?:副?(?:书记|主席)))[）；，]"
)


def besides(text: str, row: TermRow, body: str) -> list[PostMention]:
    """The office in an organ of `body` that stands in brackets behind the term of a row, from when on or for how long."""
    stop = text.rfind("（", row.name[1], row.end) if text[row.end - 1] == "）" else row.end
    said = _BESIDES.match(text, stop)
    if said is None or not body:
        return []
    post = PostMention(*said.span("role"), body, said["role"])
    if said["ayear"] is None:
        return [_at(post, row.term)]
    begun, ended = edtf_of(said, "a"), edtf_of(said, "b") if said["byear"] else ""
    when = checked(f"{begun}/{ended}" if ended else begun, said[0].strip("（）"))
    return [_at(post, when)] if when else []


def _at(post: PostMention, when: When) -> PostMention:
    return replace(post, when=when, basis="term" if "/" in when.edtf else "stated")


_OFFICE = lazy(r"[\u3400-\u9fff]长$|书记$|主任$|主席$|经理$|主编$|政委$")
_LESSER = r"(?:常务副|第[一二三四]副|副|代理|代)"
_BEFORE = lazy(rf"（(?:兼?任)?(?P<lesser>{_LESSER})(?P<office>[\u3400-\u9fff]{{0,8}})[，、）]")
_BEHIND = lazy(
    rf"[）)]?[，, \u3000]*（?(?:主持[\u3400-\u9fff]{{0,4}}工作的?)?(?P<lesser>{_LESSER})(?P<office>[\u3400-\u9fff]{{0,4}}?)(?:[，、]?主持[\u3400-\u9fff]{{0,4}}工作)?(?=[）)，、；;。 \u3000\n]|$)"
)
_REVOLUTION = lazy(r"（(?:时任)?(?:革命委员会|革委会|革委)(?P<role>(?:第一)?副?主任)）")
_NEAR = 14


def _revolution(text: str, row: TermRow) -> str:
    """The office in the revolutionary committee that a row's remark names in place of the heading's: `（革委会主任）`."""
    line = text.find("\n", row.name[1])
    told = _REVOLUTION.search(text, row.name[1], min(row.end + _NEAR, line if line > 0 else len(text)))
    return told["role"] if told else ""


def lesser_offices(text: str, row: TermRow, posts: Sequence[PostMention]) -> list[PostMention]:
    """The posts of a heading as the row's remark has them, between the name and the term or behind the term."""
    if posts and "革" in text[row.name[1] : row.end + _NEAR] and (head := _revolution(text, row)):
        return [replace(posts[0], organization=posts[0].organization + "革命委员会", role=head)]
    said = _BEFORE.match(text, row.name[1]) or _words_behind(text, row)
    return [_as_said(post, said["lesser"], said["office"]) for post in posts] if said else [*posts]


def _words_behind(text: str, row: TermRow) -> re.Match[str] | None:
    place = row.end if text[row.end - 1] != "）" else text.rfind("（", row.name[1], row.end)
    return _BEHIND.match(text, place)


def _as_said(post: PostMention, lesser: str, office: str) -> PostMention:
    head = _OFFICE.search(post.role)
    if head is None or (office and not office.endswith(head[0])) or post.role.startswith(lesser):
        return post
    return replace(post, role=post.role[: head.start()] + lesser + head[0])
