"""What brackets behind a name say of the months of an office: `（9月任）`, `（女，3月离任）`, `（1～8月）`, `（至5月）`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import Basis
from ..language.patterns import lazy
from .checked import checked

_MONTH = r"(?:(?P<{0}year>(?:19|20)\d\d)(?:年|[.．](?=\d)))?(?P<{0}month>1[0-2]|0?[1-9])(?P<{0}unit>月份?)?(?:(?P<{0}day>\d{{1,2}})日)?"
_TO = r"[ ]?[至到—–－~～\-]{1,2}[ ]?"
_LEFT_WORDS = r"(?:因?(?:病|工作)?(?:离任|卸任|免[去职]?职?|去职|调[离出走任]|转任|退休|退职|离休|离岗|离职|离开|辞[职任去]?职?|去世|病[逝故]|逝世|到龄|改任[^，]{0,12})|止|前)"
_CAME_WORDS = r"(?:起|始|开始|后)?(?:[起始到就上接继新出]?任职?|任命|调[入来]|到[职岗]|补选|当选|增补|兼任?|挂职|主持工作)|起|始|开始|以?后"
_LEFT = lazy(rf"(?:任?职?[至到]|[—–－~～])[ ]?{_MONTH.format('')}{_LEFT_WORDS}?|{_MONTH.format('b')}{_LEFT_WORDS}")
_CAME = lazy(rf"[自从]?{_MONTH.format('')}(?:{_CAME_WORDS}|[ ]?[—–－~～]{{1,2}}[ ]?至?今?)")
_TERM = lazy(rf"[自从]?{_MONTH.format('a')}{_TO}{_MONTH.format('b')}(?:任职?|在任|在职|担任)?")
NOTED = lazy(
    rf"([\u3400-\u9fff]{{2,4}})（(?:[女男][，,、])?(?:[\u3400-\u9fff]{{1,5}}族[，,、])?(?:[至到]|任至)?(?:(?:19|20)\d\d[年.])?\d{{1,2}}(?:月份?)?(?:{_LEFT_WORDS}|{_CAME_WORDS}|(?<=月))）"
)
"""A name, whatever its characters, before such a bracket."""


class Note(NamedTuple):
    """What happened to an office, and when."""

    basis: Basis
    when: When


def has_note(marks: Sequence[str]) -> bool:
    """Whether a bracket behind a name says in which months its bearer had the office."""
    return any("月" in mark and next(read_notes([mark], 2000), None) for mark in marks)


def read_notes(marks: Sequence[str], year: int | None) -> Iterator[Note]:
    """What the marks behind a name say; `year`: that of a month without one."""
    for mark in marks:
        if not mark[-1:] or not any(sign.isdigit() for sign in mark):
            continue
        if found := _TERM.fullmatch(mark):
            yield from _noted("term", found, ("a", "b"), year)
        elif found := _CAME.fullmatch(mark):
            yield from _noted("appointed", found, ("",), year)
        elif found := _LEFT.fullmatch(mark):
            basis: Basis = "resigned" if "辞" in mark else "removed"
            yield from _noted(basis, found, ("b" if found["bmonth"] else "",), year)


def _noted(basis: Basis, found: re.Match[str], sides: Sequence[str], year: int | None) -> Iterator[Note]:
    if not any(found[f"{side}unit"] or found[f"{side}year"] for side in sides):
        return
    days: list[str] = []
    for side in sides:
        told = found[f"{side}year"] or year
        if told is None:
            return
        year = int(told)
        day = f"-{int(found[f'{side}day']):02d}" if found[f"{side}day"] else ""
        days.append(f"{year}-{int(found[f'{side}month']):02d}{day}")
    if when := checked("/".join(days), found[0]):
        yield Note(basis, when)
