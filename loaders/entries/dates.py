"""The dates of paragraphs: at their start, in their first sentence, and of a document as a whole."""

from __future__ import annotations

import datetime as dt
import re

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.stamps import stamped_day
from ..dates.notations import Anchor, find_dates, read_dates
from ..dates.told_lists import as_of
from ..language.patterns import lazy
from .heads import Line, lead_length
from .introduced_days import introduced_day
from .labels import feast_day
from .terms import has_terms

_HELD = lazy(
    r"召开|举行|举办|开幕|成立|通过|闭幕|落幕|帷幕|进行|揭牌|揭晓|启动|选举产生|选举|选出|会议|决定"
    r"|[破动开完竣]工|奠基|落成|[通首]车|[通首]航|投[产入]|投入|开[业馆园学播机]|启用|签[约订署字]|问世|首演|诞生|交付|下水|出版|创刊|挂牌|开展(?=[，。；]|$)"
)
_DIED = lazy(
    r"(?:[上下]午|凌晨|[晚夜]|[\d时分：]{1,8}|在[^，。；\d]{1,16}|不幸|安详|因[^，。；\d]{2,16}，?|(?:经?[^，。；\d]{0,6})医治无效，?|，)*(?:逝世|去世|病逝|辞世|病故|离世|与世长辞|牺牲|殉职)"
)
"""Behind the day on which somebody died: `因病于6月11日在某市逝世`."""
_MOURNED = lazy("追悼|告别|遗体|骨灰|送别|悼念|吊唁")
"""What tells of a ceremony days later, whose day the news have."""
_AWAITED = lazy(r"(?:将|定|拟|计划|预计)(?:[于在]|定于)?$")
_WENT = lazy(
    r"来[\u3400-\u9fff]{1,6}?(?:考察|调研|检查|视察|参观|访问|指导|督查|督导|慰问|演出)|(?:[上下]午|先后|专程|分别|率[\u3400-\u9fff]{1,10}?|在[\u3400-\u9fff]{2,14}?)*(?:来到|前往|深入|赴|到|走访|看望|慰问|视察|检查|考察|调研|会见|接见|会晤|出席|参加|签署|签订|签约|印发|发布|联合)"
)
"""What people and bodies do on a day told behind their names: `副市长某某17日到某县检查`."""
_SUBJECT = 40
"""How many characters stand at most before such a day."""
_MADE_KNOWN = lazy(
    r"[）)]?(?:集体|会议|讨论|充分|认真)?(?:公布|宣布|发出|下发|作出|研究|任命|任免|(?:审议|讨论|表决)(?:通过|决定))"
)
_HANDS_DOWN = lazy(r"现(?:将|把)?[^，。；]{0,60}?[印转下]发(?:给|你们|各|[，。；]|$)")
"""What a paper says of the one that it hands down; the day on which that was adopted is not its own."""
_NEW_DAY = lazy(r"[，, 　]|[上下中]午|[早晚凌]|[\u4e00-\u9fff“\"]")
_DEADLINE = lazy(r"[之以]?[前止]|起|以来|开始|[^，。；！？\n]{1,40}?以来[，,]")
_YEAR = r"(?:\d{4}|[〇零○一二三四五六七八九]{4})年"
_NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_MONTH = rf"{_NUMBER}月"
_DAY = rf"{_YEAR}{_MONTH}{_NUMBER}日"
_BRACKETED = lazy(rf"[（(](.{{0,16}}?{_DAY}.*)[）)]")
_VOTED = lazy("通过|(?:会议|办公会|党组会|党委会|常委会)(?:集体)?(?:研究|讨论|审定|审议|决定|确定)")
_DATELINE = lazy(
    r"[【（]?[\u4e00-\u9fff]{2,8}?((?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|(?:[〇一二三四五六七八九十]{1,3}月)?[一二三四五六七八九十廿]{1,3}日)"
    r"(?:电|讯|消息)(?:（[^（）]{2,30}）)?[】）：]?[ 　]*"
)
_QUOTED = lazy(
    r"[（(]?(?:另?据)?(?:《[\u4e00-\u9fff]{2,14}》|[\u4e00-\u9fff]{2,12}?[报网社台端号])[ 　]?((?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)(?:[\u4e00-\u9fff]{0,6}?)(?:报道|消息|刊载|刊发|电|讯)[）)]?[：:，, 　]*"
)
"""What news taken over from another paper begin with: `据《某报》2016年12月10日报道：昨日，…`."""
_FIELD = lazy(
    r"(?:开幕|开展|展览|活动|举办|举行|演出|讲座|比赛|培训|开班|典礼|会议|论坛|沙龙|首发)?(?:时间|日期)[ 　]*[：:]"
)
_SESSION = lazy(
    rf"(?:[^，。；：\n]{{4,60}}?(?:会议?|全会)，?|(?:(?:[本此这]次)?(?:大会|会议|全会))?)于(?P<days>{_DAY}[^，。；\u4e00-\u9fff]{{0,3}}?(?:至?(?:{_YEAR})?(?:{_MONTH})?{_NUMBER}日)?)"
    r"(?:[上下]午)?(?:在[^，。；]{1,30}?)?(?:隆重|胜利)?(?:召开|举行|开幕)"
)
_SITTING = lazy(
    r"(?:[^，。；：\n]{2,24}[后时]，)?[^，。；：\n]{4,60}?(?:会议?|全会)，?(?:分别|相继)?于(?P<day>\d{1,2}日)"
    r"(?:[上下]午|晚上?)?(?:在[^，。；]{1,30}?)?(?:相继|先后|分别|随后|接着)?(?:召开|举行)"
)
_LATELY = lazy(r"[^，。；：\n]{2,40}?(?:于|在)?(?:近日|日前|最近(?![的几一两三十]))(?=[\u4e00-\u9fff，])")
_WEEKDAY = lazy(r"（(?:周|星期|礼拜)[一二三四五六日天]）")
_LABEL = lazy(r"[\u4e00-\u9fff（）]{2,16}[ 　]{1,4}(?=(?:\d{4}|[〇○零一二三四五六七八九]{4})年)")
"""What a paragraph is headed with before its day: `第二届　1956年12月8日，…`."""
_MEETS = lazy(r"(?:大会|会议|全会)[ 　]+$")
"""The end of a label that names what was held that day, and so begins the paragraph itself: `第二次代表大会　1956年…召开`."""
_FOUNDS = lazy(r"(?:正式|宣告)?(?:成立|创办|创建|建立|组建|创立|恢复)")
_DAYS_AGO = lazy(
    r"^[^“”，。；：\n]{2,32}(?:(?:昨|前)[天日晚](?![^，。；]{0,12}的)|昨(?=带[队领]|率|赴|前往|专程|深入|走访|看望|慰问|检查|视察|调研|考察|来到?|会[见晤]|接见|出席))"
)
"""News told by its day behind its subject, whatever the verb: `某矿昨日提前完成全年计划`."""
_DAY_IN_WORDS = lazy(
    r"(?<=[\u3400-\u9fff])(?<![第每近约满达共整余有个月旬之以为逾历时十廿卅])(?P<day>(?:[二三]?十|廿|卅)?[一二三四五六七八九]?(?<=.)日)"
    r"(?=[上下]午|晚|清晨|在|于|正式|隆重|胜利|召开|举行|举办|[破动开完竣]工|破土|奠基|落成|[通首]车|通航|投产|开[业馆学幕]|闭幕|成立|抵达|离开|到)"
)
_RECENT = 100
"""Days before the day of writing within which news took place."""
_SOON = 10
"""Days after the day of writing, before which a day may be told that lies ahead."""
_FIRST_CLAUSE = 60
"""How many characters of a paragraph its first clause is looked for in."""
_RUN_TOGETHER = lazy(r"(?P<year>(?:19|20)\d\d)(?P<rest>\d{3,4})(?=[，,、][ 　]?[\u4e00-\u9fff])")
"""A day whose signs got lost, `2019420，`: year, month and day in one number at the head of a paragraph."""
_BARE_DAY = lazy(r"\d{1,2}[日号](?!.*月)")
_BYLINE = lazy(r"[\u3400-\u9fff]{1,10}讯[ 　：:]{0,4}(?:（[^（）]{2,40}）[ 　]{0,4})?(?=近日|日前|近期|最近)")
_SAID = lazy(r"“[^“”\n]{4,120}”(?=[昨今前][日天]，)")
"""What somebody said, with which a piece of news begins before its day: `“…”昨日，某某告诉记者`."""
_NEAR = ("近日", "日前", "近期", "最近", "连日来")


