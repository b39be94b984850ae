"""Search by name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from .store import Row, Store


class NameIndex:
    """Names of a graph."""

    def __init__(self, path: Path, store: Store) -> None:
        self._store = store

    def search(self, text: str, labels: Sequence[str], limit: int) -> list[Row]:
        return []

    def close(self) -> None:
        pass
