"""Entries parted where a sentence begins with a day of its own."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import SourceDocument
from ..bodies.headings import has_sections
from ..cleaning.stamps import stamped_day
from ..dates.birth_days import is_birth
from ..dates.notations import Anchor, read_dates
from ..language.patterns import lazy
from ..language.resumes import find_resumes
from ..parts import Entry
from ..posts.careers import life_between
from .cuts import LATELY, SINCE, behind_date, stripped
from .days_before import (
    MET_BEFORE,
    end_of_opening,
    first_held,
    first_sat,
    is_before_news,
    is_looked_back_on,
    met_before,
    opens_session,
)
from .first_days import STAMPED
from .near_writing import going_on
from .point_days import days_within
from .rising_years import clause_years, looks_back, tells_years
from .sentence_starts import sentence_starts
from .stays import is_at_meeting, is_reception, within_stay
from .undated_years import is_of_no_day

_DEADLINE = lazy(rf"[之以]?[前止]|{SINCE}|以来|开始|后[，,]?|至今|截[至止]")
"""What makes a day a bound of time, unless it is the one from which somebody holds an office (起，甲任校长)."""
_THEN = lazy(
    r"(?:会[议后前]?|会议?[结闭][束幕]后|随后|此后|其后|之后)[，,]?$"
    r"|(?:[\u3400-\u9fff]{2,10}(?<![今最以之此其随])(?<!其[之以])后|不久|几经[\u3400-\u9fff]{2}|[\u3400-\u9fff]{2,8}(?:同意|批准)|经[\u3400-\u9fff]{2,12})，$"
)
"""What a sentence says before a day told by what came before: `会后，7月1日，…`, `会|前一天，…`, `抗战胜利后，1945年…`."""
_WITHIN = lazy(
    r"(?:(?:其后|此后|后来|之后|随后|后)[^，。；\d]{0,14}，)?(?:[而就]?在|到了)$|在?(?:[本此这]次)?(?:(?:大会|会议|论坛|比赛|活动)(?:[开闭]幕[式会]?|结束)?|[开闭]幕[式会]?)的?$"
)
"""What leads over to a day on which something took place: `在|4日的会议上，`, `大会|次日，`."""
_LEADS = 24
"""How many characters before a date such words begin at most."""
_THERE = lazy(
    r"(?:[上下中]午|晚上?)?(?:[，,]|(?:(?:[召举][开行办]|[开闭]幕|结束)的|的)(?:(?!之际|前夕|来临|到来|讲话|批示)[^，。；]){0,20}?(?:会议?|大会|全会|仪式|典礼|论坛|座谈|比赛|活动)[上中]?，)"
)
_YEAR_MONTH = lazy(r"(?:1[89]|20)\d\d年\d{1,2}月")
_HEADED_THEN = lazy(
    r"(?:1[89]|20)\d\d年(?:[初末底]|间)?，?[^，。；\n\d]{0,16}(?:[部科处室局厂校院所站社场队股]长|主任|书记|主席|会长|经理)(?:为|是|由|系)"
)
"""A year and who headed something then: `1981年宣教部部长为某某`."""
_SAME_YEAR = ("同年", "是年")
_DAY_BEFORE = ("前一天", "前一日", "此前一天", "此前一日", "先一日")
_DATED = lazy(r"（(?:周|星期|礼拜)[一二三四五六日天]）|[上下中]午|[早晚凌]|[，, 　]|[\u4e00-\u9fff“\"《]")


class _Place(NamedTuple):
    """Where what a date tells begins, and whether its sentence is told with the words before the date (`whole`), goes
    back to a day before (`earlier`) and is a remark after which the text goes on with the entry's own day (`aside`), where
    that is `until`, or the end of the line."""

    start: int
    whole: bool
    earlier: bool
    aside: bool
    until: str = "\n"


class _Read(NamedTuple):
    """An entry that may be parted: the places where its sentences start, how long the EDTF of a date must be that parts
    it, the lives told in it, and whether it looks back on other years."""

    text: str
    entry: Entry
    source: SourceDocument
    starts: Container[int]
    least: int
    lives: Sequence[tuple[int, int]]
    looked: bool


def by_day(text: str, entry: Entry, source: SourceDocument, history: bool = False) -> Iterator[Entry]:
    """An entry parted where a sentence starts with a later date; `history`: a year will do."""
    current: Entry = entry
    starts = sentence_starts(text, entry, source)
    dates = _dates_within(text, entry, source, sentences=bool(starts))
    told = bool(dates) and tells_years(text, entry, starts, dates, source)
    least = 4 if history or has_sections(text) or told or is_of_no_day(source) else 7
    starts |= set(clause_years(text, entry)) if told else set()
    looked, back = least < 7 and looks_back(text, entry, source), -1
    read = _Read(text, entry, source, starts, least, find_resumes(text) if dates else [], looked)
    for low, high, when in dates:
        start, end = entry.body + low, entry.body + high
        if 0 < back < start:
            yield replace(current, end=back)
            current, back = _rest(entry, back), -1
        life = life_between(text, current.body, start) if entry.when is None and current.when is not None else 0
        if life:
            yield replace(current, end=stripped(text, current.start, life))
            current = Entry(life, entry.end, life, None)
        when = going_on(when, current.when, source.date) if source.medium != "chronicle" else when
        place = _parting(read, current, start, end, when)
        if place is None:
            continue
        yield replace(current, end=stripped(text, current.start, place.start))
        current = Entry(place.start, entry.end, place.start if place.whole else behind_date(text, end), when)
        back = _goes_back(read, place, start, end)
    if 0 < back:
        yield replace(current, end=back)
        current = _rest(entry, back)
    yield current


def _dates_within(
    text: str, entry: Entry, source: SourceDocument, sentences: bool
) -> list[tuple[int, int, When | None]]:
    """The dates that an entry tells besides its own, by their places in its words; `sentences`: it has more than one."""
    dates = list(read_dates(text[entry.body : entry.end], Anchor(entry.when, source.date))) if sentences else []
    if "." in text[entry.start : entry.body]:
        dates = sorted([*dates, *days_within(text, entry.start, entry.body, entry.end, entry.when)], key=itemgetter(0))
    return dates


def _rest(entry: Entry, back: int) -> Entry:
    """The part of an entry behind `back`, which is of its own day."""
    return Entry(back + 1, entry.end, back + 1, entry.when)


def _parting(read: _Read, current: Entry, start: int, end: int, when: When | None) -> _Place | None:
    """Where a date at `start`-`end` parts the entry, `current` being the last part of it so far; None where it does not."""
    text, entry, source = read.text, read.entry, read.source
    if any(life_start <= start < stop for life_start, stop in read.lives) or STAMPED.match(text, start):
        return None
    at_meeting = source.medium == "newspaper" and within_stay(when, current.when) and is_at_meeting(text, end)
    if at_meeting or _is_during(text, start, end, when, current):
        return None
    place = _place(text, entry, read.starts, start, end, when, source)
    behind = end + (place.whole and text.startswith("）", end))  # 座谈会（5月20日）上
    if place.start not in read.starts or when is None or not _parts(text, place.start, behind, when, read.least):
        return None
    looks_back_first = read.looked and current.when is entry.when
    known = not looks_back_first and _is_told(text, current, when, place, source)
    if known and _remembers(text, place.start, end, when):
        return place._replace(aside=True, until="。")
    if (known and met_before(text, entry, end, when, source)) or _lies_ahead(place, when, source):
        return place._replace(aside=True)
    return None if known and not _tells_earlier(read, current, place, when) else place


def _lies_ahead(place: _Place, when: When, source: SourceDocument) -> bool:
    """Whether news tell of a meeting that will be held, behind which they go on: `根据决定，某会议于8月9日至10日举行`."""
    news = source.medium not in ("chronicle", "plan") and source.date is not None and len(source.date.edtf) == 10
    return news and source.date is not None and place.whole and when.first > source.date.last


def _remembers(text: str, start: int, end: int, when: When) -> bool:
    """Whether behind a dash it is told what was held then, of which somebody thinks: `甲听得仔细——2015年11月，某会召开`."""
    return text.startswith("——", start - 2) and len(when.edtf) > 4 and MET_BEFORE.match(text, end) is not None


def _tells_earlier(read: _Read, current: Entry, place: _Place, when: When) -> bool:
    """Whether a sentence of a gazetteer begins with the year and month of something earlier: `甲任厂长至1989年。1988年6月，…`."""
    last = current.when
    if last is None or place.whole or place.aside or not (has_sections(read.text) or is_of_no_day(read.source)):
        return False
    if not (_YEAR_MONTH.match(when.words) or _HEADED_THEN.match(read.text, place.start)):
        return False
    return when.last < last.first


def _goes_back(read: _Read, place: _Place, start: int, end: int) -> int:
    """Where the text goes on with the entry's own day behind a part with the date at `start`-`end`; -1 where it does not."""
    text, entry = read.text, read.entry
    if place.whole and entry.when is not None and opens_session(text, start, end):
        return end_of_opening(text, end, entry.end)
    aside = (place.aside and entry.when is not None) or read.looked
    return text.find(place.until, end, entry.end) if aside else -1


