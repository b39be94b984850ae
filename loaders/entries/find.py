"""Clean text → dated entries: chronicle entries, articles, sections of a report, or the document as one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import Skipped, SourceDocument
from ..bodies.headings import has_sections
from ..cleaning.stamps import stamped_day
from ..dates.notations import Anchor, read_dates
from ..dates.period import period_of
from ..language.patterns import lazy
from ..parts import Entry
from ..posts.careers import life_between
from ..text import CleanText
from .articles import own_source, split_articles
from .bodies_of_days import by_bodies
from .chronicle import chronicle_entries, is_chronicle
from .cuts import LATELY, behind_date, stripped
from .heads import Line, read_heads
from .items import is_itemized, item_entries
from .looked_back import parts_told, told_entries
from .more_news import split_news
from .paper_heads import series_heads
from .papers import Paper, split_papers
from .programs import program_entries, tells_program
from .rising_years import tells_years
from .sections import section_entries
from .terms import has_terms

if TYPE_CHECKING:
    from spacy.tokens import Doc

_CHRONICLE = lazy(r"^[^，。；]{2,40}(?:大事记|纪事)")
_LINE = lazy(r"[^\n]+")
_SENTENCE = lazy(r"(?<=[。！？；])(?:[”’」）\"]?)[ 　]*|\n")
_DAY = lazy(r"[日月号旬]|近日|日前")
_DEADLINE = lazy(
    r"[之以]?[前止]|起(?!，?由?[\u3400-\u9fff]{2,4}(?:同志)?(?:[担兼出接继]?任|主持|代理)[\u3400-\u9fff])|以来|开始|后[，,]?|至今|截[至止]"
)
"""What makes a day a bound of time, unless it is the one from which somebody holds an office (起，甲任校长)."""
_HELD = lazy(r"(?:上午|下午|[在以假][^，。；]{1,24})?(?:召开|举行|举办|成立|开幕)")
_THEN = lazy(r"(?:会[议后前]?|会议?[结闭][束幕]后|随后|此后|其后|之后)[，,]?$")
"""What a sentence says before a day told by what came before: `会后，7月1日，…`, `会|前一天，…`."""
_DAY_BEFORE = ("前一天", "前一日")
_HELD_THEN = lazy(r"召开|举行|举办|开幕|闭幕|选举|成立大会")
_WHOLE = ("chronicle", "newspaper", "plan")
"""Kinds of documents that are no papers bound together."""
_NEWS = 30
"""Days between what news tell of and the day of writing."""
_SESSION = 15
"""Days that a session lasts at most."""
_CLOSED = lazy(r"闭幕|落下?帷幕|落幕|(?:胜利|圆满)(?:结束|完成)|完成[了]?(?:各项|全部)[^，。；]{0,4}议程")
_SITS = lazy(r"开幕|[召举][开行]|听取|审议|选举|预备会议|全体会议")
_OPENED = lazy(r"(?:[上下]午|晚上?)?(?:在[^，。；]{1,24})?(?:隆重|胜利)?开幕")
_DATED = lazy(r"[上下中]午|[早晚凌]|[，, 　]|[\u4e00-\u9fff“\"《]")


def find_entries(clean: CleanText, source: SourceDocument) -> list[Entry]:
    """The dated units of a document, in order of the text. Headings that only give a date belong to none.

    A sentence that starts with a later day or month of its own begins an entry of its own.
    """
    entries = _of_papers(clean, source)
    return [part for entry in entries for part in by_bodies(clean.text, entry, source.date)]


def _of_papers(clean: CleanText, source: SourceDocument) -> list[Entry]:
    lines = _lines(clean)
    papers = _papers(lines, clean, source)
    if len(papers) < 2:
        return _of_articles(lines, clean, source)
    return [entry for paper in papers for entry in _of_articles(paper.lines, clean, _own(paper, source))]


def _papers(lines: list[Line], clean: CleanText, source: SourceDocument) -> list[Paper]:
    return [] if source.medium in _WHOLE else list(split_papers(lines, clean))


def _lines(clean: CleanText) -> list[Line]:
    return [Line(match.start(), match.end(), match[0]) for match in _LINE.finditer(clean.text)]


def _of_articles(lines: list[Line], clean: CleanText, source: SourceDocument) -> list[Entry]:
    articles = split_articles(lines, clean, source)
    if len(articles) < 2:
        return _of_paper(lines, clean, source)
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
        return [part for one in whole for part in told_entries(clean.text, one, source, parts)] if parts else whole
    heads = read_heads(lines, source)
    if is_itemized(lines, source):
        entries = item_entries(lines, source)
    elif is_chronicle(heads, source):
        entries = chronicle_entries(clean.text, heads)
    else:
        entries = section_entries(lines, clean, source)
    if parts is not None:
        return [part for entry in entries for part in told_entries(clean.text, entry, source, parts)]
    history = has_terms(lines)
    news = (one for entry in entries for one in split_news(clean.text, entry, source.date))
    return [part for entry in news for part in _by_day(clean.text, entry, source, history)]


def add_entries(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.entries` and `doc._.articles` from `doc._.clean` and `doc._.source`."""
    doc._.entries = find_entries(doc._.clean, doc._.source)
    articles = split_articles(_lines(doc._.clean), doc._.clean, doc._.source)
    doc._.articles = [one.start for one in articles] if len(articles) > 1 else []
    lines, several = _lines(doc._.clean), doc._.source.medium not in _WHOLE
    doc._.papers = [lines[at].start for at in sorted(series_heads(lines))] if several else []
    bound = _papers(lines, doc._.clean, doc._.source)
    doc._.bound = [one.lines[0].start for one in bound] if len(bound) > 1 else []
    doc._.skipped = [*doc._.skipped, *_without_year(doc._.clean, doc._.entries, doc._.source)]
    return doc


