"""What the stores have in common: questions of the catalogue, search by name, the end of a `with`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from .. import queries
from ..model.errors import StoreError
from .names import NameIndex
from .rdf_kept import KeptRdf
from .store import Row


class BaseStore(ABC):
    """A store apart from its engine. `where`: path or address, without password, for messages."""

    read_only: bool
    where: str
    rdf: KeptRdf
    _names: NameIndex

    def ask(self, query: str, /, **parameters: Any) -> list[Row]:
        """Rows that answer a question of the catalogue; see `Store.ask`."""
        question = queries.question(query)
        return self._answer(question.text, question.complete(parameters), query)

    def search(self, text: str, labels: Sequence[str] = (), limit: int = 20) -> list[Row]:
        """Entities named like `text`, best first; see `Store.search`."""
        return self._names.search(text, labels, limit)

    def named(self, text: str, labels: Sequence[str] = ()) -> list[Row]:
        """Entities of exactly that name; see `Store.named`."""
        return self._names.named(text, labels)

    @abstractmethod
    def close(self) -> None:
        """Give the file or connection back; a second call does nothing."""

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    @abstractmethod
    def _answer(self, text: str, parameters: Mapping[str, Any], where: str) -> list[Row]:
        """Rows of a question that only reads; `where` names it in messages."""

    def _check_writable(self) -> None:
        if self.read_only:
            raise StoreError("the graph is open for reading only", where=self.where, todo="Open it for writing.")
