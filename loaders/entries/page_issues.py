"""The issues whose pages a file of news holds, and the day of each."""

from __future__ import annotations

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.masthead import read_page_head
from ..dates.notations import find_dates
from ..language.characters import fold
from ..text import CleanText


def issues_of(clean: CleanText, source: SourceDocument) -> list[tuple[int, When]]:
    """Where in the raw text a page of another issue begins, and its day; none where all pages are of one day."""
    heads = [part for part in clean.removed if part.reason == "page head"]
    found: list[tuple[int, When]] = []
    for part in heads:
        masthead = read_page_head(fold(source.raw[part.start : part.end]))
        if masthead and masthead.day and (dates := find_dates(masthead.day)):
            found.append((part.start, dates[0][2]))
    return found if len({day.edtf for _, day in found}) > 1 else []
