"""Line breaks beside rows: of names, of cells, of a career's posts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.patterns import lazy
from .gaps import part_names
from .line import Line

_TERM_ROW = lazy(r"\d{4}[.年\d月]{0,6}\s?[—–\-－~～至]{1,2}\s?(?:\d{4}[.年\d月]{0,6}|今)?[ 　，]*[\u3400-\u9fff]")
_SURNAME_LEFT = lazy(r"[\u3400-\u9fff）][ 　]{2,}[\u3400-\u9fff]$|[\u3400-\u9fff）]　[\u3400-\u9fff]$")
_CELLS = lazy(r"\t|[ 　]{2,}|　")
_OPENS_LIST = lazy(r"(?:.{1,16}\u3000)?[^\u3000\t]{9,}：", re.DOTALL)
"""A sentence that a list ends."""
_SPACE = lazy(r"\s+")
_WIDE = lazy(r"\t|\S[ 　]{5,}(?!（[\u3400-\u9fff ]{2,8}）$)\S")
"""What sets cells apart; who wrote an article stands as far from its end."""
_OF_STAFF = lazy(
    r"[ 　]*[\u3400-\u9fff]{1,4}(?:[ 　]{1,2}[\u3400-\u9fff])?(?:（[^（）\n]{1,12}）)?[ 　]+[^，。；： 　\n]{2,30}(?:[长任席员记师事]|顾问|常委)"
    r"(?:（[^（）\n]{1,12}）)?[ 　]+(?:主持|负责|分管|协管|协助|联系|统筹|主管|牵头)"
)
"""A row with a name, its posts and what its bearer is in charge of."""
_POST_ENDS, _REST = lazy(r"[长任席员记师事理授监]$"), lazy(r"[\u3400-\u9fff、]{0,13}[长任席员记师事理授监]")
"""A row of a career, how it ends when it is whole, and what of it stands on the next line."""
_DAY = r"\d{4}[.年\d月日]{0,8}"
_TERM = rf"{_DAY}\s?[—–\-－~～至]{{1,2}}\s?(?:{_DAY}|今)?"
_SEVERAL_TERMS = lazy(
    rf"[ \u3000\t]*[\u3400-\u9fff（）、 \u3000\t]{{2,40}}[ \u3000\t]{_TERM}(?:[，、；]{_TERM})+(?:（[^（）\n]{{1,20}}）)?$"
)
"""A row of a holder with several terms."""
_HOLDER_ROW = lazy(
    rf"[ \u3000]*(?:\d{{1,2}}[.、][ \u3000]*)?(?:[\u3400-\u9fff·]{{2,8}}|[\u3400-\u9fff][ \u3000]{{1,2}}[\u3400-\u9fff])(?:（[^（）\n]{{1,20}}）)?[ \u3000]*{_TERM}(?:（[^（）\n]{{1,30}}）)?"
)
"""A row that is nothing but a holder and his term."""
_WIDE_NAME = r"[\u3400-\u9fff]{1,3}(?:[ 　]{1,4}[\u3400-\u9fff]{1,2})?(?:（[^（）\n]{1,12}）)?"
_TAKES_OFFICE = lazy(rf"[ 　]*(?:{_WIDE_NAME}、)*{_WIDE_NAME}(?:同志)?(?:[为任](?!期)|兼任|的)[\u3400-\u9fff]{{2,}}")
"""A line of running text that begins with names set wide: `王　明、李　强为某某市中级人`."""
_TITLED_ON = lazy(rf"[ 　]*(?:{_WIDE_NAME}、)+[\u3400-\u9fff]{{8,}}[长理任席记]{_WIDE_NAME}(?:等|、)?")
"""One that goes on with the next one's title: `王　明、某某有限公司总经理李　强等`."""
_NAMED_ALONE = lazy(rf"[ 　]*{_WIDE_NAME}(?:同志)?[ 　]*")
_TAKEN_BELOW = lazy(
    r"[ 　]*(?:同志)?(?:为|任(?!期)|的)[\u3400-\u9fff]{4,40}(?:（[^（）\n]{1,20}）)?(?:职务)?[；。，]?$"
)
_INNER = lazy(r"[，。；]")
_BESIDE = lazy(r"（[^（）\n]{1,12}）")
"""What is remarked of somebody in a row, whose marks end no clause: `甲（女，苗族）`."""
_HAN_END = lazy(r"[\u4e00-\u9fff]$")


