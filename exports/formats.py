"""The formats, each with its name, its media type and what writes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..model.errors import QueryError
from . import cytoscape, edge_list, ftm, gexf, graphml, jsonld, neo4j_csv, popolo, quads, sheets, turtle
from .reading import Reading

Writer = Callable[[Reading], Iterator[bytes]]
"""Writes what is read in parts that follow each other; memory holds no more than a page of the graph."""

_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


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
        Format("csv", "office postings as CSV, UTF-8", "text/csv", ".csv", sheets.write_postings),
        Format(
            "csv-people", "people in office as CSV, UTF-8", "text/csv;table=people", ".people.csv", sheets.write_people,
        ),
        Format(
            "csv-gb18030", "office postings, GB18030", "text/csv;charset=gb18030", ".gb18030.csv",
            sheets.write_postings_gb,
        ),
        Format(
            "csv-people-gb18030", "people in office, GB18030", "text/csv;charset=gb18030;table=people",
            ".people.gb18030.csv", sheets.write_people_gb,
        ),
        Format("csv-edges", "edges as CSV, UTF-8", "text/csv;table=edges", ".edges.csv", edge_list.write),
        Format("xlsx", "both tables and their sources for Excel", _EXCEL, ".xlsx", sheets.write_workbook),
        Format("graphml", "GraphML", "application/graphml+xml", ".graphml", graphml.write),
        Format("gexf", "GEXF 1.3 with intervals, for Gephi", "application/gexf+xml", ".gexf", gexf.write),
        Format("cytoscape", "Cytoscape JSON", "application/vnd.cytoscape+json", ".cyjs", cytoscape.write),
        Format("ftm", "FollowTheMoney, an entity a line", "application/x-ndjson", ".ftm.json", ftm.write),
        Format("popolo", "Popolo JSON", "application/vnd.popolo+json", ".popolo.json", popolo.write),
        Format("neo4j", "CSV for neo4j-admin, zipped", "application/zip", ".neo4j.zip", neo4j_csv.write),
    )
}  # fmt: skip
"""Every format by its name, in the order that they are listed in."""


def format_named(name: str) -> Format:
    """The format of that name. Raises QueryError for an unknown one."""
    if name not in FORMATS:
        raise QueryError(f"{name!r} is no format", where="format", todo=f"Choose one of: {', '.join(FORMATS)}.")
    return FORMATS[name]


def format_of(file: str) -> Format | None:
    """The format of a file by the end of its name, the longest first (`x.people.csv` before `x.csv`)."""
    found = [one for one in FORMATS.values() if file.lower().endswith(one.suffix)]
    return max(found, key=lambda one: len(one.suffix), default=None)
