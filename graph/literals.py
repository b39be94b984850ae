"""Values of the graph as RDF terms and back: the lexical form of each datatype, and the addresses of nodes."""

from __future__ import annotations

import datetime as dt
import math
import re
from decimal import Decimal
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote

from ..model.ontology import BASE, EDTF, RDF, XSD, Property

IDS = "https://w3id.org/cursus/id/"
"""What the address of a node begins with."""
STRING, JSON = f"{XSD}string", f"{RDF}JSON"

Term = tuple[str, str | None]
"""A resource (its address, None) or a literal (its lexical form, its datatype)."""

_PRECISION = (
    (re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII), f"{XSD}date"),
    (re.compile(r"\d{4}-\d{2}", re.ASCII), f"{XSD}gYearMonth"),
    (re.compile(r"\d{4}", re.ASCII), f"{XSD}gYear"),
)
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@lru_cache(maxsize=100_000)
def address(*parts: str) -> str:
    """The address of a node (its id), or of a relationship (source, type, target)."""
    return IDS + "/".join(quote(part, safe="") for part in parts)


def parts_of(iri: str) -> list[str]:
    """The id of a node by its address, or source, type and target of a relationship; nothing for another address."""
    return [unquote(part) for part in iri.removeprefix(IDS).split("/")] if iri.startswith(IDS) else []


def literal(datatype: str, value: Any) -> Term:
    """A literal of a datatype; a date of the vocabulary is typed by its precision."""
    match datatype:
        case _ if datatype == f"{BASE}Date":
            return value, _precision(value)
        case _ if datatype == f"{XSD}boolean":
            return ("true" if value else "false"), datatype
        case _ if datatype == f"{XSD}dateTime":
            moment = (_EPOCH + dt.timedelta(milliseconds=value)).replace(tzinfo=None).isoformat(timespec="milliseconds")
            return moment.rstrip("0").rstrip(".") + "Z", datatype
        case _ if datatype == f"{XSD}double":
            return _decimal(value), datatype
        case _:
            return str(value), datatype


def value_of(found: Property, lexical: str) -> Any:
    """What the engines keep for a literal of a property. Raises ValueError where it cannot be read."""
    match found.kind:
        case "DATE":
            return dt.date.fromisoformat(lexical)
        case "BOOL":
            return _truth(lexical)
        case "DOUBLE":
            return float(lexical)
        case "INT64" if found.datatype == f"{XSD}dateTime":
            return _milliseconds(lexical)
        case "INT64":
            return int(lexical)
        case _:
            return lexical


def _decimal(value: float) -> str:
    """The digits of a number in the one form that stores give back."""
    return format(Decimal(repr(value)), "f").removesuffix(".0") if math.isfinite(value) else str(value).upper()


def _milliseconds(lexical: str) -> int:
    moment = dt.datetime.fromisoformat(lexical)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return round((moment - _EPOCH) / dt.timedelta(milliseconds=1))


def _truth(lexical: str) -> bool:
    if lexical not in ("true", "false", "1", "0"):
        raise ValueError(f"{lexical!r} is neither true nor false")
    return lexical in ("true", "1")


def _precision(edtf: str) -> str:
    return next((datatype for pattern, datatype in _PRECISION if pattern.fullmatch(edtf)), EDTF)
