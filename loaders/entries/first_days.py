"""The day, the month or 近日 that a paragraph begins with, its own or behind that of its agency or paper."""

from __future__ import annotations

import re

from ...model.dates import When
from ..cleaning.stamps import PUT_UP
from ..dates.birth_days import is_birth
from ..dates.notations import Anchor, find_dates, read_dates
from ..language.patterns import lazy
from .heads import Line, lead_length
from .held_days import FIRST_CLAUSE, HELD, lead_date
from .introduced_days import introduced_day
from .labels import feast_day
from .near_writing import going_on, in_month_before, not_after, not_before, of_late

_NEW_DAY = lazy(r"[，, 　]|[上下中]午|[早晚凌]|[\u4e00-\u9fff“\"]")
_DEADLINE = lazy(r"[之以]?[前止]|起|以来|开始|[^，。；！？\n]{1,40}?以来[，,]")
_OF_THING = lazy(
    r"(?:[^，。；\n的]{0,12}?)(?:试用|试任|试聘|任命|聘任|印发|下发|制定|颁布|颁发|签订|签发|出台|公布的?)的(?:[^，。；\n]{2,30}(?:同志)?试用期|[^，。；\n]{0,12}《)"
)
"""Behind a day that only says which thing a paragraph speaks of: `2012年5月|试用的某局副局长甲试用期满`, `2011年|印发的《…》同时废止`."""
_WEEKDAY = lazy(r"（(?:周|星期|礼拜)[一二三四五六日天]）")
_HOUR = r"(?:\d{1,2}(?:[时点](?:\d{1,2}分|半|整)?|[:：]\d\d)|[一二三四五六七八九十零]{1,3}[时点](?:[一二三四五六七八九十]{1,3}分|半|整)?)许?"
_CLOCK = lazy(rf"(?:清晨|凌晨|早[上晨]|[上中下]午|傍晚|晚[上间]?)?{_HOUR}[，,]")
"""The hour behind a day: `昨晚|7时，`, `昨日|上午9点30分，`."""
_LABEL = lazy(r"[\u4e00-\u9fff（）]{2,16}[ 　]{1,4}(?=(?:\d{4}|[〇○零一二三四五六七八九]{4})年)")
"""What a paragraph is headed with before its day: `第二届　1956年12月8日，…`."""
_MEETS = lazy(r"(?:大会|会议|全会)[ 　]+$")
"""The end of a label that names what was held that day, and so begins the paragraph itself: `第二次代表大会　1956年…召开`."""
_RECENT = 100
"""Days before the day of writing within which news took place."""
_RUN_TOGETHER = lazy(r"(?P<year>(?:19|20)\d\d)(?P<rest>\d{3,4})(?=[，,、][ 　]?[\u4e00-\u9fff])")
"""A day whose signs got lost, `2019420，`: year, month and day in one number at the head of a paragraph."""
_BYLINE = lazy(r"[\u3400-\u9fff]{1,10}讯[ 　：:]{0,4}(?:（[^（）]{2,40}）[ 　]{0,4})?(?=近日|日前|近期|最近)")
_SAID = lazy(r"“[^“”\n]{4,120}”(?=[昨今前][日天]，)")
"""What somebody said, with which a piece of news begins before its day: `“…”昨日，某某告诉记者`."""
_SCENE = lazy(
    r"(?:(?:(?![会议]|同志|主任|书记|宣布|决定)[\u3400-\u9fff“”]){3,10}[，、；]){1,3}(?:(?![会议]|同志|主任|书记|宣布|决定)[\u3400-\u9fff“”]){3,14}[。！](?:[ \u3000]*)(?=(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日)"
)
"""The season with which news begin before their day: `金秋送爽，丹桂飘香。10月16日，…`."""
_NEAR = ("近日", "日前", "近期", "最近", "连日来")
_DATELINE = lazy(
    r"[【（〔［\[]?[\u4e00-\u9fff]{2,8}?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|(?:[〇一二三四五六七八九十]{1,3}月)?[一二三四五六七八九十廿]{1,3}日)"
    r"(?:电|讯|消息)(?:（[^（）]{2,30}）)?[】）〕］\]：]?[ 　]*"
)
STAMPED = lazy(
    rf"[\[［【〔（(]?({PUT_UP})(?:[ 　]\d{{1,2}}:\d\d)?(?:[\]］】〕）)][ 　]*|[ 　]+)(?:本[报网台刊站]讯[ 　]*)?(?:（[^（）\n]{{2,24}}）[ 　]*)?"
    r"(?=[昨今前]|近日|日前|\d{1,2}月\d{1,2}日)"
)
"""The day on which a site put up a piece, before the day that this tells: `[2018-11-14]　昨日，…`."""
_QUOTED = lazy(
    r"[（(]?(?:另?据)?(?:《[\u4e00-\u9fff]{2,14}》|[\u4e00-\u9fff]{2,12}?[报网社台端号])[ 　]?((?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)(?:[\u4e00-\u9fff]{0,6}?)(?:报道|消息|刊载|刊发|电|讯)[）)]?[：:，, 　]*"
)
"""What news taken over from another paper begin with: `据《某报》2016年12月10日报道：昨日，…`."""


