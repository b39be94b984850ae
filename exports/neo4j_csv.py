"""CSV files for `neo4j-admin database import`, in one ZIP: the whole graph with all properties."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ..graph import Row
from ..graph.pages import batches
from ..model.ontology import Property
from .reading import Reading

LIST = "\x1f"
"""What stands between the items of a list: no name has it."""
_TYPES = {"STRING": "string", "DATE": "date", "BOOL": "boolean", "INT64": "long", "DOUBLE": "double"}
_ROWS = 500
_STAMP = (1980, 1, 1, 0, 0, 0)
_OPTIONS = "--array-delimiter=U+001F --multiline-fields=true --id-type=string"
_READ = """Import into a new database of Neo4j 5 or later, with the server stopped, from the folder of these files:

    sh import.sh

or `NEO4J_ADMIN=/path/to/neo4j-admin sh import.sh DATABASE`.
"""


class _Pipe(io.RawIOBase):
    """Takes what a ZipFile writes, and gives it on."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def writable(self) -> bool:
        """True."""
        return True

    def write(self, data: Any, /) -> int:
        """Keep the data until it is taken."""
        self._waiting += data
        return len(data)

    def take(self) -> bytes:
        """What was written since the last time."""
        found = bytes(self._waiting)
        self._waiting.clear()
        return found


def write(reading: Reading) -> Iterator[bytes]:
    """`nodes/LABEL.csv`, `relationships/TYPE.csv`, and a script that imports them."""
    pipe = _Pipe()
    names: list[str] = []
    with ZipFile(pipe, "w", ZIP_DEFLATED) as archive:  # pyright: ignore[reportArgumentType]
        for name, columns, rows in _files(reading):
            names.append(name)
            with archive.open(_info(name), "w", force_zip64=True) as file:
                for piece in _csv(columns, rows):
                    file.write(piece)
                    yield pipe.take()
        archive.writestr(_info("import.sh"), _script(names))
        archive.writestr(_info("README.txt"), _READ)
    yield pipe.take()


def _files(reading: Reading) -> Iterator[tuple[str, list[str], Iterator[list[str | None]]]]:
    for node in reading.known.nodes.values():
        if not node.internal:
            columns = ["id:ID", *map(_header, node.properties), ":LABEL"]
            yield f"nodes/{node.label}.csv", columns, _nodes(reading, node.label, node.properties)
    for type, relationship in reading.known.relationships.items():
        columns = [":START_ID", ":END_ID", *map(_header, relationship.properties), ":TYPE"]
        yield f"relationships/{type}.csv", columns, _edges(reading, type, relationship.properties)


def _header(one: Property) -> str:
    return f"{one.key}:{_TYPES[one.kind]}{'[]' if one.many else ''}"


def _nodes(reading: Reading, label: str, properties: Iterable[Property]) -> Iterator[list[str | None]]:
    for row in reading.nodes(label):
        yield [row["id"], *_cells(row, properties), label]


def _edges(reading: Reading, type: str, properties: Iterable[Property]) -> Iterator[list[str | None]]:
    for row in reading.edges(type):
        yield [row["id"], row["target"], *_cells(row, properties), type]


def _cells(row: Row, properties: Iterable[Property]) -> Iterator[str | None]:
    for one in properties:
        value = row.get(one.key)
        if value is None:
            yield None
        elif one.many:
            yield LIST.join(value)
        else:
            yield str(value).lower() if one.kind == "BOOL" else str(value)


def _csv(columns: list[str], rows: Iterable[list[str | None]]) -> Iterator[bytes]:
    """Text is always in quotes, so that an empty text is not taken for one that is missing."""
    yield (",".join(columns) + "\n").encode()
    for some in batches(rows, _ROWS):
        yield "".join(",".join(map(_quoted, row)) + "\n" for row in some).encode()


def _quoted(cell: str | None) -> str:
    return "" if cell is None else '"' + cell.replace('"', '""') + '"'


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _STAMP)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    return info


def _script(names: list[str]) -> str:
    nodes = [f"  --nodes={name}" for name in names if name.startswith("nodes/")]
    edges = [f"  --relationships={name}" for name in names if name.startswith("relationships/")]
    command = '"${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}"'
    lines = [command, f"  {_OPTIONS}", *nodes, *edges]
    return "#!/bin/sh\nset -e\n" + " \\\n".join(lines) + "\n"
