"""The unit of work: what one document adds, changes or takes away, written whole or not at all.

The cost grows with what a document touches: the people whose names are like its own, the events of its days, the
posts that it speaks of. Everything else in the graph stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..graph import Store
from ..model.codec import kind_of
from ..model.errors import UnknownName
from ..model.ident import make_id
from ..model.records import Node
from ..model.statement import Extraction
from .plan import Difference, compare, moment_after, plan_change
from .rows import document_node
from .said import said_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a document: its key, whether it was new, how many statements of each kind it holds."""

    key: str
    title: str
    status: Literal["added", "changed", "unchanged", "forgotten"]
    statements: Mapping[str, int] = field(default_factory=dict[str, int])
    skipped: int = 0


def ingest_extraction(store: Store, extraction: Extraction) -> Outcome:
    """Bring what a document says into the graph, in one transaction. The same version twice changes nothing.

    Another version of a document replaces exactly its own statements: those that it says no more are withdrawn.
    """
    document = extraction.document
    known = store.ask("document", document_id=make_id("Document", document.key))
    if known and known[0]["version"] == document.version:
        return _outcome(extraction, "unchanged")
    moment = moment_after(store)
    difference = compare(extraction.statements, said_in(store, document.key) if known else [])
    change = plan_change(store, difference, moment, extraction)
    change.nodes.append(document_node(document, moment))
    store.apply(change)
    return _outcome(extraction, "changed" if known else "added")


def forget_document(store: Store, key: str, *, purge: bool = False) -> Outcome:
    """Withdraw all that a document says; what only it said is no answer any more. `purge` deletes its statements and text.

    Raises UnknownName when no document has that key.
    """
    known = store.ask("document", document_id=make_id("Document", key))
    if not known:
        raise UnknownName("there is no such document", where=key, todo="List them: cursus documents.")
    removed = tuple(said_in(store, key))
    document = make_id("Document", key)
    change = plan_change(store, Difference(removed=removed), moment_after(store))
    if purge:
        erased = {("Statement", one.statement.id) for one in removed} | {("Document", document)}
        change.drop += sorted(erased)
        change.nodes = [node for node in change.nodes if (node.label, node.id) not in erased]
    else:
        change.nodes.append(Node("Document", document, {"version": ""}))
    store.apply(change)
    counts = Counter(kind_of(one.statement) for one in removed)
    return Outcome(key=key, title=known[0]["document"] or key, status="forgotten", statements=dict(counts))


def _outcome(extraction: Extraction, status: Literal["added", "changed", "unchanged"]) -> Outcome:
    counts = Counter(kind_of(one) for one in extraction.statements)
    return Outcome(
        key=extraction.document.key,
        title=extraction.document.title,
        status=status,
        statements=dict(counts),
        skipped=len(extraction.skipped),
    )
