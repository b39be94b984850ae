"""Who took part in an event, and in which roles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from ...model.statement import Participation, ParticipationRole, PersonName
from ..bodies.name_at import context_at
from ..language.patterns import lazy
from ..language.sentences import Stretch, mask
from ..meetings.scopes import Scope
from ..meetings.sessions import is_address
from ..names.edges import is_celebrated
from ..names.mourned import is_mourned
from ..names.said_behind import is_at_home, is_away
from ..parts import Context, EventMention, PersonMention
from ..text import CleanText
from .billed import billed
from .by_surname import with_surnames
from .chaired_later import ChairedLater
from .leaders import leads_guests
from .roles import Part, cast_shadow, read_roles
from .rows import people_below
from .speaking_on import speaking_on

if TYPE_CHECKING:
    from spacy.tokens import Doc

Who = tuple[str, frozenset[str]]
"""A name, with the marks of sex and people that tell its bearer from another of that name."""
_SEXES = frozenset({"男", "女"})
_HEAD = 120
"""How far below the title of a speech its author is looked for, in characters."""
_CAPTION = lazy(r"[ \u3000]*(?:[上下左右]图|图片?)[：:]")
"""What a picture below an article shows, which is nothing that the article tells."""
_WORDS_AROUND = 40
"""How many characters after a name belong to its statement, up to the end of the sentence."""


def find_participations(
    document: str, clean: CleanText, scopes: Iterable[Scope], people: Sequence[PersonMention], context: Context
) -> list[Participation]:
    """One statement for each person of each event, roles in the order of the text."""
    people = with_surnames(clean.text, people)
    shadow, starts = cast_shadow(mask(clean.text).bare, people), [person.start for person in people]
    found: list[Participation] = []
    scopes = list(scopes)
    later = ChairedLater(clean.text, scopes)
    for scope in scopes:
        cast = _Cast()
        for part, sentence in later.of(scope.event):
            cast.add(part.person, sentence, ["chair"])
        people_of = [_inside(clean.text, sentence, people, starts) for sentence in scope.sentences]
        for sentence, person, role in people_below(clean.text, scope.sentences, people_of):
            cast.add_first(person, sentence, role)
        for sentence, inside in zip(scope.sentences, people_of, strict=True):
            if _CAPTION.match(clean.text, sentence.start) and sentence is not scope.sentences[0]:
                continue
            for part in _read(shadow, sentence, inside, scope.event) if inside else ():
                later.keep(part, sentence, scope.event)
                cast.add_part(part, sentence, leads_guests(clean.text, scope.sentences, part.person))
        for person, sentence in speaking_on(clean.text, scope.sentences, people_of):
            cast.add(person, sentence, ["speaker"])
        for person, role, begin in billed(clean.text, scope.event, people, starts):
            cast.add(person, Stretch(begin, person.end), [role])
        if author := _author(clean.text, scope.event, people, starts):
            cast.add_first(author, Stretch(author.start, author.end), "speaker")
        home = context_at(context, scope.event.start).organization
        found += [_state(document, clean, scope.event, *where, _tidy(roles), home) for where, roles in cast.told()]
    return found


class _Cast:
    """Those who took part in one event: their roles in the order of the text, and where each is named first."""

    def __init__(self) -> None:
        self.roles: dict[Who, list[ParticipationRole]] = {}
        self.first: dict[Who, tuple[PersonMention, Stretch]] = {}

    def add(self, person: PersonMention, where: Stretch, roles: Iterable[ParticipationRole]) -> None:
        """Give somebody the roles that he has not yet."""
        who = _who(person, self.first)
        self.first.setdefault(who, (person, where))
        own = self.roles.setdefault(who, [])
        for role in roles:
            if role not in own:
                own.append(role)

    def add_first(self, person: PersonMention, where: Stretch, role: ParticipationRole) -> None:
        """Give somebody a role if he has none."""
        who = _who(person, self.first)
        self.first.setdefault(who, (person, where))
        self.roles.setdefault(who, [role])

    def add_part(self, part: Part, where: Stretch, leads: bool) -> None:
        """Give somebody the roles that a sentence tells; `leads`: he leads guests."""
        if part.spoke and _who(part.person, self.first) in self.roles and not part.roles:
            part.roles.append("speaker")
        if leads and "visitor" not in part.roles:
            part.roles.insert(0, "visitor")
        if part.roles:
            self.add(part.person, where, part.roles)

    def told(self) -> Iterator[tuple[tuple[PersonMention, Stretch], list[ParticipationRole]]]:
        """Where each is named first, and his roles."""
        for who, where in self.first.items():
            yield where, self.roles[who]


def _inside(
    text: str, sentence: Stretch, people: Sequence[PersonMention], starts: Sequence[int]
) -> list[PersonMention]:
    """The people whom a sentence names, but for those kept away, whose feast or home it is or whom others mourn."""
    inside = people[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
    passed = (is_celebrated, is_mourned, is_at_home, is_away)
    return [one for one in inside if not any(rule(text, one.end) for rule in passed)]


def _who(person: PersonMention, known: Mapping[Who, tuple[PersonMention, Stretch]]) -> Who:
    """Whom of those of this name a mention means: the first whose marks do not speak against it."""
    own = {mark for mark in person.marks if mark in _SEXES or mark.endswith("族")}
    for (name, marks), (first, _) in known.items():
        if name == person.name and not _apart(own, marks) and not (own & _SEXES and _is_another(person, first, marks)):
            return name, marks
    return person.name, frozenset(own)


def _is_another(person: PersonMention, first: PersonMention, marks: AbstractSet[str]) -> bool:
    """Whether a sex is told only of the second of two with offices in different bodies: `某局局长甲、某委主任甲（男）`."""
    bodies, others = ({post.organization for post in one.posts} for one in (person, first))
    return not marks and bool(bodies and others) and bodies.isdisjoint(others)


def _apart(one: AbstractSet[str], other: AbstractSet[str]) -> bool:
    """Whether marks are of two people: another sex or another people."""
    sexes, peoples = (one | other) & _SEXES, {mark for mark in one | other if mark.endswith("族")}
    return len(sexes) > 1 or len(peoples) > 1


def _author(
    text: str, event: EventMention, people: Sequence[PersonMention], starts: Sequence[int]
) -> PersonMention | None:
    """Who gave the report or speech that a document is: the name on a line of its own below the title."""
    if not is_address(text, event.end):
        return None
    low = bisect_left(starts, event.end)
    for person in people[low : low + 3]:
        before = text[text.rfind("\n", 0, person.start) + 1 : person.start]
        after = text[person.end : person.end + 1]
        if (
            person.start - event.end < _HEAD
            and after in ("\n", "")
            and len(before) <= len(text[person.title_start : person.start])
        ):
            return person
    return None


def _read(shadow: str, sentence: Stretch, people: Sequence[PersonMention], event: EventMention) -> list[Part]:
    visiting = event.type == "visit"
    if visiting or not (sentence.start <= event.start < sentence.end) or _is_clause(shadow, people, event):
        return read_roles(shadow, sentence, people, visiting)
    outside = [person for person in people if not (event.start <= person.start < event.end)]
    return read_roles(shadow, sentence, outside, visiting)


def _is_clause(shadow: str, people: Sequence[PersonMention], event: EventMention) -> bool:
    """Whether the event is named by a clause that says what people did, and not by a name that mentions them."""
    inside = [person for person in people if event.start <= person.start < event.end]
    return any(part.roles for part in read_roles(shadow, Stretch(event.start, event.end), inside, visiting=False))


def _tidy(roles: list[ParticipationRole]) -> tuple[ParticipationRole, ...]:
    """`other` says nothing beside another role."""
    return tuple(role for role in roles if role != "other") or ("other",)


def _state(
    document: str, clean: CleanText, event: EventMention, person: PersonMention, sentence: Stretch,
    roles: tuple[ParticipationRole, ...], home: str,
) -> Participation:  # fmt: skip
    name = clean.raw_spans(person.start, person.end)
    stop = min(person.end + _WORDS_AROUND, sentence.end)
    told = clean.raw_spans(person.start, stop)
    named = clean.raw_spans(*person.whole) if person.whole else ()
    return Participation(
        document=document, spans=(*named, *told), date=event.when, event=event.id,
        person=PersonName(name=person.name, span=(min(name)[0], max(end for _, end in name)), marks=person.marks), roles=roles,
        home=home,
    )  # fmt: skip


def find(doc: Doc) -> Doc:
    """Component: reads events and people, adds participations."""
    found = find_participations(doc._.source.key, doc._.clean, doc._.scopes, doc._.people, doc._.context)
    doc._.statements.extend(found)
    return doc
