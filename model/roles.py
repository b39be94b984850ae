"""Roles such as 党组副书记 taken apart: unit, modifiers, head; who shares a seat, and how many seats there are.

The words are data: `heads.tsv` (heads and their seats), `modifiers.tsv` (what stands before a head and what it does)
and `seats.tsv` (posts whose seats are set by hand, `*` for any characters).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from importlib.resources import files
from typing import Literal, cast

Seats = Literal["one", "many"]
ModifierKind = Literal["deputy", "acting", "honorary", "shared", "candidate", "manner", "ordinal"]

_MANY = frozenset({"deputy", "honorary", "shared", "candidate"})


@dataclass(frozen=True, slots=True)
class Role:
    """A role as written and its parts: 党组常务副书记 is unit 党组, modifiers 常务 and 副, head 书记.

    `head` is empty for a role whose head is not in `heads.tsv`; then `unit` is the whole role.
    """

    text: str
    unit: str
    modifiers: tuple[str, ...]
    head: str

    @property
    def kinds(self) -> tuple[ModifierKind, ...]:
        """What each modifier does, in the order written."""
        table = _modifiers()
        return tuple(table[one] for one in self.modifiers)

    @property
    def plain(self) -> str:
        """The role with its head in full: 常务委员 for 常委."""
        return self._without()

    @property
    def seat(self) -> str:
        """The role in whose seat it sits: 代市长 sits in 市长's; every other role in its own."""
        return self._without("acting")

    @property
    def general(self) -> str:
        """The role that also finds it: 常务副主席 and 第一副主席 are found by 副主席; else the role itself."""
        return self._without("manner", "ordinal") if "deputy" in self.kinds else self._without("manner")

    def _without(self, *kinds: ModifierKind) -> str:
        kept = [one for one, kind in zip(self.modifiers, self.kinds, strict=True) if kind not in kinds]
        return f"{self.unit}{''.join(kept)}{_heads()[self.head][1] if self.head else ''}"


@dataclass(frozen=True, slots=True)
class _SeatRule:
    """Seats set by hand for the posts whose organization and role match; `*` stands for any characters."""

    organization: str
    role: str
    seats: Seats


@lru_cache(maxsize=65536)
def parse_role(text: str) -> Role:
    """Take a role apart. Never fails: a role of unknown words has no head."""
    head = next((text[start:] for start in range(len(text)) if text[start:] in _heads()), "")
    if not head:
        return Role(text, text, (), "")
    unit, found = text[: -len(head)], list[str]()
    while modifier := _last_modifier(unit):
        found.append(modifier)
        unit = unit[: -len(modifier)]
    return Role(text, unit, tuple(reversed(found)), head)


def seats_of(role: str, organization: str = "") -> Seats:
    """How many people hold that post at a time: as `seats.tsv` says, else as the role's head does."""
    set_by_hand = seats_by_hand(role, organization)
    if set_by_hand:
        return set_by_hand
    parsed = parse_role(role)
    if not parsed.head or _MANY.intersection(parsed.kinds):
        return "many"
    return _heads()[parsed.head][0]


def seats_by_hand(role: str, organization: str = "") -> Seats | None:
    """The seats that `seats.tsv` sets for that post, None if it says nothing of it."""
    for rule in _seats():
        if fnmatchcase(role, rule.role) and fnmatchcase(organization, rule.organization):
            return rule.seats
    return None


def same_seat(role: str, other: str) -> bool:
    """Whether both roles, in one organization, sit in the same seat (市长 and 代市长)."""
    return parse_role(role).seat == parse_role(other).seat


def found_under(role: str) -> tuple[str, ...]:
    """The roles under which a post of this one is found, itself first: 常务副主席 under 副主席, 代市长 under 市长."""
    parsed = parse_role(role)
    return tuple(dict.fromkeys((role, parsed.plain, parsed.general, parsed.seat)))


def finds(asked: str, role: str) -> bool:
    """Whether a question for `asked` finds a post of `role`: 副主席 finds 常务副主席, 常委 finds 常务委员."""
    return asked == role or parse_role(asked).plain in found_under(role)


def _last_modifier(text: str) -> str:
    longest = min(len(text), max(map(len, _modifiers())))
    return next((text[-size:] for size in range(longest, 0, -1) if text[-size:] in _modifiers()), "")


@lru_cache(maxsize=1)
def _heads() -> dict[str, tuple[Seats, str]]:
    rows = _rows(_own("heads.tsv"))
    return {row["head"]: ("one" if row["seats"] == "one" else "many", row["same"] or row["head"]) for row in rows}


@lru_cache(maxsize=1)
def _modifiers() -> dict[str, ModifierKind]:
    return {row["modifier"]: cast("ModifierKind", row["kind"]) for row in _rows(_own("modifiers.tsv"))}


@lru_cache(maxsize=1)
def _seats() -> tuple[_SeatRule, ...]:
    rows = _rows(_own("seats.tsv"))
    return tuple(
        _SeatRule(row["organization"] or "*", row["role"], "one" if row["seats"] == "one" else "many") for row in rows
    )


def _rows(text: str) -> Iterator[dict[str, str]]:
    return iter(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE, restval=""))


def _own(name: str) -> str:
    return (files(__package__ or "") / name).read_text(encoding="utf-8")
