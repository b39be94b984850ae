"""The city above a county-level one that its news tell of: `深入我市某区、某某市调研` is of the city in which both lie."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from ..language.patterns import lazy
from ..places.counties import counties_in, has_districts, homes_of

_OURS = lazy(r"(?:(?<!全)我|本|(?<!我)全)市(?:的|所属|所辖|下辖|辖区|各地)?$")
_JOINED = lazy(r"(?:[、，]|和|及|与|以及)")
_LISTED = 3
"""So many districts and counties of one city in a row are told of by that city."""
_OTHERS = 2
"""So many other ones of it, none with its name before it, in a text make it that city's."""


def told_from_above(votes: Counter[str], text: str, said: str) -> Counter[str]:
    """The votes, where those for county-level cities that a text counts among others of its city go to that city.

    `said`: title, issuing body and source, whose places are never given up.
    """
    inside = [name for name in votes if _home(name) and name[:-1] not in said]
    if not inside:
        return votes
    rows = list(_rows(text))
    moved = Counter(votes)
    for name in inside:
        if _is_one_of_its_city(name, rows, text):
            moved[_home(name)] += moved.pop(name)
    return moved


@cache
def _home(name: str) -> str:
    """The city with districts in which a district, county or county-level city lies, where it is but one; else empty."""
    homes = homes_of(name) if not has_districts(name) else ()
    return homes[0] if len(homes) == 1 and has_districts(homes[0]) else ""


def _rows(text: str) -> Iterator[Sequence[re.Match[str]]]:
    """Districts and counties named one after the other, also one alone."""
    row: list[re.Match[str]] = []
    for place in counties_in(text):
        if row and not _JOINED.fullmatch(text, row[-1].end(), place.start()):
            yield row
            row = []
        row.append(place)
    yield row


def _is_one_of_its_city(name: str, rows: Sequence[Sequence[re.Match[str]]], text: str) -> bool:
    """Whether the text has it behind 我市, in a list of its city's districts and counties, or beside others of them."""
    home, others = _home(name), set[str]()
    for row in rows:
        names = [place[0] for place in row]
        ours = name in names and _OURS.search(text, max(0, row[0].start() - 5), row[0].start())
        if ours or (name in names and len(set(names)) >= _LISTED and all(_home(one) == home for one in names)):
            return True
        bare = row and not text.endswith(home, 0, row[0].start())
        others.update(one for one in names if bare and one != name and _home(one) == home)
    return len(others) >= _OTHERS
