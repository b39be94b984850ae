"""The line under a headline that says when a page was put up, and whose page it is."""

from __future__ import annotations

import re

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy
from ..places.gazetteer import full_place, is_province
from .credits import in_one_form
from .marked import marked_day

_LONGEST = 120
_DAY = lazy(r"(?<!\d)\d{4}(?:([-/.])\d{1,2}\1\d{1,2}(?!\d)|年\d{1,2}月\d{1,2}日)")
_PACKED = lazy(r"(?:(?:时间|日期)[：:]|^(?=\d{8}$))(?P<day>((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)")
_REVERSED = lazy(r"([0-3]?\d)\.([01]?\d)\.((?:19|20)\d\d)(?:[ 　\t]+\d{1,2}[:：]\d\d)?")
"""A day as sites abroad write it: `29.12.2015 11:49`."""
_ADDRESS = lazy(r"(?:https?://|www\.)[\w./?=&#%:\-]{3,120}")
_CLOCK = lazy(r"\d{1,2}[:：]\d\d(?:[:：]\d\d)?|\d{1,2}[点时](?:\d{1,2}分)?")
_BY_MACHINE = lazy(r"\d{4}(?:[-/.]|年0)")
"""How programs write a day; people write 2021年3月5日."""
_SENTENCE = lazy(r"[。；！？，]|[“”《》]")
_OF_MEETINGS = ("时间：", "日期：")
"""What the minutes of a meeting write before its day."""
_BRACKETS = lazy(r"[\[【\]】（）()<>|｜丨/「」]+")
_SOURCE = lazy(
    rf"[{HAN}]{{1,12}}(?:网|报|社|台|新闻|客户端|发布|在线|频道|公众号|融媒|融媒体中心)|原创|转载|发[表布]于[{HAN}]{{0,8}}"
)
_LABEL = lazy(
    r"(?:本文|文章|信息|稿件|新闻|内容|资料|文字|图片|摄影|图文|页面)?"
    r"(?:来源|稿源|出处|作者|供稿|撰稿|投稿|编辑|编审|责编|责任编辑|审核|审校|审稿|校对|初审|复审|终审|核发|签发|签审|录入|上传|发布|发表|发文|更新|添加|成文|印发|记者|通讯员"
    r"|浏览|阅读|阅览|点击|点阅|访问|查看|查阅|观看|围观|已读|人气|热度|字号|字体|大小|打印|分享|关闭|收藏|标签|分类|栏目|频道|类别|关键词|时间|日期)"
    r"(?:人员|人|者|员|单位|部门|机构|处室|科室|时间|日期|次数|总数|人数|显示|设置|选择|量|数|率|于|：|:|到)*(?P<asks>[：:]?)(?P<value>.*)"
)
_RUN_ON = lazy(
    r"(?<=[^ 　])(?=(?:来源|稿源|出处|作者|供稿|撰稿|编辑|责编|责任编辑|审核|审稿|发布|摄影|点击|浏览|阅读|访问|查看)(?:[者人数量次]|时间|日期|单位|次数)?[：:])"
)
"""Where the next label begins in a line without blanks: `2021-03-05来源：教务处作者：`."""
_TAIL = lazy(
    r"[大中小次：:\-—·•,]{1,3}|\d{1,8}(?:\.\d{1,2}万)?万?\+?次?(?:阅读|浏览|点击)?|[A-Za-z][\w@.+\-]{0,20}|打印|关闭|收藏|分享|默认|【?[大中小]】?"
)
_NAMES = lazy(rf"[{HAN}·、]{{1,16}}")
_CLOSING = lazy(
    r"(?<=[会司院校局委府厅处部心社 　])[ 　]?(?P<day>(?:\d{4}|[〇○零一二三四五六七八九]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日)[ 　。]{0,3}$"
)
_RUBRIC = lazy(
    rf"[{HAN}]{{2,8}}[ 　：:|·-]{{0,4}}(?P<day>\d{{4}}(?:-\d{{1,2}}-\d{{1,2}}|/\d{{1,2}}/\d{{1,2}}|\.\d{{1,2}}\.\d{{1,2}}|年\d{{1,2}}月\d{{1,2}}日))"
)
"""The rubric or place that heads a page, and its day: `要闻　2021-03-05`."""


def closing_day(text: str) -> str:
    """The day behind the body that signs, where a text whose lines were run together ends with both; else empty."""
    found = _CLOSING.search(text.rstrip()[-40:])
    return found["day"].replace(" ", "") if found else ""


def page_day(line: str) -> str:
    """The day in a first line that holds nothing but it and a rubric or a place; empty for any other line."""
    found = _RUBRIC.fullmatch(line.strip()) if len(line) <= 30 else None
    return found["day"] if found else ""


def stamped_day(line: str) -> str:
    """The day in a line that holds nothing but a day, a time and who published; empty for any other line."""
    return _posted_day(line) or marked_day(line)


def _posted_day(line: str) -> str:
    """The same where labels and marks of a page stand around it."""
    if len(line) > _LONGEST or not any(mark.isdigit() for mark in line):
        return ""
    line = _ADDRESS.sub(" ", line) if "://" in line or "www." in line else line
    line = re.sub(r"[ 　\t]{0,9}[：:][ 　\t]{0,9}", "：", re.sub(r"(?<=\d)[：:](?=\d)", ":", line)).strip()
    found = _DAY.search(line)
    if found is None:
        if reverse := _REVERSED.fullmatch(line):
            return f"{reverse[3]}-{reverse[2]}-{reverse[1]}"
        packed = _PACKED.search(line)
        return f"{packed[2]}-{packed[3]}-{packed[4]}" if packed else ""
    rest = line[: found.start()] + " " + line[found.end() :]
    clock = _CLOCK.search(rest)
    rest = _CLOCK.sub(" ", rest)
    if _SENTENCE.search(rest):
        return ""
    sure = clock is not None or _BY_MACHINE.match(found[0]) is not None
    if not sure and rest.strip() in _OF_MEETINGS:
        return ""
    rest = _BRACKETS.sub(" ", in_one_form(rest))
    said = _is_posting(rest.split(), sure) or _is_posting(_RUN_ON.sub(" ", rest).split(), sure)
    return found[0] if said else ""


def _is_posting(chunks: list[str], sure: bool) -> bool:
    """Whether words around a day say who published and how often it was read; `sure`: the day is a program's."""
    labelled = asked = False
    for chunk in chunks:
        label = _LABEL.fullmatch(chunk)
        if label:
            labelled = True
            asked = bool(label["asks"] or label["value"])
        elif not (
            _TAIL.fullmatch(chunk)
            or _SOURCE.fullmatch(chunk)
            or (asked and labelled and _NAMES.fullmatch(chunk))
            or (sure and _NAMES.fullmatch(chunk) and (ending_of(chunk) is not None or is_province(full_place(chunk))))
        ):
            return False
    return True


PUT_UP = r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}"
"""The day on which a site put up a piece, before what the piece tells."""
_PUT_UP = lazy(rf"[\[［（(【]?{PUT_UP}[\]］）)】]?")
_TOLD_DAY = lazy(r"\d{1,2}月\d{1,2}日")


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a blank parts the day on which a site put up a piece from that which it tells: `[2018-11-12]　11月9日，…`."""
    return _TOLD_DAY.match(text, end) is not None and _PUT_UP.fullmatch(text, 0, start) is not None
