"""The bulk path of the embedded engine: whole tables copied into a new graph."""

from __future__ import annotations

from collections.abc import Iterable

import ladybug

from ..model.errors import StoreError
from ..model.ontology import ontology
from .tables import NodeTable, Part, complete, holds_units, in_order, name_of

_SIGNS = {
    "duplicated primary key": "an id is there twice",
    "Unable to find primary key": "a relationship has an end that is no node",
}


def copy_tables(connection: ladybug.Connection, parts: Iterable[Part]) -> bool:
    """Copy tables into the empty tables of the engine, nodes first; whether units of work were among them.

    What was copied before an error stays: for a graph that is thrown away then. Raises StoreError.
    """
    units = False
    for part in in_order(parts):
        units |= holds_units(part)
        table = complete(part, ontology())
        if isinstance(part, NodeTable):
            text = f"COPY `{part.label}` FROM $rows"
        else:
            text = f"COPY `{part.type}` FROM $rows (from='{part.source}', to='{part.target}')"
        try:
            if table.num_rows:
                connection.execute(text, {"rows": table})
        except RuntimeError as error:
            raise _explained(str(error), name_of(part)) from error
    return units


def _explained(said: str, where: str) -> StoreError:
    what = next((what for sign, what in _SIGNS.items() if sign in said), "the table cannot be copied")
    return StoreError(f"{what}: {said.strip()}", where=where, todo="Correct the table and load again.")
