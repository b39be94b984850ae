"""Where the papers of a collection begin: under `【一】`, `二、`, or the number that an office gives its papers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from ...model.dates import When
from ..dates.notations import find_dates
from ..language.patterns import lazy
from .heads import Line

_DAY = (
    r"(?:(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})"
    r"|[一二][〇○零九][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)"
)
_NUMBER = lazy(
    rf"(?:[\u4e00-\u9fff]{{1,10}}[〔\[（(【](?:19|20)\d\d[〕\]）)】][第 　]{{0,2}}\d{{1,4}}号|(?:第|[\u4e00-\u9fff]{{1,8}}令第)[\d一二三四五六七八九十]{{1,4}}号)(?:[ 　]*[（(]?{_DAY}[）)]?)?"
)
_MARKERS = (
    lazy(r"[【〔\[（(]第?[一二三四五六七八九十]{1,3}[】〕\]）)]"),
    lazy(r"第?[一二三四五六七八九十]{1,3}(?=[、.．]|[ 　]|$)[、.．]?"),
    lazy(r"[【〔\[（(]\d{1,2}[】〕\]）)]|\d{1,2}(?=[、.．]|$)[、.．]?|[①-⑳]"),
    lazy(r"(?:文件|通知|公告|决定|材料|文|例|之)[一二三四五六七八九十\d]{1,2}(?=[：:、 　]|$)[：:、]?"),
)
"""The forms in which a collection numbers its papers."""
TITLE = lazy(
    r"[^。；！？]{0,40}(?:关于[^。；！？]{2,70}|任免|任命|任职|免职|人事)[^。；！？]{0,12}(?:通知|决定|公告|通告|公示|通报|批复|命令|令|函|名单|决议|意见)(?:[（(][^（）()]{1,40}[）)])?"
)
_HEAD = 4
"""Lines below the number of a paper among which its title stands."""
_TOP = 6
"""Lines at the head of a paper among which a day of its own may stand."""
DAY_ALONE = lazy(rf"[（(\[【]?(?P<day>{_DAY})(?:[\u4e00-\u9fff]{{0,30}}(?:通过|印发|发布|公布))?[）)\]】]?")
_YEAR = lazy(r"(?:19|20)\d\d")
_BEHIND_NUMBER = lazy(rf"[号）)][ 　]*[，,、；;]?[ 　]*[（(]?(?P<day>{_DAY})(?:印发|发布|公布|发文)?[）)]?$")
_BEFORE_NUMBER = lazy(
    rf"[（(](?P<day>{_DAY})[，,、； 　]{{0,3}}[\u4e00-\u9fff]{{1,10}}[〔\[](?:19|20)\d\d[〕\]]\d{{1,4}}号[）)]"
)


def is_number(text: str) -> bool:
    """Whether a line is nothing but the number of a paper: `某政人〔2019〕3号`."""
    return _NUMBER.fullmatch(text.strip()) is not None


def marked_heads(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines begin a paper of a collection that counts them; none where the document is a single one."""
    for marker in _MARKERS:
        heads = [at for at in range(len(lines)) if _is_marked(lines, at, marker)]
        if len(heads) > 1:
            return frozenset(heads)
    return frozenset()


def numbered_heads(lines: Sequence[Line]) -> frozenset[int]:
    """Those that begin with the number which an office gave the paper."""
    numbers = [at for at, line in enumerate(lines) if is_number(line.text) and _has_title(lines, at)]
    return frozenset(_first_lines(lines, numbers)) if len(numbers) > 1 else frozenset()


def headed_day(lines: Sequence[Line]) -> When | None:
    """The day that stands alone below a paper's title, or behind its number; else the year in that number."""
    for line in lines[:_TOP]:
        text = line.text.strip()
        found = DAY_ALONE.fullmatch(text) or _BEHIND_NUMBER.search(text) or _BEFORE_NUMBER.fullmatch(text)
        if found:
            dates = find_dates(found["day"])
            return dates[0][2] if dates else None
    year = next((said[0] for line in lines[:_TOP] if is_number(line.text) and (said := _YEAR.search(line.text))), "")
    return When.parse(year, year) if year else None


def _is_marked(lines: Sequence[Line], at: int, marker: re.Pattern[str]) -> bool:
    """Whether a line is a number of that form, alone or before a title, and the head of a paper follows."""
    text = lines[at].text.strip()
    mark = marker.match(text)
    if mark is None:
        return False
    rest = text[mark.end() :].strip()
    if rest:
        return bool(TITLE.fullmatch(rest) or is_number(rest))
    return _has_title(lines, at)


def _has_title(lines: Sequence[Line], at: int) -> bool:
    """Whether the title or the number of a paper stands in the lines below."""
    return any(TITLE.fullmatch(one.text.strip()) or is_number(one.text) for one in lines[at + 1 : at + 1 + _HEAD])


def _first_lines(lines: Sequence[Line], numbers: Sequence[int]) -> list[int]:
    """The heads of papers that begin with their numbers, above which the words `某府文件` may stand."""
    if any(later - before <= _HEAD for before, later in pairwise(numbers)):
        return []
    return [at - 1 if at and lines[at - 1].text.endswith("文件") else at for at in numbers]
