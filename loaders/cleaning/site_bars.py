"""What a web site or paper puts around its pages: the menu across it, the way to a page, today's date, the rubric above a headline
or each column, and below it whose site it is, its licences, the way to further pages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .column_rows import Piece
from .line import Line, take
from .stamps import stamped_day

_LONGEST, _FEWEST = 120, 3
_SEPARATOR = lazy(r"[ 　\t|｜丨/／>＞»›→\-—·•\[\]【】〖〗]+|&gt;")
_STEPS = lazy(r"[>＞»›→/／|｜]|&gt;")
_LEADS = lazy(r"[>＞»›→]{1,3}[ 　]*\S{2,8}$")
_ITEM = lazy(rf"[{HAN}]{{2,8}}|English|EN|OA")
_MENU = lazy(
    rf"[{HAN}]{{0,4}}首页|关于[{HAN}]{{1,4}}|联系[{HAN}]{{1,4}}|English|EN|OA|[{HAN}]{{0,6}}(?:概况|简介|概览|介绍|动态|新闻|要闻|快讯|资讯|公告|通知|公示"
    r"|公开|风采|之窗|天地|园地|平台|专栏|专题|专区|互动|留言|党建|建设|文化|教学|科研|招生|就业|师资|政务|法规|政策|指南|视频|图片|图库|下载|资料|导航"
    r"|搜索|登录|注册|地图|信箱|邮箱|咨询|投诉|服务|机构|设置|架构|历程|荣誉|产品|业绩|招聘|招商|交流|论坛|动向|生活|列表|顶部|收藏|打印|关闭|窗口|正文|母校|校友)"
)
"""What menus of sites offer."""
_HOME = lazy(rf"[{HAN}]{{0,4}}首页")
_SITES = lazy(rf"[{HAN}（()）]{{2,12}}(?:分站|子站|站群|站点)[：:][ 　]*")
"""The label before the sites of a site's places: `乡镇（街道）分站：`."""
_AROUND = lazy(r"今天是[:：]?[^，。；]{0,40}|(?:设为首页|加入收藏|无障碍浏览|繁體中文|简体|繁体|手机版|[ 　|｜])+")

_TODAY = lazy(
    r"(?:欢迎[^，。；！\n\d]{0,24}[！，,]?[ 　]*)?(?:今[天日]是?|现在是?|(?:当前|现在|系统|北京)(?:日期|时间)(?:是|为)?)[：:]?[ 　]*(?:公元)?"
    r"(?P<day>(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\2\d{1,2}(?!\d)))"
    r"[ 　]*(?:[（(]?(?:星期|周)[一二三四五六日天][）)]?)?[ 　]*(?:\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?"
    rf"(?:[ 　]*(?:农历|[{HAN}]{{2}}年)[{HAN}]{{2,10}})?(?=[ 　|｜\]】）)<]|$)"
)
"""The day that a site shows above all of its pages: `今天是：2023年3月31日 星期五`."""
_SHOWS = ("今天", "今日", "现在", "当前", "系统", "北京")
_FIRST, _WIDEST = 30, 160


def is_site_bar(text: str) -> bool:
    """Whether a line is a menu, the way to a page, or what a site puts above all of its pages."""
    line = text.strip()
    if not line or len(line) > _LONGEST or any(mark in line for mark in "，。；！？"):
        return False
    if "20" in line or "19" in line:
        line = _TODAY.sub("", line).strip(" 　|｜")
    if not line or _AROUND.fullmatch(line):
        return True
    sites = _SITES.match(line) if "站" in line else None
    items = [item for item in _SEPARATOR.split(line[sites.end() :] if sites else line) if item]
    if sites and len(items) >= _FEWEST and all(_ITEM.fullmatch(item) for item in items):
        return True
    if not items or not all(_ITEM.fullmatch(item) for item in items):
        return False
    offered = sum(_MENU.fullmatch(item) is not None for item in items)
    if len(items) < _FEWEST:
        return offered == len(items) and bool(_LEADS.match(line) if len(items) == 1 else _STEPS.search(line))
    if any(_HOME.fullmatch(item) for item in items) and not _STEPS.search(line.replace("|", "").replace("｜", "")):
        return offered > 1
    return offered * 5 >= len(items) * 3 and not any(_names_body(item) for item in items)


def _names_body(item: str) -> bool:
    ending = ending_of(item)
    return ending is not None and ending.level == "body" and len(item) > len(ending.words) + 1


def without_today(text: str) -> tuple[str, str]:
    """A text without the day that the site shows in its first lines, on which a page was copied, and that day."""
    lines = text.split("\n")
    day = ""
    for at, line in enumerate(lines[:_FIRST]):
        if not any(sign in line for sign in _SHOWS) or len(line) > _WIDEST or any(mark in line for mark in "。；？"):
            continue
        if found := _TODAY.search(line):
            day = day or found["day"]
            lines[at] = line[: found.start()] + line[found.end() :]
    return ("\n".join(lines), day) if day else (text, "")


