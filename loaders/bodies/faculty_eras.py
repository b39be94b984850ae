"""What a department and the school above it were called one after another: `前身是某某专科学校兽医科`, `科改为系`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..parts import Entry
from .faculty_names import school_above
from .namings import Naming
from .own_faculty import university_above

_SCHOOL = r"(?:(?![的与和及，])[\u3400-\u9fff]){2,16}?(?:大学|学院|专科学校|师范学校|技术学校|专门学校|职业学校|(?:农业|农林|林业|工业|商业|卫生|水产)学校|学堂|师专|医专|农专|工专)"
_UNIT = r"[\u3400-\u9fff]{0,8}?[科系部组班门]"
_BEFORE = lazy(
    rf"(?:前身[是为系]?|(?:源[出于自]|起源于|发[端源]于|肇[始端]于|脱胎于|追溯[到至于]))[^，。；\n]{{0,20}}?(?:(?:创办|创建|成立|设立|开办|建立|始建)的|(?:原|19\d\d年的?))?(?P<school>{_SCHOOL})的?(?P<unit>{_UNIT})(?=[，。；（]|创[办建立]|成立|$)"
)
"""What the department was first: `我系的前身是1950年创办的某省立农业专科学校兽医科`."""
_NAMED = r"(?:定名|更名|改名|易名|改称|升格|扩建|改建|改组|复名|命名|[合并]{1,2}(?:[组成]建|成立|组成|建立)?)(?:为|成)?[“\"「]?"
_SCHOOL_NAMED = lazy(
    rf"(?<![系科组室])(?:正式|又|再|后)?{_NAMED}(?P<school>{_SCHOOL})(?P<unit>(?!的)[\u3400-\u9fff]{{1,8}}系)?(?=[，。；”」（、]|$)"
)
_UNIT_NAMED = lazy(
    rf"(?:(?P<old>[\u3400-\u9fff]{{0,8}}?[科系])(?:也|亦|遂|随之|相应|同时|正式)*)(?:改[称名为]|更名|易名|扩建|发展|升格|定名)(?:为|成)?[“\"「]?(?P<unit>{_UNIT})(?=[，。；”」（、]|$)"
)
_JOINED = lazy(
    r"(?:(?<=[，。；：\n])|^)(?P<old>[^，。；：\n]{2,24}?)(?:遂|也|亦|随之|相应|同时|正式|重新|又|再)*(?:[扩并合改][并建组充]?[为成]|合并[为成]|合并(?:组建|成立)|[合联]组(?:为|成|建)?|升格为|改[称建组]为?|更名为?|合并组成)"
    r"(?P<unit>(?!的)[\u3400-\u9fff]{1,10}?(?:学院|[科系]|连队?|教学部))(?=[，。；（、]|$)"
)
"""What several departments became, or one, named before the verb: `园艺、林学两系并为农林连队`."""
_AGAIN = lazy(
    r"(?P<unit>[\u3400-\u9fff]{2,8}?系)(?:恢复(?:[建系原]?[制名]|重建|原建制|独立(?:建制)?|招生)|重新(?:独立|建立|单独)|单独建系|复[系名])"
)
_PARTED = lazy(
    r"(?:[两二]|[各该原])?[系科](?:又|再|重新|正式|复)*(?:分开|分设|分立|分家|拆分|分建|各自独立)(?=[，。；]|设|办|招|建|$)"
)
"""Departments that were one become two again: `两系重新分开`."""
_BRANCHES = "科系"
_ORIGINS = ("前身", "源", "追溯", "发端", "肇", "脱胎")


def faculty_namings(text: str, own: str, entries: Sequence[Entry]) -> list[Naming]:
    """The namings of a department in the order of its history, the first what it was before; empty where none is told."""
    school = school_above(own) or university_above(own)
    first = _BEFORE.search(text) if school and any(word in text for word in _ORIGINS) else None
    if first is None or not own.endswith(("系", "学院")):
        return []
    unit, above, now = own.removeprefix(school), first["school"], first["unit"]
    found = [Naming(first.end(), None, above + now, (), True)]
    for at, rule, told in _told(text, first.end()):
        if rule is _SCHOOL_NAMED:
            above, now = told["school"], told["unit"] or now
        else:
            now = _renamed(rule, told, now, unit, [one.name for one in found]) or now
        if above + now != found[-1].name:
            found.append(Naming(at, _day(entries, at), above + now, (), False))
    return found if any(one.name == own for one in found) else []


def _told(text: str, at: int) -> Iterator[tuple[int, re.Pattern[str], re.Match[str]]]:
    """Where the school or the department takes another name, in order; what two rules read at one place once."""
    rules = (_AGAIN, _JOINED, _PARTED, _UNIT_NAMED, _SCHOOL_NAMED)
    told = {match.end(): (rule, match) for rule in rules for match in rule.finditer(text, at)}
    yield from ((end, *told[end]) for end in sorted(told))


def _renamed(rule: re.Pattern[str], told: re.Match[str], now: str, unit: str, before: Sequence[str]) -> str:
    """The name that the department takes, again where it began like one of those `before`; empty where another one does."""
    if rule is _PARTED:
        return unit if any(name.endswith(unit) for name in before) else ""
    named = told["unit"]
    if rule is _AGAIN:
        return named if named[:2] in {unit[:2], *(name[-len(named) :][:2] for name in before)} else ""
    if rule is _JOINED:
        return named if now in told["old"] or (now[:-1] in told["old"] and "两系" in told["old"]) else ""
    named = unit if named == unit[-1] else named
    return named if named == unit or named[-1] in _BRANCHES else ""


def _day(entries: Sequence[Entry], at: int) -> dt.date | None:
    """The day of the entry that a place is in."""
    entry = next((one for one in entries if one.start <= at <= one.end), None)
    return entry.when.first if entry and entry.when else None
