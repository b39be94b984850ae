"""The head of a newsletter or of minutes: lines that hold nothing but a number of the issue, a day and who put it out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

_HEAD = 8
_LONGEST = 60
_NUMERAL = "〇○零一二三四五六七八九十百\\d"
_NUMBER = lazy(
    rf"[（(]?(?:(?P<year>(?:19|20)\d\d|[二一][〇○零九][〇○零一二三四五六七八九]{{2}})年)?(?:总|第|总第)[ 　]?[{_NUMERAL}]{{1,5}}[ 　]?[期号辑][）)]?"
    rf"|[{HAN}]{{0,6}}[〔\[［【（(](?P<of>(?:19|20)\d\d)[〕\]］】）)]第?[{_NUMERAL}]{{1,4}}[期号]|[（(][{_NUMERAL}]{{1,4}}[）)]"
)
_DAY = lazy(
    r"[（(]?(?P<day>(?<!\d)(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|([-/.])\d{1,2}\2\d{1,2}(?!\d))"
    r"|[二一][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日"
    r"|(?<![\d年])\d{1,2}月\d{1,2}日)(?:印发?|出版|编印|编)?[）)]?"
)
_BESIDE = lazy(
    rf"(?:签发人?|审核|责任?编辑?|编辑|主编|核稿|校对)[ 　]?[：:][ 　]?[{HAN}]{{2,3}}(?=[ 　]|$)|[（(](?:内部资料|内部刊物|仅供参考|增刊)[^（()）]{{0,10}}[）)]"
    r"|(?<![\u3400-\u9fff])(?:(?:内部(?:资料|刊物|发行|交流)|非卖品|免费赠阅|(?:本[期报]|今日|共)[一二三四五六八\d]{1,2}(?:版|页)|星期[一二三四五六日天])[ 　，、]*)+(?![\u3400-\u9fff])"
)
_PUTS_OUT = lazy(
    rf"(?:(?:主办|主编|编印|编发|印发)(?:单位)?[：:][ 　]?)?(?P<body>[{HAN}]{{4,36}}?)(?:主办|编印|编发|主编|编|印发|印)?"
)

_CELL = lazy(rf"[{HAN}]{{4,}}(?:党委会?|(?:机关)?党总支|党支部|团委|团总支|妇委会)")
"""The committees within a works or a school that put out its paper, whose names end like no body's on their own."""


@dataclass(frozen=True, slots=True)
class IssueHead:
    """`day` as it is written, with its year; `body`: who put the issue out; each empty where the head has none."""

    day: str = ""
    body: str = ""


def issue_head(head: Sequence[str]) -> IssueHead:
    """What such lines below a title say; nothing where none of them has a number."""
    numbered, year, day, body = False, "", "", ""
    for line in head[:_HEAD]:
        if len(line) > _LONGEST or re.search("[，。；！？《]", line):
            continue
        number = _NUMBER.search(line)
        when = _DAY.search(_NUMBER.sub(" ", line))
        rest = _BESIDE.sub(" ", _DAY.sub(" ", _NUMBER.sub(" ", line))).strip(" 　")
        by = _PUTS_OUT.fullmatch(rest)
        if rest and not (when and by and (ending_of(by["body"]) or _CELL.fullmatch(by["body"]))):
            continue
        if number:
            numbered, year = True, number["year"] or number["of"] or year
        day, body = (when["day"] if when else "") or day, (by["body"] if by else "") or body
    if day and "年" not in day and day[:4].isdigit() is False:
        day = f"{year}年{day}" if year else ""
    return IssueHead(day, body) if numbered else IssueHead()
