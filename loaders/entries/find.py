"""Clean text → dated entries: chronicle entries, articles, sections of a report, or the document as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import Skipped, SourceDocument
from ..dates.period import period_of
from ..language.patterns import lazy
from ..parts import Entry
from ..text import CleanText
from .addresses import with_reports
from .announced import by_elections
from .appended import heads_chronicle, with_chronicles
from .articles import own_source, split_articles
from .bodies_of_days import by_bodies
from .by_day import by_day
from .career_parts import career_parts
from .chapters import with_chapters
from .chronicle import chronicle_entries, is_chronicle
from .closed_days import counted_back
from .congress_days import back_to_congress
from .congress_sections import Head, account_heads, by_sittings
from .heads import Line, read_heads
from .items import is_itemized, item_entries
from .looked_back import parts_told, resolved_entries, told_entries
from .minuted import back_to_sitting, sitting_day
from .more_news import split_news
from .occasions import with_occasions
from .papers import Paper, paper_heads, split_papers
from .programs import program_entries, tells_program
from .sections import section_entries
from .terms import has_terms
from .told_in_plans import with_meetings_told
from .told_sittings import by_told_sittings
from .yearbook_articles import articles_of_bodies

if TYPE_CHECKING:
    from spacy.tokens import Doc

_CHRONICLE = lazy(r"^[^，。；]{2,40}(?:大事记|纪事)")
_LINE = lazy(r"[^\n]+")
_DAY = lazy(r"[日月号旬]|近日|日前")
_OF_LIVES = ("list", "text")
"""Kinds of documents that pages about somebody are."""
_WHOLE = ("chronicle", "newspaper", "plan")
"""Kinds of documents that are no papers bound together."""


def find_entries(clean: CleanText, source: SourceDocument) -> list[Entry]:
    """The dated units of a document, in order of the text. Headings that only give a date belong to none.

    A sentence that starts with a later day or month of its own begins an entry of its own.
    """
    entries = _of_papers(clean, source)
    account = _account(clean, source)
    if account:
        entries = [*by_sittings(clean.text, entries, account)]
    elif "大会" in clean.text and source.medium not in _WHOLE:
        entries = [*back_to_congress(clean.text, entries)]
    if not account and source.medium not in _WHOLE:
        entries = [*by_elections(clean.text, entries, source)]
    if source.medium != "plan":
        entries = [*by_told_sittings(clean.text, entries, source.title)]
    return [part for entry in entries for part in by_bodies(clean.text, entry, source.date)]


def _account(clean: CleanText, source: SourceDocument) -> Sequence[Head]:
    """The headings of an account of a congress, whose paragraphs may begin with their days like a chronicle's."""
    other = source.medium in _WHOLE and (source.medium != "chronicle" or "大会" not in source.title)
    return () if other else account_heads(clean.text)


def _of_papers(clean: CleanText, source: SourceDocument) -> list[Entry]:
    lines = _lines(clean)
    papers = _papers(lines, clean, source)
    if len(papers) < 2:
        return _of_articles(lines, clean, source)
    found: list[Entry] = []
    last = None
    several = len({paper.signed.edtf for paper in papers if paper.signed}) > 1
    for paper in papers:
        year = When.parse(str(last.first.year)) if last and several and not paper.signed else None
        year = last if not paper.signed and heads_chronicle(paper.lines[0].text) else year
        found += _of_articles(paper.lines, clean, _own(paper, replace(source, date=year or source.date)))
        last = paper.signed or last
    return found


def _papers(lines: list[Line], clean: CleanText, source: SourceDocument) -> list[Paper]:
    return [] if source.medium in _WHOLE else list(split_papers(lines, clean, source.raw))


def _lines(clean: CleanText) -> list[Line]:
    return [Line(match.start(), match.end(), match[0]) for match in _LINE.finditer(clean.text)]


def _of_articles(lines: list[Line], clean: CleanText, source: SourceDocument) -> list[Entry]:
    articles = split_articles(lines, clean, source)
    if len(articles) < 2:
        parts = (own for part, said in with_reports(lines, source) for own in with_chronicles(part, said))
        return [entry for part, known in parts for entry in _of_paper(part, clean, known)]
    return [entry for one in articles for entry in _of_paper(one.lines, clean, own_source(one, source))]


def _own(paper: Paper, source: SourceDocument) -> SourceDocument:
    """What is known of one paper of several: its own day, and the period that its title names."""
    title = next((line.text for line in paper.lines[:4] if _CHRONICLE.search(line.text)), "")
    covers = period_of([title], "chronicle", source.raw) if title else None
    return replace(source, date=paper.signed or source.date, covers=covers or source.covers)


def _of_paper(lines: list[Line], clean: CleanText, source: SourceDocument) -> list[Entry]:
    if tells_program(lines):
        return list(program_entries(lines, source))
    parts = parts_told(clean.text, lines, source)
    if source.medium == "plan" or (parts and source.medium == "notice"):
        whole = [Entry(lines[0].start, lines[-1].end, lines[0].start, source.date)] if lines else []
        if not parts:
            return [part for one in whole for part in with_meetings_told(clean.text, one, source)]
        return [part for one in whole for part in told_entries(clean.text, one, source, parts)]
    heads = read_heads(lines, source)
    if is_itemized(lines, source):
        entries = item_entries(lines, source)
    elif is_chronicle(heads, source):
        entries = chronicle_entries(clean.text, list(with_occasions(with_chapters(heads))))
    else:
        entries = section_entries(lines, clean, source)
    if source.medium in _OF_LIVES:
        entries = career_parts(clean.text, entries, source.date)
    if parts is not None:
        return [part for entry in entries for part in told_entries(clean.text, entry, source, parts)]
    history = has_terms(lines)
    news = (one for entry in entries for one in split_news(clean.text, entry, source.date))
    found = [
        part
        for entry in counted_back(clean.text, news)
        for part in resolved_entries(clean.text, entry, source) or by_day(clean.text, entry, source, history)
    ]
    day = None if _account(clean, source) else sitting_day(clean.text, source.title, found, source.date)
    return [*back_to_sitting(clean.text, found, day)] if day else found


def add_entries(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.entries` and `doc._.articles` from `doc._.clean` and `doc._.source`."""
    doc._.entries = find_entries(doc._.clean, doc._.source)
    articles = split_articles(_lines(doc._.clean), doc._.clean, doc._.source)
    starts = [one.start for one in articles] if len(articles) > 1 else []
    doc._.articles = starts or (articles_of_bodies(_lines(doc._.clean)) if "【" in doc._.clean.text else [])
    lines, several = _lines(doc._.clean), doc._.source.medium not in _WHOLE
    doc._.papers = _heads(lines, doc) if several else []
    bound = _papers(lines, doc._.clean, doc._.source)
    doc._.bound = [one.lines[0].start for one in bound] if len(bound) > 1 else []
    doc._.skipped = [*doc._.skipped, *_without_year(doc._.clean, doc._.entries, doc._.source)]
    return doc


def _heads(lines: list[Line], doc: Doc) -> list[int]:
    return [lines[at].start for at in sorted(paper_heads(lines, doc._.clean, doc._.source.raw))]


def _without_year(clean: CleanText, entries: list[Entry], source: SourceDocument) -> Iterator[Skipped]:
    """Days at the head of entries that cannot be known, for the review list."""
    for entry in entries:
        if entry.when is None and entry.body > entry.start:
            spans = clean.raw_spans(entry.start, entry.body)
            quote = source.raw[spans[0][0] : spans[-1][1]] if spans else ""
            if _DAY.search(quote):
                yield Skipped(reason="a date without a year", spans=spans, quote=quote)
