"""The graph in the forms that other tools open, as streams of bytes."""

from __future__ import annotations

from collections.abc import Iterator

from ..graph import Store
from .formats import FORMATS, Format, format_named, format_of
from .reading import Part, Reading

__all__ = ["FORMATS", "Format", "Part", "Reading", "export", "format_named", "format_of"]


def export(store: Store, form: str, part: Part | None = None) -> Iterator[bytes]:
    """The graph, or a part of it, in that format, piece by piece. Raises QueryError for an unknown one."""
    return format_named(form).write(Reading(store, part))
