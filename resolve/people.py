"""People: which mentions, of one document or of many, are one person.

First the mentions of one name in one document are brought together as far as their posts agree, then people are
recognized across documents, the surest first, so that what one document leaves open can be settled by others. The
result depends on nothing but the statements and judgements given, not on their order; and on those that share a
chain of keys (`similar.name_keys`) gives the same as on all, so that only these need to be resolved again when a
document comes in.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..model.entity import Person
from ..model.errors import CursusError
from ..model.ident import make_id
from ..model.statement import Statement
from .evidence import CERTAIN, compare
from .gather import Merge, Ties, gather, link
from .judgements import Judgement, rule
from .pairs import pairs_in_document, pairs_to_judge, pairs_to_merge
from .profile import Profile, mentions, union
from .rarity import character_share
from .similar import name_likeness

IN_DOCUMENT = 0.5
"""Score from which namesakes that one document names are one person: it would have told two apart."""


@dataclass(frozen=True, slots=True)
class Near:
    """Two people who may be one: undecided, for a person to judge. `left` and `right` are ids of people."""

    score: float
    reasons: tuple[str, ...]
    left: str
    right: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleResolution:
    """`of`: statement id → person id. People are sorted by id; `marks` holds what tells each apart (女, 回族)."""

    of: Mapping[str, str] = field(default_factory=dict[str, str])
    people: tuple[Person, ...] = ()
    marks: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    merges: tuple[Merge, ...] = ()
    near: tuple[Near, ...] = ()
    overruled: tuple[Judgement, ...] = ()

    def person(self, statement: str) -> Person | None:
        """The person of a statement."""
        id_ = self.of.get(statement)
        at = bisect_left(self.people, id_, key=lambda person: person.id) if id_ else len(self.people)
        return self.people[at] if at < len(self.people) and self.people[at].id == id_ else None


def resolve_people(statements: Sequence[Statement], judgements: Iterable[Judgement] = ()) -> PeopleResolution:
    """Give every statement about a person its person. Statements about none are passed over.

    Judgements on statements that are not among these are passed over. Raises CursusError for a statement without id.
    """
    found = mentions(statements)
    known = {one for mention in found for one in mention.statements}
    if "" in known:
        raise CursusError("a statement about a person has no id", todo="Give ids with make_id before resolution.")
    ruling = rule(one for one in judgements if one.left in known and one.right in known)
    ties = Ties.of(ruling)
    dossiers = [one for group in _by_document(found) for one in _tell_apart(group, ties)]
    people, merges = gather(link(dossiers, ties), _least, ties, pairs_to_merge)
    ids = {profile.anchor: make_id("Person", profile.anchor) for profile in people}
    return PeopleResolution(
        of={statement: ids[one.anchor] for one in people for statement in sorted(one.statements)},
        people=tuple(sorted((_person(one, ids[one.anchor]) for one in people), key=lambda person: person.id)),
        marks={ids[one.anchor]: tuple(sorted(one.marks)) for one in people if one.marks},
        merges=(*_judged(ruling.same), *merges),
        near=tuple(_near(people, ids, ties)),
        overruled=ruling.overruled,
    )


def _judged(judgements: Iterable[Judgement]) -> Iterator[Merge]:
    """The merges that were judged, each part by the id of the statement that the judgement hangs on."""
    for one in judgements:
        left, right = (make_id("Person", statement) for statement in sorted((one.left, one.right)))
        yield Merge(0.0, (one.because,), left, right, one.judge or "unnamed")


def _by_document(found: Iterable[Profile]) -> list[list[Profile]]:
    groups: dict[tuple[str, str], list[Profile]] = defaultdict(list)
    for mention in found:
        groups[min(mention.documents), min(mention.names)].append(mention)
    return [groups[key] for key in sorted(groups)]


def _least(left: Profile, right: Profile) -> float:
    """The score that makes two profiles one person: little for equal names in one document."""
    together = not left.documents.isdisjoint(right.documents) and not left.names.keys().isdisjoint(right.names)
    return IN_DOCUMENT if together else CERTAIN


def _tell_apart(group: list[Profile], ties: Ties) -> list[Profile]:
    """The people of one name in one document as far as their posts agree; the rest waits for what others tell.

    A bare name is the person whom the event shows with a post, else whom the document named last before it.
    """
    titled = [mention for mention in group if mention.stints]
    bare = [mention for mention in group if not mention.stints]
    if not titled:
        return _apart(bare, ties)
    people, _ = gather(link(titled, ties), lambda left, right: CERTAIN, ties, pairs_in_document)
    places = {id(person): [one.place for one in titled if one.statements <= person.statements] for person in people}
    events = {id(person): set(person.events) for person in people}
    for mention in bare:
        allowed = [one for one in people if not ties.part(one, mention)]
        if not allowed:
            people.append(mention)
            places[id(mention)], events[id(mention)] = [mention.place], set(mention.events)
            continue
        bound = [one for one in allowed if ties.bind(one, mention)]
        present = [one for one in allowed if events[id(one)] & mention.events]
        min(bound or present or allowed, key=lambda one: _distance(places[id(one)], mention)).add(mention)
    return people


def _apart(bare: list[Profile], ties: Ties) -> list[Profile]:
    """Bare mentions of one name are one person, but for those judged to be another."""
    people: list[Profile] = []
    for mention in bare:
        home = next((one for one in people if not ties.part(one, mention)), None)
        if home is None:
            people.append(union([mention]))
        else:
            home.add(mention)
    return people


def _distance(places: Sequence[tuple[int, int]], mention: Profile) -> tuple[bool, int]:
    """How far the nearest titled mention is, any before the bare one nearer than every one after it."""
    return min((place > mention.place, abs(place[0] - mention.place[0])) for place in places)


def _person(profile: Profile, id_: str) -> Person:
    name = preferred(profile.names)
    others = sorted(profile.names, key=lambda one: (-profile.names[one], one))
    return Person(id=id_, name=name, names=tuple(dict.fromkeys([name, *others])))


def preferred(names: Counter[str]) -> str:
    """The form read most often; of look-alikes that are both usual the one with the rarer character.

    Whoever misreads a character takes a common one for a rare one, hardly ever the other way round.
    """
    most = min(names, key=lambda one: (-names[one], one))
    usual = [one for one in names if names[one] * 3 >= names[most] and name_likeness(one, most) > 0]
    return min(usual, key=lambda one: (min(character_share(char) for char in one), -names[one], one))


def _near(people: Sequence[Profile], ids: Mapping[str, str], ties: Ties) -> list[Near]:
    found: list[Near] = []
    for i, j in pairs_to_judge(people):
        left, right = sorted((people[i], people[j]), key=lambda one: one.anchor)
        if ties.part(left, right):
            continue
        comparison = compare(left, right)
        if comparison.verdict() != "different":
            found.append(Near(comparison.score, comparison.reasons, ids[left.anchor], ids[right.anchor]))
    return sorted(found, key=lambda near: (-near.score, near.left, near.right))
