"""The parts that the pipeline's components find in a document and hand to each other.

All offsets here are code points into the *clean* text; `CleanText.raw_spans` leads back to the raw text.
Components read and write the extension attributes of the spaCy `Doc` listed in ATTRIBUTES.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from ..model.dates import When
from ..model.statement import Basis, Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated unit: a chronicle entry, an article, a section of a notice. `end` is exclusive.

    `body` is where the text after the date words begins. Sub-entries (同日) are entries of their own.
    `when` is None where the document gives no date; `told` is False for what a report of work tells without a date, and
    which so has only that of the report. `sitting`: the words for the part of a congress that an account tells of in it.
    `chosen`: of lists of who was chosen on its day, the words for their election, which is told above.
    """

    start: int
    end: int
    body: int
    when: When | None
    told: bool = True
    sitting: tuple[int, int] | None = None
    chosen: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class OrganizationMention:
    """An organization named at `start`-`end`; `text` as written, `name` written out in full for a stranger."""

    start: int
    end: int
    text: str
    name: str


@dataclass(frozen=True, slots=True)
class PostMention:
    """A post beside a name: `organization` in full, `role` as written without 时任, 原, 前.

    `start`-`end` covers the words of the post; a post carried over from an earlier name points at those words.
    `cue` is the place of the words that choose, appoint or dismiss. `alone` and `slate` are those of a Holding;
    `when` is the time that the text gives for this post alone (a term, a date in a table).
    """

    start: int
    end: int
    organization: str
    role: str
    basis: Basis = "stated"
    then: bool = False
    cue: Span | None = None
    alone: bool = False
    slate: str | None = None
    when: When | None = None


@dataclass(slots=True)
class PersonMention:
    """A person named at `start`-`end`, with marks from brackets and the posts that the text gives beside the name.

    `title_start` is where the title chain before the name begins (equal to `start` without one), so that the whole
    stretch `title_start`-`end` names this person. `listed`: the name stands in a list of elected or removed people.
    `whole`: where the whole name stands, of which this is a part only.
    """

    start: int
    end: int
    name: str
    marks: tuple[str, ...] = ()
    title_start: int = -1
    posts: list[PostMention] = field(default_factory=list[PostMention])
    listed: bool = False
    whole: Span | None = None


@dataclass(slots=True)
class EventMention:
    """An event: its title's place in the text, title, venue, kind of event and the entry it belongs to."""

    id: str
    start: int
    end: int
    title: str
    when: When | None
    entry: Entry
    venue: str | None = None
    type: str = "event"
    again: set[int] = field(default_factory=set[int])
    """Where further entries begin that tell of it by its name."""


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What a document's short names are short for.

    `place`: the province or city it speaks from in full (上海市), `province` the province above it if any,
    `organization`: the issuing body written out (上海市总工会), `terms` short form → full form read in the text.
    `renamed`: the names that this body had, each with its first day; `eras`: from which places of the text on which of
    them is meant. `articles`: the contexts of several articles, each from its place in the text on. `parties`: the
    parties that 盟, 社, 会 and 党 mean before 市委. `sections`: the names of the bodies that sections are about.
    `schools`: what 学校 and the like mean under each of its names, for a department of a school that had other names too.
    `council`: what the text calls the revolutionary committees of places, 革委会 where it never writes them out.
    `union`: the union of the house `organization` whose own papers the document is; empty for all others.
    `guests`: the bodies whose people come to the document's own, so that 我校 means none of them.
    """

    place: str = ""
    province: str = ""
    organization: str = ""
    terms: dict[str, str] = field(default_factory=dict[str, str])
    renamed: tuple[tuple[dt.date, str], ...] = ()
    eras: tuple[tuple[int, str], ...] = ()
    articles: tuple[tuple[int, Context], ...] = ()
    parties: dict[str, str] = field(default_factory=dict[str, str])
    sections: tuple[SectionEras, ...] = ()
    schools: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    council: str = "革命委员会"
    union: str = ""
    guests: frozenset[str] = frozenset()

    @property
    def acting(self) -> str:
        """Who did what the document tells without saying who."""
        return self.union or self.organization


@dataclass(frozen=True, slots=True)
class SectionEras:
    """The names that the body of a gazetteer's section had, each with its first day, and from which places of it on which
    of them is meant."""

    start: int
    end: int
    body: str
    renamed: tuple[tuple[dt.date, str], ...]
    eras: tuple[tuple[int, str], ...]


ATTRIBUTES = {
    "source": "SourceDocument being read",
    "clean": "CleanText: the text of the Doc with its way back to the raw text",
    "articles": "list[int]: where each of several articles begins; empty for a single one",
    "papers": "list[int]: where each of the papers of a collection begins; empty for a single one",
    "bound": "list[int]: where each of several papers begins that are bound together, numbered or not; empty for one",
    "entries": "list[Entry] in text order",
    "context": "Context",
    "names": "list[Named]: words that name bodies, in text order",
    "organizations": "list[OrganizationMention] in text order",
    "chains": "list[Chain]: posts that stand together, in text order",
    "people": "list[PersonMention] in text order",
    "events": "list[EventMention] in text order",
    "scopes": "list[Scope]: the sentences that tell of each event, in the order of the events",
    "statements": "list[Statement]",
    "skipped": "list[Skipped]",
}

__all__ = [
    "ATTRIBUTES", "Context", "Entry", "EventMention", "OrganizationMention", "PersonMention", "PostMention", "SectionEras", "Span",
]  # fmt: skip
