"""Tells a SPARQL text that only asks the kept RDF from one that does anything else, and what it asks for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..model.errors import QueryError
from ..model.ontology import BASE, RDF, RDFS, XSD
from .literals import IDS, STRING, Term, address, literal
from .rdf import OA
from .rdf_text import line_term

Form = Literal["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"]
FORMS: dict[str, Form] = {"SELECT": "SELECT", "ASK": "ASK", "CONSTRUCT": "CONSTRUCT", "DESCRIBE": "DESCRIBE"}
UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"})
PREFIXES = {
    "cursus": BASE, "id": IDS, "oa": OA, "rdf": RDF, "rdfs": RDFS, "xsd": XSD,
    "org": "http://www.w3.org/ns/org#", "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}  # fmt: skip
"""Prefixes that a question need not declare."""

_PIECES = re.compile(
    r"""(?P<comment>\#[^\n\r]*)
      | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
      | (?P<string>\"\"\"(?:[^"\\]|\\.|"(?!""))*\"\"\"|'''(?:[^'\\]|\\.|'(?!''))*'''
          |"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*')
      | (?P<variable>[?$]\w+)
      | (?P<name>[\w.-]*:[\w.:%-]*)
      | (?P<language>@[A-Za-z-]+)
      | (?P<word>[^\W\d]\w*)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)


_ID = re.compile(r"[a-z]-[0-9a-f]{20}(\.\w+)?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?")
# Escapes are undone before a text is read, so that they could spell a word.
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


@dataclass(frozen=True, slots=True)
class Found:
    """An answer: rows of a SELECT by `columns`, the `truth` of an ASK, or `triples` as N-Triples.

    A row has a term in the form of the SPARQL JSON results for each column, None where it is unbound. `truncated`:
    there was more than the limit.
    """

    columns: list[str] = field(default_factory=list[str])
    rows: list[list[dict[str, Any] | None]] = field(default_factory=list[list["dict[str, Any] | None"]])
    truth: bool | None = None
    triples: str | None = None
    truncated: bool = False


def check(text: str) -> Form:
    """The form of a text that asks one question of this graph.

    Raises QueryError: status 403 for an update or a question to another service, 400 for what is no question.
    """
    words = [*_words(_ESCAPED.sub(_character, text)), *_words(text)]
    if "SERVICE" in words:
        raise _refused("a question to another SERVICE leaves this graph")
    first = next((word for word in words if word in FORMS or word in UPDATES), None)
    if first in UPDATES:
        raise _refused(f"{first} changes the graph")
    if first is None:
        wrong = QueryError("there is no question", where="query", todo="Write SELECT, ASK, CONSTRUCT or DESCRIBE.")
        wrong.status = 400
        raise wrong
    return FORMS[first]


def given(text: str, parameters: Mapping[str, object]) -> str:
    """The text with parameters in the places of `$name`; a variable `?name` is none. Raises QueryError for an unknown one."""
    terms = {f"${name}": line_term(_term(value)) for name, value in parameters.items()}
    pieces = [piece.group() for piece in _PIECES.finditer(text)] if terms else [text]
    if unknown := terms.keys() - set(pieces):
        todo = "Take a name that the question has with a $."
        raise QueryError(f"the question has no {', '.join(sorted(unknown))}", where="parameters", todo=todo)
    return "".join(terms.get(piece, piece) for piece in pieces)


def _term(value: object) -> Term:
    match value:
        case bool():
            return literal(f"{XSD}boolean", value)
        case int():
            return literal(f"{XSD}integer", value)
        case dt.datetime():
            return value.isoformat(), f"{XSD}dateTime"
        case dt.date():
            return literal(f"{XSD}date", value)
        case str() if _ID.fullmatch(value):
            return address(value), None
        case str() if _DAY.fullmatch(value):
            return value, f"{XSD}dateTime" if "T" in value else f"{XSD}date"
        case _:
            return str(value), STRING


def _words(text: str) -> list[str]:
    return [piece.group().upper() for piece in _PIECES.finditer(text) if piece.lastgroup == "word"]


def _character(found: re.Match[str]) -> str:
    code = int(found.group(1) or found.group(2), 16)
    return chr(code) if code <= 0x10FFFF else found.group()


def _refused(why: str) -> QueryError:
    error = QueryError(f"only questions are allowed here: {why}", where="query", todo="Write a SELECT or an ASK.")
    error.status = 403
    return error
