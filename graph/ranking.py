"""Which names are like a text, and how much: exact, then beginning, then part, then pinyin, then only similar."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from typing import Literal

from .forms import GRAM, fold, grams, phrase
from .store import Row

CANDIDATES = 2000
"""How many forms one step looks at."""
SIMILAR = 0.5
"""The least share of common characters of a name that is only similar."""

Match = tuple[int, float]
Column = Literal["written", "pinyin"]
Step = Callable[[sqlite3.Connection, str, list[str]], Iterator[Match]]


def ranked(index: sqlite3.Connection, text: str, labels: list[str], limit: int) -> list[Row]:
    """At most `limit` entities of the labels whose names are like `text`, best first."""
    folded = fold(text)
    scores: dict[int, float] = {}
    for step in STEPS if folded else ():
        if len(scores) >= limit or (step is _similar and scores):
            break
        for entity, score in step(index, folded, labels):
            scores[entity] = max(score, scores.get(entity, 0.0))
    rows = [_entity(index, entity, score) for entity, score in scores.items()]
    rows.sort(key=lambda row: (-row["score"], labels.index(row["label"]), len(row["name"]), row["name"], row["id"]))
    return rows[:limit]


def named(index: sqlite3.Connection, text: str, labels: list[str]) -> list[Row]:
    """Every entity of the labels one of whose names is `text`, folded."""
    folded = fold(text)
    found = dict.fromkeys(entity for entity, _ in _exact(index, folded, labels)) if folded else {}
    return sorted((_entity(index, entity, 1.0) for entity in found), key=lambda row: row["id"])


def _exact(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    yield from ((entity, 1.0) for entity, _ in _between(index, "written", folded, folded, labels))


def _beginning(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    for entity, form in _between(index, "written", folded, folded + chr(0x10FFFF), labels):
        yield entity, 0.7 + 0.2 * len(folded) / len(form)


def _part(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    for entity, form in _containing(index, "written", phrase(folded, GRAM["written"]), labels):
        yield entity, 0.4 + 0.2 * len(folded) / len(form)


def _pinyin(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    if not folded.isascii():
        return
    for entity, form in _between(index, "pinyin", folded, folded + chr(0x10FFFF), labels):
        yield entity, 0.39 if form == folded else 0.3 + 0.07 * len(folded) / len(form)
    for entity, form in _between(index, "initials", folded, folded + chr(0x10FFFF), labels):
        yield entity, 0.38 if form == folded else 0.2 + 0.08 * len(folded) / len(form)
    for entity, form in _containing(index, "pinyin", phrase(folded, GRAM["pinyin"]), labels):
        yield entity, 0.1 + 0.08 * len(folded) / len(form)


def _similar(index: sqlite3.Connection, folded: str, labels: list[str]) -> Iterator[Match]:
    wanted = sorted(set(grams(folded, GRAM["written"])))
    matcher = SequenceMatcher(b=folded, autojunk=False)
    for entity, form in _containing(index, "written", " OR ".join(wanted), labels):
        matcher.set_seq1(form)
        if matcher.quick_ratio() >= SIMILAR and matcher.ratio() >= SIMILAR:
            yield entity, 0.09 * matcher.ratio()


STEPS: tuple[Step, ...] = (_exact, _beginning, _part, _pinyin, _similar)


def _between(index: sqlite3.Connection, kind: str, low: str, high: str, labels: list[str]) -> Iterator[tuple[int, str]]:
    text = f"""SELECT entity, folded FROM form WHERE kind = ? AND label IN ({_marks(labels)})
        AND folded BETWEEN ? AND ? ORDER BY length(folded), folded LIMIT {CANDIDATES}"""
    yield from index.execute(text, (kind, *labels, low, high))


def _containing(
    index: sqlite3.Connection, column: Column, expression: str, labels: list[str]
) -> Iterator[tuple[int, str]]:
    text = f"""SELECT entity, folded FROM form WHERE kind = ? AND key IN
        (SELECT rowid FROM gram WHERE gram MATCH ? LIMIT {CANDIDATES}) ORDER BY length(folded), folded"""
    match = f"label : ({' OR '.join(labels)}) AND {column} : ({expression})"
    yield from index.execute(text, (column, match))


def _entity(index: sqlite3.Connection, key: int, score: float) -> Row:
    id_, label, name, names = index.execute(
        "SELECT id, label, name, names FROM entity WHERE key = ?", (key,)
    ).fetchone()
    return {"id": id_, "label": label, "name": name, "names": json.loads(names), "score": round(score, 4)}


def _marks(labels: list[str]) -> str:
    return ", ".join("?" * len(labels))
