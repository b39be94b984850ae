"""In whose name people sign: the bodies of the heads who stand before the verb."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import PersonMention, PostMention
from .two_sides import side_of

_BETWEEN = lazy(r"(?:分别|依次|先后|各自|又)?[、和与同及]|，(?:(?:又|并|还)?分别)?(?:与|和|同)?")
_FOR = (
    r"代表(?:甲乙|合作|签约)?(?:[双两三四五各][方校院地家会市区县][\u3400-\u9fff]{0,2}|各自[\u3400-\u9fff]{0,2}|本单位)"
)
_MANNER = lazy(
    rf"，?(?:{_FOR}|(?:分别|共同|当场|现场|正式|联合|先后|隆重|一起|再次|代表[\u3400-\u9fff]{{2,10}}?|在[\u3400-\u9fff]{{2,12}}?))*，?(?:在|就)?"
)
_SPEAKS_FOR = lazy(_FOR)
_IN_NAME_OF = lazy(
    r"(?:（[^（）\n]{1,20}）)?代表(?!甲乙|合作|签约|各自|本单位|[双两三四五各][方校院地家会市区县]|全[体厂校院县区市]|[大与]会)(?P<body>[\u3400-\u9fff]{2,24}?)(?=[、和与同及，]|(?:分别|共同|当场|现场|正式)*(?:签|在))"
)
"""For whom somebody signs who is no head of it: `甲代表协会与某银行行长乙签署`."""
_GUESTS_CAME = lazy(
    r"(?:一行[^，。；]{0,12}|率(?:团|队|[^，。；]{1,16}[团队组]))(?:专程|应邀)?(?:来|到|抵|赴|访|莅)[^。；]{0,30}，$"
)
_WENT = lazy(r"率(?:团|队|[^，。；]{1,16}[团队组])(?:专程|应邀)?(?:赴|到|抵|前往|访问?)")
"""Behind the name of somebody of the document's own body who goes to others."""
_WITH_HIM = lazy(r"[与和同](?:之|其|他|她|对方|客人|来宾)(?:共同|正式|现场|分别|当场)*$")
_VISITS = lazy(
    r"(?:先生|女士|博士|教授|同志|等|一行|[\d一二三四五六七八九十]+人|率[^，。；]{1,16})*(?:专程|应邀|再次)*"
    r"(?:来访|到访|(?:[来到赴抵]|莅临)[^，。；]{0,16}(?:访问|考察|参观|洽谈|交流|调研))"
)
"""Behind the name of a visitor."""
_PAPER = lazy(r"[^，。；《]{0,12}(?:《[^《》]{2,60}》、?)+，")
_ALSO = lazy(r"(?:也|亦)?(?:一同|一起|共同|一并|同时|随同)(?:参与|参加)?签(?:字|约|署)(?!仪式)")
_BARE = frozenset(
    {"协会", "学会", "商会", "公司", "集团", "学校", "学院", "医院", "工厂", "总会", "研究会", "会", "校", "院", "厂"}
)
"""What a body calls itself for short."""
_REACH = 160
_MOST = 4
"""More than so many bodies sign letters of responsibility, not an agreement of theirs."""
_GOVERNS = lazy(r"(?:代)?[市区县镇乡旗州]长|行长|专员")


def signed_in_name_of(
    text: str, verb: int, people: Sequence[PersonMention], own: str, expand: Callable[[str], str]
) -> list[str]:
    """The bodies for which those before the verb of signing at `verb` sign, where of one at least it is said for whom;
    none unless all are known."""
    chain = _chain(text, verb, people)
    named = [_IN_NAME_OF.match(text, one.end) for one in chain]
    if len(chain) < 2 or not any(named):
        return []
    bodies = [
        _written_out(said["body"], own, expand) if said else _body_of(person, people, own)
        for person, said in zip(chain, named, strict=True)
    ]
    return list(dict.fromkeys(bodies)) if "" not in bodies and 2 <= len(set(bodies)) <= _MOST else []


def _written_out(body: str, own: str, expand: Callable[[str], str]) -> str:
    """The body that words name in full; empty where they name none."""
    full = own if own and body[-1] == own[-1] and body.lstrip("我本该") in _BARE else expand(body)
    return full if ending_of(full) and full not in _BARE else ""


