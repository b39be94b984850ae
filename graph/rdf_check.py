"""Whether the kept RDF says what the graph says, node by node, in little memory."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import DefaultGraph, RdfFormat, Store, parse

from .pages import pages
from .rdf import resources
from .rdf_changes import owned
from .rdf_text import lines
from .store import Store as Graph


def differences(kept: Store, graph: Graph) -> Iterator[tuple[str, str]]:
    """Id of each node of which the kept RDF says something else, and what; last, under no id, what it has besides."""
    count = 0
    for page in pages(graph):
        texts: dict[str, list[str]] = {row["id"]: [] for row in page.rows}
        for one in resources(page):
            texts[one.node].append(lines(one))
        for id_, text in texts.items():
            wanted, found = set(parse("".join(text), RdfFormat.N_TRIPLES)), set(owned(kept, id_))
            count += len(found)
            if wanted != found:
                yield (
                    id_,
                    f"the graph says {len(wanted - found)} things that the RDF lacks, it has {len(found - wanted)} others",
                )
    there = sum(1 for _ in kept.quads_for_pattern(None, None, None, DefaultGraph()))
    if there > count:
        yield "", f"the RDF has {there - count} triples of what is not in the graph"
