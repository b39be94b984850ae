"""Abbreviations that the whole country knows, and the committees of counties with short names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ..language.patterns import lazy
from ..language.words import read_rows

_TOTAL = lazy(r"(?<=[市省区县州])总(?![工商医台体部院公队决量会支领店社署代编]|经(?!审|费|济(?!师)))")
_FEDERATED = lazy(r"(?<=[州省市县区])工联(?=$|[\u3400-\u9fff]{2,8}[部室处科])")

_OFFICE = lazy(r"(?<=[市县区州旗])(?:人民)?府办(?:公室)?(?!事)")
_OFFICE_OF_PROVINCE = lazy(r"(?<=省)府办(?:公厅)?(?!事)")
"""The office of a government whose name is cut to one character: `市府办`."""
_GOVERNMENT = lazy(r"(?<=[省市县区])府$")


@cache
def abbreviations() -> dict[str, str]:
    """What abbreviations mean, by the abbreviation."""
    return {row[0]: row[1] for row in read_rows("abbreviations.tsv")}


@cache
def abbreviated(first: str) -> tuple[tuple[str, str], ...]:
    """The abbreviations that begin with a character, with what they mean."""
    return tuple((short, full) for short, full in abbreviations().items() if short[:1] == first)


def short_forms(body: str) -> Iterator[str]:
    """A body's name with a word of it as it is said for short: 某市工商联 for 某市工商业联合会."""
    return (body.replace(row[0], row[1]) for row in read_rows("short_forms.tsv") if row[0] in body)


def with_level(name: str) -> str:
    """The committee of a county whose name has one character besides 县 with both: 歙县县委, as it is written."""
    return f"{name[:2]}{name[1:]}" if name[1:3] in ("县委", "旗委") else name


def whole_union(words: str) -> str:
    """The union of a place, its government and that one's office by the whole name: 市总 is 市总工会, 省工联 省工会联合会,
    县府 县政府, 市府办 市政府办公室."""
    if words.endswith("府"):
        words = _GOVERNMENT.sub("政府", words)
    if "府办" in words:
        words = _OFFICE_OF_PROVINCE.sub("政府办公厅", _OFFICE.sub("政府办公室", words))
    return _TOTAL.sub("总工会", _FEDERATED.sub("工会联合会", words))
