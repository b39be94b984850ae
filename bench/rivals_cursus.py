"""cursus itself, on each engine, asked through the catalogue of questions."""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import scale
from rivals import Ask, Asked, day, disk, peak

from cursus.api import answers
from cursus.graph import Store, connect, create
from cursus.graph.import_files import write_import

KNOWN = 2**53 - 1
ALWAYS: dict[str, Any] = {"first": dt.date.min, "last": dt.date.max, "known": KNOWN}


class Cursus:
    """What both engines have in common: the questions, word for word."""

    _store: Store

    def questions(self) -> dict[str, Ask]:
        """One question of the catalogue each; changes are two, a path is the answer that users get."""
        return {
            "holder": lambda asked: len(self._ask("holders", "post", asked)),
            "career": lambda asked: len(self._ask("career", "person", asked)),
            "officers": lambda asked: len(self._ask("officers", "organization", asked)),
            "changes": self._changes,
            "succession": lambda asked: len(self._ask("holders", "post", asked)),
            "colleagues": lambda asked: len(_others(self._ask("colleagues", "person", asked), asked)),
            "path": self._path,
        }

    def close(self) -> None:
        """Close the store."""
        self._store.close()

    def _ask(self, question: str, kind: str, asked: Asked) -> list[dict[str, Any]]:
        number, since, to = asked
        days = {"first": day(since), "last": day(to), "known": KNOWN}
        return self._store.ask(question, **{f"{kind}_id": scale.key(_LETTERS[kind], number)}, **days)

    def _changes(self, asked: Asked) -> int:
        rows = [*self._ask("changes", "organization", asked), *self._ask("bounded", "organization", asked)]
        return len({row["tenure"] for row in rows})

    def _path(self, asked: Asked) -> int:
        found = answers.paths(self._store, scale.key("p", asked[0]), scale.key("p", asked[1]))["items"]
        return found[0]["length"] if found else 0


_LETTERS = {"person": "p", "post": "r", "organization": "o"}


def _others(rows: Iterable[dict[str, Any]], asked: Asked) -> set[str]:
    return {row["tenure"] for row in rows if row["person_id"] != scale.key("p", asked[0])}


class Embedded(Cursus):
    """The embedded engine."""

    name = "cursus, embedded"

    def load(self, made: scale.World, folder: Path) -> None:
        """By `Store.load` into a new file, which is then read."""
        self._file = folder / "world.db"
        with create(str(self._file)) as store:
            store.load(scale.tables(made))
        self._store = connect(str(self._file), read_only=True)

    def size(self) -> float:
        """Megabytes of the file."""
        return disk([self._file])

    def memory(self) -> float:
        """Most megabytes of this process."""
        return peak()


class Server(Cursus):
    """A Neo4j of our own: filled by neo4j-admin while it is stopped, or over Bolt where `offline` is false."""

    name = "cursus, Neo4j"

    def __init__(self, *, offline: bool = True) -> None:
        self._offline = offline

    def load(self, made: scale.World, folder: Path) -> None:
        """Write the files, import them, start."""
        from server import Server as Neo4j

        self._home = folder / "neo4j"
        self._home.mkdir()
        self._server = Neo4j(self._home)
        self._server.start()
        if self._offline:
            self._server.stop()
            self._server.admin(*write_import(scale.tables(made), folder / "import"))
            self._server.start()
        else:
            with create(self._server.address) as store:
                store.load(scale.tables(made))
        self._store = connect(self._server.address, read_only=not self._offline)

    def size(self) -> float:
        """Megabytes of its databases."""
        return disk([self._home / "data" / "databases"])

    def memory(self) -> float:
        """Most megabytes of the server."""
        return peak(self._server._process.pid) if self._server._process else 0.0

    def close(self) -> None:
        """Close the store and stop the server."""
        super().close()
        self._server.stop()


def raw_copy(made: scale.World, folder: Path) -> tuple[float, float]:
    """Seconds of plain COPY by the engine alone, the check of columns aside: posts and tenures; then all of it."""
    import ladybug

    from cursus.graph import schema
    from cursus.graph.tables import complete
    from cursus.model.ontology import ontology

    known = ontology()
    parts = [[(part, complete(part, known)) for part in some(made)] for some in (scale.holdings, scale.statements)]
    database = ladybug.Database(folder / "raw.db")
    connection = ladybug.Connection(database)
    for text in schema.missing(known, {}):
        connection.execute(text)
    times: list[float] = []
    start = time.perf_counter()
    for some in parts:
        for part, table in some:
            ends = "" if hasattr(part, "label") else f" (from='{part.source}', to='{part.target}')"
            name = part.label if hasattr(part, "label") else part.type
            connection.execute(f"COPY `{name}` FROM $rows{ends}", {"rows": table})
        times.append(time.perf_counter() - start)
    connection.close()
    database.close()
    return times[0], times[1]


def our_load(made: scale.World, folder: Path) -> tuple[float, float]:
    """Seconds of `Store.load` into a new graph: posts and tenures alone; all of it. The tables are made before."""
    some, rest = list(scale.holdings(made)), list(scale.statements(made))
    times: list[float] = []
    for number, parts in enumerate((some, [*some, *rest])):
        start = time.perf_counter()
        with create(str(folder / f"ours{number}.db")) as store:
            store.load(parts)
        times.append(time.perf_counter() - start)
    return times[0], times[1]


sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "support"))
