"""Samples and simulated worlds keep to the shapes of the vocabulary; what does not is told in words."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from simulated import happen, read_world
from world import world

from cursus.graph import connect
from cursus.graph.rdf_shapes import Broken, broken_facts
from cursus.ingest import ingest_paths
from cursus.ingest.work import ingest_extraction
from cursus.model.records import Edge, GraphChange, Node

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


def test_the_samples_keep_to_the_shapes(tmp_path: Path) -> None:
    with connect(str(tmp_path / "graph.db")) as store:
        assert len(list(ingest_paths(store, [SAMPLES], workers=1))) >= 3
        assert list(broken_facts(store.rdf.current())) == []


@pytest.mark.parametrize("seed", range(2))
def test_simulated_worlds_keep_to_the_shapes(tmp_path: Path, seed: int) -> None:
    chance, world = random.Random(seed), read_world(seed)
    with connect(str(tmp_path / "graph.db")) as store:
        for one in world:
            ingest_extraction(store, one)
        for _ in range(6):
            happen(store, world, chance)
        assert list(broken_facts(store.rdf.current())) == []


def test_what_breaks_a_shape_is_told_in_words(tmp_path: Path) -> None:
    document = next(one.id for one in world().nodes if one.label == "Document")
    person, post = (next(one.id for one in world().nodes if one.label == label) for label in ("Person", "Post"))
    wrong = GraphChange(
        nodes=[
            Node("Post", "r-9", {"role": "主席", "seats": "several"}),
            Node("Tenure", "t-9", {"tenure": "t-9"}),
            Node("Statement", "s-9", {"kind": "event", "document": "a", "quote": "大会", "spans": "[[9, 3]]"}),
        ],
        edges=[
            Edge("FROM", "Statement", "s-9", "Document", document),
            Edge("HELD", "Person", person, "Tenure", "t-9"),
            Edge("OF_POST", "Tenure", "t-9", "Post", post),
            Edge("OF_POST", "Tenure", "t-9", "Post", "r-9"),
            Edge("ABOUT", "Statement", "s-9", "Tenure", "t-9", {"rule": "guess", "sets": []}),
        ],
    )
    path = tmp_path / "graph.db"
    with connect(str(path)) as store:
        store.apply(world())
        assert list(broken_facts(store.rdf.current())) == []
        store.apply(wrong)
        rdf = store.rdf.current()
        found = set(broken_facts(rdf))
        rules = "stated, then, former, elected, appointed, removed, resigned, term, successor, slate, dissolved, renamed, deceased, continuity"  # fmt: skip
        assert found == {
            Broken("r-9", "Post 主席 says 'several' of: seats; it may be one, many"),
            Broken("r-9", "Post 主席 lacks: of organization"),
            Broken("t-9", "Tenure t-9 has more than one: of post"),
            Broken("s-9/ABOUT/t-9", f"Evidence says 'guess' of: rule; it may be {rules}"),
            Broken(
                "s-9#span-0", "Position has a place that does not start before it ends, or starts before the text: '9'"
            ),
        }
    done = subprocess.run(
        [sys.executable, "-m", "cursus", "--db", str(path), "check", "--json"],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1 and "lacks: of organization" in done.stdout, done.stderr


@pytest.mark.parametrize(
    ("triple", "what"),
    [
        ("cursus:startLatest 'May'", "Tenure says 'May' of: start, latest; it must be a day (YYYY-MM-DD)"),
        ("cursus:ofPost id:x", "Tenure says x of: of post; it must be: Post"),
        ("cursus:knownFrom 7", "Tenure says '7' of: known from; it must be a time"),
    ],
)
def test_rdf_from_elsewhere_is_judged_too(triple: str, what: str) -> None:
    from pyoxigraph import Store

    from cursus.graph.sparql import PREFIXES

    rdf = Store()
    rdf.update(f"INSERT DATA {{ id:t-1 a cursus:Tenure ; {triple} . id:x a cursus:Person }}", prefixes=PREFIXES)
    assert what in {one.what for one in broken_facts(rdf)}
