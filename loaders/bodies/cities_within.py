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


_GONE_TO = lazy(
    r"(?:(?<!来)到|赴|在|深入|前往|走进)(?P<place>[\u3400-\u9fff、]{2,24}?)(?:开展|进行|实地|专题)?(?:调研|考察|检查|督[导查]|视察|走访|慰问|看望|暗访|夜访|巡[查河]|察看|指导|宣讲|接访)"
)
"""A place in a headline that somebody went to: `甲到某市调研`."""


def told_from_above(votes: Counter[str], text: str, title: str, organization: str, paper: str) -> Counter[str]:
    """The votes, where those for county-level cities that a text counts among others of its city go to that city, as do
    those for one that somebody goes to on a page that comes from the city above it.

    Places of the title, of the issuing body and of `paper`, the place of the source, are never given up besides.
    """
    said = f"{title}{organization}{paper}"
    inside = [name for name in votes if _home(name) and name[:-1] not in said]
    if has_districts(paper):
        said = _GONE_TO.sub("", title) + organization
        above = [name for name in votes if _home(name) == paper and name[:-1] not in said]
    else:
        above = []
    inside += [name for name in above if name not in inside]
    if not inside:
        return votes
    rows = list(_rows(text))
    moved = Counter(votes)
    for name in inside:
        if name in above or _is_one_of_its_city(name, rows, text):
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
