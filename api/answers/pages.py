"""Lists in pages: a stable order, a cursor that survives new items, and what the sources cover."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Sequence
from typing import Any

from ...model.errors import QueryError
from .asked import Page
from .shapes import Shape

Key = tuple[str | int | float, ...]
"""Place of an item in its list. Ends in an id, so that no two items share a place."""

LAST = "~"
"""Sorts after every date: the place of what has none."""


def paged(items: Sequence[Shape], key: Callable[[Shape], Key], page: Page) -> tuple[list[Shape], str | None]:
    """The items of one page in order, and the cursor of the next page or None."""
    placed = sorted(((key(item), number) for number, item in enumerate(items)))
    if page.cursor is not None:
        after = _read_cursor(page.cursor)
        try:
            placed = [one for one in placed if one[0] > after]
        except TypeError:
            raise _bad_cursor() from None
    taken = placed[: page.limit]
    following = _write_cursor(taken[-1][0]) if len(placed) > len(taken) else None
    return [items[number] for _, number in taken], following


def listed(items: list[Shape], total: int, following: str | None, coverage: Shape, left_out: int = 0) -> Shape:
    """The shape of every list."""
    return {"items": items, "total": total, "next": following, "left_out": left_out, "coverage": coverage}


def _write_cursor(key: Key) -> str:
    text = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read_cursor(cursor: str) -> Key:
    try:
        padded = cursor.encode() + b"=" * (-len(cursor) % 4)
        key: Any = json.loads(base64.urlsafe_b64decode(padded))
    except (binascii.Error, ValueError):
        raise _bad_cursor() from None
    if not isinstance(key, list):
        raise _bad_cursor()
    return tuple(key)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]


def _bad_cursor() -> QueryError:
    return QueryError("this cursor is none of ours", where="cursor", todo="Use the next of the page before, unchanged.")
