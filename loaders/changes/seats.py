"""Seats: offices of those who run a congress, by the lists of its presidium, its secretaries and its committees; and who loses
the seat that a title gave before: `甲、乙的代表资格终止`."""

from __future__ import annotations

from collections.abc import Sequence

from ..bodies.expand import expand
from ..bodies.name_at import context_at
from ..bodies.parties import by_usual_name, party_of
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..people.congress_organs import CONGRESS, Seat, congress_seats
from .rule_words import JOIN, SEAT_LAPSES
from .shadow import MARK, PERSON, POST, Shadow
from .words import turn

_HEAD = 300


def seat_at_congress(text: str, people: Sequence[PersonMention], context: Context) -> None:
    """Give those listed the offices of the congress that the lists are of; none where it is not named."""
    named = {person.start: person for person in people}
    for seat in congress_seats(text):
        person = named.get(seat.name.start)
        if person is None:
            continue
        congress = _congress(text, seat.head, context)
        own = [post for post in person.posts if person.end < post.start < seat.row[1]]
        person.posts = [*([_post(seat, congress)] if congress and seat.role != "执行主席" else []), *own]
        person.title_start, person.listed = person.start, True


def _post(seat: Seat, congress: str) -> PostMention:
    basis = "nominated" if seat.draft else "elected" if seat.cue else "stated"
    return PostMention(*seat.post, congress + seat.organ, seat.role, basis, cue=seat.cue)


def _congress(text: str, at: int, context: Context) -> str:
    """The congress named last at the head of a line, or at the head of the document, by the full name of its body."""
    stop = text.find("\n", at)
    told = [*CONGRESS.finditer(text, 0, stop)] or [*CONGRESS.finditer(text, 0, _HEAD)][:1]
    if not told:
        return ""
    of, term = told[-1]["of"], told[-1]["term"]
    if party_of(of):
        return by_usual_name(of) + term
    of_ruling = of.startswith(("中共", "中国共产党"))
    return (of if of_ruling else expand(of, context_at(context, at))) + term


_NAMED = lazy(
    rf"(?P<who>{PERSON}{MARK}?(?:{JOIN}{PERSON}{MARK}?)*+)(?:同志)?(?:等[^，。；\n]{{1,6}})?的(?:代表|委员|{POST})(?P<cue>{SEAT_LAPSES})"
)
_SEATS = frozenset({"代表", "委员", "常委"})
_REACH = 600
"""How far before the sentence the titles are looked for, in signs."""


def lose_named_seats(shadow: Shadow) -> None:
    """Turn the seats of those whose names alone stand before 的代表资格终止 into seats lost."""
    for match in _NAMED.finditer(shadow.text) if "资格" in shadow.text else ():
        names = {one.name for one in shadow.persons(*match.span("who"))}
        before = shadow.persons(max(0, match.start() - _REACH), match.start())
        told = [one for one in before if one.name in names and _sits(one)]
        turn(told, "removed", shadow.span(*match.span("cue")), None)


def _sits(one: PersonMention) -> bool:
    """Whether a title beside somebody says that he has a seat, and nothing else."""
    return len(one.posts) == 1 and one.posts[0].role in _SEATS and one.posts[0].basis == "stated"