def _without_year(clean: CleanText, entries: list[Entry], source: SourceDocument) -> Iterator[Skipped]:
    """Days at the head of entries that cannot be known, for the review list."""
    for entry in entries:
        if entry.when is None and entry.body > entry.start:
            spans = clean.raw_spans(entry.start, entry.body)
            quote = source.raw[spans[0][0] : spans[-1][1]] if spans else ""
            if _DAY.search(quote):
                yield Skipped(reason="a date without a year", spans=spans, quote=quote)


def _by_day(text: str, entry: Entry, source: SourceDocument, history: bool = False) -> Iterator[Entry]:
    """An entry parted where a sentence starts with a later date; `history`: a year will do."""
    current: Entry = entry
    starts = {match.end() for match in _SENTENCE.finditer(text, entry.body, entry.end)}
    anchor = Anchor(entry.when, source.date)
    dates = list(read_dates(text[entry.body : entry.end], anchor)) if starts else []
    least = 4 if history or has_sections(text) or tells_years(text, entry, starts, dates, source) else 7
    back = -1
    for low, high, when in dates:
        start, end = entry.body + low, entry.body + high
        if 0 < back < start:
            yield replace(current, end=back)
            current, back = Entry(back + 1, entry.end, back + 1, entry.when), -1
        life = life_between(text, current.body, start) if entry.when is None and current.when is not None else 0
        if life:
            yield replace(current, end=stripped(text, current.start, life))
            current = Entry(life, entry.end, life, None)
        start -= start - 1 in starts and text[start - 1] in "自从于"
        held = start not in starts and _first_held(text, start, end, when, source)
        start = next((at for at in range(start, entry.body, -1) if at in starts), start) if held else start
        then = None if start in starts else _THEN.search(text, max(entry.body, start - 7), start)
        start = then.start() if then and then.start() in starts else start
        if start not in starts or when is None or not _parts(text, start, end, when, least):
            continue
        last = current.when
        if last is not None and (
            (
                when.first < last.first
                and when.words not in _DAY_BEFORE
                and not _is_before_news(text, current, start, when, source)
            )
            or when.edtf == last.edtf
            or _is_coarser(when, last)
        ):
            continue
        yield replace(current, end=stripped(text, current.start, start))
        body = start if held else behind_date(text, end)
        current = Entry(start, entry.end, body, when)
        back = text.find("\n", start, entry.end) if then and entry.when is not None else -1
    if 0 < back:
        yield replace(current, end=back)
        current = Entry(back + 1, entry.end, back + 1, entry.when)
    yield current


def _parts(text: str, start: int, end: int, when: When, least: int) -> bool:
    """Whether a date at the head of a sentence says when something took place; `least`: how long its EDTF must be."""
    if len(when.edtf) < least or when.words.startswith(LATELY):
        return False
    dated = _DATED.match(text, end) is not None and not _DEADLINE.match(text, end)
    return dated and not _is_stamp(text, start)


def _is_before_news(text: str, entry: Entry, start: int, when: When, source: SourceDocument) -> bool:
    """Whether a sentence tells what was held days before the day of writing, which an entry has for want of its own."""
    if _closes(text, entry, source):
        return _is_earlier_sitting(text, entry, start, when)
    if source.medium in ("chronicle", "plan") or source.date is None or entry.when != source.date:
        return False
    untold = str(source.date.first.year) not in text[entry.start : entry.body]
    sentence = re.split(r"[。！？\n]", text[start : start + 160], maxsplit=1)[0]
    near = 0 < (source.date.first - when.last).days <= _NEWS and len(when.edtf) == 10
    return untold and near and _HELD_THEN.search(sentence) is not None


def _closes(text: str, entry: Entry, source: SourceDocument) -> bool:
    """Whether an entry is the news of how a session of several days ended."""
    if source.medium in ("chronicle", "plan") or entry.when is None or len(entry.when.edtf) != 10:
        return False
    return _CLOSED.search(text, entry.start, min(entry.end, entry.body + 160)) is not None


def _is_earlier_sitting(text: str, entry: Entry, start: int, when: When) -> bool:
    """Whether a sentence of such news tells of a sitting of the days before."""
    sentence = re.split(r"[。！？\n]", text[start : start + 160], maxsplit=1)[0]
    near = entry.when is not None and 0 < (entry.when.first - when.last).days <= _SESSION
    return near and len(when.edtf) == 10 and _SITS.search(sentence) is not None


def _is_stamp(text: str, start: int) -> bool:
    """Whether a line that says when a page was put up begins at a place."""
    stop = text.find("\n", start, start + 121)
    return stop > 0 and stamped_day(text[start:stop]) != ""


def _first_held(text: str, start: int, end: int, when: When | None, source: SourceDocument) -> bool:
    """Whether a day with its year stands in the first clause of a sentence that says when something was held."""
    if source.medium == "chronicle" or when is None or len(when.edtf) < 10:
        return False
    if str(when.first.year) not in when.words and not _OPENED.match(text, end):
        return False
    clause = re.split(r"[，。；！？\n]", text[max(0, start - 60) : start])[-1]
    return clause.endswith(("于", "在")) and bool(_HELD.match(text, end))


def _is_coarser(when: When, than: When) -> bool:
    """Whether a date only repeats the month or year of another one."""
    return len(when.edtf) < 10 and than.edtf.startswith(when.edtf)
