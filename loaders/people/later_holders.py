"""Names of those who had an office after the one named with it: `校长为某某，1950年2月为某某，1951年后为某某`, `首任校长某某，
第二任某某`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import found_in, lazy
from .found import Found, read_marks

_OFFICE = r"(?:[长席]|主任|书记|理事|经理|主委|督学|堂长)"
_NEXT = lazy(
    rf"(?<=[，；])(?:自|从)?(?:(?:19|20)\d\d年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?|民国[元一二三四五六七八九十\d]{{1,3}}年(?:\d{{1,2}}月)?)(?:起|以?后|开始)?，?(?:改|则|即)?(?:为|是)(?P<name>[\u3400-\u9fff]{{2,3}})(?=[，。；（\n])"
    rf"|{_OFFICE}(?:一职|职务)?(?:改|先后)?[易换]为(?P<other>[\u3400-\u9fff]{{2,3}})(?=[，。；（\n])"
)
_PASSES = lazy(
    rf"{_OFFICE}(?:一职|职务)?(?:也|则|相应|分别)*由(?:(?P<out>[\u3400-\u9fff]{{2,3}})|[^，。；\n]{{4,40}}?)(?:同志)?(?:调整|变更|更换|更改|改|换|调换)(?:为|成|由)(?:(?P<name>[\u3400-\u9fff]{{2,3}})(?:同志)?(?:兼任|担任|接任|兼)?(?=[，。；、\n（）]))?"
)
"""An office that passes from one to another in one clause: `主任由某某调整为某某`."""
_TILL_NOW = lazy(
    r"(?:(?<=[，。；：\n\u3000])|^)(?P<name>[\u3400-\u9fff]{2,3})(?:同志)?(?:原来?|此前|之前|以前|先前)(?:[担兼所]?任|兼)的?(?=[\u3400-\u9fff、]{2,30}?[长席任记事理]"
    r"(?:一职|职务)?，?(?:改|现|则|暂|暂时|相应|分别|均)*由[^，。；\n]{2,30}(?:[接继担兼]任|接替|代理))"
)
"""Who held till now what somebody else gets: `某某原兼任的某会会长由某某接任`."""
_COUNTED = lazy(
    r"(?<=[，；、])(?:第[二三四五六七八九十]{1,3}任|继任者?|次任|继之者)(?:为|是|系)?(?P<name>[\u3400-\u9fff]{2,3})(?=[，。；、（\n])"
)
_FIRST = lazy(
    rf"(?:首任|第[一二三四五六七八九十]{{1,3}}任)(?:[\u3400-\u9fff]{{0,8}}?{_OFFICE}|(?=[\u3400-\u9fff]{{2,3}}[（，]))"
)
"""What counts holders of an office, before the one and before those who follow."""
_BEFORE = lazy(rf"{_OFFICE}(?:先|初)?[为是由]?[\u3400-\u9fff]{{2,3}}(?:（[^（）]*）)?[，；]")


def later_holders(text: str) -> Iterator[Found]:
    """Names of two or three characters with a usual surname."""
    for match in found_in(text, _NEXT) if "为" in text else ():
        at, end = match.span("name" if match["name"] else "other")
        if not match["name"] or _BEFORE.search(text, _line_begin(text, match.start()), match.start()):
            yield from _named(text, at, end)
    for match in _PASSES.finditer(text) if "由" in text else ():
        for place in (match.span("out"), match.span("name")):
            yield from _named(text, *place) if place[0] >= 0 else ()
    for match in _TILL_NOW.finditer(text) if "任的" in text or "兼的" in text else ():
        yield from _named(text, *match.span("name"))
    for match in _COUNTED.finditer(text) if "任" in text else ():
        if _FIRST.search(text, _line_begin(text, match.start()), match.start()):
            yield from _named(text, *match.span("name"))


def _line_begin(text: str, at: int) -> int:
    return max(text.rfind("。", 0, at), text.rfind("\n", 0, at), at - 160) + 1


def _named(text: str, at: int, end: int) -> Iterator[Found]:
    if surname_class(text, at) in ("common", "compound") and not is_ordinary(text[at:end]):
        marks, after = read_marks(text, end)
        yield Found(at, end, text[at:end], marks, after)
