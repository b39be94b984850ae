"""The body whose congress or meeting a report or speech was given at."""

from __future__ import annotations

from ..meetings.sessions import body_of_meeting, given_at
from ..parts import Context
from .anchors import has_owner
from .expand import expand
from .meeting_names import without_meeting


def addressed(text: str, context: Context) -> str:
    """The body whose meeting a report or speech was given at: `在某会某届某次全委会议上的工作报告`."""
    session = given_at(text)
    body = body_of_meeting(session) if session else ""
    full = expand(without_meeting(body), context) if body else ""
    return full if has_owner(full) else ""
