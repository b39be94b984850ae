"""The office by its name of the time that a row of holders remarks behind the term: `甲　1968.10—1972.2　校革委会主任`.

It takes the place of the heading's office if it is of its kind, or the chair of the committee that stood for it then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import When
from ..bodies.own_town import own_town
from ..dates.checked import checked
from ..dates.terms import DAY, edtf_of
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
