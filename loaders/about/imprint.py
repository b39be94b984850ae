"""The body that a company's, school's or hospital's own paper says it is published by, among the other words of its imprint."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

_BODY = rf"[{HAN}（）]{{4,40}}?"
_PUBLISHED = r"(?:主办|编印|编辑出版|合?编|机关报)"
_PAPER = lazy(
    rf"(?:^|[ 　《])(?P<body>[{HAN}]{{2,18}}?(?:大学|[师医工农林财科]大|学院|学校|中学|师专|医院|厂|矿|公司|集团|局|研究院|研究所|设计院))"
    r"(?:[校院厂矿局司]|[ 　]{0,2}《?[校院厂矿局司](?=报))?报》?(?=[ 　]|$|\d|第)"
)
"""The paper of a house that bears its whole name: `某某大学报`, `某某机床厂　《厂报》`."""
_BEHIND = lazy(
    rf"(?:(?<![{HAN}（）])|(?<=主管))(?P<body>{_BODY})[ 　]?(?:主管[、，]?)?{_PUBLISHED}(?=[^{HAN}、]|$|内部|免费|准印|赠阅|交流|第|总第|{_BODY}(?:协办|承印|印))"
)
_LABELLED = lazy(
    rf"(?:主[ 　]?办|编[ 　]?印)(?:单位)?[ 　]?[：:][ 　]?(?P<body>[{HAN}（）]{{4,40}})(?=[ 　]|$|[，,|｜／/·])"
)
_ORGAN = lazy(
    rf"(?:^|[（(《》 　·])(?P<body>[{HAN}][{HAN}（）]{{3,35}}?)[ 　]?(?:会[ 　]?刊|机关刊物?|院刊|校刊|所刊|社刊)(?=$|[ 　（(）)》·，,第总\d])"
)
"""The journal of a society or house, by what it calls itself: `某市某学会会刊`."""
_MEETS = lazy(r"(?:[大年]会|会议|论坛|峰会|洽谈会|博览会|展览会|交易会|运动会)$")
"""What hands out papers of its own, which are called 会刊 too."""
_COMMITTEE = lazy(
    rf"(?:中共|中国共产党)?(?P<body>[{HAN}（）]{{4,36}}?)(?:党委|(?:革命)?委员会|革委会|党委会)?(?:党?委?(?:宣传[部科处]|政治部|办公室|工作部|新闻中心)|党群工作部)?$"
)
"""The party committee of a company or its propaganda department publish the paper of the whole."""
_LONGEST = 120
_SENTENCE = lazy(
    r"[。；，]|由|\d日(?![ 　]*(?:星期|总?第|农历|今日|本期|出版)|[ 　]+(?:主[管办]|编印|[^ 　，。]{4,30}(?:主管|主办|编印|编|报)(?:$|[ 　])))[ 　\u3400-\u9fff]"
)
"""Marks of news, in which bodies hold meetings; an imprint has none."""
_ELSEWHERE = lazy("来源|转[自载]|原载|选自|摘自|供稿|作者|[日晚晨早]报")
"""What tells that a page is of another paper, or was taken from one."""
_NAMED = 4
"""Lines among which the name of the paper stands."""
_HEAD = 6
"""First lines that say whose journal it is."""
_KINDS = frozenset({"company", "bank", "school", "hospital", "institute", "bureau"})
_POSTER = lazy(r"[ 　]*(?:(?:承办|协办)(?:单位|方)?|(?!出版|发行|发布|印刷)[\u3400-\u9fff]{2}(?:时间|地点))[ 　]*[：:]")
"""Rows of a poster, whose 主办单位 holds what it announces and puts out no paper."""
_NO_BODY = lazy(r"^[我本该]|报社$|出版社$|委员会$|(?:教育|卫生|统计|公安)[\u3400-\u9fff]{0,6}局$")


def publisher(lines: Sequence[str]) -> str | None:
    """The institution whose paper these first or last lines say it is; None where they name none."""
    if any(_POSTER.match(line) for line in lines):
        return None
    told = [line for line in lines if len(line) <= _LONGEST and not _SENTENCE.search(line)]
    said = (_body(_LABELLED.search(line) or _BEHIND.search(line)) for line in told)
    organ = (_whose_organ(line) for line in told[:_HEAD] if "刊" in line)
    first = lines[:0] if any(_ELSEWHERE.search(line) for line in lines[:_NAMED]) else lines[:_NAMED]
    named = (_body(_PAPER.search(line)) for line in first if "报" in line and line in told)
    return next((body for body in (*said, *organ, *named) if body), None)


def _whose_organ(line: str) -> str:
    """The society or house whose own journal a line says it is; empty where it names none."""
    found = _ORGAN.search(line)
    body = found["body"] if found else ""
    return body if ending_of(body) and not (_MEETS.search(body) or _NO_BODY.search(body)) else ""


def _body(found: re.Match[str] | None) -> str:
    """The institution that a paper is of by what was found; empty where that is none."""
    body = _COMMITTEE.match(found["body"]) if found else None
    words = body["body"] if body else ""
    ending = ending_of(words)
    if ending is None or ending.kind not in _KINDS or ending.level == "unit":
        return ""
    return words if len(words) > len(ending.words) + 1 and not _NO_BODY.search(words) else ""
