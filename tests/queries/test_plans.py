"""A question that starts from a key finds it by an index, on both engines."""

from __future__ import annotations

import re

import pytest
import server
from both import Both

from cursus import queries
from cursus.graph.embedded import EmbeddedStore
from cursus.graph.engine import Engine, run

KEYED = [name for name in queries.catalogue() if re.search(r"\{id: \$\w+\}", queries.text(name))]
NEAR = [name for name in queries.catalogue() if name.startswith("near_")]
SCANS = ("AllNodesScan", "NodeByLabelScan", "RelationshipTypeScan", "AllRelationshipsScan")


def operators(plan: dict[str, object]) -> list[str]:
    children = plan.get("children") or []
    assert isinstance(children, list)
    return [str(plan["operatorType"]), *(one for child in children for one in operators(child))]


def keys(name: str) -> list[str]:
    return re.findall(r"\{id: \$(\w+)\}", queries.text(name))


def test_most_questions_start_from_a_key() -> None:
    assert len(KEYED) > 50


@pytest.mark.parametrize("name", KEYED)
def test_the_embedded_engine_uses_its_index(both: Both, name: str) -> None:
    assert isinstance(both.embedded, EmbeddedStore)
    given = dict.fromkeys(queries.question(name).parameters) | {key: "x" for key in keys(name)}
    engine = Engine(both.embedded.path, read_only=True)
    with engine.connection() as connection:
        (plan,) = run(connection, f"EXPLAIN {queries.text(name)}", given)
    engine.close()
    assert "PRIMARY_KEY_SCAN_NODE_TABLE" in str(plan)


@pytest.mark.parametrize(
    "name", [*KEYED, "tenure", "tenure_versions", "tenure_evidence", "keyed", "names_of_people", *NEAR]
)
def test_the_server_uses_its_index(both: Both, running_server: str, name: str) -> None:
    with server.driver(running_server) as driver, driver.session() as session:
        given = dict.fromkeys(queries.question(name).parameters, "x") | {"keys": ["x"], "ids": ["x"]}
        plan = session.run("PROFILE " + queries.text(name), given).consume().profile  # pyright: ignore
    found = operators(plan)
    assert any("IndexSeek" in one for one in found)
    assert not [one for one in found if one.startswith(SCANS)]
