"""Who loses the seat that a title gave before, where the sentence names them again: `甲、乙的代表资格终止`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..parts import PersonMention
from .rule_words import JOIN, SEAT_LAPSES
from .shadow import MARK, PERSON, POST, Shadow
from .words import turn

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
