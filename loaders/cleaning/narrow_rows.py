"""Tables of posts whose cells single blanks part, as copies of web pages set them: which words of a row stand in which column."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..language.patterns import lazy
from .column_labels import is_time, label_kind, read_labels

_WORDS = lazy(r"[^ \u3000\t]+")
_ONE = lazy(r"(?![男女])[\u3400-\u9fff]")
_ONE_MORE = lazy(r"[\u3400-\u9fff](?:（[^（）]{1,8}）)?")
_NAME = lazy(r"[\u3400-\u9fff·]{2,5}(?:（[^（）]{1,8}）)?")
_NUMBER = lazy(r"\d{1,3}[.、]?")
_TITLE = lazy(r".*(?:[长任席员记师事理监授]|顾问|常委|委员|负责人|职务|职级)(?:（[^（）]{1,12}）)?")
_GONE = lazy(r".*(?:退休|到龄|辞职|调离|调出|病故|离任|去世|辞去|离职)")
_FRESH = lazy(r".*(?:试用|试任|任期|聘期|主持)")
_POSTS = frozenset({"post", "in", "out", "held", "plan"})
_MOST_LABELS, _FEWEST_LABELS, _LONGEST_LABEL = 9, 3, 4
_NEVER = -(10**6)


class Span(NamedTuple):
    """Words at `start`-`end` of a line."""

    start: int
    end: int


def narrow_labels(text: str) -> tuple[list[Span], tuple[str, ...]]:
    """The heads of columns in a line that sets them apart by blanks, also `任 职`, and what they hold; none if it is no head."""
    words = _spans(text)
    found: list[Span] = []
    at = 0
    while at < len(words):
        ends = [
            end for end in range(at + 1, min(at + _LONGEST_LABEL, len(words)) + 1) if _is_label(text, words[at:end])
        ]
        if not ends:
            return [], ()
        found.append(Span(words[at].start, words[ends[-1] - 1].end))
        at = ends[-1]
    kinds = read_labels([text[one.start : one.end] for one in found]) if len(found) <= _MOST_LABELS else ()
    return (found, kinds) if len(kinds) >= _FEWEST_LABELS and "name" in kinds else ([], ())


def fit_row(text: str, kinds: Sequence[str]) -> list[list[Span]] | None:
    """The words of a row by the columns they stand in; None where they are no row of a table with such columns."""
    words = _closed_names(text, _spans(text))
    if not 1 < len(words) <= len(kinds) + 3:
        return None
    worth, places = _best(text, tuple(words), tuple(kinds))
    if worth <= 0:
        return None
    row: list[list[Span]] = [[] for _ in kinds]
    for word, place in zip(words, places, strict=True):
        row[place].append(word)
    return row


def is_name(word: str) -> bool:
    """Whether a word is like a name and like no office."""
    return _NAME.fullmatch(word) is not None and _TITLE.fullmatch(word) is None


def _spans(text: str) -> list[Span]:
    return [Span(*found.span()) for found in _WORDS.finditer(text)]


def _is_label(text: str, words: Sequence[Span]) -> bool:
    parts = [text[word.start : word.end] for word in words]
    label = "".join(parts)
    return bool(label_kind(label) or is_time(label)) and (len(parts) == 1 or all(len(part) <= 2 for part in parts))


def _closed_names(text: str, words: Sequence[Span]) -> list[Span]:
    """The words, with a name whose two characters stand apart as one of them."""
    found: list[Span] = []
    for word in words:
        last = found[-1] if found else None
        if last and _ONE.fullmatch(text, *last) and _ONE_MORE.fullmatch(text, *word):
            found[-1] = Span(last.start, word.end)
        else:
            found.append(word)
    return found


@lru_cache(maxsize=256)
def _best(text: str, words: tuple[Span, ...], kinds: tuple[str, ...]) -> tuple[int, tuple[int, ...]]:
    """How well the words fit the columns where they fit best, and the column of each word; the worth of no row is not positive."""
    choices: dict[int, tuple[int, tuple[int, ...]]] = {
        column: (_worth(text, words, 0, column, kinds) - column, (column,)) for column in range(len(kinds))
    }
    for number in range(1, len(words)):
        wide = words[number].start - words[number - 1].end > 1
        choices = {
            column: max(
                (worth + _step(column - before, wide, kinds[column]), (*places, column))
                for before, (worth, places) in choices.items()
                if before <= column
            )
            for column in range(min(choices), len(kinds))
        }
        choices = {
            column: (worth + _worth(text, words, number, column, kinds), places)
            for column, (worth, places) in choices.items()
        }
    named = [one for one in choices.values() if any(kinds[column] == "name" for column in one[1])]
    ranked = sorted(named, reverse=True)
    return ranked[0] if ranked and len({worth for worth, _ in ranked[:2]}) == len(ranked[:2]) else (_NEVER, ())


def _step(columns: int, wide: bool, kind: str) -> int:
    """The worth of going on so many columns over a gap."""
    if not columns:
        return _NEVER if kind == "name" else -3
    return (0 if wide else -2) if columns > 1 else (-1 if wide else 0)


def _worth(text: str, words: Sequence[Span], number: int, column: int, kinds: Sequence[str]) -> int:
    """How well a word fits a column."""
    word, kind = "".join(text[slice(*words[number])].split()), kinds[column]
    if kind == "name":
        return 4 if is_name(word) else -4 if len(word) < 6 else _NEVER
    if kind in _POSTS:
        after = text[slice(*words[number + 1])] if number + 1 < len(words) else ""
        against = (kind == "in" and _GONE.fullmatch(after)) or (kind == "out" and _FRESH.fullmatch(after))
        return (2 if _TITLE.fullmatch(word) else -2) - (2 if against else 0)
    if kind == "other" and not column:
        return 2 if _NUMBER.fullmatch(word) else -3
    return -1 if kind == "other" and _TITLE.fullmatch(word) else 0
