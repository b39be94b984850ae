"""Names of three characters set wide before what is said of them in a list: `于  得  宝为县水利局局长`."""

from __future__ import annotations

import re

from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..names.edges import right_edge
from ..posts.roles import ends_in_role
from .line import Line
from .names import starts_name
from .padding import BEHIND_POST

_WIDE = lazy(
    rf"(?:^|(?<=[：、；]))[ \u3000]*(?P<first>[{HAN}])(?P<gap>[ \u3000]{{1,4}})[{HAN}](?P<next>(?P=gap))[{HAN}](?=同志|[为任的、](?![ \u3000])|（)"
)
_WITHIN = lazy(
    rf"(?<!\s)(?P<first>[{HAN}])(?P<gap>[ \u3000]{{1,4}})(?P<second>[{HAN}])(?P<next>(?P=gap))(?P<third>[{HAN}])(?!\s)"
)
"""Three characters set wide within a sentence: `副市长于　得　宝出席`."""
_BESIDE = lazy(r"（[^（）]*）")
_SENTENCE = lazy(r"[，。；]")
_HEADS_ROW = lazy(rf"(?:[{HAN} \u3000]{{2,8}}：[ \u3000]*)?")
_OFFICE = lazy(rf"(?:[{HAN}]{{5,}}|[省市县区州旗镇乡校院局副][{HAN}]{{2,3}})(?=[，；。（、]|$)")
"""One of three or four characters begins with what it is of, which the end of a name hardly is."""
_WITH = "与和及同跟"
_HAN_BEFORE = lazy(rf"[{HAN}]")
_GOES_ON = lazy(rf"[{HAN}]{{3}}")
_HOLDER = lazy(
    rf"(?:\d{{1,3}}[.、 \u3000]+)?(?P<first>[{HAN}])(?P<gap>[ \u3000]{{1,4}})(?P<rest>(?![男女][ \u3000])[{HAN}]{{1,2}})(?P<before>[ \u3000]*)(?P<mark>（(?:[女男兼]|[{HAN}]{{1,5}}族)[^（）\n]{{0,12}}）)?(?P<behind>[ \u3000]*)"
    rf"(?=[{HAN}]{{2,14}}(?:（[^（）\n]{{1,12}}）)?[ \u3000]+(?:1[89]|20)\d\d[年.])"
)
"""A name set wide at the head of a row with an office and a term: `范  志远　院长　1950.6—1953.4`."""


def close_holders(line: Line) -> Line:
    """The row of somebody's term with his name in one and his office apart from it."""
    row = _HOLDER.match(line.text)
    if row is None or not surname_class(row["first"], 0) or not (row["mark"] or row["before"]):
        return line
    edits = [(*row.span("gap"), "")]
    edits += [(*row.span("before"), "")] if row["mark"] and row["before"] else []
    return line.edited([*edits, (*row.span("behind"), "\u3000\u3000")] if row["mark"] else edits)


def close_wide_names(line: Line) -> Line:
    """The paragraph with such names in one."""
    text = line.text
    if not (" " in text or "\u3000" in text):
        return line
    found = (
        [one for one in _WITHIN.finditer(text) if _is_name(text, one)]
        if _SENTENCE.search(_BESIDE.sub("", text))
        else []
    )
    if any(one in text for one in ("为", "任", "的", "同志")):
        known = {one.start("first") for one in found}
        wide = (one for one in _WIDE.finditer(text) if surname_class(one["first"], 0))
        found += [one for one in wide if one.start("first") not in known]
    return line.edited(sorted((*one.span(gap), "") for one in found for gap in ("gap", "next"))) if found else line


def _is_name(text: str, wide: re.Match[str]) -> bool:
    """Whether three such characters are a name, and not one of two characters beside another in a list."""
    first, end = wide.start(), wide.end()
    if _HEADS_ROW.fullmatch(text, 0, first) and (behind := _OFFICE.match(text, end - 1)) and ends_in_role(behind[0]):
        return False  # 石　榴　市水务局副局长，某队队长: a name of two and what its bearer is
    if any(surname_class(text, at) and not _HAN_BEFORE.match(text, at - 1) for at in (first - 2, first - 1) if at > 0):
        return False  # 石榴红　白　桦: the end of the name before
    if not (starts_name(wide["first"], expected=True) or BEHIND_POST.search(text, max(0, first - 3), first)):
        return False
    if right_edge(text, end) > 1 or text[end] in _WITH:
        return True
    another = starts_name(wide["third"], expected=True) and any(right_edge(text, end + more) > 1 for more in (1, 2))
    return not another and _GOES_ON.match(text, end) is not None
