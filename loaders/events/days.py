"""On which day an event was, within the days of its entry."""

from __future__ import annotations

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from ..language.sentences import FILLER, Masked, Stretch
from ..meetings.titles import Title
from ..meetings.venues import DATE
from ..parts import Entry

_AFTERWARDS = ("会后", "会议结束后", "闭幕后")
_ITS_DAY = lazy(
    rf"(?:{DATE}(?:[上下]午)?[^，。；]{{0,12}}(?:召开|举行|[开闭]幕|结束)的|(?:同意|批准|确认|认可)[^，。；]{{0,10}}?{DATE}的?|[次翌]日(?:[上下]午)?，?)$"
)
_ONE_DAY = lazy(rf"[在于](?P<day>{DATE})(?:[上下]午|晚上?)?(?:召开|举行|进行)?的$")
_CLAUSE_DAY = lazy(r"[，；](?P<day>[次翌]日|(?:同月|本月)?\d{1,2}日)(?:[上下中]午|晚上?)?[^，。；]*$")
"""A later day at the head of the clause that an event's name stands in: `5日，甲获奖，12日参加某某报告会`."""


_SAME_DAY = lazy(r"(?:^|[，；])[ \u3000]*(?:同[日天]|同一天|当[日天])(?:[上下]午|晚上?)?(?:还|又)?[，,]?[^，。；]*$")
"""At the head of the clause that an event's name stands in."""


def date_of(
    entry: Entry, masked: Masked, sentence: Stretch, title: Title, main: Title | None, last: When | None = None
) -> When:
    """The day that the sentence gives beside the title, else that of the entry; after a congress, its last day.

    `last`: the day of the event told before in the entry, which 同日 means.
    """
    assert entry.when is not None
    if last is not None and last != entry.when and _SAME_DAY.search(masked.bare[sentence.start : title.start]):
        return last
    if title.shape in ("held", "convened") and (beside := _day_beside(entry, entry.when, masked, sentence, title)):
        return beside
    if title.shape == "decided" and (acted := _acted_on(masked.bare, title.end, entry.when)):
        return acted
    before = masked.bare[sentence.start : title.start]
    if (own := _CLAUSE_DAY.search(before)) and len(entry.when.edtf) == 10:
        found = [when for _, _, when in find_dates(own["day"], Anchor(entry.when))]
        if found and 0 < (found[0].first - entry.when.first).days <= 31:
            return found[0]
    if title.shape in ("within", "decided", "attended") and (told := _told_day(before, entry.when)):
        return told
    if one := _within_days(before, entry.when):
        return one
    if main is not None and entry.when.lasting and masked.text.startswith(_AFTERWARDS, sentence.start):
        return When.parse(entry.when.edtf.split("/")[1], entry.when.words)
    return entry.when


_MOURNS = lazy("告别|追悼|送别|追思|悼念|安葬|骨灰|公祭")
"""What is held days after the death that an entry is of."""
_CLOSES = lazy(r"(?:[上下]午)?(?:在[^，。；]{2,20}?)?(?:胜利|圆满|顺利)*(?:闭幕|结束|落幕)")


def _day_beside(entry: Entry, when: When, masked: Masked, sentence: Stretch, title: Title) -> When | None:
    """The day that stands beside the title of what was held, within the days of the entry; of an article without a day of
    its own, which has that of its paper, also one of the month before; of the mourners, one of the month behind."""
    gap = FILLER * (title.end - title.start)
    beside = masked.bare[sentence.start : title.start] + gap + masked.bare[title.end : sentence.end]
    told = [one for one in find_dates(beside[:120], Anchor(when)) if len(one[2].edtf) >= 10]
    days = [found for _, _, found in told]
    if not days or (when.lasting and _CLOSES.match(beside, told[0][1])):
        return when if days and when.last == days[0].last else None
    if days[0].first <= when.last and when.first <= days[0].last:
        return when if when.lasting and days[0].edtf == when.edtf[:10] else days[0]  # `12日开幕，16日闭幕`
    if _MOURNS.search(title.text) and 0 < (days[0].first - when.last).days <= 31:
        return days[0]
    headed = find_dates(masked.text[entry.start : entry.body], Anchor(when))
    return days[0] if not headed and 0 < (when.first - days[0].last).days <= 31 else None


_ACTED_ON = lazy(rf"于{DATE}")
_PAPER_DAYS = 92
"""Days between a meeting and the paper that makes known what it decided."""


def _acted_on(bare: str, at: int, day: When) -> When | None:
    """The day behind the name of a meeting that decided something then: `某某委员会第五次会议|于10月24日|补选甲为代表`."""
    told = _ACTED_ON.match(bare, at)
    found = [when for _, _, when in find_dates(told[0], Anchor(day)) if len(when.edtf) >= 10] if told else []
    return found[0] if found and abs((day.last - found[0].first).days) <= _PAPER_DAYS else None


def _told_day(before: str, day: When) -> When | None:
    """The day of `此前于4月18日召开的X选举…`, `次日，X选举…`, from the words before the meeting's name."""
    told = _ITS_DAY.search(before)
    if told is None:
        return None
    dates = find_dates(before, Anchor(day)) or find_dates(told[0], Anchor(day))  # 参加了二十八日举行的
    found = [when for _, _, when in dates if len(when.edtf) >= 10]
    return found[-1] if found else None


def _within_days(before: str, day: When) -> When | None:
    """The day, of several that an entry tells of, on which a meeting was that is named in passing: `在11日的|反馈会上`."""
    told = _ONE_DAY.search(before) if day.lasting else None
    found = [when for _, _, when in find_dates(told["day"], Anchor(day)) if len(when.edtf) == 10] if told else []
    return found[0] if found and day.first <= found[0].first <= day.last else None
