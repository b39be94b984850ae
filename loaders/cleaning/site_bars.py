"""Lines of a web site around its pages: the menu across it, the way to a page, today's date."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

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
    items = [item for item in _SEPARATOR.split(line) if item]
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
