"""Names made shorter by leaving characters out."""

from __future__ import annotations


def keeps(longer: str, short: str) -> bool:
    """Whether the characters of `short` stand in `longer` in their order."""
    rest = iter(longer)
    return all(char in rest for char in short)
