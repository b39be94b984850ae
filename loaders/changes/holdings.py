"""From people and their posts to statements: who holds, came to or left which post, and when."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import Holding, PersonName, SourceDocument, Span
from ..language.patterns import lazy
from ..meetings.scopes import Scope
from ..parts import Entry, EventMention, PersonMention, PostMention
from ..text import CleanText
from .review import find_doubts

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 600
"""Characters that the spans of one statement may cover together."""
_ORGAN = lazy(r"(?P<body>.{4,}(?<![省市县区旗州盟镇乡国央]))(?P<organ>纪委|团委)")


class Timeline:
    """The entry, the event and the date of each place in the text; `default`: the date of what is in no entry,
    or of all that has none where it is that of the `whole`."""

    def __init__(
        self, entries: Sequence[Entry], scopes: Iterable[Scope], default: When | None = None, whole: bool = False
    ) -> None:
        self.entries, self.default, self.whole = entries, default, whole
        self.starts = [entry.start for entry in entries]
        told = [(sentence.start, sentence.end, scope.event) for scope in scopes for sentence in scope.sentences]
        pairs = sorted(told, key=lambda pair: pair[:2])
        self.sentences = pairs
        self.sentence_starts = [start for start, _, _ in pairs]

    def entry(self, place: int) -> Entry | None:
        """The entry that covers a place."""
        at = bisect_right(self.starts, place) - 1
        return self.entries[at] if at >= 0 and place < self.entries[at].end else None

    def event(self, place: int) -> EventMention | None:
        """The event that the sentence at a place tells of."""
        at = bisect_right(self.sentence_starts, place) - 1
        if at < 0 or place >= self.sentences[at][1]:
            return None
        return self.sentences[at][2]

    def when(self, place: int) -> When | None:
        """The date of what stands at a place."""
        event, entry = self.event(place), self.entry(place)
        if event is None or event.when is None or (entry is not None and _is_day_within(entry, event)):
            return entry.when if entry and (entry.when or not self.whole) else self.default
        if entry is not None and entry.when is not None and entry.start <= place < event.start < entry.end:
            return entry.when if entry.when.last < event.when.first else event.when  # `5日，甲获奖，12日参加…`
        return event.when


def _is_day_within(entry: Entry, event: EventMention) -> bool:
    """Whether an entry tells what happened on one day of an event of several days, told before it or in it as a whole."""
    if entry.when is None or event.when is None or len(entry.when.edtf) != 10:
        return False
    return event.when.first <= entry.when.first <= event.when.last


def state_holdings(
    document: str, clean: CleanText, timeline: Timeline, people: Iterable[PersonMention]
) -> Iterator[Holding]:
    """One statement for each post that the text gives a person."""
    for person in people:
        changed = {(post.organization, post.role) for post in person.posts if post.basis not in ("stated", "former")}
        for post in _distinct(person.posts):
            if post.basis == "stated" and post.when is None and (post.organization, post.role) in changed:
                continue
            event = timeline.event(person.start)
            organization, role = at_its_body(post.organization, post.role)
            yield Holding(
                document=document, spans=spans_of(clean, person, post), date=post.when or timeline.when(person.start),
                person=person_name(clean, person), organization=organization, role=role, basis=post.basis,
                then=post.then, event=event.id if event else None, alone=post.alone, slate=post.slate,
            )  # fmt: skip


def at_its_body(organization: str, role: str) -> tuple[str, str]:
    """A post of a body's discipline or youth committee as a post of the body: 某大学 and 纪委书记.

    The committees of places (市纪委, 团县委) are bodies of their own.
    """
    found = _ORGAN.fullmatch(organization)
    return (found["body"], found["organ"] + role) if found else (organization, role)


def _distinct(posts: Iterable[PostMention]) -> Iterator[PostMention]:
    seen: set[tuple[str, str, str, When | None]] = set()
    for post in posts:
        key = (post.organization, post.role, post.basis, post.when)
        if key not in seen:
            seen.add(key)
            yield post


def person_name(clean: CleanText, person: PersonMention) -> PersonName:
    """The person as this place names him or her, at raw offsets."""
    spans = clean.raw_spans(person.start, person.end)
    low, high = min(start for start, _ in spans), max(end for _, end in spans)
    return PersonName(name=person.name, span=(low, high), marks=person.marks)


def spans_of(clean: CleanText, person: PersonMention, post: PostMention) -> tuple[Span, ...]:
    """The raw characters of name, post and the words that change it, in reading order, one span where they touch."""
    places = [(person.start, person.end), (post.start, post.end)]
    if post.cue is not None:
        places.append(post.cue)
    places.sort()
    merged: list[list[int]] = [list(places[0])]
    for start, end in places[1:]:
        if start <= merged[-1][1] + 3:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    spans = tuple(span for start, end in merged for span in clean.raw_spans(start, end))
    if sum(end - start for start, end in spans) <= LONGEST:
        return spans
    return clean.raw_spans(person.start, person.end)


def add_holdings(doc: Doc) -> Doc:
    """Pipeline component: states the posts of `doc._.people`."""
    source = doc._.source
    aside, year = source.date if source.medium in ("list", "text") else None, _year_of_book(source)
    timeline = Timeline(doc._.entries, doc._.scopes, year or aside, year is not None)
    doc._.statements.extend(state_holdings(source.key, doc._.clean, timeline, doc._.people))
    doc._.skipped.extend(find_doubts(doc._.clean, timeline.when, doc._.people, doc._.chains))
    return doc


def _year_of_book(source: SourceDocument) -> When | None:
    """The year that a yearbook or chronicle tells of, whose lists of leaders have no date of their own."""
    covers = source.covers
    if covers is None or covers.first.year != covers.last.year:
        return None
    return replace(covers, words="") if source.medium == "chronicle" or "年鉴" in covers.words else None
