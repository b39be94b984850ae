"""The verbs and phrases that say what people do at an event, found in text whose people are blanked."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache
from typing import NamedTuple

from .patterns import lazy
from .words import read_rows

PERSON = "¶"
"""Stands in a shadow text for each character of a person's name and title."""

_LIST_OPENS = lazy(
    r"(?P<verb>出席|列席|参加|参会|与会|陪同|主持|到会|莅临|莅会|光临|亲临|到场|赴会|前来|赶来)(?![^，。；¶]{0,8}(?:推选|选举|推举))[^，,。；;：:¶]{0,24}?"
    r"(?:(?:人员?|领导|嘉宾|同志|者|的)[^，,。；;：:¶]{0,8}?)(?:，?还有|有|包括|还包括|是|为|分别为|分别是)?(?:[：:](?=[^。；¶]{0,60}¶)|(?=[^，。；¶]{0,4}¶))"
    r"|(?:前?[往到赴]|在)(?:车站|机场|火车站|码头|站台|港口|[\u3400-\u9fff]{1,6}(?:机场|车站|码头|站))(?P<met>欢迎|迎接|欢送|送行|送别|迎候)(?:客人|代表团|他们|贵宾)?的?，?(?:还?有|[是为])[：:]?(?=[^，。；¶]{0,4}¶)"
    r"|(?:会见|接见|会谈|会面|宴会)[时上中]?(?P<sat>在座|作陪)的，?(?:还?有|[是为])[：:]?(?=[^，。；¶]{0,4}¶)"
    r"|(?P<asked>邀请)到?的?(?:领导|嘉宾|来宾|客人)[^，,。；;：:¶]{0,8}(?:还?有|包括|是|为)[：:]?(?=[^，。；¶]{0,4}¶)"
    r"|在?(?P<stage>主席台)[^，。；;：:¶]{0,6}(?:就座|就坐)的(?:(?:[省市县区州旗乡镇校院](?:级|委|里)?|各?级?党政|有关|主要|[\u3400-\u9fff]{0,8}(?:公司|集团|学校|大学|学院|医院|协会|学会|总会|联合会|机关|[厂矿局院会]))?领导(?:同?志?|干部)?|同志|人员?|[嘉来]宾|[、和及与]){0,3}(?:还?有|包括|分别)?[是为]?[：:]?(?=[^，。；¶]{0,4}¶)"
    r"|(?P<team>[考参访调][察观问研][团组队]?|代表团|慰问[团组]|(?:检查|督[导查]|指导|验收|专家)组|(?:评[审议估]|考[评核]|复审|认证|巡[视查]|视察|观摩|采风)[组团])(?:主要)?(?:成员|团员)(?:还?有|包括|为|是)[：:]?(?=[^，。；¶]{0,4}¶)"
    r"|(?P<guests>(?:到场|应邀|莅临|前来|赶来|光临|到会)[^，。；¶]{0,12}?(?:还|的)?有|(?:嘉宾|来宾|贵宾)(?:还|分别)?有)[，：:]?(?=[^，。；¶]{0,4}¶)"
    r"|(?P<speech>(?:致辞|致词|讲话|发言)中，(?=[^，。；¶]{0,4}¶)|(?:[开闭]幕|欢迎|答谢|贺)[词辞]由(?=[^，。；¶]{0,4}¶+致[，。；]))"
    r"|(?P<said>(?:发言|讲话|致[辞词]|[致祝]?[贺祝][词辞]|表态|介绍经验)的)(?:同志|代表|先后|分别|主要|[，,])*(?:(?:前后|一|总)?共?有?[\d一二三四五六七八九十]{1,4}[多余]?[人位名](?:之多)?[，,。]?其中|还?有|[是为]|分别[是为]|包括)(?:还?有|[是为]|包括)?[：:]?(?=[^，。；¶]{0,12}¶)"
    r"|(?P<lecturer>主讲)(?:人|嘉宾|专家|教师|老师)(?:分别)?[为是]?[：:]?(?=[^，。；¶]{0,4}¶)"
    r"|(?<![党团婚荐证])(?P<told>报告|介绍|授课|宣讲|汇报)人(?:分别)?(?:[为是]|[：:])(?=[^，。；¶]{0,4}¶)"
    r"|(?:^|(?<=[。；\n　 ]))(?P<label>出席|列席|参加|参会|与会|到会|到场|莅会|主持|缺席|请假|记录|整理)[^，,。；;：:¶]{0,6}[：:]"
    r"|(?:^|(?<=[\n　]))(?P<row>出席|列席|参会|到会|缺席|请假)(?=¶)"
)
"""The last is a row whose label holds the post of all in it: `出席理事：甲、乙`, with the post as the first one's."""
_WENT = lazy(
    r"参加(?:这次|此次|本次)?(?:走访|调研|考察|慰问|看望|检查|视察|参观|采风)(?:慰问|调研|活动)?的"
    r"|(?:莅临|光临|亲临|前来|赶来)[^，。；¶会式典礼]{0,12}(?:走访|调研|考察|慰问|看望|检查|视察|参观|指导)"
)
"""`参加走访的有`: those listed are the visitors."""
_LIST_ROLES = {
    "主讲": "speaker",
    "发言": "speaker",
    **dict.fromkeys(("报告", "介绍", "授课", "宣讲", "汇报"), "speaker"),
    "陪同": "companion",
    "主持": "chair",
    "缺席": "none",
    "请假": "none",
    "记录": "none",
    "整理": "none",
}
_ANOTHER = lazy(
    r"[，,](?:(?:大会|会议|年会|开幕[式会]|闭幕[式会]|仪式|活动|座谈会)?由¶+[^，。；¶]{0,8}主持|(?:大会|会议|开幕[式会]|仪式)由¶)"
)
"""Behind a list of those who came, who chaired: `出席的有甲、乙，会议由丙主持`."""
_BEHIND = lazy(r"\(\?<[!=][^)]*\)")
_STOPS = "。；;！？!?\n"


