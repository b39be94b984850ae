"""Documents → statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING

from ..model.dates import When
from ..model.ident import make_id
from ..model.statement import Extraction, OrganizationName, PersonName, Skipped, SourceDocument, Statement
from .language.script import as_written, in_simplified, read_script

if TYPE_CHECKING:
    from .parts import OrganizationMention

_PLACE = frozenset({"id", "spans", "quote"})


def extract(source: SourceDocument) -> Extraction:
    """Everything that one document says. Builds the pipeline at the first call in a process."""
    from .cleaning.steps import clean
    from .pipeline import build_pipeline

    script = read_script(source.raw)
    read = in_simplified(source, script) if script else source
    nlp = build_pipeline()
    text = clean(read)
    doc = nlp.make_doc(text.text)
    doc._.source, doc._.clean = read, text
    doc = nlp(doc)
    statements: Iterable[Statement] = sorted(doc._.statements, key=lambda one: one.spans[0] if one.spans else (0, 0))
    full = _full_names(doc._.organizations)
    statements = [_spelled_out(one, full) for one in statements]
    organizations: Iterable[OrganizationName] = [*_names(doc._.organizations, statements)]
    skipped: Iterable[Skipped] = doc._.skipped
    if script:
        statements, organizations = as_written(script, statements), as_written(script, organizations)
        skipped = as_written(script, skipped)
    return Extraction(
        document=source, statements=tuple(identified(source, statements)),
        organizations=tuple(organizations), skipped=tuple(skipped),
    )  # fmt: skip


def identified(source: SourceDocument, statements: Iterable[Statement]) -> Iterator[Statement]:
    """Statements with their quotes and ids. An id says what is stated and in which words, not where they stand."""
    seen: Counter[tuple[str, ...]] = Counter()
    for one in statements:
        low, high = min(start for start, _ in one.spans), max(end for _, end in one.spans)
        quote = source.raw[low:high]
        said = tuple(f"{name}={_said(getattr(one, name))}" for name in _told_in(type(one)))
        words = "|".join(source.raw[start:end] for start, end in one.spans)
        key = (source.key, type(one).__name__, *said, words)
        seen[key] += 1
        yield replace(one, quote=quote, id=make_id("Statement", *key, str(seen[key])))


@cache
def _told_in(kind: type[Statement]) -> tuple[str, ...]:
    """The fields of a kind of statements that do not say where it stands."""
    return tuple(field.name for field in fields(kind) if field.name not in _PLACE)


def _said(value: object) -> str:
    if isinstance(value, PersonName):
        return "|".join((value.name, *value.marks))
    return value.edtf if isinstance(value, When) else str(value)


def _names(mentions: Iterable[OrganizationMention], statements: Iterable[Statement]) -> Iterator[OrganizationName]:
    """Bodies by their full names, with the forms read. A union under another body counts only where something is said of
    it: 增强工会 under 某市总工会 is a verb before the same union."""
    from .bodies.units import split_unit

    told = {name for one in statements for name in _bodies_of(one)}
    forms: dict[str, dict[str, None]] = {}
    for mention in mentions:
        forms.setdefault(mention.name, {})[mention.text] = None
    for name, words in forms.items():
        body, unit = split_unit(name)
        if unit.endswith("工会") and unit != "工会" and name not in told:
            continue
        yield OrganizationName(name=name, forms=tuple(words), parent=body if unit else None)


def _bodies_of(statement: Statement) -> tuple[str, ...]:
    """The bodies that a statement speaks of, by their full names."""
    several = getattr(statement, "organizations", ())
    single = (getattr(statement, field, None) for field in ("organization", "into"))
    return (*several, *(name for name in single if name))


def _full_names(mentions: Iterable[OrganizationMention]) -> dict[str, str]:
    """What the document's own short forms stand for, those that stand for one longer name and are none themselves.

    Not what only stands for the same words behind a greater body: a statement that leaves it out does so on purpose.
    """
    told: dict[str, set[str]] = {}
    for one in mentions:
        told.setdefault(one.text, set()).add(one.name)
    own = {name for names in told.values() for name in names}
    single = {text: next(iter(names)) for text, names in told.items() if len(names) == 1 and text not in own}
    return {text: name for text, name in single.items() if len(name) > len(text) and not name.endswith(text)}


def _spelled_out(statement: Statement, full: dict[str, str]) -> Statement:
    """The statement with bodies by their full names where it was left with a short form of the document."""
    if full.keys().isdisjoint(_bodies_of(statement)):
        return statement
    said: dict[str, object] = {
        field: full[name]
        for field in ("organization", "into")
        if isinstance(name := getattr(statement, field, None), str) and name in full
    }
    if several := getattr(statement, "organizations", ()):
        said["organizations"] = tuple(dict.fromkeys(full.get(name, name) for name in several))
    return replace(statement, **said)
