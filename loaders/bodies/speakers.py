"""Whose pages they are that speak of 我校, 校党委 and 公司 and leave out whose: the one body of that kind they name most."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ..language.body_words import ending_of
from ..language.patterns import in_clauses, lazy
from ..parts import Context
from .anchors import has_owner
from .expand import expand
from .find import Named
from .institutions import is_college
from .meeting_names import without_meeting
from .units import is_unit, root_of

_ORGANS = r"(?:党委|党政|纪委|领导(?!干部)|工会|团委|关工委|机关|办公室|长(?:[\u3400-\u9fff]{2,4}|办公)|友会|属各)"
_SPEAKS = {
    "school": lazy(
        rf"[我本全]校(?!友)|(?<!大)学校|(?<![\u3400-\u9fff高院党])校{_ORGANS}|[，。；、任由](?:校){_ORGANS}"
    ),
    "hospital": lazy(rf"[我本全]院|医院{_ORGANS}|(?<![\u3400-\u9fff])院{_ORGANS}"),
    "company": lazy(rf"[我本全]公司|我司|(?<![\u3400-\u9fff])(?:集团)?公司{_ORGANS}"),
}
"""Words by which a body of each kind speaks of itself."""
_WORKS = {
    sign: lazy(
        rf"[我本全]{sign}(?!地|所|景|面|合|次)|(?<![\u3400-\u9fff]){sign}(?:部|工会|团委|党委|机关|办公室|长)|[任由兼]副?{sign}长"
        rf"|(?:该|这个|(?<![\u3400-\u9fff])[原老新]任?){sign}(?=长|[，。；、的进领职])|(?:(?<=[，。；、由和与及经向任])|(?<=代表)){sign}(?:部|工会|团委|党委|党总支|党支部|办公室|技术科|革委会)|(?:当选|选举?|聘[请任]?|任命|推选)为(?:新|本|第一)?(?:任|副)?{sign}长"
        + (
            r"|(?<![\u3400-\u9fff省市县区营办])[农林牧茶盐渔]场(?=先后|组织|召开|副?场长|党委|工会|领导)|[任由兼][农林牧茶盐渔]场副?场长"
            if sign == "场"
            else ""
        )
    )
    for sign in "场厂矿"
}
"""The same of a farm, a works and a mine."""
_SIGNS = {sign: lazy(sign) for sign in _WORKS}
_NAMED_WORKS = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=[在到由]))(?P<name>(?:[省市县区]|国营|地方国营)(?![级属直内外里办区政各有])[\u3400-\u9fff\d]{2,9}?厂)(?![长商房址矿])"
)
_NO_WORKS = lazy(
    r"长|^(?:家庭|集体|个体|国[营有](?=.{1,2}$)|地方(?!国营)|职工|[大中小]型)|分[场厂矿]$|市场|[广机操会现战商]场$|[工各全本我]厂$"
)
_SOCIETIES = {
    tail: lazy(rf"(?m)(?:^|[，。；：、）]|[由经向与和对受])[本我全]?{tail}(?![员长了如怎用做着会])")
    for tail in ["协会", "学会", "研究会", "联合会", "联谊会", "促进会", "商会", "总会", "基金会", "校友会", "公会"]
}
"""Where a society speaks of itself by the end of its name: `。学会副理事长甲…`."""
SOCIETY_ENDS = tuple(_SOCIETIES)
"""How the names of societies end that speak so of themselves."""
_BRANCH = lazy(r"(?<![省市县区州])[\u3400-\u9fff]{2,8}(?:分会|支会|专委会|(?:专业|工作|青年)委员会)")
"""The branch of a society, which says nothing of whose it is."""
_FEWEST = 2
_LEVELS = ("省", "市", "区", "县", "州", "旗")
"""What a body of the document's own place begins with."""
_OWN = lazy(r"[我本](?:校|院|公司)|我司")


def speaker(text: str, counts: Mapping[str, int]) -> str:
    """The body that speaks in a text; empty where none does or two of its kind are named alike.

    `counts`: how often the text names each body, written out.
    """
    said = {kind: len(rule.findall(text)) for kind, rule in _SPEAKS.items()}
    kind = max(said, key=lambda one: said[one])
    if said[kind] < _FEWEST and not _OWN.search(text):
        return _works(text, counts)
    votes: Counter[str] = Counter()
    for name, count in counts.items():
        home = root_of(without_meeting(name))
        ending = ending_of(home)
        if ending is None or ending.kind != kind or ending.words == home:
            continue
        if not is_unit(home) and not is_college(home):
            votes[home] += count
    placed = Counter({name: count for name, count in votes.items() if has_owner(name)})
    (best, most), *rest = [*(placed or votes).most_common(2), ("", 0)][:2]
    return best if most > (rest[0][1] if rest else 0) else ""


