"""The same graph on both engines."""

from __future__ import annotations

from typing import NamedTuple

from cursus.graph import Store


class Both(NamedTuple):
    """One store of each engine, with the same graph."""

    embedded: Store
    server: Store
