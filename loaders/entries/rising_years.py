"""Prose that tells of one year after the other: `1958年，甲任厂长。1966年，…`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.stamps import stamped_day
from ..language.patterns import lazy
from ..parts import Entry

_OTHER = frozenset({"newspaper", "plan", "report", "notice"})
"""Kinds of documents that name other years to look back or ahead."""
_AHEAD = lazy(r"[将拟]|计划|力争|预计|目标|要(?!闻|职|员|点)")
_HEAD = 240
"""How far into an entry it says whose history it tells, in code points."""
_FOUNDED = lazy(
    r"(?:创办|创建|始建|兴建|组建|成立|创立|开办|设立|(?<![修筹新扩])建)于(?:公元|清|民国)?[\d一二三四五六七八九〇○]|前身(?:[为是系]|可追溯)"
)
_HISTORY = lazy(
    r"^[^，。；]{0,16}(?:[校院厂场馆社局矿所站]史|史话|沿革|简史|历程|历史|发展史|回眸|变迁|溯源|由来|概况|简介)[^，。；]{0,6}$"
)
_SO_FAR = lazy(
    r"[ 　]*(?:今年|近年|[近多几][一二三两四五六七八九十]?年|去年|长期|[建进入][厂校院矿所局夏秋冬春])以?来[，,]"
)
"""What a paragraph begins with that tells of no day: `今年以来，`."""
_LATER = lazy(
    r"(?<=，)(?=(?:(?:1[89]|20)\d\d|民国[元一二三四五六七八九十\d]{1,3})年(?:\d{1,2}月|[春夏秋冬](?:季|天)?|[年月]?[初底末中]|[上下]半年)?(?:\d{1,2}日)?，?[\u3400-\u9fff]{2})(?!\d{4}年(?:两[年度个]|[等至到和与、度级版届]|[\d月日，]{0,6}(?:又|再|先后|后|起)?[兼出担转改调升历]?任))"
)
"""Where a clause of a history begins with a year of its own, and not with an office of whom it told before, which has its
year from there: `1961年甲平反，1962年两系分开`."""
_FEWEST = 2
"""Years, one after the other, that make a history."""


def tells_years(
    text: str,
    entry: Entry,
    starts: Collection[int],
    dates: Sequence[tuple[int, int, When | None]],
    source: SourceDocument,
) -> bool:
    """Whether sentences of an entry begin with later and later years, so that each tells of its own.

    `starts`: where sentences begin in the text; `dates`: those read, at places of the entry's body.
    """
    if source.medium in _OTHER and not (source.medium == "newspaper" and heads_history(_above(text, entry))):
        return False
    told = [
        when for low, high, when in dates if entry.body + low in starts and when and _tells(text, entry.body + high)
    ]
    known = [entry.when] if entry.when is not None else []
    if looks_back(text, entry, source):
        told, known = [when for when in told if when.edtf != known[0].edtf], []
    years = [when.first.year for when in [*known, *told]]
    rising = all(before <= after for before, after in pairwise(years))
    return rising and len(set(years)) >= _FEWEST and (source.date is None or years[-1] <= source.date.first.year)


def clause_years(text: str, entry: Entry) -> Iterator[int]:
    """Where clauses within the sentences of a history begin with years, outside brackets."""
    for match in _LATER.finditer(text, entry.body, entry.end):
        low = max(text.rfind(mark, entry.body, match.start()) for mark in "。；\n") + 1
        told = text[max(low, entry.body) : match.start()]
        if told.count("（") == told.count("）") and told.count("“") == told.count("”"):
            yield match.start()


def looks_back(text: str, entry: Entry, source: SourceDocument) -> bool:
    """Whether an entry is the history of a house on a page that only says when it was put up."""
    if entry.when is None or source.covers is not None:
        return False
    if source.medium == "newspaper":
        return entry.when == source.date and heads_history(_above(text, entry))
    told = text[entry.start : entry.start + _HEAD]
    lines = told.split("\n")
    put_up = source.date.edtf == entry.when.edtf if source.date else any(map(stamped_day, lines[:6]))
    return put_up and (_FOUNDED.search(told) is not None or any(_HISTORY.search(line) for line in lines[:4]))


def heads_history(lines: Iterable[str]) -> bool:
    """Whether a headline or rubric says that what stands below it is history."""
    return any(_HISTORY.search(line.strip("【】[]〖〗 \u3000")) for line in lines)


def is_of_no_day(text: str, titles: Iterable[str]) -> bool:
    """Whether a paragraph of news tells how things have been, or stands below a headline that says that it is history."""
    return _SO_FAR.match(text) is not None or heads_history(titles)


def _above(text: str, entry: Entry) -> list[str]:
    """The line above an entry and its first ones, as far as they are no sentences."""
    begin = text.rfind("\n", 0, max(0, entry.start - 1)) + 1
    lines = text[begin : entry.start + _HEAD].split("\n")[:4]
    return [line for line in lines if "。" not in line]


def _tells(text: str, at: int) -> bool:
    """Whether a sentence tells what was, and does not look ahead."""
    return _AHEAD.search(re.split(r"[。！？\n]", text[at : at + 80], maxsplit=1)[0]) is None
