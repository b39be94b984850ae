"""Whose news a page is whose headline says 我院 or 公司 and whose text names the body only within longer names:
`某市人民医院临床试验基地揭牌仪式`, `某某学院青年教师座谈会`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..parts import Context
from .building import left_edge
from .find import Named, endings_in, names_body
from .lead_host import bodies_of_kind, host_of_lead

_OURS = lazy(
    r"[我本](?P<sign>[校院局馆厂矿园台厅](?![区园林舍史庆友长湾])|[所行站社会](?=[党工召举开荣获在组纪团成承首喜]|$)|中心|公司|集团|医院|学院)"
    r"|(?P<firm>[我本]司(?![机法])|^(?:集团)?公司(?![法章]))"
)
"""What a headline calls the body whose news it is."""
_OF_OTHERS = lazy(
    r"(?:在|赴|到|往|走进|考察|走访|拜访|访问|会见|接待|欢迎|邀请|参加|出席|参观|调研|学习|观摩|支援|帮扶|借鉴|来自|"
    r"[与和同、及])了?$"
)
"""Before a body that the one whose news it is goes to or meets."""
_SECOND = lazy(
    r"\s*\n[ \u3000]*(?:[—―－–\-]{1,3}[ \u3000]?|(?=[^\n]*[我本全](?:[校院司所局厂矿馆站行会社台]|公司|集团|中心|医院|学院)|(?:公司|集团|学院|学校|医院|[协学商]会|研究[院所会])(?:隆重|胜利|成功|顺利|圆满)?(?:召开|举[行办]|开展|组织|[荣喜]?获)))"
    r"(?P<line>[^\n。；]{6,40})(?=\n)"
)
"""The second line of a headline: `——我院召开…`, `我校喜获…`."""
LONGEST = 5000
"""Characters of a page of news at most."""


def host_of_page(title: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body that a headline calls by its kind alone, where its first sentences name it or the page does within longer
    names; else empty."""
    own = host_of_lead(title, text, names, context) or _within_compounds(title, text, context)
    if own or not title or not text.startswith(title):
        return own
    second = _SECOND.match(text, len(title))
    if second is None:
        return ""
    start = second.start("line")
    below = [Named(one.start - start, one.end - start, one.words) for one in names if one.start >= start]
    return host_of_lead(second["line"], text[start:], below, context) or _within_compounds(
        second["line"], text[start:], context
    )


def _within_compounds(title: str, text: str, context: Context) -> str:
    """The one body of the kind that a headline means, of which a text names no other; empty where there is none."""
    ours = _OURS.search(title) if len(text) < LONGEST else None
    if ours is None:
        return ""
    kind = ours["sign"] or "公司"
    apart = [one for one in inner_names(text) if not ours.start() < one.start < ours.end()]
    told: dict[int, str] = {}
    for at, body in bodies_of_kind(kind, apart, context):
        told[at] = max(told.get(at, ""), body, key=len)
    bodies = set(told.values())
    whole = max(bodies, key=len, default="")
    if any(not whole.endswith(body) for body in bodies) or any(at < len(title) for at in told):
        return ""
    return "" if any(_OF_OTHERS.search(text, max(0, at - 5), at) for at in told) else whole


def inner_names(text: str) -> Iterator[Named]:
    """The bodies that a text names, each also by the shorter names with which it begins."""
    for ending in endings_in(text):
        start = left_edge(text, ending.end())
        words = text[start : ending.end()]
        if words and names_body(words, text, ending.end()):
            yield Named(start, ending.end(), words)