def _works(text: str, counts: Mapping[str, int]) -> str:
    """The farm, works or mine that speaks in a text which no other body does; empty where two are named alike."""
    said = {sign: sum(1 for _ in in_clauses(rule, text, _SIGNS[sign])) for sign, rule in _WORKS.items()}
    sign = max(said, key=lambda one: said[one])
    if said[sign] < _FEWEST:
        return ""
    votes = Counter({name: count for name, count in counts.items() if _is_works(name, sign)})
    (best, most), *rest = [*votes.most_common(2), ("", 0)][:2]
    return best if most > (rest[0][1] if rest else 0) else ""


def works_named(text: str, expand: Callable[[str], str]) -> Counter[str]:
    """Works that clauses of a text begin with or tell of a place at, by their level or owner, and how often the text has
    each, written out by `expand`: `市第二纺织厂饭堂里`."""
    found = Counter(match["name"] for match in _NAMED_WORKS.finditer(text)) if "厂" in text else Counter[str]()
    return Counter({expand(name): text.count(name[1:]) for name in found if _is_works(name, "厂")})


def _is_works(name: str, sign: str) -> bool:
    ending = ending_of(name)
    return (
        name.endswith(sign)
        and len(name) > 3
        and ending is not None
        and ending.kind == "company"
        and not _NO_WORKS.search(name)
    )


def speaks(text: str, body: str) -> bool:
    """Whether a text is told by a body of the kind of `body`: 我校 by a school, 我院 by a hospital."""
    if tail := next((tail for tail in _SOCIETIES if body.endswith(tail)), ""):
        return tail in text and _SOCIETIES[tail].search(text) is not None
    ending = ending_of(root_of(body))
    rule = _SPEAKS.get(ending.kind) if ending is not None else None
    return rule is not None and rule.search(text) is not None


def with_articles(
    text: str, starts: Sequence[int], names: Sequence[Named], whole: Context, read: Callable[..., Context]
) -> Context:
    """The context of a document with that of each article that begins at `starts`; `read` reads one of a text."""
    parts: list[tuple[int, int, Context]] = []
    for start, end in pairwise([*starts, len(text)]):
        part = text[start:end]
        parts.append((start, end, read(part, part.split("\n", 1)[0], None, _within(names, start, end))))
    return replace(whole, articles=tuple(_of_articles(text, parts, whole))) if parts else whole


def _within(names: Sequence[Named], start: int, end: int) -> list[Named]:
    """The bodies named in a stretch of the text, with their places counted from its start."""
    starts = [named.start for named in names]
    inside = names[bisect_left(starts, start) : bisect_left(starts, end)]
    return [Named(one.start - start, one.end - start, one.words) for one in inside]


def _of_articles(text: str, parts: Sequence[tuple[int, int, Context]], whole: Context) -> Iterator[tuple[int, Context]]:
    """The context of each article: its own, else that of the whole where the articles share a place or a body.

    `parts`: where each article begins and ends, with the context that it has by itself.
    """
    shared = sum(_names(text[start:end], whole.organization) for start, end, _ in parts) > 1
    for start, end, own in parts:
        body = own.organization
        if body and whole.organization.endswith(body):
            body = whole.organization  # 县博物馆 of a county that the page names above
        other = body and _kind(body) == _kind(whole.organization) and not _BRANCH.fullmatch(body)
        told = not other and speaks(text[start:end], whole.organization)
        if whole.organization and (told or (not body and (shared or _names(text[start:end], whole.organization)))):
            body = whole.organization
        same = bool(body) and body == whole.organization
        near = same or own.place in ("", whole.place) or own.place == whole.province
        terms = {**own.terms, **whole.terms} if same else {**whole.terms, **own.terms} if near else own.terms
        base = whole if near else own
        body = expand(body, whole) if near and body[:1] in _LEVELS else body
        yield start, replace(own, place=base.place, province=base.province, organization=body, terms=terms)


def _names(text: str, body: str) -> bool:
    return bool(body) and body in text


def _kind(body: str) -> str:
    ending = ending_of(root_of(body))
    return ending.kind if ending is not None else ""
