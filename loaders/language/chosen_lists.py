"""Lists of offices below lines that say without any verb of choosing that their people were chosen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .patterns import lazy

_TERM = r"(?:第[一二三四五六七八九十百\d]+届|新一届|首届|新任)"
_CHIEF = r"(?:名誉|荣誉|常务|专职)?(?:主[ \u3000]*席(?!团)|(?:总|秘)?会[ \u3000]*长|理[ \u3000]*事[ \u3000]*长|主任委员|主[ \u3000]*委|主[ \u3000]*任|社[ \u3000]*长|团[ \u3000]*长|监[ \u3000]*事[ \u3000]*长|书[ \u3000]*记)"
_LABEL = r"[ \u3000]*[\u3400-\u9fff][\u3400-\u9fff \u3000]{1,12}(?:（[^（）\n]{1,20}）)?[：\u3000]"
OF_MEMBERS = lazy(
    r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]+)?[ \u3000]*(?:轮值|执行|名誉|常务|副)*(?:会长|理事长|理事|监事长|监事|主席|秘书长|会员)单位(?:名单)?(?:（[^（）\n]{1,30}）)?(?:[：:\u3000]+|$|(?=\n))"
)
"""The heading of the bodies that hold offices in a society: `副会长单位：某某公司　总经理　某某`."""
_ADOPTED = lazy(
    rf"{_TERM}[^\n。；]{{0,30}}(?:名单|组成人员|负责人|领导班子|领导机构|领导成员|班子成员)[^\n。；，]{{0,4}}\n?[ \u3000]*（[^（）\n]{{0,50}}?(?:会议?|大会|全会|全委)[^（）\n]{{0,24}}?(?P<cue>通过)）[ \u3000]*\n"
)
"""What a list is, and below it the meeting that adopted it: `第四届理事会负责人名单（…第四次会员代表大会通过）`."""
_CONGRESS = lazy(
    r"(?:(?:代表|会员|社员|盟员|党员|选民)[\u3400-\u9fff]{0,2}(?P<cue>大会)|(?P<cue2>换届|成立大会|全体大会))[^\n]{0,60}?(?:召开|举行|举办|开幕|落幕|闭幕|闭会|结束|落下帷幕|成功|圆满|顺利|告成)[^\n]{0,120}\n"
    rf"(?=[ \u3000]*{_CHIEF}[ \u3000]*(?:（[^（）\n]{{1,20}}）)?[：\u3000][^\n：。]{{2,60}}(?:[\n；;]|\u3000+){_LABEL})"
)
"""A meeting that chooses the heads of a body, and right below it who they are: `…第三次代表大会闭幕。` above `主席：甲`."""

_HEAD = lazy(
    rf"(?m:^)[ \u3000]*[（(]?(?:附[件录表]?[一二三四\d]?[：: \u3000]*)?[\u3400-\u9fff“”]{{0,24}}?(?P<term>{_TERM})[\u3400-\u9fff、]{{0,24}}?(?:名单|组成人员|负责人|领导班子|班子成员|领导成员|领导机构|成员)(?:如下)?[）)：:]{{0,2}}[ \u3000]*\n"
    rf"(?=(?:（(?:按|以|共|排名)[^\n。]{{0,40}}\n)?[ \u3000]*{_CHIEF}[ \u3000]*(?:（[^（）\n]{{1,20}}）)?(?:[：\u3000]|\n))"
)
"""The heading of a list of those who lead a body for a term: `附：第四届理事会负责人名单` above `会长：甲`."""
_PLAIN_HEAD = lazy(
    rf"(?m:^)[ \u3000]*[\u3400-\u9fff]{{0,12}}(?:主席团(?:成员)?|负责人|(?:领导)?班子(?:成员)?|领导(?:成员|机构))(?:组成人员)?名单(?:如下)?[）)：:]{{0,2}}[ \u3000]*\n(?=[ \u3000]*{_CHIEF}[ \u3000]*(?:（[^（）\n]{{1,20}}）)?(?:[：\u3000]|\n))"
)
"""The same of a list that says no term: `主席团成员名单` above `主席　甲`."""
_CHOSEN = lazy(
    rf"(?:选举|投票|表决|推选|换届|大会|会议)[^。；\n]{{0,40}}?产生[^。；\n]{{0,24}}?(?P<term>{_TERM})[^。；，\n]{{0,30}}?(?:[事委员表]会|班子|机构|负责人|领导|成员|主席团)|(?:完成|进行|举行|实现)[^。；，\n]{{0,12}}换届(?:选举)?"
)
"""The news above that a body chose those who lead it for a new term."""
_POINTED = lazy(
    r"(?P<cue>(?:选举|投票|表决|推选|票选|选出)(?:产生|选出)?)[^。；\n]{0,40}?(?:[届新][^。；，\n]{0,24}?)?(?:[事委]会|班子|机构|负责人|领导|成员|主席团|人员)[^。；，\n]{0,4}"
    r"(?:（[^（）。\n]{0,4}名单[^（）\n]{0,8}）|[，。][^。；，\n]{0,8}名单(?:[见附列详][^。；，\n]{0,8}|如[下后左]))(?=[，。；])"
)
"""The news that a body chose those who lead it, and that their list stands further below: `选举产生新一届领导班子（名单见下）`."""
_ROWS = lazy(
    rf"(?m:^)(?=[ \u3000]*{_CHIEF}[ \u3000]*(?:（[^（）\n]{{1,20}}）)?[：\u3000][^\n：。]{{2,60}}(?:[\n；;]|\u3000+){_LABEL})"
)
"""Where rows of offices begin, that of the head first."""
_NOTED = lazy(r"（[^（）\n]{4,50}(?:选举|通过)(?:产生)?）\n")
"""What a list above says itself of who chose its people."""
_FAR, _NEAR = 3000, 600
"""How far above its list such news may stand, and above one that says no term."""


class ChosenList(NamedTuple):
    """Where the first row of a list stands, and the words above it for what chose its people."""

    start: int
    cue: tuple[int, int]


@lru_cache(maxsize=4)
def chosen_lists(text: str) -> tuple[ChosenList, ...]:
    """Such lists in the order of the text."""
    return tuple(sorted(_lists(text)))


def is_below_chosen(text: str, first: int, at: int) -> bool:
    """Whether such a list begins between two places of the text."""
    return any(first <= one.start <= at for one in chosen_lists(text))


def _lists(text: str) -> Iterator[ChosenList]:
    if "通过）" in text:
        for found in _ADOPTED.finditer(text):
            if "候选" not in found[0] and "建议" not in found[0]:
                yield ChosenList(found.end(), found.span("cue"))
    if "大会" in text or "换届" in text:
        for found in _CONGRESS.finditer(text):
            yield ChosenList(found.end(), found.span("cue" if found["cue"] else "cue2"))
    if "产生" in text or "换届" in text:
        yield from _told_above(text)
    if "名单" in text:
        yield from _pointed(text)


def _pointed(text: str) -> Iterator[ChosenList]:
    """Lists that the news of the choice points to, with other sentences between."""
    for told in _POINTED.finditer(text):
        rows = _ROWS.search(text, told.end(), told.end() + _FAR)
        if rows:
            yield ChosenList(rows.start(), told.span("cue"))


def _told_above(text: str) -> Iterator[ChosenList]:
    """Lists of a body's heads of a term, where the text above told that they were chosen."""
    for head in _HEAD.finditer(text):
        term, start = head["term"], head.start()
        told = [one for one in _CHOSEN.finditer(text, max(0, start - _FAR), start) if _is_same(one["term"], term)]
        if told and not _NOTED.search(text, told[-1].end(), start) and not _is_past(text, term, start):
            yield ChosenList(head.end(), told[-1].span())
    for head in _PLAIN_HEAD.finditer(text) if "名单" in text else ():
        told = [*_CHOSEN.finditer(text, max(0, head.start() - _NEAR), head.start())]
        if told and not _NOTED.search(text, told[-1].end(), head.start()):
            yield ChosenList(head.end(), told[-1].span())


def _is_same(told: str | None, term: str) -> bool:
    """Whether two words for a term may mean the same one: 新一届 and 第四届 may, 第三届 and 第四届 may not."""
    return told is None or told == term or not (told[0] == term[0] == "第")


def _is_past(text: str, term: str, before: int) -> bool:
    """Whether a counted term is the one whose board reports and goes: `第三届理事会会长甲作工作报告`."""
    at = text.find(term, 0, before) if term[0] == "第" else -1
    return at >= 0 and "报告" in text[at : at + 40].partition("。")[0].partition("大会")[0]
