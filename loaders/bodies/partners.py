"""Whose news it is that two bodies sign or agree: of the first of a headline (`某学院与某大学签署协议`), of the one that is no
guest, and where it calls itself 我校, of the one that the first sentences name beside the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ..language.patterns import lazy
from ..parts import Context
from .find import Named
from .institutions import is_college
from .pointed import is_a
from .speakers import speaker
from .titled_issuer import body_in_title, body_of
from .units import is_unit, root_of

_JOINS = r"(?:与|和|同|及|、|携手|牵手|联手|联合)"
_AGREE = lazy(r"签[约署订字定]|协议|协定|备忘录|战略合作|校[际企地]合作|共建|结对|结为|缔结|联姻|牵手|医联体|合作框架")
"""What a headline says that two bodies do together."""
_FOUND = lazy(
    r"(?:共建|共办|合办|合作(?:成立|建立|组建|创办|建设)|(?:共同|联合|携手)(?:成立|建立|组建|创办|建设|打造|揭牌))(?!共|党)"
    r"|(?:产业学院|研究院|研究中心|实验室|工作站|(?:实习|实训|实践|教学|培训|培养|创新|示范)基地|联盟)[^，。；]{0,6}(?:揭牌|签约|授牌|挂牌|启动)"
)
"""What a headline says of a body that several others found."""
_KIND = lazy("产业学院|研究院|研究中心|创新中心|实验室|联盟$")
"""What such a body is called by its kind alone."""
_OWN = lazy(
    rf"(?:^|[！：:—　 ])[我本](?P<first>[校院司所局厂矿馆行会社台]|公司|集团|医院|学院)(?={_JOINS})|{_JOINS}[我本](?P<second>[校院司所局厂矿馆行会社台]|公司|集团|医院|学院)"
)
_JOINED = lazy(_JOINS)
_BEFORE = lazy(rf"(?<![\u3400-\u9fff])(?P<body>[\u3400-\u9fff]{{2,16}}?){_JOINS}$")
_BEHIND = lazy(rf"{_JOINS}(?P<body>[\u3400-\u9fff]{{2,16}}?(?:大学|学院|学校|医院|公司|集团|中学|小学|研究院|研究所))")
"""The other one beside a body in a sentence."""
_BEGINS = lazy(r"(?:[^，。：！\n]{0,12}[：！—　 ]+)?")
_VISITS = lazy(r"[^。\n]{0,40}?(?:[来到赴]|莅临?)[我本](?![市省县区])")
_LEAD = 260
"""How far into a text its first sentences reach, in code points."""
_SIGNS = {"司": "公司"}


def partner_that_speaks(title: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body whose news an agreement of two is; empty where the headline tells of none."""
    if not _AGREE.search(title) or not text.startswith(title):
        return ""
    heads = [one for one in names if one.end <= len(title)]
    own = _OWN.search(title)
    if own is None:
        pair = _pair(title, heads)
        bodies = [body_of(one.words, context) for one in pair]
        if bodies and _visits(bodies[0], text):
            return bodies[1]
        return bodies[0] if bodies else ""
    kind = own["first"] or own["second"]
    beside = own.end() if own["first"] else own.start()
    other = next((one.words for one in heads if beside in (one.start, one.end) or _JOINED.match(title, one.end)), "")
    other = other or next((one.words for one in heads if _JOINED.fullmatch(title, own.end(), one.start)), "")
    return _beside(_SIGNS.get(kind, kind), other, text, names, context)


def founder_that_speaks(title: str, text: str, counts: Mapping[str, int], context: Context) -> str:
    """The one that speaks of those who found together the body in a headline: `校企共建某某产业学院`; empty where the
    headline tells of none, or of a part of the one that speaks.

    `counts`: how often the text names each body, written out.
    """
    founded = body_in_title(title, context) if _FOUND.search(title) else ""
    others = {name: count for name, count in counts.items() if not founded.endswith(name)} if founded else {}
    own = speaker(text, others) if others else ""
    return "" if founded.startswith(own) else own


def founded_terms(title: str, names: Sequence[Named], context: Context) -> dict[str, str]:
    """What the body in such a headline is called, which is no part of the one whose news it is: by its whole name, and by
    its kind alone."""
    own = context.organization
    founded = body_in_title(title, replace(context, organization="")) if own and _FOUND.search(title) else ""
    if not founded or founded.startswith(own) or own.endswith(founded):
        return {}
    whole = max((one.words for one in names if one.words.endswith(founded)), key=len, default=founded)
    kind = _KIND.search(founded)
    called = {kind[0]: whole} if kind and kind.start() and not own.endswith(kind[0]) else {}
    return {founded: whole, whole: whole, **called}


def _pair(title: str, heads: Sequence[Named]) -> Sequence[Named]:
    """The two bodies that a headline begins with."""
    begins = _BEGINS.match(title)
    for one, two in pairwise(heads):
        at_head = one.start == 0 or (begins is not None and begins.end() == one.start)
        if at_head and _JOINED.fullmatch(title, one.end, two.start):
            return one, two
    return ()


def _visits(body: str, text: str) -> bool:
    """Whether the people of a body come to the one that speaks: `某大学校长甲一行来我校`."""
    return any(_VISITS.match(text, one.end()) for one in re.finditer(re.escape(body), text[: 2 * _LEAD]))


def _beside(kind: str, other: str, text: str, names: Sequence[Named], context: Context) -> str:
    """The body of a kind that the first sentences name beside the other one, or else the first that they name."""
    if not other:
        return ""
    low = text.find("\n") + 1
    high = low + _LEAD
    at = text.find(other, low, high)
    while at >= 0:
        found = _BEFORE.search(text, low, at) or _BEHIND.match(text, at + len(other), high)
        if found and found["body"] != other and is_a(kind, found["body"]):
            return body_of(found["body"], context)
        at = text.find(other, at + 1, high)
    told = (body_of(root_of(one.words), context) for one in _within(names, low, high))
    full = body_of(other, context)
    return next((one for one in told if one != full and is_a(kind, one) and not (is_unit(one) or is_college(one))), "")


def _within(names: Sequence[Named], low: int, high: int) -> Iterator[Named]:
    return (one for one in names if low <= one.start < high and len(root_of(one.words)) > 3)
