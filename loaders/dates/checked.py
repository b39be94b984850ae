"""Dates that a text may give wrongly: month 13, an end before its beginning."""

from __future__ import annotations

from ...model.dates import When
from ...model.errors import DateError


def checked(edtf: str, words: str = "") -> When | None:
    """The date of an EDTF string put together from a text's digits; nothing where they give none."""
    try:
        return When.parse(edtf, words)
    except DateError:
        return None
