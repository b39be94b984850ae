"""How values of the graph are written as RDF literals, and resources as addresses."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any
from urllib.parse import quote

from ..model.ontology import BASE, EDTF, RDF, XSD, Property

IDS = "https://w3id.org/cursus/id/"
"""What the address of a node begins with when none is given."""

_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})
_PRECISION = (
    (re.compile(r"\d{4}-\d{2}-\d{2}"), f"{XSD}date"),
    (re.compile(r"\d{4}-\d{2}"), f"{XSD}gYearMonth"),
    (re.compile(r"\d{4}"), f"{XSD}gYear"),
)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def address(base: str, *parts: str) -> str:
    """The resource of a node (its id), or of a relationship (source, type, target)."""
    return f"<{base}{'/'.join(quote(part, safe='') for part in parts)}>"


def literals(found: Property, value: Any) -> list[str]:
    """The literals of a property's value: none for null, one for each member of a list."""
    if value is None:
        return []
    return [literal(found.datatype, one) for one in (sorted(set(value)) if found.many else [value])]


def literal(datatype: str, value: Any) -> str:
    """One Turtle literal of a datatype; a date of the vocabulary is typed by its precision."""
    match datatype:
        case _ if datatype == f"{XSD}string":
            return text(value)
        case _ if datatype == f"{XSD}boolean":
            return "true" if value else "false"
        case _ if datatype == f"{XSD}integer":
            return str(value)
        case _ if datatype == f"{XSD}dateTime":
            moment = _EPOCH + dt.timedelta(milliseconds=value)
            return _typed(moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"), datatype)
        case _ if datatype == f"{BASE}Date":
            return _typed(value, _precision(value))
        case _ if datatype == f"{RDF}JSON":
            return _typed(json.dumps(json.loads(value), ensure_ascii=False, separators=(",", ":")), datatype)
        case _:
            return _typed(str(value), datatype)


def text(value: str) -> str:
    """A plain string literal."""
    return f'"{value.translate(_ESCAPES)}"'


def _precision(edtf: str) -> str:
    return next((datatype for pattern, datatype in _PRECISION if pattern.fullmatch(edtf)), EDTF)


def _typed(value: str, datatype: str) -> str:
    return f"{text(value)}^^<{datatype}>"
