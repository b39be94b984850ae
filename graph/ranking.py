"""Which names are like a text, and how much: exact, then beginning, then part, then pinyin, then only similar.

A name in the other script (鄭 and 郑) comes right behind the same one in this.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from ..model.scripts import simplified
from .forms import GRAM, Kind, fold, grams, phrase, spelled
from .store import Row

CANDIDATES = 2000
"""How many forms one step looks at."""
SIMILAR = 0.5
"""The least share of common characters of a name that is only similar."""
OTHER_SCRIPT = 0.99
"""What a name in the other script counts."""
WRITTEN: tuple[Kind, ...] = ("written", "simplified")

Match = tuple[int, float]
Column = Literal["written", "pinyin"]
Step = Callable[[sqlite3.Connection, str, list[str]], Iterator[Match]]


def ranked(index: sqlite3.Connection, text: str, labels: list[str], limit: int) -> list[Row]:
    """At most `limit` entities of the labels whose names are like `text`, best first."""
    folded = fold(text)
    texts = {simplified(folded): OTHER_SCRIPT} | {folded: 1.0} if folded else {}
    scores: dict[int, float] = {}
    for step in STEPS:
        if len(scores) >= limit or (step is _similar and scores):
            break
        for one, weight in texts.items():
            for entity, score in step(index, one, labels):
                scores[entity] = max(score * weight, scores.get(entity, 0.0))
    rows = [_entity(index, entity, score) for entity, score in scores.items()]
    rows.sort(key=lambda row: (-row["score"], labels.index(row["label"]), len(row["name"]), row["name"], row["id"]))
    return rows[:limit]


def named(index: sqlite3.Connection, text: str, labels: list[str]) -> list[Row]:
    """Every entity of the labels one of whose names is `text`, folded; in the other script if none is in this."""
    folded = fold(text)
    if not folded:
        return []
    found = [entity for entity, _ in _between(index, WRITTEN[:1], folded, folded, labels)]
    if not found and not folded.isascii():
        other = simplified(folded)
        found = [entity for entity, _ in _between(index, WRITTEN, other, other, labels)]
    return sorted((_entity(index, entity, 1.0) for entity in dict.fromkeys(found)), key=lambda row: row["id"])


def _exact(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    for kind, score in zip(WRITTEN, (1.0, OTHER_SCRIPT), strict=True):
        yield from ((entity, score) for entity, _ in _between(index, (kind,), folded, folded, labels))


def _beginning(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    for entity, form in _between(index, WRITTEN, folded, folded + chr(0x10FFFF), labels):
        yield entity, 0.7 + 0.2 * len(folded) / len(form)


def _part(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    for entity, form in _containing(index, "written", WRITTEN, phrase(folded, GRAM["written"]), labels):
        yield entity, 0.4 + 0.2 * len(folded) / len(form)


def _pinyin(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    if not folded.isascii():
        return
    folded = spelled(folded)
    for entity, form in _between(index, ("pinyin",), folded, folded + chr(0x10FFFF), labels):
        yield entity, 0.39 if form == folded else 0.3 + 0.07 * len(folded) / len(form)
    for entity, form in _between(index, ("initials",), folded, folded + chr(0x10FFFF), labels):
        yield entity, 0.38 if form == folded else 0.2 + 0.08 * len(folded) / len(form)
    for entity, form in _containing(index, "pinyin", ("pinyin",), phrase(folded, GRAM["pinyin"]), labels):
        yield entity, 0.1 + 0.08 * len(folded) / len(form)


def _similar(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    wanted = sorted(set(grams(folded, GRAM["written"])))
    matcher = SequenceMatcher(b=folded, autojunk=False)
    for entity, form in _containing(index, "written", WRITTEN, " OR ".join(wanted), labels):
        matcher.set_seq1(form)
        if matcher.quick_ratio() >= SIMILAR and matcher.ratio() >= SIMILAR:
            yield entity, 0.09 * matcher.ratio()


STEPS: tuple[Step, ...] = (_exact, _beginning, _part, _pinyin, _similar)


def _between(
    index: sqlite3.Connection, kinds: tuple[Kind, ...], low: str, high: str, labels: list[str]
) -> Iterator[tuple[int, str]]:
    text = f"""SELECT entity, folded FROM form WHERE kind IN ({_marks(kinds)}) AND label IN ({_marks(labels)})
        AND folded BETWEEN ? AND ? ORDER BY length(folded), folded LIMIT {CANDIDATES}"""
    yield from index.execute(text, (*kinds, *labels, low, high))


def _containing(
    index: sqlite3.Connection, column: Column, kinds: tuple[Kind, ...], expression: str, labels: list[str]
) -> Iterator[tuple[int, str]]:
    text = f"""SELECT entity, folded FROM form WHERE kind IN ({_marks(kinds)}) AND key IN
        (SELECT rowid FROM gram WHERE gram MATCH ? LIMIT {CANDIDATES}) ORDER BY length(folded), folded"""
    match = f"label : ({' OR '.join(labels)}) AND {column} : ({expression})"
    yield from index.execute(text, (*kinds, match))


def _entity(index: sqlite3.Connection, key: int, score: float) -> Row:
    id_, label, name, names = index.execute(
        "SELECT id, label, name, names FROM entity WHERE key = ?", (key,)
    ).fetchone()
    return {"id": id_, "label": label, "name": name, "names": json.loads(names), "score": round(score, 4)}


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
