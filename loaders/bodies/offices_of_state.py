"""Offices of the state that lie in a city and are called by its bare name: 甲港务局 beside 甲市交通局."""

from __future__ import annotations

from ..language.patterns import lazy

_OFFICES = lazy(r"(?:(?:港务(?:管理)?|矿务|铁路分?|铁路管理|海事|港务监督|电业|航道|航务(?:管理|工程)?)局|海关)")


def bare_city(words: str, place: str) -> str:
    """The city without its 市 where the words are such an office, else the place as it is."""
    return place.removesuffix("市") if _OFFICES.fullmatch(words) else place


def in_its_city(words: str, place: str) -> str:
    """Such an office with the city that it lies in; other words as they are."""
    return bare_city(words, place) + words if _OFFICES.fullmatch(words) else words
