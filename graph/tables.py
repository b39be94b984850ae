"""Parts of a graph as columns, for the bulk path: Arrow tables of nodes of one label, of relationships of one type."""

# pyarrow has no types of its own.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..model.errors import StoreError
from ..model.ontology import Kind, Ontology, Property
from .batch import check_pair, known_label

ArrowTable = Any
"""A `pyarrow.Table`."""
ENDS = ("source", "target")
"""Columns of a table of relationships that hold the ids of both ends."""


@dataclass(frozen=True, slots=True)
class NodeTable:
    """New nodes of one label: a column `id`, and columns named as the properties in `ontology.ttl`."""

    label: str
    table: ArrowTable


@dataclass(frozen=True, slots=True)
class EdgeTable:
    """New relationships of one type between two labels: columns `source` and `target` (ids), and the properties."""

    type: str
    source: str
    target: str
    table: ArrowTable


Part = NodeTable | EdgeTable


def name_of(part: Part) -> str:
    """`Person`, or `HELD.Person.Tenure`: how a table is called in messages and as a file."""
    return part.label if isinstance(part, NodeTable) else f"{part.type}.{part.source}.{part.target}"


def holds_units(part: Part) -> bool:
    """Whether it is a table of units of work that has rows."""
    rows: int = part.table.num_rows
    return isinstance(part, NodeTable) and part.label == "UnitOfWork" and rows > 0


def complete(part: Part, ontology: Ontology) -> ArrowTable:
    """The table with the column of every property in the order and type of the vocabulary; those not given are null.

    Raises StoreError for an unknown label, type or column, a missing id, or a value of another type.
    """
    import pyarrow as pa

    properties, ends = _wanted(part, ontology)
    given: Any = part.table
    _check_columns(part, given.column_names, [*ends, *(found.key for found in properties)], ends)
    columns: dict[str, Any] = {}
    for key, wanted in (*((end, pa.string()) for end in ends), *((p.key, arrow_type(p)) for p in properties)):
        if key not in given.column_names:
            columns[key] = pa.nulls(given.num_rows, wanted)
            continue
        try:
            columns[key] = given[key].cast(wanted)
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
            todo = "Write what ontology.ttl says of it."
            raise StoreError(f"{key} is no {wanted}: {error}", where=name_of(part), todo=todo) from error
        if key in ends and columns[key].null_count:
            raise StoreError(f"a row has no {key}", where=name_of(part), todo="Give every row its ids.")
    return pa.table(columns)


def arrow_type(found: Property) -> Any:
    """The Arrow type of a property."""
    import pyarrow as pa

    kinds: dict[Kind, Any] = {
        "STRING": pa.string(), "DATE": pa.date32(), "BOOL": pa.bool_(), "INT64": pa.int64(), "DOUBLE": pa.float64()
    }  # fmt: skip
    return pa.list_(kinds[found.kind]) if found.many else kinds[found.kind]


def in_order(parts: Iterable[Part]) -> Iterator[Part]:
    """The tables, nodes before relationships."""
    waiting: list[EdgeTable] = []
    for part in parts:
        if isinstance(part, EdgeTable):
            waiting.append(part)
        else:
            yield part
    yield from waiting


def _wanted(part: Part, ontology: Ontology) -> tuple[Sequence[Property], tuple[str, ...]]:
    if isinstance(part, NodeTable):
        return ontology.nodes[known_label(part.label, ontology)].properties, ("id",)
    check_pair(ontology, part.type, part.source, part.target)
    return ontology.relationships[part.type].properties, ENDS


def _check_columns(part: Part, given: Sequence[str], known: Sequence[str], needed: Sequence[str]) -> None:
    where = name_of(part)
    if missing := [key for key in needed if key not in given]:
        raise StoreError(f"there is no column {', '.join(missing)}", where=where, todo="Add it.")
    if unknown := sorted(set(given) - set(known)):
        what = f"the vocabulary gives it no {', '.join(unknown)}"
        raise StoreError(what, where=where, todo=f"It may have: {', '.join(known)}.")
