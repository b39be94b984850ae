"""The days of a meeting that news tell from its end on: `…昨天下午闭幕。这次大会是十五日开幕的`; the
end alone, however many days it took, is its day unless the news tell of the opening too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..dates.words import number
from ..language.patterns import lazy
from ..parts import Entry
from .stays import within_stay

_CLOSES = r"(?:已|已经|于|胜利|圆满|顺利|全部|正式|宣告|宣布|在[^，。；\n]{2,14})*(?:闭幕|落下?帷幕|落幕|结束)"
_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_CLOSED = lazy(
    rf"[^。；！？\n]{{0,80}}?(?:会议?|大会|全会)[^。；！？\n]{{0,40}}?(?:[今昨前][天日晚]|\d日|[一二三四五六七八九十]日)(?:[上下]午|晚上?)?{_CLOSES}[^。；！？\n]{{0,4}}[。；]"
    rf"|[^。；！？\n]{{0,12}}?(?:[今昨前][天日晚])(?:[上下]午|晚上?)?，?[^。；！？\n]{{2,40}}?(?:会议?|大会|全会){_CLOSES}[^。；！？\n]{{0,4}}[。；]"
)
"""A first sentence that says no more than that a meeting ended on its day."""
_OPENED = lazy(
    r"[ \u3000]*(?:[这本此该]次|[本该这]届|[本该])?(?:会议|大会|全会|人代会|党代会|代表会)?(?:是|已|系)?(?:[从于在自])?(?:本月|上月)?"
    rf"(?P<day>(?:{_NUMBER}月)?{_NUMBER}日)(?:[上下]午|晚上?|起)?(?:在[^，。；\n]{{1,24}}?)?(?:隆重|胜利|正式)*(?:开幕|开始|召开|举行)"
)
_LONGEST = 20
"""Days that a meeting lasts at most."""


def since_opened(text: str, when: When | None) -> When | None:
    """All days of a meeting whose last is `when`, by what the paragraph that tells its end says of its first."""
    if when is None or len(when.edtf) != 10 or not ("幕" in text or "结束" in text):
        return when
    closed = _CLOSED.match(text)
    if closed is None:
        return when
    opened = _OPENED.match(text, closed.end())
    days = find_dates(opened["day"], Anchor(when)) if opened else []
    first = days[0][2].first if days and len(days[0][2].edtf) == 10 else None
    if first is None or not 0 < (when.first - first).days <= _LONGEST:
        return when
    return When.parse(f"{first.isoformat()}/{when.edtf}", when.words)


_COUNTED = lazy(
    rf"[^。；！？\n]{{0,60}}?(?:(?:前后)?(?:历时|会期|为期|历经|经历了?|共开了?|开了)|经过(?:了)?)(?P<count>{_NUMBER}|两)[天日](?![半内之以])"
    r"[^。；！？\n]{0,100}?(?:闭幕|落下?帷幕|落幕|结束)"
)
"""A first sentence that counts the days of a meeting which ended on its day: `历时四天的某次大会，十八日闭幕`."""
_OPENING = lazy(r"开幕(?:式|会|大会)|(?:大会|会议)(?:在[^，。；\n]{2,16})?开幕(?!以来)")


def counted_back(text: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Entries, with all days of a meeting whose end one is of where it counts them and tells of the opening too; what goes
    on with it without a day of its own is of these days as well."""
    last: When | None = None
    days: When | None = None
    for entry in entries:
        within = days is not None and within_stay(entry.when, days)
        if within and entry.start == entry.body and entry.when == last:
            yield replace(entry, when=days)
            continue
        if not within:
            last, days = entry.when, _counted(text, entry)
        yield replace(entry, when=days) if days and not within else entry


def _counted(text: str, entry: Entry) -> When | None:
    when = entry.when
    if when is None or len(when.edtf) != 10 or not _OPENING.search(text, entry.body, entry.end):
        return None
    counted = _COUNTED.match(text, entry.body, entry.end)
    count = number(counted["count"]) if counted else 0
    if not 1 < count <= _LONGEST:
        return None
    first = when.first - timedelta(days=count - 1)
    return When.parse(f"{first.isoformat()}/{when.edtf}", when.words)
