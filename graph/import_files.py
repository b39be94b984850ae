"""Tables of a graph as the files that `neo4j-admin database import` reads into a database which is offline."""

# pyarrow has no types of its own.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..model.ontology import Kind, Property, ontology
from .tables import NodeTable, Part, complete, name_of

BETWEEN = "\x1f"
"""Stands between the members of a list: no text has it."""
_KINDS: dict[Kind, str] = {
    "STRING": "string", "DATE": "date", "BOOL": "boolean", "INT64": "long", "DOUBLE": "double"
}  # fmt: skip


def write_import(parts: Iterable[Part], folder: Path, database: str = "neo4j") -> list[str]:
    """Write the files into a folder; the arguments of `neo4j-admin` that import them, the server being stopped.

    Parts of one table follow each other. Raises StoreError for a table that is not of the vocabulary.
    """
    from pyarrow import csv

    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, tuple[bool, str, list[Path]]] = {}
    counts: dict[str, int] = {}
    for part in parts:
        is_node = isinstance(part, NodeTable)
        name = name_of(part)
        header = folder / f"{name}.header.csv"
        if name not in files:
            header.write_text(",".join(_header(part)) + "\n", encoding="utf-8")
            files[name] = (is_node, part.label if is_node else part.type, [header])
        counts[name] = counts.get(name, 0) + 1
        path = folder / f"{name}.{counts[name]:05d}.csv"
        options = csv.WriteOptions(include_header=False)
        csv.write_csv(_flat(complete(part, ontology())), path, options)
        files[name][2].append(path)
    arguments = ["database", "import", "full", database, "--overwrite-destination", f"--array-delimiter={_DELIMITER}"]
    arguments += ["--multiline-fields=true", "--id-type=string"]
    for is_node, label, paths in files.values():
        kind = "nodes" if is_node else "relationships"
        arguments.append(f"--{kind}={label}={','.join(str(path.resolve()) for path in paths)}")
    return arguments


_DELIMITER = "U+001F"


def _header(part: Part) -> list[str]:
    if isinstance(part, NodeTable):
        return [f"id:ID({part.label})", *map(_column, ontology().nodes[part.label].properties)]
    properties = ontology().relationships[part.type].properties
    return [f":START_ID({part.source})", f":END_ID({part.target})", *map(_column, properties)]


def _column(found: Property) -> str:
    return f"{found.key}:{_KINDS[found.kind]}{'[]' if found.many else ''}"


def _flat(table: Any) -> Any:
    """The table with each list as one text, for CSV has no lists."""
    import pyarrow as pa
    from pyarrow import compute

    for place, field in enumerate(table.schema):
        if pa.types.is_list(field.type):
            joined = compute.binary_join(table[field.name], BETWEEN)
            table = table.set_column(place, field.name, joined)
    return table
