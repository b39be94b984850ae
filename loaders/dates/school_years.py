"""School years and their halves, from August on: `2020—2021学年`, `2020学年第一学期`."""

from __future__ import annotations

from ...model.dates import When
from ..language.patterns import lazy

_YEAR = (
    r"(?<!\d)(?P<year>(?:19|20)\d\d)年?(?:[ 　]?[—–\-－~～至/]{1,2}[ 　]?(?P<next>(?:(?:19|20)?\d\d))年?)?[ 　]?学年度?"
    r"[ 　]?[（(]?(?:(?P<first>第?[一1](?=学期)|[秋上](?=季|学期|[）)]))|(?P<second>第?[二2](?=学期)|[春下](?=季|学期|[）)])))?"
)
_TOLD = lazy(_YEAR)
_HEADING = lazy(
    rf"(?:[一二三四五六七八九十]{{1,3}}、|\W*){_YEAR}季?(?:学期)?[）)]?(?:[\u3400-\u9fff]{{0,6}}(?:大事记?|纪事|记事|要事|日志))?\W*"
)
_LONGEST = 60


def school_year(line: str) -> When | None:
    """The school year that a title names, or the half of it; None where it names none or several."""
    found = [*_TOLD.finditer(line)] if "学年" in line and len(line) <= _LONGEST else []
    if len(found) != 1:
        return None
    told, year = found[0], int(found[0]["year"])
    if told["next"] and int(told["next"]) % 100 != (year + 1) % 100:
        return None
    first = f"{year + 1}-02" if told["second"] else f"{year}-08"
    last = f"{year + 1}-02" if told["first"] else f"{year + 1}-08"
    return When(f"{first}/{last}", When.parse(first).first, When.parse(last).last, line)


def headed_school_year(line: str) -> When | None:
    """The school year that a line is the heading of."""
    return school_year(line) if "学年" in line and _HEADING.fullmatch(line) else None