_LONGEST_FOOT = 160
_SENTENCE = "。；！？"
_OWNER = lazy(
    r"(?:主[管办]|承办|协办|版权(?:所有)?|技术支持|(?:网站)?(?:维护|建设|制作|管理))(?:单位|部门)?[ 　]?[：:©]|[会局委院校府司站社心][ 　]?主办"
)
"""Whose site it is, behind a label or before its verb."""
_LICENCE = lazy(
    r"ICP备|公网安备|网安备|备案(?:编?号|序号)|网站标识码|技术支持|Copyright|All Rights|版权所有|(?:网站|官网)(?:维护|建设|制作|管理)|访问[者量]|浏览者"
)
"""What only the feet of sites tell."""
_REACHED = lazy(r"(?:地址|邮编|邮政编码|电话|总机|传真|邮箱|[Ee]-?mail)[ 　]?[：:]")
_VISITORS = lazy(r"(?:您|你)是(?:本站)?第[ 　]?\d+[ 　]?[位个名](?:访问者|访客|浏览者|来访者|网友)")
_PAGES = lazy(
    r"(?=[^\n]*(?:[上下][一1]页|[尾末]页))(?:(?:首|尾|末|[上下][一1])页|第?[ 　]?\d+[ 　]?页?|共[ 　]?\d+[ 　]?[页条]|(?:跳转|转|跳)(?:到|至)?|到?第|页|确定|GO|Go|每页[ 　]?\d+[ 　]?条|[ 　\[\]【】<>«»‹›＜＞|｜/_.…·:：（）()-])+"
)
"""The way from one page of a list to the next."""


def is_site_foot(text: str, *, last: bool) -> bool:
    """Whether a line is one of those below the pages of a site; `last`: it is among the last of the document."""
    if len(text) > _LONGEST_FOOT or any(mark in text for mark in _SENTENCE):
        return False
    if ("页" in text and _PAGES.fullmatch(text.strip())) or ("您是" in text and _VISITORS.search(text)):
        return True
    if not _OWNER.search(text):
        return False
    return _LICENCE.search(text) is not None or (last and _REACHED.search(text) is not None)


_WORDS = lazy(r"[\u3400-\u9fff]{2,12}")
_MARKS_AROUND = lazy(r"[^\w\u3400-\u9fff]+")


def drop_repeated(columns: Sequence[Sequence[Piece]], removed: list[Removed]) -> list[Sequence[Piece]]:
    """The columns, those behind the first without the short line that heads the first one too."""
    said = _head(columns[0]) if columns else ""
    if not said:
        return [*columns]
    kept = [columns[0]]
    for own in columns[1:]:
        again = _head(own) == said
        if again:
            take(own[0].line, "repeated line", removed)
        kept.append(own[1:] if again else own)
    return kept


def _head(column: Sequence[Piece]) -> str:
    """The words at the head of a column, without blanks and marks around them; empty for a line of running text."""
    words = re.sub(r"[ \u3000]+", "", _MARKS_AROUND.sub("", column[0].line.text)) if column else ""
    return words if _WORDS.fullmatch(words) else ""


_RUBRIC = lazy(
    rf"[{HAN}]{{0,6}}(?:新闻|要闻|动态|快讯|简讯|资讯|信息|公告|公开|速递|看点|传真|播报|报道|之窗|专题|专栏|风采|热点|头条|中心|活动|通知|园地|天地|文化|建设)"
)
"""What the parts of a web site are called."""
_LONGEST_RUBRIC = 8
_HEADLINE = lazy(rf"[^。；]*[{HAN}][^。；]*[^。；：，]")
_LEAST = 8
"""Characters that a headline has at least."""
_NEAR = 3
"""In which line behind the headline the day of the page stands at the latest."""


def rubrics_above(lines: Sequence[str]) -> int:
    """How many lines at the head of a page are rubrics: short words for a part of the site, above a headline and the line
    that says when the page was put up."""
    count = next((at for at, line in enumerate(lines[:3]) if not _is_rubric(line)), 0)
    if not count or count >= len(lines):
        return 0
    headline = lines[count]
    told = len(headline) >= _LEAST and _HEADLINE.fullmatch(headline) is not None and not stamped_day(headline)
    stamped = any(stamped_day(line) for line in lines[count + 1 : count + 1 + _NEAR])
    return count if told and stamped else 0


def drop_rubrics(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines of a page without the rubrics above its headline."""
    count = rubrics_above([line.text for line in lines[: 3 + 1 + _NEAR]])
    for line in lines[:count]:
        take(line, "rubric", removed)
    return lines[count:]


def _is_rubric(line: str) -> bool:
    return len(line) <= _LONGEST_RUBRIC and _RUBRIC.fullmatch(line) is not None
