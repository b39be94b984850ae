"""Abbreviations that the whole country knows, and the committees of counties with short names."""

from __future__ import annotations

from functools import cache

from ..language.words import read_rows


@cache
def abbreviations() -> dict[str, str]:
    """What abbreviations mean, by the abbreviation."""
    return {row[0]: row[1] for row in read_rows("abbreviations.tsv")}


@cache
def abbreviated(first: str) -> tuple[tuple[str, str], ...]:
    """The abbreviations that begin with a character, with what they mean."""
    return tuple((short, full) for short, full in abbreviations().items() if short[:1] == first)


def with_level(name: str) -> str:
    """The committee of a county whose name has one character besides 县 with both: 歙县县委, as it is written."""
    return f"{name[:2]}{name[1:]}" if name[1:3] in ("县委", "旗委") else name