class Token(NamedTuple):
    """A verb at `start`-`end`, its role and kind: governs, visit, list (people follow it), stop, or plain."""

    start: int
    end: int
    text: str
    role: str
    kind: str


class _Row(NamedTuple):
    pattern: re.Pattern[str]
    role: str
    kind: str


@cache
def _rows() -> tuple[re.Pattern[str], dict[str, list[_Row]]]:
    """The first characters of all tokens, and for each the rows that can begin with it, in their order."""
    table: dict[str, list[_Row]] = {}
    for row in read_rows("role_verbs.tsv"):
        words, role, kind = (*row, "", "")[:3]
        bare = _BEHIND.sub("", words)
        firsts = bare[1 : bare.index("]")] if bare.startswith("[") else bare[0]
        for first in firsts:
            table.setdefault(first, []).append(_Row(lazy(words), role, kind))
    return lazy(
        f"[{re.escape(_STOPS)}{''.join(table)}缺请记整考参访调代慰检督指评验专在嘉来贵前赶光应开闭欢答贺致讲发表介祝莅亲到赴邀主会接宴报授宣汇复认巡视观采]"
    ), table


def list_end(shadow: str, start: int, stops: Container[str]) -> int:
    """Where a list of people that begins at `start` ends: at one of `stops`, or where a clause says who chaired."""
    end = next((at for at in range(start, len(shadow)) if shadow[at] in stops), len(shadow))
    other = _ANOTHER.search(shadow, start, end) if "由" in shadow[start:end] else None
    return other.start() if other else end


def next_token(shadow: str, at: int) -> Token | None:
    """The first verb or stop at or behind `at`."""
    firsts, table = _rows()
    for place in firsts.finditer(shadow, at):
        start, char = place.start(), place[0]
        if char in _STOPS:
            return Token(start, start + 1, char, "", "stop")
        opens = _LIST_OPENS.match(shadow, start)
        if opens:
            words = next(words for words in opens.groupdict().values() if words)
            words = "主讲" if opens["speech"] else "发言" if opens["said"] else words
            went = opens["team"] or _WENT.match(shadow, start)
            return Token(start, opens.end(), words, "visitor" if went else _LIST_ROLES.get(words, "attendee"), "list")
        for pattern, role, kind in table.get(char, ()):
            match = pattern.match(shadow, start)
            if match:
                return Token(start, match.end(), match[0], role, kind)
    return None
