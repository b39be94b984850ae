"""RDF as JSON-LD, in the words of the vocabulary's own context."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any

from ..graph.literals import STRING
from ..graph.rdf import Resource, resources
from ..model.context import NATIVE, context, short, term
from ..model.ontology import RDF
from .holding import held_on_the_day
from .reading import Reading


def write(reading: Reading) -> Iterator[bytes]:
    """One object: the context, and under `@graph` an object for each resource, a line each."""
    yield f'{{"@context": {json.dumps(context(), ensure_ascii=False)},\n"@graph": ['.encode()
    comma = "\n"
    described = (one for page in reading.pages() for one in resources(page))
    for one in chain(described, held_on_the_day(reading)):
        yield (comma + json.dumps(_object(one), ensure_ascii=False)).encode()
        comma = ",\n"
    yield b"\n]}\n"


def _object(resource: Resource) -> dict[str, Any]:
    found: dict[str, list[Any]] = defaultdict(list)
    for predicate, (text, datatype) in resource.facts:
        if predicate == f"{RDF}type":
            found["@type"].append(short(text))
        else:
            found[term(predicate)].append(_value(predicate, text, datatype))
    return {"@id": short(resource.iri), **{name: one if len(one) > 1 else one[0] for name, one in found.items()}}


def _value(predicate: str, text: str, datatype: str | None) -> Any:
    if datatype is None:
        return short(text)
    if datatype in NATIVE:
        return json.loads(text)
    said = context().get(term(predicate), {}).get("@type")
    return text if datatype == STRING or said == short(datatype) else {"@value": text, "@type": short(datatype)}
