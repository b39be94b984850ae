"""RDF of our vocabulary → what its documents say, and holdings for tenures that come without any statement."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..graph.rdf_back import read_change
from ..model.codec import decode
from ..model.dates import When
from ..model.edtf import common
from ..model.errors import DocumentError
from ..model.records import Edge, Node
from ..model.statement import Extraction, OrganizationName, SourceDocument
from .outside import Held, Told, holdings, thing

Row = dict[str, Any]
"""The properties of a node."""


@dataclass(slots=True)
class _Read:
    """What the RDF describes: nodes of each label by id, and relationships of each type by source."""

    nodes: dict[str, dict[str, Row]] = field(default_factory=lambda: defaultdict(dict))
    edges: dict[str, dict[str, list[Edge]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))

    def end(self, type: str, source: str, label: str) -> Row:
        """What a relationship leads to; nothing where it is missing."""
        found = (self.nodes[label].get(one.target) for one in self.edges[type][source])
        return next((one for one in found if one), dict[str, Any]())


def rdf_extractions(path: Path) -> Iterator[Extraction]:
    """Each document of an RDF file as it was read, then the tenures that no statement speaks of as a list of their own.

    Raises DocumentError for a file that cannot be read, or in which nothing of this is.
    """
    change = read_change(path)
    read = _sorted(change.nodes, change.edges)
    count = 0
    for id_, row in read.nodes["Document"].items():
        if row["raw"] and row["version"]:
            count += 1
            yield _document(read, id_, row)
    bare = _bare(read)
    if bare:
        yield _listing(path, read, bare)
    if not count and not bare:
        todo = "Give documents with their statements, or tenures with person, post and organization."
        raise DocumentError("says nothing that can be imported.", where=str(path), todo=todo)


def _sorted(nodes: Iterable[Node], edges: Iterable[Edge]) -> _Read:
    read = _Read()
    for node in nodes:
        read.nodes[node.label][node.id] = dict(node.properties)
    for edge in edges:
        read.edges[edge.type][edge.source].append(edge)
    return read


def _document(read: _Read, id_: str, row: Row) -> Extraction:
    said = [
        read.nodes["Statement"][source]
        for source, edges in read.edges["FROM"].items()
        if any(edge.target == id_ for edge in edges)
    ]
    statements = [
        decode(json.loads(one["payload"]))
        for one in said
        if one["payload"] and one["known_until"] is None and not one["rejected"]
    ]
    document = SourceDocument(
        key=row["key"], version=row["version"], title=row["title"] or row["key"], organization=row["organization"],
        date=_when(row["edtf"], row["first"], row["last"]), covers=_when(None, row["covers_first"], row["covers_last"]),
        medium=row["medium"] or "text", raw=row["raw"],
    )  # fmt: skip
    called = (one.properties for one in read.edges["CALLS"][id_])
    names = [
        OrganizationName(name=name, forms=tuple(one.get("forms") or ()), parent=one.get("parent"))
        for one in called
        for name in one.get("names") or ()
    ]
    ordered = sorted(statements, key=lambda one: (one.spans[:1], one.id))
    return Extraction(document=document, statements=tuple(ordered), organizations=tuple(names))


def _when(edtf: str | None, first: dt.date | None, last: dt.date | None) -> When | None:
    if first is None or last is None:
        return When.parse(edtf) if edtf else None
    return When(edtf or f"{first}/{last}", first, last)


def _bare(read: _Read) -> list[str]:
    """Ids of the tenures that are believed and that no statement speaks of."""
    told = {edge.target for edges in read.edges["ABOUT"].values() for edge in edges}
    return sorted(id_ for id_, row in read.nodes["Tenure"].items() if id_ not in told and row["known_until"] is None)


def _listing(path: Path, read: _Read, tenures: list[str]) -> Extraction:
    """Tenures without a source of their own: a list with a line for each is their document, its lines the quotes."""
    holders = {edge.target: source for source, edges in read.edges["HELD"].items() for edge in edges}
    told, records = Told(path.name, ""), list[tuple[str, Row, Row, tuple[str, str]]]()
    for id_ in tenures:
        row, person = read.nodes["Tenure"][id_], read.nodes["Person"].get(holders.get(id_, ""), {})
        post = read.end("OF_POST", id_, "Post")
        target = next((one.target for one in read.edges["OF_POST"][id_]), "")
        body = read.end("OF_ORGANIZATION", target, "Organization").get("name") or post.get("organization_name")
        if person.get("name") and post.get("role") and body:
            line = f"{person['name']} {body} {post['role']} {_days(row)}"
            records.append((line, row, person, (body, post["role"])))
    told.raw = "".join(f"{line}\n" for line, *_ in records)
    start = 0
    for line, row, person, (body, role) in records:
        span = (start, start + len(line))
        start = span[1] + 1
        who = thing(told.raw, span, [person["name"], *person["names"]])
        told.add(holdings(told.key, _held(row, body, role, span, who)), span)
    version = hashlib.sha256(path.read_bytes()).hexdigest()
    return told.extraction(SourceDocument(key=path.name, version=version, title=path.name, medium="RDF", raw=told.raw))


def _held(row: Row, body: str, role: str, span: tuple[int, int], who: Any) -> Held:
    sure = (row["start_latest"], row["end_earliest"])
    days = tuple(day.isoformat() for day in dict.fromkeys(sure)) if all(sure) and sure[0] <= sure[1] else ()
    return Held(
        person=who, organization=body, role=role, record=span, days=days, ended=bool(row["ended"]),
        start=_known(row["start_earliest"], row["start_latest"]), end=_known(row["end_earliest"], row["end_latest"]),
    )  # fmt: skip


def _known(earliest: dt.date | None, latest: dt.date | None) -> str | None:
    """The day, month or year that a bound is known to lie in, None where it is not known so closely."""
    return common(earliest, latest) if earliest and latest else None


def _days(row: Row) -> str:
    ends = ((row["start_earliest"], row["start_latest"]), (row["end_earliest"], row["end_latest"]))
    return "–".join("..".join(dict.fromkeys(str(day) if day else "?" for day in end)) for end in ends)
