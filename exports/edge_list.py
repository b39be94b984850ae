"""The graph as one table of edges, which Gephi, Cytoscape and spreadsheets take."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph.pages import batches
from ..graph.reading import nodes_by_id
from ..model.ident import label_of
from .flat import EDGE_VALUES, LABELS, Edge, Flat, name_of
from .held import PAGE, Span
from .reading import Reading
from .sheets import write_csv
from .tables import Cells
from .xml import plain

COLUMNS = (
    "Id", "Source", "Target", "Type", "Label", "source_label", "source_name", "target_label", "target_name",
    "possible_from", "possible_until", "certain_from", "certain_until", *EDGE_VALUES,
)  # fmt: skip


def write(reading: Reading) -> Iterator[bytes]:
    """CSV in UTF-8 with a byte order mark, a row for each edge with the names of both ends."""
    flat = Flat(reading)
    for _ in flat.nodes():
        pass
    yield from write_csv(COLUMNS, _rows(reading, flat), "utf-8", "\ufeff")


def _rows(reading: Reading, flat: Flat) -> Iterator[Cells]:
    for some in batches(flat.edges(), PAGE):
        names = _names(reading, {id for edge in some for id in (edge.source, edge.target)})
        for edge in some:
            yield _row(edge, names)


def _row(edge: Edge, names: dict[str, str]) -> Cells:
    return (
        edge.id, edge.source, edge.target, "Directed", edge.type,
        label_of(edge.source), names.get(edge.source), label_of(edge.target), names.get(edge.target),
        *(edge.span or Span(None, None)), *(edge.certain or Span(None, None)),
        *(plain(edge.values.get(key)) for key in EDGE_VALUES),
    )  # fmt: skip


def _names(reading: Reading, ids: set[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for label in LABELS:
        some = sorted(id for id in ids if label_of(id) == label)
        rows = nodes_by_id(reading.store, reading.known.nodes[label], some)
        found |= {row["id"]: name_of(row) for row in rows}
    return found
