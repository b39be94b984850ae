"""Order, company and repetition of documents change nothing but system time: the real corpus and simulated worlds."""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from cursus.graph import Store, connect
from cursus.ingest import extract_paths, ingest_paths
from cursus.ingest.work import forget_document, ingest_extraction
from cursus.model.statement import Extraction

from .test_conflicts import CITIES, KINDS, World
from .test_work import state


def graph_of(folder: Path, documents: Iterable[Extraction]) -> set[Any]:
    with connect(str(folder / f"{random.random()}.db")) as store:
        for document in documents:
            ingest_extraction(store, document)
        return state(store)


@pytest.fixture(scope="module")
def extractions(corpus: Path) -> list[Extraction]:
    found = [one for _, one in extract_paths([corpus])]
    assert len(found) >= 5 and all(isinstance(one, Extraction) for one in found)
    return [one for one in found if isinstance(one, Extraction)]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, corpus: Path) -> set[Any]:
    """The graph of the real documents, all at once and twice."""
    with connect(str(tmp_path_factory.mktemp("whole") / "g.db")) as store:
        for status in ("added", "unchanged"):
            assert {getattr(one, "status", one) for _, one in ingest_paths(store, [corpus])} == {status}
        return state(store)


def test_the_corpus_gives_one_graph_in_every_order(
    tmp_path: Path, extractions: list[Extraction], whole: set[Any]
) -> None:
    assert len(whole) > 2000
    shuffled = random.Random(1).sample(extractions, len(extractions))
    assert graph_of(tmp_path, shuffled) == whole


def test_the_corpus_gives_one_graph_one_by_one_with_some_read_twice_and_some_forgotten_between(
    tmp_path: Path, corpus: Path, whole: set[Any]
) -> None:
    chance = random.Random(7)
    paths = sorted(corpus.glob("*.txt"), reverse=True)
    with connect(str(tmp_path / "g.db")) as store:
        for path in paths:
            list(ingest_paths(store, [path]))
            if chance.random() < 0.4:
                again = chance.choice(paths[: paths.index(path) + 1])
                forget_document(store, again.name, purge=chance.random() < 0.5)
                list(ingest_paths(store, [again]))
        assert state(store) == whole


@pytest.mark.parametrize("seed", [1])
def test_a_simulated_world_with_faults_gives_one_graph_in_every_order(tmp_path: Path, seed: int) -> None:
    world = World(seed)
    for kind, city in zip(KINDS, CITIES, strict=False):
        world.fault(kind, *next(one for one in world.chairs if one[0] == city and one[3] - one[2] >= 3))
    documents = world.documents()
    whole = graph_of(tmp_path, documents)
    assert graph_of(tmp_path, documents[::-1]) == whole
    with connect(str(tmp_path / "g.db")) as store:
        _read_carelessly(store, world.documents(), random.Random(seed))
        assert state(store) == whole


def _read_carelessly(store: Store, documents: list[Extraction], chance: random.Random) -> None:
    """Read documents in an order of chance, some twice, some forgotten and read again."""
    for number, document in enumerate(documents):
        ingest_extraction(store, document)
        again = chance.choice(documents[: number + 1])
        if chance.random() < 0.3:
            forget_document(store, again.document.key, purge=chance.random() < 0.5)
        ingest_extraction(store, again)
