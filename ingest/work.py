"""The unit of work: what one document adds, changes or takes away, written whole or not at all.

The cost grows with what a document touches: the people whose names are like its own, the events of its days, the
posts that it speaks of. Everything else in the graph stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..graph import Store
from ..model.codec import kind_of
from ..model.errors import UnknownName
from ..model.ident import make_id
from ..model.records import Edge, Node
from ..model.statement import Extraction, Skipped
from .difference import Difference, compare
from .judged import judged, load_records
from .keys import ensure_entries
from .plan import moment_after, plan_change
from .renaming import renamed, written_rows
from .rows import document_node, said_again, statement_edges, statement_node
from .said import Said, said_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a document: its key, whether it was new, how many statements of each kind it holds.

    `skipped` counts what was seen and not read, `review` is the list of it.
    """

    key: str
    title: str
    status: Literal["added", "changed", "unchanged", "forgotten"]
    statements: Mapping[str, int] = field(default_factory=dict[str, int])
    skipped: int = 0
    review: tuple[Skipped, ...] = ()


def ingest_extraction(store: Store, extraction: Extraction) -> Outcome:
    """Bring what a document says into the graph, in one transaction. The same version twice changes nothing.

    Another version of a document replaces exactly its own statements: those that it says no more are withdrawn.
    """
    document = extraction.document
    known = store.ask("document", document_id=make_id("Document", document.key))
    if known and known[0]["version"] == document.version:
        return _outcome(extraction, "unchanged")
    ensure_entries(store)
    moment = moment_after(store)
    records = judged(load_records(store))
    before = said_in(store, document.key) if known else []
    told = renamed(extraction, records.aliases)
    said = [one for one in told.statements if one.id not in records.rejected]
    difference = compare(said, [one for one in before if not one.rejected])
    change = plan_change(store, difference, moment, extraction, records)
    change.nodes.append(document_node(document, moment))
    change.add(_rejected_rows(told, before, records.rejected, moment))
    change.nodes += written_rows(extraction.statements, records.aliases)
    store.apply(change)
    return _outcome(extraction, "changed" if known else "added")


def forget_document(store: Store, key: str, *, purge: bool = False) -> Outcome:
    """Withdraw all that a document says; what only it said is no answer any more. `purge` deletes statements and text.

    Raises UnknownName when no document has that key.
    """
    known = store.ask("document", document_id=make_id("Document", key))
    if not known:
        raise UnknownName("there is no such document", where=key, todo="List them: cursus documents.")
    said = said_in(store, key)
    removed = tuple(one for one in said if not one.rejected)
    document = make_id("Document", key)
    ensure_entries(store)
    records = judged(load_records(store))
    change = plan_change(store, Difference(removed=removed, forgotten=key), moment_after(store), judged=records)
    change.nodes += [Node("Statement", one.statement.id, {"rejected": False}) for one in said if one.rejected]
    if purge:
        erased = {("Statement", one.statement.id) for one in said} | {("Document", document)}
        change.drop += sorted(erased)
        change.nodes = [node for node in change.nodes if (node.label, node.id) not in erased]
    else:
        change.nodes.append(Node("Document", document, {"version": ""}))
    store.apply(change)
    counts = Counter(kind_of(one.statement) for one in removed)
    return Outcome(key=key, title=known[0]["document"] or key, status="forgotten", statements=dict(counts))


def _rejected_rows(
    extraction: Extraction, before: Sequence[Said], rejected: frozenset[str], moment: int
) -> Iterator[Node | Edge]:
    """What was judged wrong is kept with its document and believed by nobody."""
    there = {one.statement.id for one in before if one.rejected}
    told = [one for one in extraction.statements if one.id in rejected]
    for one in told:
        if one.id in there:
            yield said_again(one)
        else:
            node = statement_node(one, moment)
            yield Node(node.label, node.id, {**node.properties, "rejected": True, "known_until": moment})
            yield from (edge for edge in statement_edges(one, None, None) if edge.type == "FROM")
    for id_ in sorted(there - {one.id for one in told}):
        yield Node("Statement", id_, {"rejected": False})


def _outcome(extraction: Extraction, status: Literal["added", "changed", "unchanged"]) -> Outcome:
    counts = Counter(kind_of(one) for one in extraction.statements)
    return Outcome(
        key=extraction.document.key,
        title=extraction.document.title,
        status=status,
        statements=dict(counts),
        skipped=len(extraction.skipped),
        review=extraction.skipped,
    )