def paragraph_date(
    line: Line, base: When | None, written: When | None, ahead: When | None = None
) -> tuple[int, When | None] | None:
    """Body and date of a paragraph that starts with a day, a month or 近日; the date None where it cannot be known.

    `ahead`: the day from which a calendar of coming days counts.
    """
    skip, label = _before_day(line.text)
    first = _day_at(line.text[skip : skip + 120], base, written)
    if first is None or first[0] > 0 or is_birth(line.text, skip + first[1]):
        return None
    _, end, when = first
    when = when or in_month_before(line.text[skip : skip + end], written)
    end += len(weekday[0]) if (weekday := _WEEKDAY.match(line.text, skip + end)) else 0
    rest = line.text[skip + end :]
    near = line.text.startswith(_NEAR, skip)
    if not near and _OF_THING.match(rest):
        return None
    if not near and (not rest or not (_NEW_DAY.match(rest) or _CLOCK.match(rest)) or _DEADLINE.match(rest)):
        return None
    if when is not None and len(when.edtf.split("/")[0]) < 7 and not near and rest[0] not in "，,":
        return None
    when = when if "将" in rest[:FIRST_CLAUSE] else of_late(going_on(when, base, written), written)
    when = not_before(when, ahead) if ahead else not_after(when, written)
    if _MEETS.search(label) and HELD.search(rest[:FIRST_CLAUSE]):
        return line.start + skip - len(label), when
    return line.start + skip + end + len(rest) - len(rest.lstrip(" 　，,：")), when


def dateline(line: Line, written: When | None) -> tuple[int, When | None] | None:
    """Body and date of an article that starts with its agency's place and day (某社某地3月5日电).

    今天 and 昨日 are told from that day.
    """
    found, sent = _sent(line, written)
    if found is None:
        return None
    told = sent if sent is not None and len(sent.edtf) == 10 else written or sent
    rest = Line(line.start + found.end(), line.end, line.text[found.end() :])
    return paragraph_date(rest, None, told) or lead_date(rest, None, told) or (rest.start, sent)


def sent_on(line: Line, written: When | None) -> When | None:
    """The day of the agency or paper that an article starts with, from which its later paragraphs tell 今天 too."""
    sent = _sent(line, written)[1]
    return sent if sent is not None and len(sent.edtf) == 10 else None


def sent_alone(line: Line, written: When | None) -> When | None:
    """The same where nothing else stands on the line: `本报某地5月31日讯（记者甲）`."""
    found, sent = _sent(line, written)
    return sent if found is not None and found.end() == len(line.text) else None


def _sent(line: Line, written: When | None) -> tuple[re.Match[str] | None, When | None]:
    """The words of an agency or paper that an article starts with, and the day in them."""
    found = _DATELINE.match(line.text) or STAMPED.match(line.text) or _QUOTED.match(line.text, lead_length(line.text))
    dates = find_dates(found[1], Anchor(None, written)) if found else []
    if found and not dates:
        return found, in_month_before(found[1], written)
    return found, not_after(of_late(dates[0][2], written), written) if dates else None


def _before_day(text: str) -> tuple[int, str]:
    """How much stands before the day of a paragraph, and the label that it ends with."""
    skip = lead_length(text)
    skip = byline.end() if (byline := _BYLINE.match(text, skip)) else skip
    skip = said.end() if (said := _SAID.match(text, skip)) else skip
    skip = scene.end() if "月" in text[skip : skip + 60] and (scene := _SCENE.match(text, skip)) else skip
    label = _LABEL.match(text, skip)
    return (label.end(), label[0]) if label else (skip, "")


def _day_at(text: str, base: When | None, written: When | None) -> tuple[int, int, When | None] | None:
    """The first day of a text whose head may be one, and where it stands."""
    head, anchor = text[:60], Anchor(base, written)
    return (
        _run_together(head, written)
        or feast_day(head, anchor)
        or introduced_day(text, base, written)
        or next(read_dates(head, anchor), None)
    )


def _run_together(text: str, written: When | None) -> tuple[int, int, When] | None:
    """The day at the head of a text whose signs got lost, if it can be read in one way only, or in one before `written`."""
    found = _RUN_TOGETHER.match(text)
    cuts = () if found is None else (2,) if len(found["rest"]) == 4 else (1, 2)
    days: list[When] = []
    for cut in cuts:
        assert found is not None
        month, day = int(found["rest"][:cut]), int(found["rest"][cut:])
        days += [when for _, _, when in find_dates(f"{found['year']}年{month}月{day}日") if len(when.edtf) == 10]
    near = [when for when in days if written and 0 <= (written.last - when.first).days <= _RECENT]
    days = days if len(days) == 1 else near
    return (0, found.end(), days[0]) if found and len(days) == 1 else None
