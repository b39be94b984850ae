"""The day of writing or publication that the head or the foot of a document gives."""

from __future__ import annotations

import re
from itertools import pairwise

from ...model.dates import When
from ..cleaning.marked import marked_day
from ..cleaning.stamps import stamped_day
from ..dates.checked import checked
from ..dates.notations import find_dates
from ..language.body_words import ending_of
from ..language.bullets import BULLETS
from ..language.characters import HAN
from ..language.patterns import lazy
from .datelines import sent_day
from .issue_heads import issue_head
from .titles import MASTHEAD

_ISSUE = lazy(
    r"((?:19|20)\d\d)年(?:第?\d{1,3}[期号]|(\d{1,2})月(?:(\d{1,2})日)?[刊号]|(\d{1,2})月(?:(\d{1,2})日)?(?=.{0,12}第.{1,4}[期版]))"
)
_OUT_ON = lazy(
    r"(?:[（(]?总第?[ 　]?\d{1,5}[ 　]?[期号][）)]?|[（(][\u3400-\u9fff]{2,8}[）)]|(?:出版|出刊|印发|编印)(?:日期|时间)[：:]|[ 　·|｜，,（(])*"
    r"((?:19|20)\d\d年(?:1[0-2]|0?[1-9])月(?:(?:[12]\d|3[01]|0?[1-9])日)?)(?:出版|出刊|编印|印|刊|编)?[）)]?(?=[ 　]|$)"
)
"""Behind the number of an issue in its year, when that came out: `2018年第3期　2018年9月15日出版`."""
_MONTHLY = lazy(r"((?:19|20)\d\d)年(1[0-2]|0?[1-9])月[份号刊]?[）)]?$")
_POSTED = lazy(r"(?:发布|发表|发文|成文|印发)?(?:时间|日期)[ 　]?[：:]\s?(\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)")
_LABELLED = lazy(
    r"[\[【（(]?(?:发布|发表|更新|来源|作者|编辑|责任?编辑?|供稿|撰稿|撰文|供图|摄影|图文|通讯员|记者|审[核稿校]|时间|日期|[文图][文图]?[ 　：:/／、])"
)
_ITEM = lazy(
    rf"[{BULLETS}][ 　]*(?!来源|作者|发布|时间|日期|更新|[^\n]{{0,8}}(?:记者|通讯员)|[文图]/)[\u3400-\u9fff]{{3}}"
)
"""An item of a list, whose day is its own."""
_PASSED = lazy(r"[（(]?(?:.{0,16}?)(\d{4}年\d{1,2}月\d{1,2}日).{0,60}(?:通过|选举产生)[）)]?")
SIGNED = lazy(
    rf"[（(]?(?:[{HAN}《》：:]{{0,28}})?((?:\d{{4}}|[〇零一二三四五六七八九]{{4}})年[\d〇零一二三四五六七八九十]{{1,3}}月[\d〇零一二三四五六七八九十廿卅]{{1,3}}日)"
    rf"(?:出版|印发|印制|编印|刊发|刊出|刊登|发布|整理|讯|电|载?《[{HAN}]{{2,12}}》|[{HAN}]{{2,6}}[日晚晨]报)?(?:第?[\dA-Z一二三四]{{1,4}}版)?[）)]?"
)
GIVEN = lazy(
    r"[—–─－\-（(\s　]*(?P<day>(?:\d{4}|[〇零○一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日)(?:[上下]午)?[，,]?"
    r"(?:[在于][^。；：]{2,60}(?:会|会议)(?:第[一二三四]次全体会议)?上|[）)]?$)"
)
"""The line below the title of a report that says when it was given."""
_UPDATED = lazy(
    r"[\[【（(]?(?:本?页面?|网站|内容|信息|数据|资料|词条)?(?:最近|最后|最新)?(?:一次)?更新(?:时间|日期|于)?[ 　]?[：:]?[ 　]?((?:19|20)\d\d(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2}|年\d{1,2}月\d{1,2}日))(?!\d)"
)
"""The line at the foot of a page that says when it was brought up to date: `最近更新：2021-04-02　阅读量5530`."""
_UPDATED_THERE = lazy(rf"(?:^|(?<=[ 　|｜]))(?:{_UPDATED.pattern})")
"""The same behind other things that the line tells: `信息员：某某　更新时间：2022-05-10`."""
_PRINTED = 31
"""Days at most from the signature of a paper to the line below its copies that says when it was printed."""
_LONGEST_SIGNATURE = 48
_BEHIND = lazy(r"附[：:件录表]|[（(]此件|[（(]?联系(?:人|电话)|抄[送报]|主题词|公开(?:方式|属性)")
"""What follows the signature of a paper."""
_OF_PEOPLE = lazy(
    r"(?:历任|现任)(?:[\u3400-\u9fff]{0,6}领导|[\u3400-\u9fff]{1,4}长)|领导(?:简介|之窗|介绍|信息|班子)|(?:个人|人物)?简[历介]】?$|个人信息"
)
"""What stands at the head of a page of a body's leaders or of one of them, which tells no events."""