def _place(
    text: str, entry: Entry, starts: Container[int], start: int, end: int, when: When | None, source: SourceDocument
) -> _Place:
    """Where the sentence begins that a date stands at the head of, behind 于, or behind words that lead over to it."""
    start -= start - 1 in starts and text[start - 1] in "自从于"
    if "曾" in text[max(0, start - 4) : start] and is_looked_back_on(text, start, end, when, entry):
        first = next((at for at in range(start, entry.body, -1) if at in starts), start)
        return _Place(first, whole=True, earlier=True, aside=True, until="。")
    held = start not in starts and first_held(text, start, end, when, source)
    start = next((at for at in range(start, entry.body, -1) if at in starts), start) if held else start
    earlier = None if start in starts else first_sat(text, entry, start, when)
    lead = earlier if start in starts or earlier else _lead(text, starts, max(entry.body, start - _LEADS), start, end)
    start = lead.start() if lead and lead.start() in starts else start
    return _Place(start, held or earlier is not None, earlier is not None, lead is not None)


def _lead(text: str, starts: Container[int], first: int, start: int, end: int) -> re.Match[str] | None:
    """What leads over to a date from the beginning of its sentence, which lies behind `first`."""
    if (then := _THEN.search(text, first, start)) and then.start() in starts:
        return then
    within = _WITHIN.search(text, first, start) if _THERE.match(text, end) else None
    return within or then


