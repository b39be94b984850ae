"""Lists of offices below lines that say without any verb of choosing that their people were chosen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .patterns import lazy

_TERM = r"(?:第[一二三四五六七八九十百\d]+届|新一届|首届|新任)"
_CHIEF = r"(?:名誉|荣誉|常务|专职)?(?:主[ \u3000]*席(?!团)|(?:总|秘)?会[ \u3000]*长|理[ \u3000]*事[ \u3000]*长|主任委员|主[ \u3000]*委|主[ \u3000]*任|社[ \u3000]*长|团[ \u3000]*长|监[ \u3000]*事[ \u3000]*长|书[ \u3000]*记)"
_LABEL = r"[ \u3000]*[\u3400-\u9fff][\u3400-\u9fff \u3000]{1,12}(?:（[^（）\n]{1,20}）)?[：\u3000]"
_ADOPTED = lazy(
    rf"{_TERM}[^\n。；]{{0,30}}(?:名单|组成人员|负责人|领导班子|领导机构|领导成员|班子成员)[^\n。；，]{{0,4}}\n?[ \u3000]*（[^（）\n]{{0,50}}?(?:会议?|大会|全会|全委)[^（）\n]{{0,24}}?(?P<cue>通过)）[ \u3000]*\n"
)
"""What a list is, and below it the meeting that adopted it: `第四届理事会负责人名单（…第四次会员代表大会通过）`."""
_CONGRESS = lazy(
    r"(?:(?:代表|会员|社员|盟员|党员|选民)[\u3400-\u9fff]{0,2}(?P<cue>大会)|(?P<cue2>换届|成立大会|全体大会))[^\n]{0,60}?(?:召开|举行|举办|开幕|落幕|闭幕|闭会|结束|落下帷幕|成功|圆满|顺利|告成)[^\n]{0,120}\n"
    rf"(?=[ \u3000]*{_CHIEF}[ \u3000]*(?:（[^（）\n]{{1,20}}）)?[：\u3000][^\n：。]{{2,60}}(?:[\n；;]|\u3000+){_LABEL})"
)
"""A meeting that chooses the heads of a body, and right below it who they are: `…第三次代表大会闭幕。` above `主席：甲`."""


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
