"""How likely it is that someone else has the same name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from .similar import plain_name

_SINGLE = 0.12  # share of names with a given name of one character
_TOGETHER = 2.0  # characters of a given name are chosen together, so usual pairs are likelier than chance
_FOCUS = 1.5  # given names of one character are fewer than those of two
_UNLISTED_SURNAME = 4e-4
_TRANSCRIBED = 1e-7


@dataclass(frozen=True, slots=True)
class _Shares:
    surnames: dict[str, float]
    characters: dict[str, float]


@lru_cache(maxsize=1 << 16)
def chance_of(name: str) -> float:
    """The share of people who have this name, by its surname and the characters of the given name: 1e-8 to 1e-3."""
    name = plain_name(name)
    shares = _shares()
    surname = next((name[:size] for size in (2, 1) if name[:size] in shares.surnames), name[:1])
    given = name[len(surname) :]
    if "·" in name or not 1 <= len(given) <= 2:
        return _TRANSCRIBED
    share = shares.surnames.get(surname, _UNLISTED_SURNAME)
    if len(given) == 1:
        return share * _SINGLE * _FOCUS * character_share(given)
    return share * (1 - _SINGLE) * _TOGETHER * character_share(given[0]) * character_share(given[1])


def character_share(char: str) -> float:
    """The share of a character among all characters of given names."""
    known = _shares().characters.get(char)
    if known is not None:
        return known
    code = char.encode("gb2312", "ignore")
    return 4e-4 if code and code[0] < 0xD8 else 1e-4  # the first level of GB 2312 holds the usual characters


@cache
def _shares() -> _Shares:
    surnames: dict[str, float] = {}
    characters: dict[str, float] = {}
    for line in Path(__file__).with_name("rarity.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        kind, share, words = line.split("\t")
        names = words.split() if " " in words else words
        (surnames if kind == "surname" else characters).update((name, int(share) / 10_000) for name in names)
    return _Shares(surnames, characters)
