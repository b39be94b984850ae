"""Entries of a chronicle: from dated line to dated line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, find_dates
from ..dates.told_lists import as_of
from ..language.patterns import lazy
from ..parts import Entry
from .heads import Head, Line, is_title, lead_length
from .held_days import lead_date
from .near_writing import BARE_DAY

_SAME = lazy(r"(?<=[。！？；”）])(?:[ 　]*(?=(?:同|是)[日月](?=[ 　，,“\"《\u4e00-\u9fff])|[△▲])|\s*(?=同期，))")
_SAME_WORDS = lazy(r"(?:[同是][日月]|同期|[△▲])[ 　，,：:]*")
_GOES_ON = lazy(
    r"会议|大会|会上|会后|会前|会间|[期其]间|活动|仪式|[他她其]|随后|与会|座谈|调研|培训|论坛|比赛|当[天日]|此次|本次|该|同时|此外|截至|至此|后来|以上"
)
_LATER_DAY = lazy(r"[。；！？][ \u3000]*[在于]?(?P<day>(?:\d{1,2}月)?\d{1,2}日)(?=[，上下晚的举召\u3000 ])")
_FEWEST = 2
"""Years or months alone on their lines that make a chronicle."""
_FEWEST_HEADED = 3
_HEADED = 0.7
"""The share of days with a headline above them."""
_OF_LIST = lazy(
    r"[（(]?[一二三四五六七八九十]{1,2}[）)、.．][ 　]?(?:决定|批准|拟|依法|关于)?(?:任命|任免|免去|免职|任职|聘任|解聘|接受|辞去|辞职|撤职|撤销|选举|补选|当选|增选|通过)[^，。；\n]{0,16}[：:]?"
)
"""The heading of a part of the list that an entry gives: `一、任命`, `二、免去`."""
_LONGEST_PART = 16
"""Characters in the heading of a part (an era, a place) that stands before a heading with a date."""


def is_chronicle(heads: list[Head], source: SourceDocument) -> bool:
    """Whether dated lines carry the document: its title says so, or they are most of its lines."""
    opening = [head for head in heads if head.opens]
    dated = [head for head in heads[:-1] if head.heading and head.when is not None]  # the last line is a signature
    if source.medium == "chronicle":
        return bool(opening or dated)
    if source.medium in {"newspaper", "plan", "notice"}:
        return False
    if source.medium != "list" and _are_years([head.when for head in dated if head.when is not None]):
        return True
    opening = opening if source.covers else _in_known_month(heads)
    if len(opening) < 3:
        return False
    return (bool(dated) and source.medium != "list") or len(opening) * 2 >= sum(
        len(head.line.text) > 12 for head in heads
    )


def _in_known_month(heads: list[Head]) -> list[Head]:
    """The heads that open entries, without days that lean on the paragraph above, as those of one visit do."""
    first = next((at for at, head in enumerate(heads) if head.when and not BARE_DAY.match(head.when.words)), len(heads))
    return [head for head in heads[first:] if head.opens]


_ROW = lazy(r"[\u3400-\u9fff·]{2,8}(?:[\u3000、][\u3400-\u9fff·]{2,8})+、?")
_NAMES = lazy(r"[\u3400-\u9fff·]{2,8}(?:[\u3000、][\u3400-\u9fff·]{2,8})*")


def _are_years(dates: list[When]) -> bool:
    """Whether dates that stand alone on their lines are years or months, one after the other."""
    rising = all(before.first < after.first for before, after in pairwise(dates))
    return len(dates) >= _FEWEST and rising and all(len(when.edtf) <= 7 for when in dates)


def chronicle_entries(text: str, heads: list[Head]) -> Iterator[Entry]:
    """Entries from dated line to dated line; 同日 after a sentence starts its own.

    Under a heading with a date, each paragraph that does not go on with the one before is an entry.
    """
    current: Entry | None = None
    given: When | None = None
    before = ""
    headed = _are_headed(heads)
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        line = head.line
        parts = after is not None and after.heading and after.when is not None and is_title(line.text)
        row, before = _is_row(before, line.text), line.text
        if listed := as_of(line.text):
            yield from _by_same_days(text, current)
            current, given = None, listed
        elif current is not None and not head.opens and _OF_LIST.fullmatch(line.text):
            current = replace(current, end=line.end)
        elif headed and not row and _is_above_day(head, after):
            yield from _by_same_days(text, current)
            current = None
        elif head.opens or head.heading or (parts and not row and len(line.text) <= _LONGEST_PART):
            yield from _by_same_days(text, current)
            current = Entry(line.start, line.end, head.body, head.when) if head.opens else None
            given = (head.when or given) if head.heading else None
        elif current is None or (given is not None and not _GOES_ON.match(line.text)):
            yield from _by_same_days(text, current)
            unsaid = given is None and is_title(line.text)
            told = lead_date(line, None, None) if given is None else None
            current = None if unsaid else Entry(line.start, line.end, _body(line), told[1] if told else given)
        else:
            current = replace(current, end=line.end)
    yield from _by_same_days(text, current)


def _are_headed(heads: list[Head]) -> bool:
    """Whether a headline stands above most of the days of a chronicle."""
    days = [(one, two) for one, two in pairwise(heads) if two.opens]
    headed = sum(_is_above_day(one, two) for one, two in days)
    return headed >= _FEWEST_HEADED and headed >= len(days) * _HEADED


def _is_above_day(head: Head, after: Head | None) -> bool:
    """Whether a line is the headline of the day that the next one opens with."""
    return after is not None and after.opens and not (head.opens or head.heading) and is_title(head.line.text)


def _is_row(before: str, words: str) -> bool:
    """Whether a line goes on with the names that the line before announces or begins: the last row of a list, no title."""
    return (before.endswith(("：", "、")) or _ROW.fullmatch(before) is not None) and _NAMES.fullmatch(words) is not None


def _body(line: Line) -> int:
    """Where the words of a paragraph begin behind its number or bullet."""
    return line.start + lead_length(line.text)


def _day_told_last(told: str, when: When) -> When:
    """The day that the last sentence with one begins with, at the end of an entry or after it: `5日，某会开幕。7日，选举某某。|同日，…`."""
    later = [*_LATER_DAY.finditer(told)]
    found = find_dates(later[-1]["day"], Anchor(when)) if later else []
    day = found[-1][2] if found and len(found[-1][2].edtf) == 10 else when
    return day if 0 <= (day.first - when.first).days <= 366 else when


def _by_same_days(text: str, entry: Entry | None) -> Iterator[Entry]:
    """The open entry, if any, parted where 同日 after a sentence starts its own."""
    if entry is None:
        return
    start, body, when = entry.start, entry.body, entry.when
    for match in _SAME.finditer(text, entry.body, entry.end):
        yield Entry(start, match.start(), body, when)
        start = match.end()
        words = _SAME_WORDS.match(text, start)
        if words and words[0][1:2] == "日" and when is not None:
            when = _day_told_last(text[body : match.start()], when)
        body = words.end() if words else start
        if when is not None and words and words[0][1:2] == "月":
            when = When.parse(when.edtf[:7], words[0].strip(" 　，,：:"))
    yield Entry(start, entry.end, body, when)
