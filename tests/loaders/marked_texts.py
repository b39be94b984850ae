"""Invented texts with their people and bodies marked by hand: `{江城市科协主席|柳望舒}`, `[市科协=江城市科协]`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cursus.loaders.events.find import find_events
from cursus.loaders.meetings.scopes import Scope, scopes_of
from cursus.loaders.parts import Entry, EventMention, OrganizationMention, PersonMention
from cursus.loaders.text import CleanText
from cursus.model.dates import When

_MARK = re.compile(r"\{(?P<title>[^|{}]*)\|(?P<name>[^|{}]+)\}|\[(?P<body>[^=\]]+)=(?P<full>[^\]]+)\]")


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and what they marked."""

    text: str
    people: list[PersonMention]
    organizations: list[OrganizationMention]

    @property
    def clean(self) -> CleanText:
        return CleanText(self.text, tuple(range(len(self.text))))

    def entries(self, date: str = "2021-03-05") -> list[Entry]:
        """Each line an entry of the same day."""
        found = re.finditer(r"[^\n]+", self.text)
        return [Entry(line.start(), line.end(), line.start(), When.parse(date)) for line in found]

    def events(self, date: str = "2021-03-05", title: str = "") -> list[EventMention]:
        return find_events(self.text, self.entries(date), self.people, self.organizations, title)

    def scopes(self, date: str = "2021-03-05") -> list[Scope]:
        return scopes_of(self.text, self.entries(date), self.events(date))


def read(marked: str) -> Marked:
    text, reach = "", 0
    people: list[PersonMention] = []
    organizations: list[OrganizationMention] = []
    for match in _MARK.finditer(marked):
        text += marked[reach : match.start()]
        start = len(text)
        if match["name"]:
            text += match["title"] + match["name"]
            people.append(PersonMention(len(text) - len(match["name"]), len(text), match["name"], title_start=start))
        else:
            text += match["body"]
            organizations.append(OrganizationMention(start, len(text), match["body"], match["full"]))
        reach = match.end()
    return Marked(text + marked[reach:], people, organizations)
