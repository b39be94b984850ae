"""Documents → statements."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from ..model.dates import When
from ..model.ident import make_id
from ..model.statement import Extraction, OrganizationName, PersonName, SourceDocument, Statement

if TYPE_CHECKING:
    from .parts import OrganizationMention

_PLACE = frozenset({"id", "spans", "quote"})


def extract(source: SourceDocument) -> Extraction:
    """Everything that one document says. Builds the pipeline at the first call in a process."""
    from .clean import clean
    from .pipeline import build_pipeline

    nlp = build_pipeline()
    text = clean(source)
    doc = nlp.make_doc(text.text)
    doc._.source, doc._.clean = source, text
    doc = nlp(doc)
    statements = sorted(doc._.statements, key=lambda one: one.spans[0] if one.spans else (0, 0))
    return Extraction(
        document=source, statements=tuple(identified(source, statements)),
        organizations=tuple(_names(doc._.organizations)), skipped=tuple(doc._.skipped),
    )  # fmt: skip


def identified(source: SourceDocument, statements: Iterable[Statement]) -> Iterator[Statement]:
    """Statements with their quotes and ids. An id says what is stated and in which words, not where they stand."""
    seen: Counter[tuple[str, ...]] = Counter()
    for one in statements:
        low, high = min(start for start, _ in one.spans), max(end for _, end in one.spans)
        quote = source.raw[low:high]
        said = tuple(
            f"{field.name}={_said(getattr(one, field.name))}" for field in fields(one) if field.name not in _PLACE
        )
        words = "|".join(source.raw[start:end] for start, end in one.spans)
        key = (source.key, type(one).__name__, *said, words)
        seen[key] += 1
        yield replace(one, quote=quote, id=make_id("Statement", *key, str(seen[key])))


def _said(value: object) -> str:
    if isinstance(value, PersonName):
        return "|".join((value.name, *value.marks))
    return value.edtf if isinstance(value, When) else str(value)


def _names(mentions: Iterable[OrganizationMention]) -> Iterator[OrganizationName]:
    from .units import split_unit

    forms: dict[str, dict[str, None]] = {}
    for mention in mentions:
        forms.setdefault(mention.name, {})[mention.text] = None
    for name, words in forms.items():
        body, unit = split_unit(name)
        yield OrganizationName(name=name, forms=tuple(words), parent=body if unit else None)
