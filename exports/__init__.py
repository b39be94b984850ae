"""The graph in the forms that other tools open, as streams of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..graph import Store
from ..graph.rdf import to_turtle
from ..model.errors import QueryError

Export = Callable[[Store], Iterator[str]]

FORMATS: dict[str, Export] = {"turtle": to_turtle}
"""Each format and what writes it; the parts come in order and need little memory."""

__all__ = ["FORMATS", "export"]


def export(store: Store, form: str) -> Iterator[str]:
    """The whole graph in that format, in parts. Raises QueryError for an unknown one."""
    if form not in FORMATS:
        raise QueryError(f"{form!r} is no format", where="format", todo=f"Choose one of: {', '.join(FORMATS)}.")
    return FORMATS[form](store)
