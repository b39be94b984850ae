"""The graph: one protocol, one function that chooses the engine."""

from __future__ import annotations

from ..model.errors import StoreError
from .store import Row, Store

__all__ = ["Row", "Store", "connect"]


def connect(url: str, *, read_only: bool = False, rdf: str | None = None) -> Store:
    """Open the graph at `url`.

    A path is an embedded graph, made when it is not there and may be written; `bolt://` and `neo4j://` (and their
    encrypted forms) are a server: `bolt://user:password@host:port/database`. `rdf` is the folder where its RDF is kept:
    `<path>.rdf` when left out, and for a server one that passes with the store. Raises StoreError when it cannot be opened.
    """
    scheme, mark, _ = url.partition("://")
    if not mark:
        from .embedded import EmbeddedStore

        return EmbeddedStore(url, read_only=read_only, rdf=rdf)
    if scheme.partition("+")[0] in ("bolt", "neo4j"):
        from .bolt import BoltStore

        return BoltStore(url, read_only=read_only, rdf=rdf)
    raise StoreError(f"{scheme}:// graphs are not supported", where=url, todo="Give a path, bolt://… or neo4j://….")
