"""Clean text → dated entries: chronicle entries, articles, sections of a report, or the document as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..model.dates import When
from ..model.statement import SourceDocument
from .dates import Anchor, find_dates
from .entry_heads import Head, Line, is_title, read_heads
from .parts import Entry
from .text import CleanText

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LINE = re.compile(r"[^\n]+")
_SAME = re.compile(r"(?<=[。！？；”）])[ 　]*(?=(?:同|是)[日月](?=[ 　，,“\"《\u4e00-\u9fff])|[△▲])")
_SECTION = re.compile(r"[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|附[：:]")
_AFTERWARDS = re.compile(r"会后[，,]")
_HELD = re.compile(r"召开|举行|举办|开幕|成立|通过|闭幕|进行|揭牌|启动")
_NEW_DAY = re.compile(r"[ 　]?[，,]|[上下中]午|[早晚凌]|[ 　]|[\u4e00-\u9fff“\"]")


def find_entries(clean: CleanText, source: SourceDocument) -> list[Entry]:
    """The dated units of a document, in order of the text. Headings that only give a date belong to none."""
    text = clean.text
    lines = [Line(match.start(), match.end(), match[0]) for match in _LINE.finditer(text)]
    heads = read_heads(lines, source)
    if _is_chronicle(heads, source):
        return list(_chronicle(text, heads))
    return list(_sections(lines, source))


def _is_chronicle(heads: list[Head], source: SourceDocument) -> bool:
    """Whether dated lines carry the document: enough of them, and most of its text."""
    entries = [head for head in heads if head.opens]
    if source.medium == "chronicle":
        return bool(entries)
    if len(entries) < 3 or source.medium in {"newspaper", "plan"}:
        return False
    return any(head.heading for head in heads) or len(entries) * 2 >= sum(len(head.line.text) > 12 for head in heads)


def _chronicle(text: str, heads: list[Head]) -> Iterator[Entry]:
    """Entries from dated line to dated line; 同日 after a sentence starts its own."""
    start: int | None = None
    end = body = 0
    when: When | None = None
    for head in heads:
        line = head.line
        if not (head.opens or head.heading):
            if start is None:
                if is_title(line.text):
                    continue
                start, body = line.start, line.start
            end = line.end
            continue
        if start is not None:
            yield from _same_days(text, Entry(start, end, body, when))
        start = None
        if head.opens:
            start, end, body, when = line.start, line.end, head.body, head.when
    if start is not None:
        yield from _same_days(text, Entry(start, end, body, when))


def _same_days(text: str, entry: Entry) -> Iterator[Entry]:
    start, body = entry.start, entry.body
    when = entry.when
    for match in _SAME.finditer(text, entry.body, entry.end):
        yield Entry(start, match.start(), body, when)
        start = match.end()
        words = re.compile(r"(?:[同是][日月]|[△▲])[ 　，,：:]*").match(text, start)
        body = words.end() if words else start
        if text[start + 1 : start + 2] == "月" and when is not None:
            when = When.parse(when.edtf[:7], text[start : start + 2])
    yield Entry(start, entry.end, body, when)


@dataclass(slots=True)
class _Open:
    start: int
    body: int
    when: When | None


def _sections(lines: list[Line], source: SourceDocument) -> Iterator[Entry]:
    """Entries of a document that is no chronicle: its own date until a paragraph starts with another."""
    written = source.date
    news = source.medium == "newspaper"
    base = None if news else _own_date(lines, written)
    article = base
    current: _Open | None = None
    end = 0
    title: Line | None = None
    for line in lines:
        if title is None and news and is_title(line.text):
            title = line
            continue
        head = _paragraph_date(line, article, written)
        if head is None and title is not None:
            head = _lead_date(line, article, written)
        opens: tuple[int, When | None] | None = None
        if head is not None:
            opens = head
        elif title is not None and news:
            opens = (line.start, None)
        elif not news and _SECTION.match(line.text) and current and current.when != base and base:
            opens = (line.start, base)
        elif article and article.lasting and _AFTERWARDS.match(line.text):
            opens = (line.start, When.parse(article.edtf.split("/")[1]))
        if opens:
            if current is not None:
                yield Entry(current.start, end, current.body, current.when)
            start = title.start if title else line.start
            current = _Open(start, opens[0], opens[1])
            article = article if not news else opens[1]
        elif current is None:
            current = _Open(title.start if title else line.start, line.start, base)
        title = None
        end = line.end
    if current is not None:
        yield Entry(current.start, end, current.body, current.when)


def _own_date(lines: list[Line], written: When | None) -> When | None:
    """The date of what a document reports: when its meeting was held, else its day of writing."""
    for line in lines[:12]:
        if found := _lead_date(line, None, written):
            return found[1]
    return written


def _paragraph_date(line: Line, base: When | None, written: When | None) -> tuple[int, When] | None:
    """Body and date of a paragraph that starts with a day or a month."""
    for start, end, when in find_dates(line.text[:60], Anchor(base, written)):
        if start > 1:
            break
        rest = line.text[end:]
        if len(when.edtf) >= 7 and rest and _NEW_DAY.match(rest):
            skipped = len(rest) - len(rest.lstrip(" 　，,："))
            return line.start + end + skipped, when
        break
    return None


def _lead_date(line: Line, base: When | None, written: When | None) -> tuple[int, When] | None:
    """The date in a paragraph's first sentence that says when something was held."""
    sentence = re.split(r"[。；]", line.text, maxsplit=1)[0]
    if not _HELD.search(sentence):
        return None
    for start, end, when in find_dates(sentence, Anchor(base, written)):
        if len(when.edtf) >= 10 and _HELD.search(sentence, end):
            return line.start, when
    return None


def add_entries(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.entries` from `doc._.clean` and `doc._.source`."""
    doc._.entries = find_entries(doc._.clean, doc._.source)
    return doc
