"""Where a body's name begins with a place that a rule would cut or leave out."""

from __future__ import annotations

from ..places.gazetteer import leading_place

_LONGEST_PLACE = 8
_LEVELS = ("省", "市", "区", "县", "州", "旗", "盟")
_AND = "和与及同"


def with_place(text: str, at: int, end: int, floor: int) -> int:
    """Where the county begins that was cut behind a name and 和: `某某和青|县总工会`."""
    if at >= end or text[at] not in "县旗区":
        return at
    for size in (1, 2, 3):
        begins = at - size
        if begins > floor and text[begins - 1] in _AND:
            place = text[begins : at + 1]
            return begins if leading_place(place) == place else at
    return at


def place_begins(text: str, at: int, floor: int) -> int:
    """Where the place begins that ends right before `at`; `at` itself where none does: `某县|中苏友好协会`."""
    sizes = (size for size in range(min(_LONGEST_PLACE, at - floor), 1, -1))
    size = next((size for size in sizes if leading_place(text[at - size : at]) == text[at - size : at]), 0)
    return at - (size or (text[at - 1 : at] in _LEVELS and at > floor))
