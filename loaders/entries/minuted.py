"""The meeting that minutes are of: its day, to which they return behind an item that tells of another one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from ..parts import Entry

_MINUTES = lazy(r"(?:纪[ 　]*要|记[ 　]*录|纪[ 　]*实)(?:[（(〔\[][^（）()\n]{1,20}[）)〕\]])?(?:第?\d{1,3}[号期])?$")
"""How the title of minutes ends."""
_FIELD = lazy(r"(?:会议|召开|开会)?(?:时间|日期)[：:](?P<day>[^\n]{4,40})")
_WHO = lazy(r"(?m)^(?:会议)?(?:主持|出席|列席|参加|参会|与会|缺席|请假|记录|到会)[\u3400-\u9fff]{0,3}[：:]")
_CALLED = lazy(r"[^\n]{0,120}?(?:召开|举行|主持)")
_ITEM = lazy(r"[ 　]*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳●▲■◆★·•—-])")
_ITEM_OF_DAY = lazy(rf"{_ITEM.pattern}[^，。；：\n\d]{{0,12}}[，。：]?(?P<day>(?:\d{{1,2}}月)?\d{{1,2}}日)")
"""An item that tells of a day, behind its heading: `六、走访活动。29日下午，…`."""
_TOLD_THERE = lazy(
    r"(?:(?:通报|报告|介绍|说明|汇报)(?:称|说|了)?，|据[^，。；\n]{2,12}(?:通报|介绍|汇报|报告)，)(?P<day>(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)，(?=[^。；\n]{4,80}(?:签[署订]|召开|举行|举办|成立|揭牌|开工|当选|任命))"
)
"""Before what somebody tells the meeting of that came to pass on another day: `甲通报，6月28日，某公司与某公司签署…`."""
_HEAD = 900
_MOST_DAYS = 10


def sitting_day(text: str, title: str, entries: Sequence[Entry], written: When | None) -> When | None:
    """The day of the meeting that a document is the minutes of, or its few days; None where it is no minutes."""
    if not _MINUTES.search(title):
        return None
    head = text[:_HEAD]
    field = _FIELD.search(head) if "时间" in head else None
    days = find_dates(field["day"], Anchor(None, written)) if field and _WHO.search(head) else []
    called = (one.when for one in entries[:3] if one.when is not None and _CALLED.match(text, one.body))
    day = days[0][2] if days else next(called, None)
    few = day is not None and len(day.edtf) == 21 and 0 < (day.last - day.first).days < _MOST_DAYS
    return day if day is not None and (len(day.edtf) == 10 or few) else None


def back_to_sitting(text: str, entries: Sequence[Entry], day: When) -> Iterator[Entry]:
    """The entries of minutes, where an item or a look back of another day ends with its line, and the meeting goes on."""
    sat = False
    whole = [part for one in entries for part in _below_head(text, _with_head(text, one, day), day)]
    for entry in [part for one in whole for part in _with_told(text, one, day)]:
        sat = sat or entry.when == day
        if sat and entry.when is None:
            yield replace(entry, when=day, told=False)
            continue
        end = text.find("\n", entry.body, entry.end)
        if not sat or entry.when is None or entry.when.edtf == day.edtf or end < 0:
            yield entry
            continue
        line = text.rfind("\n", 0, entry.start) + 1
        if entry.when.first > day.first and not _ITEM.match(text, line if day.lasting else entry.start):
            yield entry
            continue
        yield replace(entry, end=end)
        yield from _going_on(text, entry, end + 1, day)


def _with_told(text: str, entry: Entry, day: When) -> Iterator[Entry]:
    """An entry of the meeting, parted before what somebody tells of another day, which goes to the end of its line."""
    at = entry
    for told in _TOLD_THERE.finditer(text, entry.body, entry.end) if entry.when == day else ():
        found = find_dates(told["day"], Anchor(day))
        if told.start() < at.body or not found or found[0][2].first >= day.first:
            continue
        end = text.find("\n", told.end(), entry.end)
        end = entry.end if end < 0 else end
        yield replace(at, end=told.start("day"))
        yield Entry(told.start("day"), end, told.end(), found[0][2])
        at = Entry(end, entry.end, end, day, told=False)
    if at.start < at.end:
        yield at


def _going_on(text: str, entry: Entry, start: int, day: When) -> Iterator[Entry]:
    """What follows such a line: the meeting again, and other items of the same day where that is one of the meeting's."""
    at = start
    while at < entry.end:
        end = text.find("\n", at, entry.end)
        end = entry.end if end < 0 else end
        if day.lasting and (told := _ITEM_OF_DAY.match(text, at, end)):
            days = find_dates(told["day"], Anchor(entry.when))
            if days and entry.when and days[0][2].edtf == entry.when.edtf:
                if at > start:
                    yield Entry(start, at, start, day, told=False)
                yield Entry(told.start("day"), end, told.end("day"), entry.when)
                start = end + 1
        at = end + 1
    if start < entry.end:
        yield Entry(start, entry.end, start, day, told=False)


def _with_head(text: str, entry: Entry, day: When) -> Entry:
    """An entry of the day of the meeting, whose words the rows of labels above belong to, where they begin with that day."""
    line = text.rfind("\n", entry.start, entry.body) + 1
    if entry.when is None or entry.when.edtf != day.edtf or not line:
        return entry
    field = _FIELD.search(text, entry.start, line)
    rows = field and _WHO.search(text, field.end(), line)
    return replace(entry, body=field.end()) if field and rows else entry


def _below_head(text: str, entry: Entry, day: When) -> Iterator[Entry]:
    """An entry of another day, without the rows of labels at the head that say when the meeting sat."""
    line = text.rfind("\n", entry.start, entry.body) + 1
    if (
        entry.when is None
        or entry.when.edtf == day.edtf
        or not _FIELD.search(text, entry.start, max(line, entry.start))
    ):
        yield entry
        return
    yield Entry(entry.start, line - 1, entry.start, day)
    yield replace(entry, start=line)
