"""From people and their posts to statements: who holds, came to or left which post, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import Holding, PersonName, SourceDocument, Span
from ..language.patterns import lazy
from ..parts import PersonMention, PostMention
from ..text import CleanText
from .imprints import imprint_holdings
from .review import find_doubts
from .timeline import Timeline
from .told_in_headlines import told_later

if TYPE_CHECKING:
    from spacy.tokens import Doc

LONGEST = 600
"""Characters that the spans of one statement may cover together."""
_ORGAN = lazy(r"(?P<body>.{4,}(?<![省市县区旗州盟镇乡国央]))(?P<organ>纪委|团委|纪律检查委员会)")
_OF_PRONOUN = lazy("的[他她]")
"""Behind an office told of somebody in a later clause, which is of the day of that: `时任某会书记|的他主持了大会`."""
_SHORT = {"纪律检查委员会": "纪委"}


def state_holdings(
    document: str, clean: CleanText, timeline: Timeline, people: Sequence[PersonMention]
) -> Iterator[Holding]:
    """One statement for each post that the text gives a person."""
    later = told_later(people, timeline)
    for person in people:
        changed = {(post.organization, post.role) for post in person.posts if post.basis not in ("stated", "former")}
        for post in _distinct(person.posts):
            if post.basis == "stated" and post.when is None and (post.organization, post.role) in changed:
                continue
            if (person.start, post.start) in later:
                continue
            at = post.start if post.start > person.end and _OF_PRONOUN.match(clean.text, post.end) else person.start
            event = timeline.event(at)
            organization, role = at_its_body(post.organization, post.role)
            yield Holding(
                document=document, spans=spans_of(clean, person, post), date=post.when or timeline.when(at),
                person=person_name(clean, person), organization=organization, role=role, basis=post.basis,
                then=post.then, event=event.id if event else None, alone=post.alone, slate=post.slate,
            )  # fmt: skip


def at_its_body(organization: str, role: str) -> tuple[str, str]:
    """A post of a body's discipline or youth committee as a post of the body: 某大学 and 纪委书记.

    The committees of places (市纪委, 团县委) are bodies of their own.
    """
    found = _ORGAN.fullmatch(organization)
    return (found["body"], _SHORT.get(found["organ"], found["organ"]) + role) if found else (organization, role)


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
    places += [place for place in (post.cue, person.whole) if place is not None]
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
    editors = [*imprint_holdings(source, doc._.context.terms.get("本报", ""), doc._.context.organization)]
    named = {one.person.span for one in editors}
    told = state_holdings(source.key, doc._.clean, timeline, doc._.people)
    doc._.statements.extend(one for one in told if one.person.span not in named)
    doc._.statements.extend(editors)
    doc._.skipped.extend(find_doubts(doc._.clean, timeline.when, doc._.people, doc._.chains))
    return doc


def _year_of_book(source: SourceDocument) -> When | None:
    """The year that a yearbook or chronicle tells of, whose lists of leaders have no date of their own."""
    covers = source.covers
    if covers is None or covers.first.year != covers.last.year:
        return None
    return replace(covers, words="") if source.medium == "chronicle" or "年鉴" in covers.words else None