def shows_people(head: list[str]) -> bool:
    """Whether the first lines say that a page shows those who lead a body."""
    return any(len(line) <= 30 and _OF_PEOPLE.search(line) for line in head[:5])


def updated_on(foot: list[str]) -> When | None:
    """The day on which a page that has no other was brought up to date."""
    found = (line for line in reversed(foot) if "更新" in line)
    dates = (find_dates(match[1]) for line in found if (match := _UPDATED_THERE.search(line)))
    return next((one[0][2] for one in dates if one), None)


def signed_within(words: str) -> When | None:
    """The day of the signature that what is attached to a paper stands behind."""
    lines = [bare for line in words.split("\n") if (bare := re.sub(r"[ 　]+", "", line))]
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if len(line) > _LONGEST_SIGNATURE or "年" not in line or (signed := SIGNED.fullmatch(line)) is None:
            continue
        named = ending_of(before) is not None or (line.find(signed[1]) > 1 and ending_of(line[: line.find(signed[1])]))
        if (named or _BEHIND.match(after)) and (dates := find_dates(signed[1])):
            return dates[0][2]
    return None


def written_on(head: list[str], foot: list[str], medium: str) -> When | None:
    """Day of writing or publication: of a vote, an issue, a masthead, a posting, a signature."""
    if told := _told_at_head(head, medium):
        return told
    if medium != "chronicle" and (day := _stamped(head, foot) or _first_date(issue_head(head).day)):
        return day
    issued = next((when for line in head if (when := _of_issue(line))), None)
    if issued and issued.first != issued.last:
        return _signed(head, foot, medium) or issued
    if issued:
        return issued
    if medium == "newspaper":
        if sent := _first_date(sent_day(head)):
            return sent
        for line in head[:3]:
            if month := _MONTHLY.search(line):
                return checked(f"{month[1]}-{int(month[2]):02d}", month[0])
    return _signed(head, foot, medium)


def _first_date(words: str) -> When | None:
    """The first date in the words."""
    dates = find_dates(words) if words else []
    return dates[0][2] if dates else None


def _told_at_head(head: list[str], medium: str) -> When | None:
    """The day of a line at the head that says when a paper was passed, is a masthead, or says when a page was posted."""
    for pattern in (_PASSED, MASTHEAD, _POSTED):
        if pattern is MASTHEAD and medium == "chronicle":
            continue
        for line in [*head, *_broken_notes(head)] if pattern is _PASSED else head:
            found = _POSTED.search(line) if pattern is _POSTED else pattern.fullmatch(re.sub(r"[ 　]+", "", line))
            if found and (day := _first_date(found[1])):
                return day
    return None


def _stamped(head: list[str], foot: list[str]) -> When | None:
    """The day of a line at the head or foot that tells of the page itself: who wrote it, and when it was put up."""
    marked = [
        *(line for line in head[:6] if not _ITEM.match(line)),
        *(line for line in reversed(foot) if _LABELLED.match(line)),
    ]
    return _first_date(next((day for line in marked if (day := stamped_day(line))), ""))


def _of_issue(line: str) -> When | None:
    """The year, month or day of a number of a periodical or of notices: `2021年第6号`."""
    issue = _ISSUE.search(line)
    if issue is None:
        return None
    out = _OUT_ON.match(line, issue.end()) if not (issue[2] or issue[4]) else None
    if out and (dates := find_dates(out[1])):
        return dates[0][2]
    month, day = issue[2] or issue[4], issue[3] or issue[5]
    return checked(issue[1] + (f"-{int(month):02d}" if month else "") + (f"-{int(day):02d}" if day else ""), issue[0])


def _signed(head: list[str], foot: list[str], medium: str) -> When | None:
    """The day that stands alone or below a body, at the head or the foot."""
    if medium == "chronicle":
        return None
    printed: When | None = None
    for line in [*head, *reversed(foot)]:
        signed = SIGNED.fullmatch(re.sub(r"[ 　]+", "", line))
        dates = find_dates(signed[1]) if signed else []
        if dates and printed is None and line.rstrip().endswith("印发"):
            printed = dates[0][2]
        elif dates:
            day = dates[0][2]
            late = printed is not None and not 0 <= (printed.first - day.first).days <= _PRINTED
            return printed if late else day
    if printed is not None:
        return printed
    given = next((found["day"] for line in head[1:5] if (found := GIVEN.match(line))), "") if medium == "report" else ""
    if given and (dates := find_dates(given)):
        return dates[0][2]
    near = (day for line in [*head[1:5], *reversed(foot[-3:])] if (day := marked_day(line)))
    return next((dates[0][2] for day in near if (dates := find_dates(day))), None)


def _broken_notes(head: list[str]) -> list[str]:
    """Notes in brackets that go on in the next line, whose closing bracket may be lost, with that line."""
    return [one + two for one, two in pairwise(head) if re.match("[（(]", one) and not re.search("[）)]", one)]
