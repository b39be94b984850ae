"""The body that a company's, school's or hospital's own paper says it is published by, among the other words of its imprint."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

_BODY = rf"[{HAN}（）]{{4,40}}?"
_PUBLISHED = r"(?:主办|编印|编辑出版|合?编|机关报)"
_BEHIND = lazy(
    rf"(?:(?<![{HAN}（）])|(?<=主管))(?P<body>{_BODY})[ 　]?{_PUBLISHED}(?=[^{HAN}、]|$|内部|免费|准印|赠阅|交流|第|总第|{_BODY}(?:协办|承印|印))"
)
_LABELLED = lazy(
    rf"(?:主[ 　]?办|编[ 　]?印)(?:单位)?[ 　]?[：:][ 　]?(?P<body>[{HAN}（）]{{4,40}})(?=[ 　]|$|[，,|｜／/·])"
)
_COMMITTEE = lazy(
    rf"(?:中共|中国共产党)?(?P<body>[{HAN}（）]{{4,36}}?)(?:党委|(?:革命)?委员会|革委会|党委会)?(?:党?委?(?:宣传部|政治部|办公室|工作部|新闻中心)|党群工作部)?$"
)
"""The party committee of a company or its propaganda department publish the paper of the whole."""
_LONGEST = 120
_SENTENCE = lazy(r"[。；，]|由|\d日(?![ 　]*(?:星期|总?第|农历|今日|本期|出版))[ 　\u3400-\u9fff]")
"""Marks of news, in which bodies hold meetings; an imprint has none."""
_KINDS = frozenset({"company", "bank", "school", "hospital", "institute", "bureau"})
_POSTER = lazy(r"[ 　]*(?:(?:承办|协办)(?:单位|方)?|(?!出版|发行|发布|印刷)[\u3400-\u9fff]{2}(?:时间|地点))[ 　]*[：:]")
"""Rows of a poster, whose 主办单位 holds what it announces and puts out no paper."""
_NO_BODY = lazy(r"^[我本该]|报社$|出版社$|委员会$|(?:教育|卫生|统计|公安)[\u3400-\u9fff]{0,6}局$")


def publisher(lines: Sequence[str]) -> str | None:
    """The institution whose paper these first or last lines say it is; None where they name none."""
    if any(_POSTER.match(line) for line in lines):
        return None
    for line in lines:
        if len(line) > _LONGEST or _SENTENCE.search(line):
            continue
        found = _LABELLED.search(line) or _BEHIND.search(line)
        body = _COMMITTEE.match(found["body"]) if found else None
        words = body["body"] if body else ""
        ending = ending_of(words)
        if ending is None or ending.kind not in _KINDS or ending.level == "unit":
            continue
        if len(words) > len(ending.words) + 1 and not _NO_BODY.search(words):
            return words
    return None
