"""Tables of a graph in a folder: one Parquet or CSV file for each label, and for each type of relationship and its ends.

`Person.parquet` holds nodes, `HELD.Person.Tenure.csv` relationships. In CSV an empty field is null and `;` stands
between the members of a list.
"""

# pyarrow has no types of its own.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from ..model.errors import StoreError
from ..model.ontology import Property, ontology
from . import reading
from .pages import batches
from .store import Reader
from .tables import ENDS, EdgeTable, NodeTable, Part, arrow_type, complete, name_of

BETWEEN = ";"
_READERS = (".parquet", ".csv")
_SOURCES = 5000


def read_folder(folder: Path) -> Iterator[Part]:
    """The tables of a folder, each read when its turn comes. Raises StoreError for one that cannot be read."""
    files = sorted(path for path in folder.glob("*") if path.suffix in _READERS) if folder.is_dir() else []
    if not files:
        todo = "Name a folder with files such as Person.parquet or HELD.Person.Tenure.csv."
        raise StoreError("there are no tables here", where=str(folder), todo=todo)
    for path in files:
        names = path.stem.split(".")
        if len(names) not in (1, 3):
            todo = "Name it LABEL or TYPE.SOURCE.TARGET."
            raise StoreError("this name is of no table", where=str(path), todo=todo)
        table = _read(path)
        yield NodeTable(names[0], table) if len(names) == 1 else EdgeTable(names[0], names[1], names[2], table)


def write_folder(parts: Iterable[Part], folder: Path, advance: Callable[[int], None]) -> None:
    """Write tables as Parquet files; parts of one table follow each other. `advance` is told the rows written."""
    from pyarrow import parquet

    folder.mkdir(parents=True, exist_ok=True)
    writer, name = None, ""
    try:
        for part in parts:
            table = complete(part, ontology())
            if name_of(part) != name:
                if writer is not None:
                    writer.close()
                name = name_of(part)
                writer = parquet.ParquetWriter(folder / f"{name}.parquet", table.schema)
            assert writer is not None
            writer.write_table(table)
            advance(table.num_rows)
    finally:
        if writer is not None:
            writer.close()


def tables_of(reader: Reader) -> Iterator[Part]:
    """A whole graph as tables in parts that fit into memory, nodes first."""
    import pyarrow as pa

    known = ontology()
    for node in known.nodes.values():
        for rows in batches(reading.nodes(reader, node), _SOURCES):
            yield NodeTable(node.label, pa.Table.from_pylist(rows, _schema(("id",), node.properties)))
    for found in known.relationships.values():
        schema = _schema(ENDS, found.properties)
        for pair in found.pairs:
            for ids in batches(reading.ids(reader, pair.source), _SOURCES):
                rows = [row | {"source": row["id"]} for row in reading.edges(reader, found, pair, ids)]
                if rows:
                    yield EdgeTable(found.type, pair.source, pair.target, pa.Table.from_pylist(rows, schema))


def _schema(ends: tuple[str, ...], properties: Iterable[Property]) -> Any:
    import pyarrow as pa

    return pa.schema([*((end, pa.string()) for end in ends), *((p.key, arrow_type(p)) for p in properties)])


def _read(path: Path) -> Any:
    import pyarrow as pa

    try:
        return _csv(path) if path.suffix == ".csv" else _parquet(path)
    except (pa.ArrowException, OSError) as error:
        raise StoreError(f"the table cannot be read: {error}", where=str(path), todo="Write it anew.") from error


def _parquet(path: Path) -> Any:
    from pyarrow import parquet

    return parquet.read_table(path)


def _csv(path: Path) -> Any:
    """A CSV table, every field read as text and lists split; the columns get their types when it is completed."""
    import pyarrow as pa
    from pyarrow import compute, csv

    with path.open(encoding="utf-8-sig") as file:
        columns = file.readline().strip().split(",")
    names = [name.strip('"') for name in columns]
    texts = csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=True)
    table = csv.read_csv(path, convert_options=texts, parse_options=csv.ParseOptions(newlines_in_values=True))
    owner = path.stem.split(".")[0]
    known = ontology()
    found = known.nodes.get(owner) or known.relationships.get(owner)
    for one in found.properties if found else ():
        if one.many and one.key in table.column_names:
            place = table.column_names.index(one.key)
            table = table.set_column(place, one.key, compute.split_pattern(table[one.key], BETWEEN))
    return table