def signed_by_heads(text: str, verb: int, people: Sequence[PersonMention], own: str) -> list[str]:
    """The bodies whose people stand side by side before the verb of signing at `verb`, none unless they are several.

    `people`: those of the text, in order. One without a title is a man of `own`, the body whose own news the text is.
    """
    paper = ending_of(own)
    own = "" if paper and paper.kind == "media" else own  # which tells of others
    if met := _with_visitor(text, verb, people, own):
        return met
    chain = _chain(text, verb, people)
    if len(chain) < 2:
        return _with_guests(text, chain[0], people, own) if chain else []
    signing = [_body_of(person, people, own) for person in chain]
    bodies = list(dict.fromkeys(signing))
    if own and len(bodies) == 1 and bodies[0] != own and _SPEAKS_FOR.search(text, chain[-1].end, verb):
        bodies.insert(0, own)
    return bodies if "" not in bodies and 2 <= len(bodies) <= _MOST else []


def _with_guests(text: str, host: PersonMention, people: Sequence[PersonMention], own: str) -> list[str]:
    """The body of the guests whom the clause before tells to come, and that of the one with whom they sign:
    `某商会会长甲一行来访，与|某联合会会长乙签署`; none unless both are known."""
    clause = (host.start if host.title_start < 0 else host.title_start) - 1
    low = sentence_begin(text, clause, _REACH)
    if text[clause : clause + 1] not in ("与", "和", "同") or not _GUESTS_CAME.search(text, low, clause):
        return []
    first = people[bisect_left(people, low, key=lambda person: person.start)]
    went = own != "" and _WENT.match(text, first.end) is not None
    if first.start >= clause or not (_held(first) or went) or not _held(host):
        return []
    sides = [_body_of(first, people, own), _body_of(host, people, own)]
    return sides if len(set(sides)) == 2 else []


def _with_visitor(text: str, verb: int, people: Sequence[PersonMention], own: str) -> list[str]:
    """The document's own body and that of the visitor told of before, with whom it signs: `某局局长甲来访，乙与其签订`."""
    if not own or not _WITH_HIM.search(text, max(0, verb - 12), verb):
        return []
    low = max(text.rfind("\n", 0, verb) + 1, verb - _REACH)
    for person in people[bisect_left(people, low, key=lambda one: one.start) :]:
        if person.start >= verb:
            break
        if _held(person) and _VISITS.match(text, person.end):
            body = _body_of(person, people, "")
            return [own, body] if not body.startswith(own) else []
    return []


def also_signed(text: str, verb: int, people: Sequence[PersonMention]) -> list[str]:
    """The bodies of those who sign too, as the clause behind the paper says: `…签订《某协议》，某会会长丙一同签字`."""
    paper = _PAPER.match(text, verb)
    at = paper.end() if paper else 0
    bodies: list[str] = []
    for person in people[bisect_left(people, at, key=lambda one: one.start) :] if paper else ():
        begins = person.start if person.title_start < 0 else person.title_start
        if begins > at + 1 or not _held(person):
            break
        bodies.append(_body_of(person, people, ""))
        at = person.end
    return bodies if bodies and _ALSO.match(text, at) else []


def _chain(text: str, verb: int, people: Sequence[PersonMention]) -> list[PersonMention]:
    """The people named one after the other right before `verb`."""
    chain: list[PersonMention] = []
    at = verb
    for number in range(bisect_left(people, verb, key=lambda person: person.start) - 1, -1, -1):
        person = people[number]
        joint = _BETWEEN if chain else _MANNER
        said = _IN_NAME_OF.match(text, person.end)
        after = said.end() if said else person.end
        if after > at or verb - after > _REACH or not joint.fullmatch(text, after, at):
            break
        chain.insert(0, person)
        at = person.start if person.title_start < 0 else min(person.start, person.title_start)
    return chain


def _body_of(person: PersonMention, people: Sequence[PersonMention], own: str) -> str:
    """In whose name somebody signs: the body of the post beside the name, or of the last one told; `own` without any."""
    before = people[: bisect_left(people, person.start, key=lambda one: one.start)]
    told = (posts for one in reversed(before) if one.name == person.name and (posts := _held(one)))
    posts = _held(person) or next(told, list[PostMention]())
    name = posts[0].organization if posts else own
    return name if name.endswith("联合会") else side_of(name)  # 某行业工会|联合会


def body_signed_for(person: PersonMention, people: Sequence[PersonMention]) -> str:
    """The body of somebody's own post, for which he signs; empty where none is told."""
    return _body_of(person, people, "")


def _held(person: PersonMention) -> list[PostMention]:
    """The posts that a mention gives, that of the head of a government first, for which he signs."""
    held = [post for post in person.posts if post.basis in ("stated", "elected", "appointed")]
    return sorted(held, key=lambda post: not _GOVERNS.fullmatch(post.role))
