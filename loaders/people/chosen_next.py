"""Those who are chosen in the further clauses of a sentence: `选举甲为书记，高兴、乙为副书记`."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..posts.roles import ends_in_role
from .found import HAN, Found
from .slot_cells import BODY, read_cells

_CHOSEN = lazy(
    r"(?:选举|推选|推举|选出|补选|任命|聘任|聘请)(?:产生)?了?[^，。；\n]{2,60}?(?:为|任|担任)(?P<post>[^，。；、\n为任]{2,24})(?=[，；])"
)
_CELL = rf"(?:{HAN}{{2,4}}|{HAN}{{1,7}}·{HAN}{{1,7}})(?:（[^（）\n]{{1,12}}）)?"
_NEXT = lazy(
    rf"[，；](?P<list>{_CELL}(?:、{_CELL})*?)(?:[\d一二三四五六七八九十]{{1,3}}[人名位])?(?:同志)?(?:分别|继续)?(?:为|任|担任)(?P<post>[^，。；、\n]{{2,24}})(?=[，。；\n]|$)"
)


def names_chosen_next(text: str) -> Iterator[tuple[Found, bool]]:
    """The names of such clauses, which nothing but people stand in."""
    for first in _CHOSEN.finditer(text):
        at = first.end()
        while ends_in_role(first["post"]) and (further := _NEXT.match(text, at)) and ends_in_role(further["post"]):
            cells = [*read_cells(text, *further.span("list"))]
            if all(_may_be(text, one) for one in cells):
                yield from ((one, True) for one in cells)
            at = further.end()


def _may_be(text: str, one: Found) -> bool:
    """Whether a cell is no word for a group of people: it begins with a surname, or is no word at all."""
    return not BODY.search(one.name) and (bool(surname_class(text, one.start)) or not is_ordinary(one.name))
