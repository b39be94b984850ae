"""What became of documents that were read, as JSON-ready dicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model.errors import CursusError
from .shapes import Shape

if TYPE_CHECKING:
    from ...ingest import Outcome


def outcome_shape(outcome: Outcome) -> Shape:
    """A document that is in the graph: `{key, title, status, statements, skipped, review}`, the last with why."""
    return {
        "key": outcome.key,
        "title": outcome.title,
        "status": outcome.status,
        "statements": dict(outcome.statements),
        "skipped": outcome.skipped,
        "review": [{"reason": one.reason, "quote": one.quote, "spans": one.spans} for one in outcome.review],
    }


def failure_shape(name: str, error: CursusError) -> Shape:
    """A document that could not be read: `{document, what, todo}`."""
    return {"document": name, "what": error.what, "todo": error.todo}
