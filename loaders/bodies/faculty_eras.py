"""What a department and the school above it were called one after another: `前身是某某专科学校兽医科`, `科改为系`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..parts import Entry
from .faculty_names import school_above
from .namings import Naming

_SCHOOL = r"(?:(?![的与和及，])[\u3400-\u9fff]){3,16}?(?:大学|学院|专科学校|师范学校|技术学校|专门学校|职业学校|学堂|师专|医专|农专|工专)"
_UNIT = r"[\u3400-\u9fff]{0,8}?[科系部组班门]"
_BEFORE = lazy(
    rf"前身[是为系]?[^，。；\n]{{0,20}}?(?:(?:创办|创建|成立|设立|开办|建立|始建)的|(?:原|19\d\d年的?))?(?P<school>{_SCHOOL})的?(?P<unit>{_UNIT})(?=[，。；（]|创[办建立]|成立|$)"
)
"""What the department was first: `我系的前身是1950年创办的某省立农业专科学校兽医科`."""
_NAMED = r"(?:定名|更名|改名|易名|改称|升格|扩建|改建|改组|复名|命名|[合并]{1,2})(?:为|成)?[“\"「]?"
_SCHOOL_NAMED = lazy(
    rf"(?<![系科组室])(?:正式|又|再|后)?{_NAMED}(?P<school>{_SCHOOL})(?P<unit>(?!的)[\u3400-\u9fff]{{1,8}}系)?(?=[，。；”」（、]|$)"
)
_UNIT_NAMED = lazy(
    rf"(?:(?P<old>[\u3400-\u9fff]{{0,8}}?[科系])(?:也|亦|遂|随之|相应|同时|正式)*)(?:改[称名为]|更名|易名|扩建|发展|升格|定名)(?:为|成)?[“\"「]?(?P<unit>{_UNIT})(?=[，。；”」（、]|$)"
)
_BRANCHES = "科系"


def faculty_namings(text: str, own: str, entries: Sequence[Entry]) -> list[Naming]:
    """The namings of a department in the order of its history, the first what it was before; empty where none is told."""
    if not own.endswith("系") or "前身" not in text or not (school := school_above(own)):
        return []
    first = _BEFORE.search(text)
    if first is None:
        return []
    unit, above = own.removeprefix(school), first["school"]
    now = first["unit"]
    found = [Naming(first.end(), None, above + now, (), True)]
    for at, named, whole in sorted(_told(text, first.end(), unit)):
        above, now = named or above, whole or now
        found.append(Naming(at, _day(entries, at), above + now, (), False))
    return found if any(one.name == own for one in found) else []


def _told(text: str, at: int, unit: str) -> Iterator[tuple[int, str, str]]:
    """Where the school or the department takes another name: the place, the school's name, the department's."""
    for told in _SCHOOL_NAMED.finditer(text, at):
        yield told.end(), told["school"], told["unit"] or ""
    for told in _UNIT_NAMED.finditer(text, at):
        now = unit if told["unit"] == unit[-1] else told["unit"]
        if now == unit or now[-1] in _BRANCHES:
            yield told.end(), "", now


def _day(entries: Sequence[Entry], at: int) -> dt.date | None:
    """The day of the entry that a place is in."""
    entry = next((one for one in entries if one.start <= at <= one.end), None)
    return entry.when.first if entry and entry.when else None
