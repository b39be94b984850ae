"""What a whole text says, read as a file of its own, in a form that tests can compare."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from cursus.loaders import extract
from cursus.loaders.document import read_document
from cursus.model.statement import EventStatement, Holding, Participation


@dataclass
class Told:
    """Events as `date title venue`, posts as `person organization role basis date`, and what people did at events."""

    events: set[str] = field(default_factory=set[str])
    venues: set[str] = field(default_factory=set[str])
    held: set[str] = field(default_factory=set[str])
    roles: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict[str, set[str]](set))


def told(folder: Path, text: str) -> Told:
    """The facts of a text."""
    file = folder / "a.txt"
    file.write_text(text, encoding="utf-8")
    found = Told()
    for one in extract(read_document(file)).statements:
        if isinstance(one, EventStatement):
            found.events.add(f"{one.date and one.date.edtf} {one.title} {one.venue}")
            found.venues |= {one.venue} if one.venue else set()
        elif isinstance(one, Holding):
            day = one.date.edtf if one.date else ""
            found.held.add(f"{one.person.name} {one.organization} {one.role} {one.basis} {day}")
        elif isinstance(one, Participation):
            found.roles[one.person.name] |= set(one.roles)
    return found
