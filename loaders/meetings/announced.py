"""What a poster, an invitation or an agenda is of: the line above its rows of labels, `时间：…`, `地点：…`, `主办单位：…`."""

from __future__ import annotations

import re

from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from ..parts import Entry
from .titles import Title, squeeze
from .venues import clean_venue

_LINE = lazy(r"[^\n]+")
_WHEN = r"(?:开幕|开展|闭幕|展览|活动|举办|举行|演出|讲座|比赛|培训|开班|典礼|会议|论坛|沙龙|首发)?(?:时间|日期)"
_WHERE = r"(?:展览|活动|举办|演出|讲座|比赛|培训|会议|论坛|集合)?(?:地点|地址|场地|会场|展厅|剧场)"
_FIELD = lazy(
    rf"[ 　]*(?:[{BULLETS}]|\d{{1,2}}[.、．])?[ 　]*(?:(?P<when>{_WHEN})|(?P<where>{_WHERE})"
    r"|(?P<who>(?:特邀|联合)?(?:主办|承办|协办|支持|组织|指导)(?:单位|方|机构)?|[\u3400-\u9fff]{0,4}主持人?|主讲人?|主题|策展人?|总策划|嘉宾|出席[\u3400-\u9fff]{0,2}|出品人?|指挥|导演))"
    r"[ 　]*[：:]"
)
_FEWEST = 2
"""Rows of labels, one of which says when or where."""
_KIND = lazy(
    r"(?:的?(?:议程|议事日程|程序|流程|日程|安排|预告|海报|邀请函|请柬|启事|展讯|节目单|主持词|通知|公告|一览|简介|信息|预热|须知))+表?(?:[（(][^（）()\n]{1,12}[）)])?$"
)
_LEAD = lazy(
    r"[ 　]*(?:【[^【】]{1,8}】|\[[^\[\]]{1,8}\]|[\u3400-\u9fff]{2,4}[｜|丨：])?[ 　]*(?:关于)?(?:举[办行]|召开|开展)?"
)
_EVENT = lazy(
    rf"(?:{any_of('event_nouns.txt')}|书展|画展|影展|联展|个展|特展|巡展|回顾展|音乐节|演唱会|独奏音?乐?会|合唱音?乐?会|公演|上演|首播|沙龙|班会|年会)[”》）]?$"
)
_NAMED = lazy(r"[ 　]*会[ 　]*议(?:名称|届次)?[ 　]*[：:][ 　]*(?P<name>[^\n，。；：]{4,60}?)[ 　]*$")
"""The row that names the meeting at the head of its minutes: `会议：某某集团党委第14次会议`."""
_ABOVE = 3
"""How many lines above the rows the name may stand: below the name of the house and its menu."""


def announced(masked: Masked, entry: Entry) -> Title | None:
    """The name of what the rows of labels at the head of an entry announce, and its place."""
    head = masked.text[entry.start : min(entry.end, entry.start + 600)]
    if "：" not in head or ("时间" not in head and "地点" not in head and "日期" not in head):
        return None
    lines = list(_LINE.finditer(head))
    rows = [(at, row) for at, line in enumerate(lines) if (row := _FIELD.match(line[0]))]
    if len(rows) < _FEWEST or not any(row["when"] or row["where"] for _, row in rows):
        return None
    for line in lines[: rows[-1][0]]:
        if (called := _NAMED.match(line[0])) and _EVENT.search(called["name"]):
            start = entry.start + line.start() + called.start("name")
            return Title(start, start + len(called["name"]), squeeze(called["name"]), "held", _venue(lines, rows))
    first = rows[0][0]
    for line in reversed(lines[max(0, first - _ABOVE) : first]):
        if title := _name(line):
            start = entry.start + line.start() + line[0].index(title)
            return Title(start, start + len(title), squeeze(title), "held", _venue(lines, rows))
    return None


def begins_rows(text: str, at: int) -> bool:
    """Whether rows of labels stand below the headline that ends near `at`, so that it announces what it names."""
    end = text.find("\n", at)
    if end < 0 or end - at > 12:
        return False
    rows = list(_LINE.finditer(text, end, min(len(text), end + 300)))[:_ABOVE]
    found = [row for row in (_FIELD.match(line[0]) for line in rows) if row]
    return any(row["when"] or row["where"] for row in found)


def _name(line: re.Match[str]) -> str:
    """The name of an event that a headline is, without what kind of paper it heads; empty for any other line."""
    words = line[0].rstrip(" 　")
    lead = _LEAD.match(words)
    words = _KIND.sub("", words[lead.end() if lead else 0 :])
    return words if len(words) > 3 and _EVENT.search(words) and not re.search("[。；]", words) else ""


def _venue(lines: list[re.Match[str]], rows: list[tuple[int, re.Match[str]]]) -> str | None:
    place = next((lines[at][0][row.end() :] for at, row in rows if row["where"]), "")
    return clean_venue(re.split(r"[（(，；。]", place)[0]) if place else None