_DAY_HEAD = lazy(
    r"^[ \u3000]*(?:\d{1,2}月[ ]?)?(?:\d{1,2}[ ]?日?[ ]?[—–\-~～至][ ]?)?(?:\d{1,2}月[ ]?)?(?:\d{1,2}[ ]?日|[上中下]旬|[同次]日)[ \u3000]+(?=[\u3400-\u9fff])"
)
"""The day at the head of an entry of a chronicle, no cell of a row."""


def is_row(text: str) -> bool:
    """Whether a line is a row of cells or of names."""
    if _TAKES_OFFICE.match(text) or _TITLED_ON.fullmatch(text):
        return False
    return bool(_WIDE.search(text) or _OF_STAFF.match(text) or _SEVERAL_TERMS.match(text)) or (
        not _INNER.search(_BESIDE.sub("", text)) and len(_CELLS.findall(_DAY_HEAD.sub("", text, count=1))) >= 2
    )


def term_goes_on(before: str, after: str) -> bool:
    """Whether the post in a row of a career is broken over two lines."""
    return bool(_TERM_ROW.match(before) and not _POST_ENDS.search(before) and _REST.fullmatch(after))


def term_is_told(before: str, after: str) -> bool:
    """Whether a row of a career ends with its post, so that what is below is no part of it."""
    if after.startswith(("（", "兼", "、", "，", "；", "。")):
        return False
    return bool(_HOLDER_ROW.fullmatch(before)) or bool(_TERM_ROW.match(before) and _POST_ENDS.search(before))


def cell_goes_on(before: str, after: str) -> bool:
    """Whether the last name in a row of names is broken behind its surname."""
    return len(after.strip()) == 1 and bool(_SURNAME_LEFT.search(before) and _HAN_END.search(after))


def row_goes_on(parts: Sequence[Line], line: Line, asks: bool, ends_open: bool) -> bool | None:
    """Whether a row of cells goes on or is gone on with; nothing where no row has a say."""
    row, after_row = is_row(line.text), is_row(parts[-1].text)
    if (row or after_row) and _OPENS_LIST.match(whole := "\n".join(part.text for part in parts)):
        return asks or (ends_open and _names_go_on(whole, line.text))
    stands_alone = row and not (ends_open and _OPENS_LIST.match(line.text))
    return asks if stands_alone or (after_row and not asks) else None


def _names_go_on(before: str, after: str) -> bool:
    """Whether names set apart by space go on in the next line (：甲乙　丙 / 丁　戊己)."""
    names = before[before.rfind("：") + 1 :].strip() + "\n" + after.rstrip("。；")
    cells, gaps = _SPACE.split(names), _SPACE.findall(names)
    tails = (0, 1) if len(cells[-1]) == 1 else (0,)  # the next line end may break a name again
    return any(
        len(cells) - tail > 2 and part_names(cells[: len(cells) - tail], gaps[: len(gaps) - tail]) is not None
        for tail in tails
    )


def takes_below(before: str, after: str) -> bool:
    """Whether a name stands alone on a line and the office that its bearer takes below: `王　海` / `为某某院院长；`."""
    return after.lstrip(" 　")[:1] in ("为", "任", "的", "同") and bool(
        _NAMED_ALONE.fullmatch(before) and _TAKEN_BELOW.match(after)
    )


_MARK = lazy(r"[，。；：]")


def is_marked(text: str) -> bool:
    """Whether a line has a mark of running text, in a row of names set apart by blanks outside of brackets."""
    return _MARK.search(_BESIDE.sub("", text) if "　" in text and "、" not in text else text) is not None
