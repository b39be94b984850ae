"""Clauses that call a session told before by a short name: `经审会第一次全会选举…；女职工委员会第一次全会由甲主持`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import EventMention

_CALLED = lazy(
    r"(?:[，；。]|[^，。；]{0,16}(?:主持(?:召开)?|出席|参加|列席)了?)?[ \u3000]*(?P<what>[\u3400-\u9fff]{2,24}?(?:次全体会议|次会议|全会|委会议|事会议|会议|[委理监]事?会))(?=由|选举|[，上审听通推讨决并]|[。；]|$)"
)
_PIECE = lazy(r"[^；]+(?:；|$)")
_SESSION = lazy(r"[次届]")
_BARE = ("会议", "本次会议", "此次会议", "这次会议", "全体会议", "大会")


def told_apart(
    text: str, sentence: Stretch, events: Sequence[EventMention], current: EventMention
) -> Iterator[tuple[Stretch, EventMention]]:
    """The clauses of a sentence, each with the event that it tells of: `current`, or another session that it calls by name.

    `events`: those of the entry.
    """
    sessions = [one for one in events if _SESSION.search(one.title)]
    if len(sessions) < 2:
        yield sentence, current
        return
    pieces = [piece.span() for piece in _PIECE.finditer(text, *sentence)]
    named = [_named(text, piece, sessions) for piece in pieces]
    if not any(one and one is not current for one in named):
        yield sentence, current
        return
    for piece, event in zip(pieces, named, strict=True):
        yield Stretch(*piece), event or current


def _named(text: str, piece: tuple[int, int], sessions: Sequence[EventMention]) -> EventMention | None:
    """The only session that the words at the head of a clause, or behind who chairs it, can be short for."""
    found = _CALLED.match(text, *piece)
    if found is None or found["what"] in _BARE:
        return None
    meant = [one for one in sessions if one.start < found.start("what") and _is_short(found["what"], one.title)]
    return meant[0] if len(meant) == 1 else None


def _is_short(words: str, title: str) -> bool:
    """Whether all characters of some words stand in a title in their order."""
    at = -1
    return all((at := title.find(char, at + 1)) >= 0 for char in words)
