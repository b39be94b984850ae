"""A process that answers SPARQL questions about one copy of the kept RDF, so that it can be stopped at any moment.

It is run by its path, with the folder of the copy, and imports nothing of ours: it starts in a few hundredths of a
second. Each line of its input is a question `{"query", "prefixes", "limit"}` as JSON, each line of its output the answer:
`{"columns", "rows"}`, `{"truth"}` or `{"triples"}`, with `truncated` where there is more than `limit`; or `{"wrong"}`.
A row is a list of terms in the form of the SPARQL JSON results, null where a variable is unbound.
"""

from __future__ import annotations

import json
import sys
from itertools import islice
from typing import Any

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    RdfFormat,
    Store,
    Triple,
    serialize,
)

MEMORY = 4 << 30
"""Bytes that a question may take."""


def answer(store: Store, asked: dict[str, Any]) -> dict[str, Any]:
    """The answer to a question. Raises what the store raises."""
    limit: int = asked["limit"]
    found = store.query(asked["query"], prefixes=asked["prefixes"])
    if isinstance(found, QueryBoolean):
        return {"truth": bool(found)}
    if isinstance(found, QueryTriples):
        triples: list[Triple] = list(islice(iter(found), limit + 1))
        text = serialize(triples[:limit], format=RdfFormat.N_TRIPLES) or b""
        return {"triples": text.decode(), "truncated": len(triples) > limit}
    assert isinstance(found, QuerySolutions)
    columns = [variable.value for variable in found.variables]
    rows = [[_term(one) for one in solution] for solution in islice(found, limit + 1)]
    return {"columns": columns, "rows": rows[:limit], "truncated": len(rows) > limit}


def _term(term: NamedNode | BlankNode | Literal | Triple | None) -> dict[str, Any] | None:
    match term:
        case None:
            return None
        case NamedNode():
            return {"type": "uri", "value": term.value}
        case BlankNode():
            return {"type": "bnode", "value": term.value}
        case Triple():
            parts = {"subject": term.subject, "predicate": term.predicate, "object": term.object}
            return {"type": "triple", "value": {name: _term(part) for name, part in parts.items()}}
        case Literal(language=str() as language):
            return {"type": "literal", "value": term.value, "xml:lang": language}
        case Literal():
            datatype = term.datatype.value
            plain = datatype.endswith("XMLSchema#string")
            return {"type": "literal", "value": term.value} | ({} if plain else {"datatype": datatype})


def _bounded() -> None:
    try:
        from resource import RLIMIT_DATA, setrlimit
    except ImportError:
        return  # Windows has no such bound.
    setrlimit(RLIMIT_DATA, (MEMORY, MEMORY))


def main(folder: str) -> None:
    """Answer question after question until the input ends."""
    _bounded()
    store = Store.read_only(folder)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            found = answer(store, asked)
        except (SyntaxError, ValueError, OSError, RuntimeError) as error:
            found = {"wrong": str(error)}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
