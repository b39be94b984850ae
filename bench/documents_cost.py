"""What one more document costs in a graph that holds many: seconds, and questions asked of the engine."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import scale

from cursus.graph import connect, create
from cursus.ingest import ingest_extraction
from cursus.model.dates import When
from cursus.model.ident import make_id
from cursus.model.statement import EventStatement, Extraction, Holding, PersonName, SourceDocument, Statement

HOLDINGS = 20
ROUNDS = 7
GIVEN = "铭恺弈昕睿淇琪瑶薇霖沐宸泽煜"


def document(number: int) -> Extraction:
    """A chronicle of one meeting with twenty people of a body of its own, none of them named as somebody in the graph is."""
    dice = random.Random(number)
    key, day = f"新/{number}.txt", When.parse(f"20{number % 26:02d}-05-{number % 27 + 1:02d}")
    body = f"云川市第{number}号联合会"
    said: list[Statement] = [
        EventStatement(
            id=make_id("Statement", key, "event"), document=key, date=day, spans=((0, 9),), quote="第一次全体会议",
            event="e", title=f"{body}全体会议", venue=None, type="meeting",
        )
    ]  # fmt: skip
    for place in range(HOLDINGS):
        name = "彭" + "".join(dice.choices(GIVEN, k=2))
        said.append(
            Holding(
                id=make_id("Statement", key, str(place)), document=key, date=day, spans=((place, place + 3),), quote=name,
                person=PersonName(name=name, span=(place, place + 3)), organization=body, role="委员", basis="stated", event="e",
            )
        )  # fmt: skip
    source = SourceDocument(key=key, version="1", title=key, raw="…" * 200, date=day)
    return Extraction(document=source, statements=tuple(said))


def measure(sizes: tuple[int, ...]) -> dict[str, Any]:
    """Rows of a table: the cost of a document after so many statements."""
    head = ["statements in the graph", "one more document of 21 statements, ms", "growth"]
    found = [(size, _after(size)) for size in sizes]
    rows = [[f"{size:,}", f"{cost * 1000:.0f}", f"{cost / found[0][1]:.2f}"] for size, cost in found]
    return {"head": head, "rows": rows}


def _after(size: int) -> float:
    """Seconds of the median document in a graph of so many statements; the first one makes what is found by keys."""
    made = scale.world(max(1000, size))
    with tempfile.TemporaryDirectory(prefix="cursus-bench-") as folder:
        path = str(Path(folder) / "world.db")
        with create(path) as store:
            store.load(scale.tables(made))
        with connect(path) as store:
            ingest_extraction(store, document(0))
            return statistics.median(_seconds(store, number) for number in range(1, ROUNDS + 1))


def _seconds(store: Any, number: int) -> float:
    told = document(number)
    start = time.perf_counter()
    ingest_extraction(store, told)
    return time.perf_counter() - start