def _is_during(text: str, start: int, end: int, when: When | None, current: Entry) -> bool:
    """Whether a meeting is told of that was one part of a visit of several days: `在|10日下午召开的座谈会上，`."""
    told = current.when
    if not within_stay(when, told):
        return False
    return is_reception(text, end) or (text[start - 1 : start] == "在" and _THERE.match(text, end) is not None)


def _is_told(text: str, current: Entry, when: When, place: _Place, source: SourceDocument) -> bool:
    """Whether a date says nothing new behind the entry so far: an earlier day looked back on, or the same again."""
    last = current.when
    if last is None or (len(when.edtf) == 4 != len(last.edtf) and when.words.startswith(_SAME_YEAR)):
        return False  # some time of the year, no more of the month told last
    back = when.first < last.first and not place.earlier and when.words not in _DAY_BEFORE
    back = back and not is_before_news(text, current, place.start, when, source)
    return back or when.edtf == last.edtf


def _parts(text: str, start: int, end: int, when: When, least: int) -> bool:
    """Whether a date at the head of a sentence says when something took place; `least`: how long its EDTF must be."""
    if len(when.edtf) < least or when.words.startswith(LATELY):
        return False
    dated = _DATED.match(text, end) is not None and not _DEADLINE.match(text, end)
    return dated and not _is_stamp(text, start) and not is_birth(text, end)


def _is_stamp(text: str, start: int) -> bool:
    """Whether a line that says when a page was put up begins at a place."""
    stop = text.find("\n", start, start + 121)
    return stop > 0 and stamped_day(text[start:stop]) != ""
