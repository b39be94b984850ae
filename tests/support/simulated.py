"""Documents of the simulated world, read, and things that can happen to a graph of them."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cursus.graph import Store
from cursus.ingest.judged import load_records
from cursus.ingest.judging import judge_people, reject_statement, undo_judgement
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.errors import CursusError
from cursus.model.statement import Extraction

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))


@cache
def read_world(seed: int, count: int = 8) -> tuple[Extraction, ...]:
    """Documents of as many phenomena as asked for, all of one world."""
    from world_phenomena import PHENOMENA, make_document

    from cursus.loaders import extract
    from cursus.loaders.document import read_document

    chosen = random.Random(seed).sample(sorted(PHENOMENA), count)
    found: list[Extraction] = []
    with TemporaryDirectory() as folder:
        for page in (make_document(name, seed) for name in chosen):
            path = Path(folder) / page.name
            path.write_text(page.text, encoding="utf-8")
            found.append(extract(read_document(path, Path(folder))))
    return tuple(found)


def edition(extraction: Extraction, number: int) -> Extraction:
    """A later edition of a document: other words at its end, one of its statements missing, the others where they were."""
    source = extraction.document
    rest = [one for place, one in enumerate(extraction.statements) if (place + number) % 5]
    changed = replace(source, raw=f"{source.raw}第{number}版\n", version=f"{source.version}-{number}")
    return replace(extraction, document=changed, statements=tuple(rest))


def happen(store: Store, world: tuple[Extraction, ...], chance: random.Random) -> str:
    """One thing that can happen to a graph, and what it was. What is not possible just now does not happen."""
    empty = not _keys(store)
    name = "ingest" if empty else chance.choice(list(_HAPPENINGS))
    try:
        _HAPPENINGS[name](store, world, chance)
    except (CursusError, IndexError, ValueError) as error:
        return f"{name}: {error}"
    return name


def _statements(store: Store, kind: str) -> list[str]:
    text = "MATCH (s:Statement) WHERE s.kind = $kind RETURN s.id AS id ORDER BY id"
    return [row["id"] for row in store.cypher(text, {"kind": kind}, limit=100_000)]


def _judge(same: bool) -> Callable[[Store, tuple[Extraction, ...], random.Random], object]:
    def judge(store: Store, _: tuple[Extraction, ...], chance: random.Random) -> object:
        left, right = chance.sample(_statements(store, "participation") + _statements(store, "holding"), 2)
        return judge_people(store, left, right, same=same, because="看过原件")

    return judge


def _undo(store: Store, _: tuple[Extraction, ...], chance: random.Random) -> object:
    records = load_records(store)
    return undo_judgement(store, chance.choice(records).id) if records else None


def _keys(store: Store) -> list[str]:
    return [row["key"] for row in store.ask("documents")]


_HAPPENINGS: dict[str, Callable[[Store, tuple[Extraction, ...], random.Random], object]] = {
    "ingest": lambda store, world, chance: ingest_extraction(store, chance.choice(world)),
    "re-ingest": lambda store, world, chance: ingest_extraction(
        store, edition(chance.choice(world), chance.randint(1, 4))
    ),
    "forget": lambda store, _, chance: forget_document(store, chance.choice(_keys(store))),
    "purge": lambda store, _, chance: forget_document(store, chance.choice(_keys(store)), purge=True),
    "merge": _judge(same=True),
    "split": _judge(same=False),
    "reject": lambda store, _, chance: reject_statement(
        store, chance.choice(_statements(store, "holding")), because="误"
    ),
    "undo": _undo,
}