def own_date(lines: list[Line], source: SourceDocument) -> When | None:
    """The date of what a document reports: when its meeting was held, else its day of writing."""
    written = source.date
    for line in lines[:12]:
        if listed := as_of(line.text):
            return listed
        told = _BRACKETED.fullmatch(line.text)
        said = told[1] if told and _HELD.search(told[1]) else line.text if _FIELD.match(line.text) else ""
        if dates := find_dates(said, Anchor(None, written)):
            return dates[0][2]
    if source.medium not in {"report", "text", "list"} or source.covers is not None:
        return written
    if has_terms(lines):
        return written
    for line in lines[:12]:
        if stamped_day(line.text):
            continue
        if found := dateline(line, written):
            return found[1]
        if paragraph_date(line, None, written):  # a paragraph with a day of its own says nothing of the whole
            break
        if found := lead_date(line, None, written):
            return found[1]
    return written


def paragraph_date(
    line: Line, base: When | None, written: When | None, ahead: When | None = None
) -> tuple[int, When | None] | None:
    """Body and date of a paragraph that starts with a day, a month or 近日; the date None where it cannot be known.

    `ahead`: the day from which a calendar of coming days counts.
    """
    skip = lead_length(line.text)
    skip = byline.end() if (byline := _BYLINE.match(line.text, skip)) else skip
    skip = said.end() if (said := _SAID.match(line.text, skip)) else skip
    label = _LABEL.match(line.text, skip)
    titled = line.start + skip if label and _MEETS.search(label[0]) else -1
    skip = label.end() if label else skip
    first = _run_together(line.text[skip : skip + 60], written)
    first = first or feast_day(line.text[skip : skip + 60], Anchor(base, written))
    first = first or introduced_day(line.text[skip : skip + 120], base, written)
    first = first or next(read_dates(line.text[skip : skip + 60], Anchor(base, written)), None)
    if first is None or first[0] > 0:
        return None
    _, end, when = first
    end += len(weekday[0]) if (weekday := _WEEKDAY.match(line.text, skip + end)) else 0
    rest = line.text[skip + end :]
    near = line.text.startswith(_NEAR, skip)
    if not near and (not rest or not _NEW_DAY.match(rest) or _DEADLINE.match(rest)):
        return None
    if when is not None and len(when.edtf.split("/")[0]) < 7 and not near and rest[0] not in "，,":
        return None
    when = when if "将" in rest[:_FIRST_CLAUSE] else _of_late(when, written)
    when = _from(when, ahead) if ahead else _not_after(when, written)
    if titled >= 0 and _HELD.search(rest[:_FIRST_CLAUSE]):
        return titled, when
    return line.start + skip + end + len(rest) - len(rest.lstrip(" 　，,：")), when


