"""Births, deaths and marks beside names, as statements of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...model.dates import When
from ...model.statement import Life, Statement
from ..dates.checked import checked
from ..dates.terms import DAY, TO, edtf_of
from ..language.patterns import lazy
from ..parts import PersonMention
from ..text import CleanText
from .holdings import person_name

LIFETIME = lazy(r"[（(]" + DAY.format("a") + TO + DAY.format("b") + r"[，,）)]")
"""The years of birth and death in brackets behind a name."""
_BORN = lazy(r"[^。；\n]{0,60}?(?:生于|出生于|(?=\d{4}年[\d月日]{0,6}(?:出)?生))" + DAY.format("a") + r"(?:出?生)?")
_DIED = lazy(
    r"(?:同志|先生|女士)?(?:因[^，。；\n]{1,20}?，?|，)?(?:于)?"
    + DAY.format("a")
    + r"[^，。；\n]{0,12}?(?:逝世|去世|病逝|辞世|牺牲|病故|就义)"
)
_MARK = lazy(r"女|男|[\u3400-\u9fff]{1,5}族")


def state_lives(document: str, clean: CleanText, people: Sequence[PersonMention]) -> Iterator[Statement]:
    """Marks beside names, births and deaths."""
    seen: set[tuple[str, str]] = set()
    for person in people:
        for mark in person.marks:
            if _MARK.fullmatch(mark) and (person.name, mark) not in seen:
                seen.add((person.name, mark))
                end = clean.text.find("）", person.end) + 1
                yield Life(
                    document=document, spans=clean.raw_spans(person.start, max(end, person.end)),
                    person=person_name(clean, person), change="mark", value=mark,
                )  # fmt: skip
        for change, when, end in _life_events(clean.text, person):
            if (person.name, change) not in seen:
                seen.add((person.name, change))
                yield Life(
                    document=document, spans=clean.raw_spans(person.start, end), date=when,
                    person=person_name(clean, person), change="born" if change == "born" else "died",
                )  # fmt: skip


def _life_events(text: str, person: PersonMention) -> Iterator[tuple[str, When, int]]:
    lifetime = LIFETIME.match(text, person.end)
    if lifetime and int(lifetime["byear"]) - int(lifetime["ayear"]) >= 25:
        yield from _parsed("born", lifetime, "a")
        yield from _parsed("died", lifetime, "b")
        return
    born = _BORN.match(text, person.end)
    if born:
        yield from _parsed("born", born, "a")
    died = _DIED.match(text, person.end)
    if died:
        yield from _parsed("died", died, "a")


def _parsed(change: str, match: re.Match[str], side: str) -> Iterator[tuple[str, When, int]]:
    if when := checked(edtf_of(match, side), match[0]):
        yield change, when, match.end()
