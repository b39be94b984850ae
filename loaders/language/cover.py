"""Which places of a text lie in one of several stretches."""

from __future__ import annotations

from collections.abc import Iterable


class Cover:
    """Whether a place lies in one of several stretches."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self.places: set[int] = set()
        for start, end in stretches:
            self.places.update(range(start, end))

    def __contains__(self, place: int) -> bool:
        """Whether the place lies in one of them."""
        return place in self.places
