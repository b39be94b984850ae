"""The vocabulary to read: every term with its names and meanings, as a page of the documentation and of the API."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from .ontology import BASE, RDF, RDFS, ontology, source

_OWL, _SKOS = "http://www.w3.org/2002/07/owl#", "http://www.w3.org/2004/02/skos/core#"
_SECTIONS = (
    ("Classes", "类", f"{_OWL}Class"),
    ("Relationships", "关系", f"{_OWL}ObjectProperty"),
    ("Properties", "属性", f"{_OWL}DatatypeProperty"),
    ("Lists of values", "取值表", f"{_SKOS}ConceptScheme"),
    ("Values", "取值", f"{_SKOS}Concept"),
    ("Datatypes", "数据类型", f"{RDFS}Datatype"),
    ("Shapes", "约束", "http://www.w3.org/ns/shacl#NodeShape"),
    ("Annotations of the vocabulary", "词表自用注记", f"{_OWL}AnnotationProperty"),
)
_COLUMNS = ("term", "English", "中文", "in the graph", "aligned with")
_ALIGNED = {f"{RDFS}subClassOf": "⊂", f"{RDFS}subPropertyOf": "⊂", f"{_SKOS}closeMatch": "≈"}
_HEAD = """# Vocabulary

Every term of [ontology.ttl](../ontology.ttl), from which the tables of the engines, the RDF, the JSON-LD context and the shapes of the API are computed. Addresses begin with
`{base}`; the API answers at `/ontology` (Turtle, JSON-LD, N-Triples, RDF/XML, this page by `Accept`), `/ontology/context.jsonld` and `/id/{{id}}`. ⊂: every one is also one of those; ≈: close to, for those who look for it.
"""


_TOP = """<!doctype html><html lang="en"><meta charset="utf-8"><title>cursus: vocabulary</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem } table { border-collapse: collapse }
td, th { border-top: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top }
:target { background: #ffd }</style><h1>cursus: vocabulary · 词表</h1>
"""


@dataclass(frozen=True, slots=True)
class Term:
    """A term: its local name, label and definition in English and Chinese, what it is in the graph, and its likes."""

    name: str
    english: tuple[str, str]
    chinese: tuple[str, str]
    graph: str
    aligned: str


def sections() -> Iterator[tuple[str, str, list[Term]]]:
    """Title in English and Chinese, and terms in the order of the file."""
    facts, prefixes = _facts()
    graph = _in_graph()
    listed: set[str] = set()
    for english, chinese, kind in _SECTIONS:
        of_kind = [iri for iri, said in facts.items() if (kind, "") in said[f"{RDF}type"] and iri not in listed]
        listed.update(of_kind)
        yield english, chinese, [_term(iri, facts[iri], graph.get(iri, ""), prefixes) for iri in of_kind]


def markdown() -> str:
    """The page of the documentation."""
    parts = [_HEAD.format(base=BASE)]
    for english, chinese, terms in sections():
        parts.append(f"\n## {english} · {chinese}\n\n| {' | '.join(_COLUMNS)} |\n|{'---|' * len(_COLUMNS)}\n")
        for one in terms:
            cells = (f"`{one.name}`", _both(one.english, "**"), _both(one.chinese, "**"), one.graph, one.aligned)
            parts.append(f"| {' | '.join(cells)} |\n")
    return "".join(parts)


def page() -> str:
    """The page that the API gives to read; each term has its local name as its anchor."""
    parts = [_TOP]
    heads = "".join(f"<th>{escape(one)}" for one in _COLUMNS)
    for english, chinese, terms in sections():
        parts.append(f"<h2>{escape(english)} · {escape(chinese)}</h2><table><tr>{heads}")
        for one in terms:
            cells = (f"<b>{escape(one.name)}</b>", _words(one.english), _words(one.chinese), one.graph, one.aligned)
            parts.append(f'<tr id="{escape(one.name)}">' + "".join(f"<td>{_code(cell)}" for cell in cells))
        parts.append("</table>")
    return "".join(parts) + "</html>\n"


def _both(words: Sequence[str], mark: str) -> str:
    return f"{mark}{words[0]}{mark}. {words[1]}" if words[0].isascii() else f"{mark}{words[0]}{mark}：{words[1]}"


def _words(words: Sequence[str]) -> str:
    return f"<b>{escape(words[0])}</b><br>{escape(words[1])}"


def _code(cell: str) -> str:
    pieces = cell.split("`")
    return "".join(f"<code>{escape(one)}</code>" if place % 2 else one for place, one in enumerate(pieces))


_Facts = dict[str, dict[str, list[tuple[str, str]]]]


def _facts() -> tuple[_Facts, dict[str, str]]:
    found: _Facts = defaultdict(lambda: defaultdict(list))
    read = parse(source(), format=RdfFormat.TURTLE)
    for quad in read:
        if isinstance(quad.subject, NamedNode) and isinstance(quad.object, NamedNode | Literal):
            language = (quad.object.language or "") if isinstance(quad.object, Literal) else ""
            found[quad.subject.value][quad.predicate.value].append((quad.object.value, language))
    return found, read.prefixes


def _term(iri: str, said: dict[str, list[tuple[str, str]]], graph: str, prefixes: dict[str, str]) -> Term:
    names = {language: text for text, language in (*said[f"{RDFS}label"], *said[f"{_SKOS}prefLabel"])}
    meanings = {language: text for text, language in said[f"{_SKOS}definition"]}
    aligned = [
        f"{sign} `{_short(other, prefixes)}`" for way, sign in _ALIGNED.items() for other, _ in said.get(way, [])
    ]
    notation = said.get(f"{_SKOS}notation", [])
    return Term(
        iri.removeprefix(BASE), (names.get("en", ""), meanings.get("en", "")),
        (names.get("zh", ""), meanings.get("zh", "")), graph or (f"`{notation[0][0]}`" if notation else ""),
        ", ".join(aligned),
    )  # fmt: skip


def _in_graph() -> dict[str, str]:
    """What a term is called in the graph: label, relationship with its ends, or key with its owners and type."""
    known, found = ontology(), dict[str, str]()
    owners: dict[str, list[str]] = defaultdict(list)
    for node in known.nodes.values():
        found[node.iri] = f"`(:{node.label})`"
        for one in node.properties:
            owners[f"{one.iri} `{one.key}` {one.kind}{'[]' if one.many else ''}"].append(node.label)
    for relationship in known.relationships.values():
        for pair in relationship.pairs:
            text = f"`(:{pair.source})-[:{relationship.type}]->(:{pair.target})`"
            found[pair.iri] = f"{found[pair.iri]} {text}" if pair.iri in found else text
        if relationship.qualifier:
            found[relationship.qualifier] = f"`[:{relationship.type} {{…}}]`"
        for one in relationship.properties:
            owners[f"{one.iri} `{one.key}` {one.kind}{'[]' if one.many else ''}"].append(relationship.type)
    for name, labels in owners.items():
        iri, _, text = name.partition(" ")
        said = f"{text} of {', '.join(labels)}"
        found[iri] = f"{found[iri]}; {said}" if iri in found else said
    return found


def _short(iri: str, prefixes: dict[str, str]) -> str:
    return next((f"{name}:{iri.removeprefix(start)}" for name, start in prefixes.items() if iri.startswith(start)), iri)
