"""The events that a document tells of, in the order of its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import EventStatement
from ..entries.planned import gives_tasks, is_past, is_plan, written_on
from ..language.patterns import lazy
from ..language.sentences import Masked, mask, split_sentences
from ..meetings.back_to_visits import is_of_visit
from ..meetings.opened import opening_of, reopened
from ..meetings.same_events import is_numbered_of, is_same, spans
from ..meetings.scopes import closes_congress, covering, refers_back, scopes_of
from ..meetings.session_numbers import is_one_session
from ..meetings.titles import GENERIC, Title
from ..parts import Entry, EventMention, OrganizationMention, PersonMention
from ..text import CleanText
from .choosing import Seeker, choose_title
from .day_headlines import below_rubric, headlines_of_days
from .in_entry import EntryEvents, mention_of
from .report_sections import report_sections, section_at
from .roles import cast_shadow
from .term_sessions import name_sessions

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DEFINITE = lazy(
    r"(?<![、各类])(?:“|第[一二三四五六七八九十\d]+[届次]|(?:19|20)\d\d年)|^[^、各类]{4,}(?:会议|全会|大会|座谈会|交流会|推进会|研讨会|论坛|发布会|仪式)$"
)
"""What names one event of a year, and not a kind of them."""
_PAPER = lazy(r"(?:的)?(?:决议|决定|会议|表决结果|选举结果)?的?(?:公告|公报|决议|纪要|简报|通报)")
"""Behind the name of a meeting in that of a paper."""


def find_events(
    text: str,
    entries: Sequence[Entry],
    people: Sequence[PersonMention],
    organizations: Sequence[OrganizationMention],
    title: str = "",
    written: When | None = None,
) -> list[EventMention]:
    """Events in the order of the text. `title` is the document's: a plan or a report tells of none of its own but those
    of days gone by when it was written."""
    masked = mask(text)
    seeker = Seeker(cast_shadow(masked.bare, people), people, organizations)
    planned = is_plan(title)
    events, dates = list[EventMention](), set[str]()
    headlines = headlines_of_days(text, entries)
    for entry in entries:
        if entry.when is None or reopened(text, entry, events):
            continue
        if events and is_of_visit(text, entry, events[-1]):
            events[-1].again.add(entry.start)
            continue
        told = entry.when.edtf in dates or _goes_on(text, entry, entry.when, events)
        told = told and not (entry.sitting or closes_congress(text, entry, events))
        ahead = (planned or gives_tasks(text, entry.start)) and not is_past(text, entry, written)
        reader = EntryEvents(masked, *below_rubric(text, entry, headlines.get(entry.start)), seeker, ahead, told)
        for found in _with_opening(reader, opening_of(text, entry, events)):
            if not _is_taken(found, entry, events):
                _take_days(found, events)
                events.append(found)
                dates.add(entry.when.edtf)
    _add_reported(masked, events, entries, seeker)
    return _numbered(one for one in events if not _names_paper(text, one, events))


def _is_taken(found: EventMention, entry: Entry, events: list[EventMention]) -> bool:
    """Whether what an entry tells is an event told before, which takes what is new in it."""
    if same := next((other for other in events[-6:] if is_same(found, other)), None):
        if _tells_days(found, same):
            found.again.add(same.entry.start)
            events[events.index(same)] = found
        else:
            same.again.add(entry.start)
            same.venue = same.venue or found.venue
        return True
    if events and is_numbered_of(found, events[-1]):
        _take_number(found, events[-1])
        return True
    return False


def _tells_days(one: EventMention, other: EventMention) -> bool:
    """Whether a mention has the days of a session that another one, told before it, gave only the month or year of."""
    months = (
        one.when is not None and other.when is not None and len(other.when.edtf) < len(one.when.edtf.partition("/")[0])
    )
    return months and one.entry is not other.entry


def _take_number(found: EventMention, headed: EventMention) -> None:
    """Let a meeting that the head of its minutes names be called by which of its sittings it is."""
    headed.again.add(found.entry.start)
    headed.title, headed.start, headed.end = found.title, found.start, found.end


def _take_days(found: EventMention, events: list[EventMention]) -> None:
    """Let a session with all its days stand for those of its days that were told before it."""
    for other in [one for one in events if spans(found, one)]:
        found.again |= {other.entry.start, *other.again}
        found.venue = found.venue or other.venue
        events.remove(other)


def _numbered(events: Iterable[EventMention]) -> list[EventMention]:
    found = [*events]
    for number, event in enumerate(found, start=1):
        event.id = f"e{number}"
    return found


def _names_paper(text: str, one: EventMention, events: Sequence[EventMention]) -> bool:
    """Whether a title stands only in that of a paper about a meeting told of with its own day: `…第五次会议决议公告`."""
    if _PAPER.match(text, one.end) is None or one.when is None:
        return False
    told = (other for other in events if other is not one and other.when and other.when.first < one.when.first)
    return any(other.title.endswith(one.title) or is_one_session(one.title, other.title) for other in told)


def _goes_on(text: str, entry: Entry, when: When, events: Sequence[EventMention]) -> bool:
    """Whether an entry goes on with an event told before: it speaks of the last one, or one of several days covers it."""
    return bool(events and refers_back(text, entry, events[-1].entry)) or covering(events, when) is not None


def _with_opening(reader: EntryEvents, opening: Title | None) -> Sequence[EventMention]:
    """The events of an entry; what it tells without a name of its own is the sitting that opened a session."""
    found = list(reader.read())
    bare = next((one for one in found if GENERIC.match(one.title)), None) if opening else None
    if opening and bare:
        bare.title = opening.text
    return [mention_of(opening, reader.entry, reader.when), *found] if opening and not bare else found


def _add_reported(masked: Masked, events: list[EventMention], entries: Sequence[Entry], seeker: Seeker) -> None:
    """Add the meetings that a report says were called in the year that one of its parts is about."""
    sections = report_sections(masked.text, events)
    parts = [one for one in entries if one.start == events[0].entry.start or not one.told] if sections else []
    low = sections[0].start if sections else 0
    for sentence in (one for part in parts for one in split_sentences(masked, max(low, part.body), part.end)):
        section, title = section_at(sections, sentence.start), choose_title(masked, sentence, seeker)
        if section and not section.ahead and title and title.shape == "convened" and _DEFINITE.search(title.text):
            entry = Entry(sentence.start, sentence.end, sentence.start, section.year)
            found = mention_of(title, entry, section.year)
            if not any(is_same(found, other) for other in events):
                events.append(found)


def state_events(document: str, clean: CleanText, events: Sequence[EventMention]) -> list[EventStatement]:
    """One statement for each event, at the words of its title."""
    return [
        EventStatement(
            document=document, spans=clean.raw_spans(event.start, event.end), date=event.when, event=event.id,
            title=event.title, venue=event.venue, type=event.type,
        )
        for event in events
    ]  # fmt: skip


def find(doc: Doc) -> Doc:
    """Component: reads entries, people and organizations, writes events, their scopes and their statements."""
    source = doc._.source
    doc._.events = find_events(
        doc._.clean.text, doc._.entries, doc._.people, doc._.organizations, source.title, written_on(source)
    )
    name_sessions(doc._.clean.text, doc._.context, doc._.events)
    doc._.scopes = scopes_of(doc._.clean.text, doc._.entries, doc._.events)
    doc._.statements.extend(state_events(source.key, doc._.clean, doc._.events))
    return doc
