"""Sessions called by their number below the term that heads them: `第二届　1957年1月举行第一次会议`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..bodies.headings import section_titles
from ..language.patterns import lazy
from ..parts import Context, EventMention

_N = "[一二三四五六七八九十百\\d]{1,3}"
_HEAD = lazy(
    rf"(?m)^[ \u3000]*(?:第{_N}[章节目][ \u3000]*|[（(]?{_N}[）)、.．][ \u3000]*)?(?P<whole>(?P<before>[\u3400-\u9fff]{{0,16}}?)(?:(?P<term>第{_N})届|首届)(?P<what>[\u3400-\u9fff]{{0,16}}?))"
    r"(?:[（(][^（）()\n]{0,30}[）)])?(?:[ \u3000]*$|[ \u3000]+(?=[^\n]{8}))"
)
"""The head of a term: `第一届　`, `二、某市第二届人民代表大会（1957年1月—1961年9月）`."""
_BODY = lazy(r"(?:代表大会|委员会|理事会|董事会|监事会|全委会)$")
_SESSION = lazy(
    rf"(?:本届|(?P<own>[^届次，。]{{0,12}}?)第?(?P<term>{_N}|首)届[ \u3000]*)?(?P<nth>第?{_N}次|首次)(?P<kind>(?:全体)?会议|全会)"
)
_ORGAN = lazy(r"(?:[委理监董][员事]会|[委审]会|女工委)$")
_JOINED = lazy(r"会[及和与、暨]")
_MEETS = lazy(r"人民代表大会|(?:^|[省市区县州旗])人大|政协|政治协商会议")
_CONGRESS = lazy(r"(?:人民代表大会|人大)(?!常)")
_COUNCIL = lazy(r"政协|政治协商会议")
_PLACE = lazy(
    r"(?:政协|政治协商会议|^)(?!历届)(?P<place>[\u3400-\u9fff]{2,8}?(?:自治[县州区旗]|[省市县区州旗]))(?=人大|人民代表大会|政协|(?:第|委员会|全国)|$)"
)
_FEWEST = 2
"""Heads that are no more than a term, which make a history of terms."""


class _Head(NamedTuple):
    at: int
    term: str
    name: str
    """The name of those who met in the term; empty where the head is no more than the term."""


def name_sessions(text: str, context: Context, events: Sequence[EventMention]) -> None:
    """Give the sessions of a term that the text calls by their number the name of those who meet."""
    heads = [*_heads(text)] if "届" in text and "次" in text else []
    if not heads:
        return
    bare = sum(not head.name for head in heads) >= _FEWEST
    for event in events:
        said = _SESSION.fullmatch(event.title)
        head = heads[bisect_right(heads, event.start, key=lambda one: one.at) - 1] if said else None
        if said is None or head is None or head.at > event.start:
            continue
        if said["term"] and said["term"] != head.term.removeprefix("第"):
            continue
        own = said["own"] or ""
        if _ORGAN.search(own) and own not in head.name:
            continue
        body = head.name or (_who(text, head, context) if bare else "")
        if body:
            nth = said["nth"].replace("首次", "第一次")
            event.title = f"{body}{nth if nth.startswith('第') else '第' + nth}{said['kind']}"


def _heads(text: str) -> Iterator[_Head]:
    for found in _HEAD.finditer(text):
        before, what = found["before"], found["what"]
        if (what and not _BODY.search(what)) or (before and not what) or _JOINED.search(before):
            continue
        yield _Head(found.start(), found["term"] or "第一", found["whole"] if what else "")


def _who(text: str, head: _Head, context: Context) -> str:
    """Those who met in a term, by the section that the head stands in, else by the document's own body."""
    titles = [*section_titles(text, head.at), context.organization]
    told = next((one for one in titles if _MEETS.search(one)), "")
    placed = (found["place"] for one in titles if (found := _PLACE.search(one)))
    term, place = f"{head.term}届", context.place or next(placed, "")
    if not told or not place:
        return ""
    if _COUNCIL.search(told):
        return f"政协{place}{term}委员会"
    return f"{place}{term}人民代表大会{'' if _CONGRESS.search(told) else '常务委员会'}"
