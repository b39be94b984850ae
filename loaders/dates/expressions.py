"""Runs of date words cut into single dates and ranges."""

from __future__ import annotations

from collections.abc import Iterator

from .words import Unit

_RANK = {"y": 0, "era": 0, "ey": 0, "ry": 0, "m": 1, "rm": 1, "d": 2, "rd": 2, "v": 2}


def expressions(run: list[Unit]) -> Iterator[list[Unit]]:
    """A run of date words cut into single dates and ranges."""
    group: list[Unit] = []
    rank = -1
    ranged = False
    for unit in run:
        if unit.kind in ("sep", "list"):
            if group and not ranged:
                group.append(unit)
                ranged, rank = True, -1
                continue
            yield from _as_date(group)
            group, rank, ranged = [], -1, False
            continue
        own = _RANK.get(unit.kind, rank + 1 if unit.kind == "lead" and 0 <= rank < 2 else -1)
        joins = group and (own > rank or group[-1].kind in ("sep", "list")) and unit.kind != "near"
        if not joins:
            yield from _as_date(group)
            group, ranged = [], False
        group.append(unit)
        rank = own
    yield from _as_date(group)


def _as_date(group: list[Unit]) -> Iterator[list[Unit]]:
    """A group that is a date: no separator left over at its end, no number without its range."""
    if group and group[-1].kind in ("sep", "list"):
        group = group[:-1]
    if group and not (len(group) == 1 and group[0].kind == "lead"):
        yield group


def with_unit(first: list[Unit], last: list[Unit]) -> list[Unit]:
    """The first end of a range with its number read in the unit of the last (5月6—9日 → 5月6日)."""
    if first[-1].kind != "lead":
        return first
    kind = next((unit.kind for unit in last if unit.kind in _RANK), "d")
    return [*first[:-1], first[-1]._replace(kind=kind)]
