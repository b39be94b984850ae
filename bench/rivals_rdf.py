"""The world as RDF, asked in SPARQL: Oxigraph on disk, rdflib in memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import scale
from rivals import Ask, Asked, disk, iso, peak

_X = "https://example.org/"
_PREFIX = f"PREFIX x: <{_X}> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
_ROW = "?t x:person ?p ; x:post ?r ; x:first ?first . ?p x:name ?name . ?r x:role ?role ; x:organization ?o . ?o x:name ?body ."
_ON = 'OPTIONAL {{ ?t x:last ?last }} FILTER(?first <= "{to}"^^xsd:date && (!BOUND(?last) || ?last >= "{since}"^^xsd:date))'
_WHERE = {
    "holder": f"BIND(x:{{r}} AS ?r) ?t x:post ?r . {_ROW} {_ON}",
    "career": f"BIND(x:{{p}} AS ?p) ?t x:person ?p . {_ROW} {_ON}",
    "officers": f"BIND(x:{{o}} AS ?o) ?r x:organization ?o . ?t x:post ?r . {_ROW} {_ON}",
    "changes": f"""BIND(x:{{o}} AS ?o) ?r x:organization ?o . ?t x:post ?r . {_ROW} OPTIONAL {{{{ ?t x:last ?last }}}}
        FILTER((?first >= "{{since}}"^^xsd:date && ?first <= "{{to}}"^^xsd:date)
            || (BOUND(?last) && ?last >= "{{since}}"^^xsd:date && ?last <= "{{to}}"^^xsd:date))""",
    "succession": f"BIND(x:{{r}} AS ?r) ?t x:post ?r . {_ROW} {_ON}",
    "colleagues": f"""BIND(x:{{p}} AS ?me) ?m x:person ?me ; x:post ?mine ; x:first ?begin . ?mine x:organization ?o .
        ?r x:organization ?o . ?t x:post ?r . {_ROW} FILTER(?p != ?me) OPTIONAL {{{{ ?m x:last ?end }}}}
        OPTIONAL {{{{ ?t x:last ?last }}}} FILTER(!BOUND(?end) || ?first <= ?end) FILTER(!BOUND(?last) || ?last >= ?begin)""",
}


def text(question: str, asked: Asked) -> str:
    """A question of the catalogue in SPARQL."""
    number, since, to = asked
    where = _WHERE[question].format(
        r=scale.key("r", number), p=scale.key("p", number), o=scale.key("o", number), since=iso(since), to=iso(to)
    )
    order = " ORDER BY ?first" if question == "succession" else ""
    return f"{_PREFIX} SELECT DISTINCT ?p ?name ?r ?role ?o ?body ?t ?first ?last WHERE {{ {where} }}{order}"


def triples(made: scale.World) -> Iterator[str]:
    """The world in N-Triples, statements included."""
    for one in range(made.people):
        yield _line(scale.key("p", one), "name", f'"{scale.name_of(one)}"')
    for one in range(made.organizations):
        yield _line(scale.key("o", one), "name", f'"第{one}号总工会"')
    for one in range(made.posts):
        post = scale.key("r", one)
        yield _line(post, "role", f'"{scale.ROLES[one % len(scale.ROLES)][0]}"')
        yield _line(post, "organization", f"<{_X}{scale.key('o', one // len(scale.ROLES))}>")
    people, posts, first, last = (one.tolist() for one in (made.person, made.post, made.start, made.end))
    for one in range(made.tenures):
        tenure, said = scale.key("t", one), scale.key("s", one)
        yield _line(tenure, "person", f"<{_X}{scale.key('p', people[one])}>")
        yield _line(tenure, "post", f"<{_X}{scale.key('r', posts[one])}>")
        yield _line(tenure, "first", _day(first[one]))
        if last[one] >= 0:
            yield _line(tenure, "last", _day(last[one]))
        yield _line(said, "about", f"<{_X}{tenure}>")
        yield _line(said, "from", f"<{_X}{scale.key('d', one % made.documents)}>")


class Oxigraph:
    """An Oxigraph store on disk."""

    name = "Oxigraph, SPARQL"

    def load(self, made: scale.World, folder: Path) -> None:
        """Write N-Triples and load them in bulk."""
        from pyoxigraph import RdfFormat, Store

        self._path = folder / "world.oxigraph"
        self._store: Any = Store(self._path)
        self._store.bulk_load(("".join(triples(made))).encode(), RdfFormat.N_TRIPLES)
        self._store.flush()

    def questions(self) -> dict[str, Ask]:
        """All but the path, for which SPARQL has no shortest one."""
        return {name: lambda asked, name=name: len(list(self._store.query(text(name, asked)))) for name in _WHERE}

    def size(self) -> float:
        """Megabytes of its folder."""
        return disk([self._path])

    def memory(self) -> float:
        """Most megabytes of this process."""
        return peak()

    def close(self) -> None:
        """Let it go."""
        self._store = None


class Rdflib:
    """A graph of rdflib in memory."""

    name = "rdflib, SPARQL"

    def load(self, made: scale.World, folder: Path) -> None:
        """Parse N-Triples."""
        from rdflib import Graph

        self._graph = Graph()
        self._graph.parse(data="".join(triples(made)), format="nt")

    def questions(self) -> dict[str, Ask]:
        """All but the path."""
        return {name: lambda asked, name=name: len(list(self._graph.query(text(name, asked)))) for name in _WHERE}

    def size(self) -> float:
        """Nothing: it is in memory."""
        return 0.0

    def memory(self) -> float:
        """Most megabytes of this process."""
        return peak()

    def close(self) -> None:
        """Let it go."""
        self._graph.close()


def _line(subject: str, predicate: str, value: str) -> str:
    return f"<{_X}{subject}> <{_X}{predicate}> {value} .\n"


def _day(number: int) -> str:
    return f'"{iso(number)}"^^<http://www.w3.org/2001/XMLSchema#date>'
