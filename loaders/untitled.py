"""People whom no title introduces, by all that shows somebody: tables, slots of sentences, cues, lists, clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from .changes.called_rows import names_called
from .parts import PersonMention
from .people.attendance import names_in_attendance
from .people.congress_organs import congress_seats
from .people.cues import names_at_cues
from .people.foreign_callings import foreigners
from .people.found import Found
from .people.headed_rows import names_in_headed_rows
from .people.loose import bare_lists, clause_names, ordained_names
from .people.office_tables import names_in_office_tables
from .people.paired_bodies import names_in_pairs
from .people.profiles import names_in_profiles
from .people.rosters import names_in_rows
from .people.slots import names_in_slots, read_slots
from .people.tenure_tables import names_in_tables
from .people.term_grids import names_in_grids
from .people.titled import mention_of


class Untitled:
    """Finds those people of a text, knowing more and more names; what its form alone shows is read once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._in_tables = [
            *names_in_grids(text),
            *names_in_office_tables(text),
            *names_in_pairs(text),
            *names_called(text),
            *names_in_profiles(text),
            *names_in_headed_rows(text),
            *(seat.name for seat in congress_seats(text)),
        ]
        self._slots = read_slots(text)
        self._in_rows = [*names_in_rows(text), *names_in_tables(text)]

    def find(self, known: Counter[str], people: Sequence[PersonMention]) -> Iterator[PersonMention]:
        """Those who stand where none of `people` does. `known`: names that are certain elsewhere."""
        taken = [(one.start, one.end) for one in people]
        covered: set[int] = {place for start, end in taken for place in range(start, end)}
        for source in self._sources(known, taken):
            for found in source:
                if covered.isdisjoint(range(found.start, found.end)):
                    covered.update(range(found.start, found.end))
                    yield mention_of(found)

    def _sources(self, known: Counter[str], taken: Sequence[tuple[int, int]]) -> Iterator[Iterable[Found]]:
        """What shows somebody, the surest first."""
        yield self._in_tables
        yield names_in_slots(self._slots, known)
        yield self._in_rows
        yield names_in_attendance(self._text, known)
        yield names_at_cues(self._text, known)
        yield from bare_lists(self._text, known, taken)
        yield clause_names(self._text, known)
        yield foreigners(self._text)
        yield ordained_names(self._text, known)
