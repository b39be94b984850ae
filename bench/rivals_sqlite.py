"""SQLite with the best indexes: the floor, which no graph is expected to reach."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import scale
from rivals import Ask, Asked, between, disk, peak

_TABLES = """
CREATE TABLE person(id INTEGER PRIMARY KEY, key TEXT, name TEXT);
CREATE TABLE organization(id INTEGER PRIMARY KEY, key TEXT, name TEXT);
CREATE TABLE post(id INTEGER PRIMARY KEY, key TEXT, role TEXT, organization INTEGER);
CREATE TABLE tenure(id INTEGER PRIMARY KEY, key TEXT, person INTEGER, post INTEGER, first INTEGER, last INTEGER,
  event INTEGER, organization INTEGER);
CREATE TABLE statement(id INTEGER PRIMARY KEY, key TEXT, tenure INTEGER, document INTEGER, quote TEXT);
"""
_INDEXES = """
CREATE INDEX by_post ON tenure(post, first, last, person);
CREATE INDEX by_person ON tenure(person, first, last, post, organization);
CREATE INDEX by_organization ON tenure(organization, first, last, post, person);
CREATE INDEX by_tenure ON statement(tenure);
"""
_ROW = "p.key, p.name, r.key, r.role, o.key, o.name, t.key, t.first, t.last"
_FROM = "FROM tenure t JOIN person p ON p.id = t.person JOIN post r ON r.id = t.post JOIN organization o ON o.id = t.organization"
_ON = "t.first <= ?3 AND (t.last IS NULL OR t.last >= ?2)"
_TEXTS = {
    "holder": f"SELECT {_ROW} {_FROM} WHERE t.post = ?1 AND {_ON}",
    "career": f"SELECT {_ROW} {_FROM} WHERE t.person = ?1 AND {_ON}",
    "officers": f"SELECT {_ROW} {_FROM} WHERE t.organization = ?1 AND {_ON}",
    "changes": f"SELECT {_ROW} {_FROM} WHERE t.organization = ?1 AND (t.first BETWEEN ?2 AND ?3 OR t.last BETWEEN ?2 AND ?3)",
    "succession": f"SELECT {_ROW} {_FROM} WHERE t.post = ?1 AND {_ON} ORDER BY t.first",
    "colleagues": f"""SELECT DISTINCT {_ROW} {_FROM} JOIN tenure m ON m.organization = t.organization
        WHERE m.person = ?1 AND t.person <> ?1 AND {_ON}
        AND (m.last IS NULL OR t.first <= m.last) AND (t.last IS NULL OR t.last >= m.first)""",
}


class Sqlite:
    """The world as tables."""

    name = "SQLite, best indexes"

    def load(self, made: scale.World, folder: Path) -> None:
        """Fill the tables, then make the indexes."""
        self._path = folder / "world.sqlite"
        self._file = sqlite3.connect(self._path, isolation_level=None)
        self._file.executescript(f"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; {_TABLES}")
        self._file.execute("BEGIN")
        self._many("person", ((one, scale.key("p", one), scale.name_of(one)) for one in range(made.people)))
        self._many(
            "organization", ((one, scale.key("o", one), f"第{one}号总工会") for one in range(made.organizations))
        )
        roles = len(scale.ROLES)
        self._many("post", ((r, scale.key("r", r), scale.ROLES[r % roles][0], r // roles) for r in range(made.posts)))
        people, posts, first, last = (one.tolist() for one in (made.person, made.post, made.start, made.end))
        self._many(
            "tenure",
            ((t, scale.key("t", t), people[t], posts[t], first[t], last[t] if last[t] >= 0 else None, t, posts[t] // roles)
             for t in range(made.tenures)),
        )  # fmt: skip
        said = ((t, scale.key("s", t), t, t % made.documents, scale.name_of(people[t])) for t in range(made.tenures))
        self._many("statement", said)
        self._file.execute("COMMIT")
        self._file.executescript(f"{_INDEXES} ANALYZE;")

    def questions(self) -> dict[str, Ask]:
        """One statement each; the path is searched from both ends."""
        asks: dict[str, Ask] = {
            name: lambda asked, text=text: self._count(text, asked) for name, text in _TEXTS.items()
        }
        return asks | {"path": lambda asked: between(self._posts, self._people, asked)}

    def size(self) -> float:
        """Megabytes of the file."""
        return disk([self._path])

    def memory(self) -> float:
        """Most megabytes of this process."""
        return peak()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _many(self, table: str, rows: object) -> None:
        marks = {"person": 3, "organization": 3, "post": 4, "tenure": 8, "statement": 5}[table]
        self._file.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * marks)})", rows)  # type: ignore[arg-type]

    def _count(self, text: str, asked: Asked) -> int:
        return len(self._file.execute(text, asked).fetchall())

    def _posts(self, person: int) -> list[int]:
        return [post for (post,) in self._file.execute("SELECT post FROM tenure WHERE person = ?", (person,))]

    def _people(self, post: int) -> list[int]:
        return [person for (person,) in self._file.execute("SELECT person FROM tenure WHERE post = ?", (post,))]