def dateline(line: Line, written: When | None) -> tuple[int, When | None] | None:
    """Body and date of an article that starts with its agency's place and day (某社某地3月5日电).

    今天 and 昨日 are told from that day.
    """
    found = _DATELINE.match(line.text) or _QUOTED.match(line.text, lead_length(line.text))
    if found is None:
        return None
    dates = find_dates(found[1], Anchor(None, written))
    sent = _not_after(_of_late(dates[0][2], written), written) if dates else None
    told = sent if sent is not None and len(sent.edtf) == 10 else written or sent
    rest = Line(line.start + found.end(), line.end, line.text[found.end() :])
    return paragraph_date(rest, None, told) or lead_date(rest, None, told) or (rest.start, sent)


def passed_date(line: Line) -> tuple[int, When | None] | None:
    """The day of a vote that stands in brackets on a line of its own above what was voted (某年某月某日某会议通过)."""
    told = _BRACKETED.fullmatch(line.text)
    day = re.search(_DAY, told[1]) if told and _VOTED.search(told[1]) else None
    dates = find_dates(day[0]) if day else []
    return (line.end, dates[0][2]) if dates else None


def meeting_date(line: Line) -> tuple[int, When | None] | None:
    """The days on which the meeting was held that a paragraph begins with: `某会议于2021年3月1日至3日在某地举行`."""
    found = _SESSION.match(line.text)
    dates = find_dates(found["days"]) if found else []
    return (line.start, dates[0][2]) if dates else None


