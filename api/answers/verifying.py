"""The check that the graph agrees with its sources and with itself."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ...graph.store import Store
from .shapes import Row, Shape


def verify(store: Store) -> Shape:
    """Read every quote again in the stored text, and look for nodes that lack what they cannot be without.

    `problems` lists each as `{kind, id, what}`: `quote` where raw[start:end] is not the quote, `loose` nodes, `rdf`
    where the kept RDF says something else than the graph.
    """
    from ...graph.rdf_check import differences  # what it stands on takes a while to import, and only this asks for it

    documents = store.ask("documents")
    problems: list[Shape] = []
    statements = 0
    for document in documents:
        rows = store.ask("quotes", document_id=document["document_id"])
        statements += len(rows)
        raw = store.ask("document_text", document_id=document["document_id"])[0]["raw"] or ""
        problems += _misquoted(document, raw, rows)
    for row in store.ask("loose"):
        problems.append({"kind": "loose", "id": row["id"], "what": f"{row['label']} without {row['lacks']}"})
    problems += [{"kind": "rdf", "id": id_, "what": what} for id_, what in differences(store.rdf.current(), store)]
    return {"documents": len(documents), "statements": statements, "problems": problems}


def _misquoted(document: Row, raw: str, rows: list[Row]) -> Iterator[Shape]:
    for row in rows:
        spans: list[list[int]] = json.loads(row["spans"] or "[]")
        inside = all(0 <= start < end <= len(raw) for start, end in spans)
        # Spans stand in the order of reading, which is not that of the text where columns are interleaved.
        read = raw[min(span[0] for span in spans) : max(span[1] for span in spans)] if spans and inside else None
        if read != row["quote"]:
            what = f"{document['key']} {spans}: the statement quotes {row['quote']!r}, the text says {read!r}"
            yield {"kind": "quote", "id": row["statement"], "what": what}
