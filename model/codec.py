"""Statements as plain JSON values and back, nothing lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from .dates import When
from .errors import CursusError
from .statement import (
    Body,
    EventStatement,
    Holding,
    Hosting,
    Issuance,
    Life,
    Participation,
    PersonName,
    Responsibility,
    Span,
    Statement,
)

KINDS: dict[str, type[Statement]] = {
    "event": EventStatement,
    "holding": Holding,
    "participation": Participation,
    "hosting": Hosting,
    "issuance": Issuance,
    "responsibility": Responsibility,
    "life": Life,
    "body": Body,
}
_NAMES = {made: kind for kind, made in KINDS.items()}
_LISTS = ("roles", "organizations")


def kind_of(statement: Statement) -> str:
    """The kind of a statement, as in the facts export. Raises CursusError for a class that has none."""
    kind = _NAMES.get(type(statement))
    if kind is None:
        raise CursusError(f"{type(statement).__name__} is no kind of statement", todo=f"Known: {', '.join(KINDS)}.")
    return kind


def encode_when(when: When | None) -> dict[str, str] | None:
    """A date as `{edtf, first, last, words}`, days as ISO 8601."""
    if when is None:
        return None
    return {"edtf": when.edtf, "first": when.first.isoformat(), "last": when.last.isoformat(), "words": when.words}


def decode_when(value: Mapping[str, str] | None) -> When | None:
    """The date that `encode_when` wrote."""
    if value is None:
        return None
    return When(
        value["edtf"], dt.date.fromisoformat(value["first"]), dt.date.fromisoformat(value["last"]), value["words"]
    )


def encode(statement: Statement) -> dict[str, Any]:
    """The statement as a JSON object of strings, numbers, lists and objects, with its `kind`."""
    values = {field.name: getattr(statement, field.name) for field in fields(statement)}
    return {"kind": kind_of(statement)} | {name: _encode_value(value) for name, value in values.items()}


def decode(value: Mapping[str, Any]) -> Statement:
    """The statement that `encode` wrote. Raises CursusError for an unknown kind or a missing field."""
    made = KINDS.get(value.get("kind", ""))
    if made is None:
        raise CursusError(f"{value.get('kind')!r} is no kind of statement", todo=f"Known: {', '.join(KINDS)}.")
    known = {field.name for field in fields(made)}
    try:
        return made(**{name: _decode_value(name, one) for name, one in value.items() if name in known})
    except (KeyError, TypeError, ValueError) as error:
        raise CursusError(f"a {value['kind']} cannot be read back: {error}", where=str(value.get("id", ""))) from error


def _encode_value(value: Any) -> Any:
    match value:
        case When():
            return encode_when(value)
        case PersonName(name=name, span=span, marks=marks):
            return {"name": name, "span": list(span), "marks": list(marks)}
        case tuple():
            return [_encode_value(one) for one in value]  # pyright: ignore[reportUnknownVariableType]
        case _:
            return value


def _decode_value(name: str, value: Any) -> Any:
    if name == "date":
        return decode_when(value)
    if name == "person":
        return PersonName(name=value["name"], span=_span(value["span"]), marks=tuple(value["marks"]))
    if name == "spans":
        return tuple(_span(span) for span in value)
    return tuple(value) if name in _LISTS else value


def _span(value: list[int]) -> Span:
    start, end = value
    return start, end