def sitting_date(line: Line, base: When | None) -> tuple[int, When | None] | None:
    """The day, later than `base` by its number at most, of the meetings that a paragraph begins with: `某会议于3日下午召开`."""
    found = _SITTING.match(line.text) if base is not None and "日" in line.text[:80] else None
    dates = find_dates(found["day"], Anchor(base, None)) if found else []
    return (line.start, dates[0][2]) if dates else None


def lately(line: Line, written: When | None) -> tuple[int, When | None] | None:
    """The date of a paragraph whose first clause says 近日 behind its subject (某局近日印发…)."""
    found = _LATELY.match(line.text)
    dates = find_dates(line.text[found.end() - 2 : found.end()], Anchor(None, written)) if found else []
    return (line.start, dates[0][2]) if dates else None


def lead_date(
    line: Line, base: When | None, written: When | None, alone: bool = False, obituary: bool = False
) -> tuple[int, When | None] | None:
    """The date in a paragraph's first sentence that says when something was held; `alone`: the paragraph is all that is
    told, so that the day on which somebody died is its day, as in an `obituary` whatever day is set for the mourners."""
    sentence = re.split(r"[。；]", line.text, maxsplit=1)[0]
    if "发" in sentence and _HANDS_DOWN.search(sentence):
        return None
    days_ago = _DAYS_AGO.search(sentence[:_SUBJECT]) is not None
    died = _DIED.search(sentence) is not None if alone or obituary else False
    died = died and (obituary or not _MOURNED.search(line.text))
    if not (died or days_ago or _HELD.search(sentence) or _MADE_KNOWN.search(sentence) or _WENT.search(sentence)):
        return None
    for start, end, when in find_dates(sentence, Anchor(base, written)) or _told_day(sentence, base, written):
        if len(when.edtf) < 10 or _AWAITED.search(sentence[:start]):
            continue
        went = start < _SUBJECT and _WENT.match(sentence, end)
        went = went or (died and _DIED.match(sentence, end))
        if days_ago or went or _HELD.search(sentence, end) or _MADE_KNOWN.match(sentence, end):
            return line.start, _not_after(_of_late(when, written), written)
    return None


def _told_day(sentence: str, base: When | None, written: When | None) -> list[tuple[int, int, When]]:
    """The day that an old paper gives in words behind its subject: `某工程十日破土动工`."""
    told = _DAY_IN_WORDS.search(sentence) if "日" in sentence else None
    found = find_dates(told["day"], Anchor(base, written)) if told else []
    return [(told.start("day"), told.end("day"), when) for *_, when in found] if told else []


def founded_date(line: Line) -> tuple[int, When | None] | None:
    """When the body that a paragraph begins with was founded: `某某协会1950年4月成立，主任某某`."""
    clause = re.split("[，。；]", line.text[:_FIRST_CLAUSE], maxsplit=1)[0]
    return next(((line.start, when) for _, end, when in find_dates(clause) if _FOUNDS.match(clause, end)), None)


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


def _not_after(when: When | None, written: When | None) -> When | None:
    """A day told without its year is not long after the day of writing: 12月28日 in a paper of March is last year's."""
    if when is None or written is None or str(when.first.year) in when.words or (when.first - written.last).days < 100:
        return when
    return moved(when, -1)


def _of_late(when: When | None, written: When | None) -> When | None:
    """A day told without its month is not long after the day of writing: 29日 in a paper of the 3rd is last month's."""
    if when is None or written is None or len(written.edtf) < 10 or not _BARE_DAY.match(when.words):
        return when
    if (when.first - written.last).days < _SOON or when.edtf[:7] != written.edtf[:7]:
        return when
    before = When.parse(f"{When.parse(written.edtf[:7]).first - dt.timedelta(days=1):%Y-%m}")
    return next((found for _, _, found in find_dates(when.words, Anchor(before))), when)


def _from(when: When | None, ahead: When) -> When | None:
    """A day of a calendar told without its year is none long before its first day: 1月8日 after December is next year's."""
    if when is None or str(when.first.year) in when.words or (ahead.first - when.last).days < 100:
        return when
    return moved(when, 1)


def moved(when: When, years: int) -> When:
    """A date so many years later."""
    parts = [str(int(part[:4]) + years) + part[4:] for part in when.edtf.split("/")]
    return When.parse("/".join(parts), when.words) if "-02-29" not in when.edtf else when
