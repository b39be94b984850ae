"""Which characters look alike, and which names can be misreadings of each other.

The table `glyphs.tsv` is measured on rendered glyphs by `bench/glyphs.py`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

_DOTS = str.maketrans(dict.fromkeys("•‧・・∙⋅●．.", "·"))


@lru_cache(maxsize=1 << 17)
def plain_name(name: str) -> str:
    """The name as it is compared: NFKC, no white space, one kind of middle dot."""
    return "".join(unicodedata.normalize("NFKC", name).split()).translate(_DOTS)


def likeness(left: str, right: str) -> float:
    """How alike two characters look: 1 for the same, 0.75 to 0.98 for look-alikes of the table, 0 for others."""
    return 1.0 if left == right else look_alikes().get(left, {}).get(right, 0.0)


def name_likeness(left: str, right: str) -> float:
    """1 for the same name, the likeness of the one differing character where only one differs, 0 for others."""
    if len(left) != len(right):
        return 0.0
    differing = [pair for pair in zip(left, right, strict=True) if pair[0] != pair[1]]
    if not differing:
        return 1.0
    return likeness(*differing[0]) if len(differing) == 1 else 0.0


def name_keys(name: str) -> Iterator[str]:
    """Keys of which two names share one if, and only if, their `name_likeness` is above 0."""
    plain = plain_name(name)
    yield plain
    for place, char in enumerate(plain):
        for other in look_alikes().get(char, {}):
            low, high = sorted((char, other))
            yield f"{plain[:place]}[{low}{high}]{plain[place + 1 :]}"


def names_like(name: str) -> Iterator[str]:
    """The name, plain, and every plain name whose `name_likeness` to it is above 0."""
    plain = plain_name(name)
    yield plain
    for place, char in enumerate(plain):
        for other in look_alikes().get(char, {}):
            yield f"{plain[:place]}{other}{plain[place + 1 :]}"


@cache
def look_alikes() -> Mapping[str, Mapping[str, float]]:
    """Every character of the table with its look-alikes and their likeness."""
    table: dict[str, dict[str, float]] = {}
    for line in Path(__file__).with_name("glyphs.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            left, right, score = line.split("\t")
            table.setdefault(left, {})[right] = table.setdefault(right, {})[left] = int(score) / 100
    return table
