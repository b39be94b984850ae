"""However large the graph, an export holds a page of it."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from cursus.exports import edge_list, export, flat, held, tables
from cursus.exports import reading as paged
from cursus.graph import Store, connect, create, pages, reading

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))
SIZES = (1_000, 4_000)
FORMS = ("csv", "csv-edges", "xlsx", "gexf", "popolo")
"""Formats that read in every way that there is; the others read as one of these does."""


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Store]]:
    import scale

    folder = tmp_path_factory.mktemp("sizes")
    for size in SIZES:
        with create(str(folder / f"{size}.db")) as store:
            store.load(scale.tables(scale.world(size)))
    opened = [connect(str(folder / f"{size}.db"), read_only=True) for size in SIZES]
    yield opened
    for store in opened:
        store.close()


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((held, "PAGE"), (flat, "PAGE"), (tables, "PAGE"), (edge_list, "PAGE"), (paged, "SIZE"),
                         (pages, "SIZE"), (reading, "PAGE")):  # fmt: skip
        monkeypatch.setattr(module, name, 250)


def peak(store: Store, form: str) -> tuple[int, int]:
    """Bytes written, and bytes of Python objects held at most."""
    gc.collect()
    tracemalloc.start()
    size = sum(len(piece) for piece in export(store, form))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size, most


@pytest.mark.parametrize("form", FORMS)
def test_four_times_the_graph_takes_no_more_memory(stores: list[Store], form: str) -> None:
    # Twice is allowed for what the collector has not yet taken back; a graph held whole takes four times.
    peak(stores[0], form)  # What is read once and kept, the vocabulary and libraries, is not counted.
    (small, before), (large, after) = (peak(store, form) for store in stores)
    assert large > 2 * small
    assert after < 2 * before + 300_000, (before, after)
