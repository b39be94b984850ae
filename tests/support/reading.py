"""Reads invented sentences through the whole pipeline and says briefly what was found."""

from __future__ import annotations

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.steps import clean as clean_source
from cursus.loaders.pipeline import build_pipeline
from cursus.model.dates import When
from cursus.model.statement import Extraction, Holding, SourceDocument

CITY = "云州市总工会2021年大事记"
"""A city that no gazetteer has."""


def read(
    text: str, *, title: str = CITY, organization: str | None = "云州市总工会", date: str = "2021-06-30"
) -> Extraction:
    """The extraction of a document with this text, all of it on one day."""
    day = f"{int(date[5:7])}月{int(date[8:])}日，"
    raw = f"{title}\n\n{day}{text}\n"
    source = SourceDocument(
        key="test", version="0", title=title, organization=organization, date=When.parse(date), raw=raw,
        covers=When.parse(date[:4]),
    )  # fmt: skip
    return extract(source)


def held(text: str, **more: str) -> set[str]:
    """`person organization role` of each holding, with its basis when it is not simply stated, and `then`."""
    return {brief(one) for one in read(text, **more).statements if isinstance(one, Holding)}


def brief(one: Holding) -> str:
    """One holding in few words."""
    parts = [one.person.name, one.organization, one.role]
    if one.basis != "stated":
        parts.append(one.basis)
    if one.then:
        parts.append("then")
    return " ".join(parts)


def read_whole(text: str) -> Extraction:
    """The extraction of a whole document, with what its head says of it."""
    return extract(describe(key="test", version="0", raw=text, name="test", meta={}))


def held_by_year(text: str) -> dict[str, set[str]]:
    """The posts of each year that a whole document tells of."""
    found: dict[str, set[str]] = {}
    for one in read_whole(text).statements:
        if isinstance(one, Holding) and one.date:
            found.setdefault(one.date.edtf[:4], set()).add(brief(one))
    return found


def held_whole(text: str) -> set[str]:
    """The posts of a whole document in few words."""
    return {brief(one) for one in read_whole(text).statements if isinstance(one, Holding)}


def dated_whole(text: str) -> set[str]:
    """`day post` of each post of a whole document."""
    held = (one for one in read_whole(text).statements if isinstance(one, Holding))
    return {f"{one.date.edtf if one.date else ''} {brief(one)}" for one in held}


def based_whole(text: str) -> set[str]:
    """`person organization role basis` of each post of a whole document, its basis also where it is simply stated."""
    held = (one for one in read_whole(text).statements if isinstance(one, Holding))
    return {f"{one.person.name} {one.organization} {one.role} {one.basis}" for one in held}


def own_body(text: str) -> str:
    """The body that a whole document is taken to be of; empty where none."""
    source = describe(key="test", version="0", raw=text, name="test", meta={})
    clean, nlp = clean_source(source), build_pipeline()
    doc = nlp.make_doc(clean.text)
    doc._.source, doc._.clean = source, clean
    return nlp(doc)._.context.organization
