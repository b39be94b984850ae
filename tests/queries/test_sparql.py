"""The questions in SPARQL have the answers of the Cypher questions of their names."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from simulated import happen, read_world
from world import world

from cursus import queries
from cursus.graph import Store, connect
from cursus.graph.literals import parts_of
from cursus.graph.sparql import Found
from cursus.ingest.work import ingest_extraction
from cursus.model.errors import QueryError
from cursus.model.records import Edge, GraphChange, Node

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "sparql"
NAMES = sorted(path.stem for path in FOLDER.glob("*.rq"))
RENAMED = {
    "other_id": "organization_id", "issuer_id": "organization_id", "responsible_id": "organization_id",
    "first_day": "first", "last_day": "last", "from": "first", "to": "last", "version_id": "id",
}  # fmt: skip
"""Columns that would have the name of a parameter."""
FAR = 4_102_444_800_000
IDS = {
    "post_id": "Post", "person_id": "Person", "organization_id": "Organization", "event_id": "Event",
    "document_id": "Document", "tenure": "Tenure", "tenure_evidence": "Tenure", "statement_evidence": "Statement",
    "tenures_of_posts": "Post",
}  # fmt: skip
GIVEN = {
    "known": [FAR, 1_500], "since": [0, 1_500], "until": [FAR],
    "first": [dt.date(1990, 1, 1), dt.date(2021, 5, 9)], "last": [dt.date(2021, 5, 10), dt.date(2030, 1, 1)],
}  # fmt: skip


@pytest.fixture(scope="module", params=["made", "simulated 1"])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with connect(str(tmp_path_factory.mktemp("sparql") / "graph.db")) as opened:
        if request.param == "made":
            opened.apply(world())
            opened.apply(contradiction())
        else:
            chance, documents = random.Random(5), read_world(int(request.param[-1]))
            for one in documents:
                ingest_extraction(opened, one)
            for _ in range(4):
                happen(opened, documents, chance)
        yield opened


def contradiction() -> GraphChange:
    post = next(one.id for one in world().nodes if one.label == "Post")
    days = {"first": dt.date(2021, 5, 9), "last": dt.date(2021, 5, 10), "known_from": 1_200}
    node = Node("Conflict", "c-1", {"kind": "shared_seat", "people": ["p-2", "p-1"], **days})
    return GraphChange(nodes=[node], edges=[Edge("CONCERNS", "Conflict", "c-1", "Post", post)])


def cases(store: Store, name: str) -> Iterator[dict[str, Any]]:
    """Parameters to ask with: every combination of times, of each id some."""
    wanted = queries.question(name).parameters
    chance = random.Random(name)
    found: list[dict[str, Any]] = [{}]
    for parameter in wanted:
        values = GIVEN.get(parameter) or ids(store, IDS.get(name if parameter == "id" else parameter, ""), chance)
        found = [{**one, parameter: value} for one in found for value in values]
    yield from chance.sample(found, min(len(found), 8))


def ids(store: Store, label: str, chance: random.Random) -> list[str]:
    key = "tenure" if label == "Tenure" else "id"
    rows = store.cypher(f"MATCH (n:{label}) RETURN DISTINCT n.{key} AS id ORDER BY id", limit=100_000)
    return chance.sample([row["id"] for row in rows], min(len(rows), 6))


def by_sparql(found: Found) -> set[tuple[tuple[str, Any], ...]]:
    return {
        tuple((RENAMED.get(name, name), value_of(term)) for name, term in sorted(zip(found.columns, row, strict=True)))
        for row in found.rows
    }


def value_of(term: dict[str, Any] | None) -> Any:
    if term is None:
        return None
    text, datatype = term["value"], term.get("datatype", "").rpartition("#")[2]
    if term["type"] == "uri":
        return parts_of(text)[0]
    if datatype == "dateTime":
        return round(dt.datetime.fromisoformat(text).timestamp() * 1000)
    return {"integer": int, "boolean": lambda one: one == "true"}.get(datatype, str)(text)


def by_cypher(rows: list[dict[str, Any]], columns: list[str]) -> set[tuple[tuple[str, Any], ...]]:
    names = [RENAMED.get(name, name) for name in sorted(columns)]
    found: set[tuple[tuple[str, Any], ...]] = set()
    for row in rows:
        lists = next((name for name in names if isinstance(row[name], list)), None)
        for one in [{**row, lists: member} for member in row[lists] or [None]] if lists else [row]:
            found.add(tuple((name, plain(one[name])) for name in names))
    return found


def plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


@pytest.mark.parametrize("name", NAMES)
def test_sparql_answers_as_cypher_does(store: Store, name: str) -> None:
    text = (FOLDER / f"{name}.rq").read_text(encoding="utf-8")
    question = queries.question(name)
    head = f"# title: {question.title}\n# parameters: {', '.join(question.parameters)}"
    assert text.startswith(head.rstrip() + "\n")
    answers = 0
    for given in cases(store, name):
        times = {
            key: dt.datetime.fromtimestamp(value / 1000, dt.UTC)
            for key, value in given.items()
            if isinstance(value, int)
        }
        found = store.rdf.query(text, {**given, **times}, timeout=30, limit=100_000)
        wanted = by_cypher(store.ask(name, **given), found.columns)
        assert by_sparql(found) == wanted, given
        answers += len(wanted)
    _ANSWERED[name] = _ANSWERED.get(name, 0) + answers


_ANSWERED: dict[str, int] = {}


def test_every_question_had_an_answer_somewhere() -> None:
    assert len(NAMES) >= 30 and [name for name in NAMES if not _ANSWERED.get(name)] == []


def test_a_parameter_that_the_question_has_not_is_refused(store: Store) -> None:
    with pytest.raises(QueryError, match=r"no \$day"):
        store.rdf.query("SELECT * WHERE { ?s ?p $other }", {"day": "2020-01-01", "other": 1})
    found = store.rdf.query("SELECT ($it AS ?x) WHERE {}", {"it": "a 'b' \\ \"c"})
    assert [[one["value"] for one in row if one] for row in found.rows] == [["a 'b' \\ \"c"]]
