"""The graph: one protocol, one function that chooses the engine."""

from __future__ import annotations

from contextlib import AbstractContextManager

from ..model.errors import StoreError
from .store import Row, Store

__all__ = ["Row", "Store", "connect", "create"]


def connect(url: str, *, read_only: bool = False) -> Store:
    """Open the graph at `url`.

    A path is an embedded graph, made when it is not there and may be written; `bolt://` and `neo4j://` (and their
    encrypted forms) are a server: `bolt://user:password@host:port/database`. Raises StoreError when it cannot be opened.
    """
    if _is_file(url):
        from .embedded import EmbeddedStore

        return EmbeddedStore(url, read_only=read_only)
    from .bolt import BoltStore

    return BoltStore(url, read_only=read_only)


def create(url: str) -> AbstractContextManager[Store]:
    """A new graph at `url`, to be filled: it is there when the block ends well, and as if never begun else.

    Raises StoreError where there is a graph already.
    """
    if _is_file(url):
        from .embedded import new_file

        return new_file(url)
    from .bolt import new_graph

    return new_graph(url)


def _is_file(url: str) -> bool:
    scheme, mark, _ = url.partition("://")
    if mark and scheme.partition("+")[0] not in ("bolt", "neo4j"):
        what = f"{scheme}:// graphs are not supported"
        raise StoreError(what, where=url, todo="Give a path, bolt://… or neo4j://….")
    return not mark
