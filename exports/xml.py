"""Text as XML takes it."""

from __future__ import annotations

import datetime as dt
import re
from xml.sax.saxutils import escape

from .flat import Value

JOINT = " | "
"""What stands between the items of a list where a format has no lists."""
_WRONG = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_QUOTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def clean(text: str) -> str:
    """The text with characters that XML 1.0 has no place for (control characters) shown as U+FFFD."""
    return _WRONG.sub("\ufffd", text)


def attribute(text: str) -> str:
    """The text between the quotes of an attribute."""
    return escape(clean(text), _QUOTES)


def content(text: str) -> str:
    """The text between two tags."""
    return escape(clean(text), {"\r": "&#13;"})


def plain(value: Value) -> str:
    """A value as text: days as ISO 8601, lists with bars between."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case dt.date():
            return value.isoformat()
        case list():
            return JOINT.join(value)
        case _:
            return str(value)
