"""The formats, each with its name, its media type and what writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..model.errors import QueryError
from . import jsonld, quads, turtle
from .reading import Reading

Writer = Callable[[Reading], Iterator[bytes]]
"""Writes what is read in parts that follow each other; memory holds no more than a page of the graph."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its `name` on the command line, `media` type in HTTP, `suffix` of files (with its dot)."""

    name: str
    title: str
    media: str
    suffix: str
    write: Writer


FORMATS = {
    one.name: one
    for one in (
        Format("turtle", "RDF as Turtle", "text/turtle", ".ttl", turtle.write),
        Format("nquads", "RDF as N-Quads, a graph for each document", "application/n-quads", ".nq", quads.write_lines),
        Format("trig", "RDF as TriG, a graph for each document", "application/trig", ".trig", quads.write_blocks),
        Format("jsonld", "RDF as JSON-LD", "application/ld+json", ".jsonld", jsonld.write),
    )
}
"""Every format by its name, in the order that they are listed in."""


def format_named(name: str) -> Format:
    """The format of that name. Raises QueryError for an unknown one."""
    if name not in FORMATS:
        raise QueryError(f"{name!r} is no format", where="format", todo=f"Choose one of: {', '.join(FORMATS)}.")
    return FORMATS[name]
