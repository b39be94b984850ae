"""What every graph store can do, and nothing more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from ..model.records import GraphChange

if TYPE_CHECKING:
    from .rdf_kept import KeptRdf
    from .tables import Part

Row = dict[str, Any]


class Reader(Protocol):
    """What answers free questions: a store, or a snapshot of one."""

    def cypher(
        self, text: str, parameters: Mapping[str, Any] | None = None, *, timeout: float = 5.0, limit: int = 1000
    ) -> list[Row]:
        """Rows of a free Cypher text that may only read, at most `limit` of them, within `timeout` seconds.

        A node is `{"label", …}`, a relationship `{"type", …}` with its properties, a path `{"nodes", "relationships"}`.
        Raises QueryError: status 403 for anything but reading the graph, 422 for a wrong text, 504 when out of time.
        """
        ...


class Store(Reader, Protocol):
    """A temporal graph of people, posts and organizations, kept by one engine.

    Rows are dicts of scalars and lists of scalars; dates are `datetime.date`. Every method may be called from
    several threads at once; changes are applied one after the other. A failure of the engine is a StoreError.
    """

    read_only: bool
    where: str
    """Path or address, without the password."""
    rdf: KeptRdf
    """The graph as RDF, for questions in SPARQL."""

    def ask(self, query: str, /, **parameters: Any) -> list[Row]:
        """Rows that answer the question `query` of the catalogue (`"holders"`).

        Parameters are named in the question's file; those left out are null. Raises QueryError for an unknown
        question or parameter.
        """
        ...

    def apply(self, change: GraphChange) -> int:
        """Write one unit of work in one transaction and return its number. An empty change is no unit of work."""
        ...

    def unit_of_work(self) -> tuple[int, int]:
        """Number and time (milliseconds since 1970 UTC) of the last unit of work; (0, 0) in an empty graph."""
        ...

    def snapshot(self) -> AbstractContextManager[Reader]:
        """The graph as it is when the block begins, whatever others write meanwhile."""
        ...

    def fill(self, parts: Iterable[GraphChange]) -> None:
        """Write a whole graph, its units of work included, into this one, which is new (see `create`)."""
        ...

    def load(self, tables: Iterable[Part]) -> None:
        """Write a whole graph out of tables by the bulk path of the engine into this one, which is new (see `create`).

        It is one unit of work, unless its units of work are among the tables. Search and RDF are made from the graph
        when they are first asked. Raises StoreError for a table that is not of the vocabulary.
        """
        ...

    def search(self, text: str, labels: Sequence[str] = (), limit: int = 20) -> list[Row]:
        """Entities named like `text`, best first: `id`, `label`, `name`, `names`, `score` (1 is the exact name).

        `labels` is any of Person, Organization, Post, Event, Publication; none means all of them.
        """
        ...

    def named(self, text: str, labels: Sequence[str] = ()) -> list[Row]:
        """Entities one of whose names is `text`, width, case and punctuation set aside; rows as those of `search`."""
        ...

    def close(self) -> None:
        """Give the file or connection back. A second call does nothing."""
        ...

    def __enter__(self) -> Self:
        """The store itself."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        ...
