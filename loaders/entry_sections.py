"""Entries of what is no chronicle: articles of a page, and reports, notices, plans and lists with one date of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ..model.dates import When
from ..model.statement import SourceDocument
from .dates import Anchor, find_dates
from .entry_dates import dateline, founded_date, lately, lead_date, meeting_date, own_date, paragraph_date, passed_date
from .entry_heads import Line, is_section, is_title, lead_length, year_of_section
from .entry_terms import has_terms, term_date
from .masthead import is_page_head, read_page_head
from .papers import split_papers
from .parts import Entry
from .sessions import headed_session
from .stamps import stamped_day
from .text import CleanText

_MASTHEAD = re.compile(
    r".{0,24}第[ 　]?[\d一二三四五六七八九十]{1,4}[ 　]?[期版号](?:$|[ 　（])|总第\d|\d{4}年\d{1,2}月\d{1,2}日[ 　]*(?:星期.|第.*版|农历.*)?$"
    r"|.{0,30}(?:编|编印|主办|主编)(?:$|[：:]|[ 　]*\d{4}年)|.*(?:准印证|邮发代号|国内统一)|.{0,8}[〔\[]\d{4}[〕\]]"
)
_FOOT = re.compile(r"(?:报|送|发|抄送|抄报|主送|主题词|责任编辑|编辑|校对|签发)[：:]|（?共印[ 　]?\d+")
_TELLS = re.compile(
    r"(?:[昨今前][日天]|\d{1,2}月\d{1,2}日|\d{1,2}日|近日|日前)(?:[上下中]午|晚上?)?，?[^，]{2,30}[，、][^，]{4,}"
)
"""A sentence that begins with its day, its full stop lost; no headline."""
_RUBRIC = re.compile(r"【[\u4e00-\u9fff]{2,8}(?<![电])】[ 　]*")
_CONTINUES = re.compile(r"【[^】]*(?:结果|名单|议程|花絮|反响|闭幕|开幕|选举|链接|附)[^】]*】")
"""A rubric within an article: what stands under it has the article's date."""
_ROW = re.compile(
    r"[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?(?:[ 　、]+[\u3400-\u9fff·]{2,6}(?:（[^（）\n]{1,12}）)?){2,}"
)
"""A row of names, which is no headline."""
_LABEL = re.compile(r"[ 　]*[\u4e00-\u9fff]{2,12}[县区市旗镇乡道局院校](?:[ 　：:]+|(?=[昨今近]日))")
"""The place or body that a short notice is headed with (某县　昨日，…)."""
_ITEM_MARKS = ("▲", "△")
"""What short news of a column begin with, each of its own."""
_LEANING = re.compile(
    r"[ 　]*(?:[同次翌当是]日|当天|第二天|\d{1,2}(?:[—–\-~～至]{1,2}\d{1,2})?日|月[初底末]|[上中下]旬|同月|当月)"
)
"""Days that are told by the entry before them."""
_REPORTS = re.compile(r"(?:如下|现?予以?公布|现将结果公布)[：:。]?$")
_PAPER_HEAD = re.compile(r"[^。；，]{4,60}(?:公告|公报|决定|决议|名单|通知|命令|任命书)(?:（[^（）]{1,12}）)?")
"""The headline of a paper that stands above the vote which passed it."""
_CALENDAR = re.compile(
    r"(?:附[件录表]?\d?[：:]?|[（(]?[一二三四五六七八九十]{1,2}[）)、])?[^，。；：]{0,24}(?:日程|安排|日历|行事历|校历|预告|时间表|进度表|计划)表?(?:（[^（）]{1,12}）)?"
)
"""The heading of a calendar of coming days."""
_ADDRESSEES = re.compile(
    r"(?:各|全体|全[省市县区校院]|尊敬|所属|直属|机关|[省市区县局校院司][直属内])[^。；！？]{1,90}："
)
"""To whom a notice is sent, above its text: `各区协会，各分会：`."""
_AFTERWARDS = re.compile(r"(?:会后|大会闭幕后|闭幕后|会议结束后|大会结束后)[，,]")


def section_entries(lines: list[Line], clean: CleanText, source: SourceDocument) -> Iterator[Entry]:
    """Entries in order of the text."""
    if source.medium == "newspaper":
        yield from _read(_Articles(clean, source), lines)
        return
    papers = list(split_papers(lines, clean))
    for paper in papers:
        own = replace(source, date=paper.signed or source.date) if len(papers) > 1 else source
        yield from _read(_Report(paper.lines, own), paper.lines)


def _read(reading: _Reading, lines: list[Line]) -> list[Entry]:
    for line in lines:
        reading.read(line)
    return reading.finish()


@dataclass(slots=True)
class _Reading:
    """Entries made so far, the open one, and headlines that wait for their text."""

    written: When | None
    done: list[Entry] = field(default_factory=list[Entry])
    current: Entry | None = None
    titles: list[Line] = field(default_factory=list[Line])

    def open(self, line: Line, body: int, when: When | None) -> None:
        """Start an entry at the waiting headlines or at this line."""
        if self.current is not None:
            self.done.append(self.current)
        start = self.titles[0].start if self.titles else line.start
        self.current = Entry(start, line.end, body, when)
        self.titles = []

    def extend(self, line: Line) -> None:
        """Add a line to the open entry."""
        if self.current is not None:
            self.current = replace(self.current, end=line.end)

    def read(self, line: Line) -> None:
        """Take the next line."""
        raise NotImplementedError

    def finish(self) -> list[Entry]:
        """All entries; headlines without a text behind them belong to the last."""
        if self.titles:
            self.extend(self.titles[-1])
        return [*self.done, self.current] if self.current is not None else self.done


def _issues(clean: CleanText, source: SourceDocument) -> list[tuple[int, When]]:
    """Where in the raw text a page of another issue begins, and its day; none where all pages are of one day."""
    heads = [part for part in clean.removed if part.reason == "page head"]
    found: list[tuple[int, When]] = []
    for part in heads:
        masthead = read_page_head(source.raw[part.start : part.end])
        if masthead and masthead.day and (dates := find_dates(masthead.day)):
            found.append((part.start, dates[0][2]))
    return found if len({day.edtf for _, day in found}) > 1 else []


class _Articles(_Reading):
    """A page or issue: headlines open articles, a paragraph with a day of its own opens an entry within one."""

    def __init__(self, clean: CleanText, source: SourceDocument) -> None:
        super().__init__(source.date)
        self.article: When | None = None
        self.leads = {part.end for part in clean.removed if part.reason == "byline"}
        self.offsets = clean.offsets
        self.issues = _issues(clean, source)

    def read(self, line: Line) -> None:
        while self.issues and self.issues[0][0] < self.offsets[line.start]:
            self.written = self.issues.pop(0)[1]
        rubric = _RUBRIC.match(line.text)
        if rubric and self.current is not None and _CONTINUES.fullmatch(line.text.strip()):
            self.extend(line)
        elif _FOOT.match(line.text) or (rubric and rubric.end() == len(line.text)) or is_page_head(line.text):
            self._close()
        elif rubric:
            self._read_paragraph(line, rubric.end())
        elif _MASTHEAD.match(line.text) and is_title(line.text):
            self.titles = []
        elif is_title(line.text) and not _ROW.fullmatch(line.text) and not _TELLS.match(line.text):
            self.titles.append(line)
        else:
            self._read_paragraph(line)

    def _close(self) -> None:
        if self.current is not None:
            self.done.append(self.current)
        self.current, self.titles = None, []

    def _read_paragraph(self, line: Line, skip: int = 0) -> None:
        """`skip`: the length of a rubric before the first word, which opens an article."""
        label = _LABEL.match(line.text, skip)
        if label and not skip and len(line.text) > label.end() + 12:
            skip = label.end()
        rest = Line(line.start + skip, line.end, line.text[skip:])
        before = self.current.when if self.current is not None else None
        base = before if before is not None and _LEANING.match(rest.text, lead_length(rest.text)) else None
        head = dateline(line, self.written) or paragraph_date(rest, base, self.written)
        leads = bool(skip) or self.offsets[line.start] in self.leads or self.current is None
        told = head or lead_date(rest, None, self.written) or lately(line, self.written)
        item = told is not None and line.text.lstrip(" 　").startswith(_ITEM_MARKS)
        if leads or item or (self.titles and head is not None):
            found = told or (line.start, self.written)
            self.article = found[1]
            self.open(line, *found)
        elif head is not None and self.current is not None and head[1] != self.current.when:
            self.open(line, *head)
        elif self._was_aside():
            self.open(line, line.start, self.article)
        else:
            self.titles = []
            self.extend(line)

    def _was_aside(self) -> bool:
        """Whether the open entry is a look back, so that the article goes on with its own date."""
        own = self.current.when if self.current else None
        return own is not None and self.article is not None and own.last < self.article.first


class _Report(_Reading):
    """A document with one date of its own; sections and paragraphs with a day of theirs are entries."""

    def __init__(self, lines: list[Line], source: SourceDocument) -> None:
        super().__init__(source.date)
        self.orders = source.medium == "notice"
        self.base = own_date(lines, source)
        self.terms = has_terms(lines)
        self.year = source.covers or self.base
        self.ahead: When | None = None
        """The last day told of a calendar of coming days, once one has begun."""
        self.headed = False
        """Whether nothing but headlines was read so far; they belong to the first paragraph."""
        self.heads: list[Line] = []
        """Headlines of papers just read, which belong to the vote below them if one follows."""

    def read(self, line: Line) -> None:
        if self.heads and passed_date(line):
            self._part_at_heads()
        self._read(line)
        self.heads = [*self.heads, line] if _PAPER_HEAD.fullmatch(line.text) else []

    def _part_at_heads(self) -> None:
        if self.current is not None and self.current.start < self.heads[0].start:
            self.current, self.titles = replace(self.current, end=self.heads[0].start - 1), self.heads

    def _read(self, line: Line) -> None:
        if _CALENDAR.fullmatch(line.text):
            self.ahead = self.base
        if is_section(line.text):
            self.year = year_of_section(line.text, self.written) or self.year
        if self.current is None:
            head = paragraph_date(line, self.year, self.written) or (term_date(line) if self.terms else None)
            self.open(line, head[0] if head else line.start, head[1] if head else self.base)
            self.headed = head is None and is_title(line.text)
        elif (met := headed_session(line.text, 0, len(line.text))) and self._open_met(line, met["day"]):
            self.headed = False
        elif is_section(line.text):
            self.titles = self.titles or [line]
        elif self.headed and self._goes_on_heading(line):
            self.extend(line)
        else:
            self._read_paragraph(line, self.current)
            self.headed = False

    def _open_met(self, line: Line, day: str) -> bool:
        """Open an entry at the heading of a list that names the meeting of a day which chose its people."""
        days = find_dates(day, Anchor(self.year, self.written))
        if days:
            self.open(line, line.start, days[0][2])
        return bool(days)

    def _coming(self, current: Entry) -> When | None:
        """The day from which days count where they lie ahead: under the heading of a calendar, or behind such a day."""
        last = current.when
        if last is not None and self.written is not None and last.first > self.written.last:
            return last
        return self.ahead

    def _goes_on_heading(self, line: Line) -> bool:
        if stamped_day(line.text) or _ADDRESSEES.fullmatch(line.text):
            return True
        return is_title(line.text) and paragraph_date(line, self.year, self.written) is None

    def _told_within(self, line: Line, current: Entry) -> tuple[int, When | None] | None:
        """The later day on which something was held that a paragraph tells of behind one with a month or year only."""
        if current.when is None or len(current.when.edtf) > 7 or self.base is not None:
            return None
        found = lead_date(line, current.when, self.written)
        return found if found and found[1] and found[1].first >= current.when.first else None

    def _read_paragraph(self, line: Line, current: Entry) -> None:
        leaning = current.when is not None and _LEANING.match(line.text, lead_length(line.text))
        head = (
            paragraph_date(line, current.when if leaning else self.year, self.written, self._coming(current))
            or passed_date(line)
            or dateline(line, self.written)
        )
        if head is None and self.orders:  # the day of the decision outranks the day of the paper that tells it
            head = lead_date(line, self.year, self.written) or lately(line, self.written)
        if head is None:
            head = (self.terms and term_date(line)) or meeting_date(line) or self._told_within(line, current)
        if head is None and self.base is None and self.year is None:
            head = founded_date(line)
        first = self.headed and self.year == self.base
        if head is not None and _REPORTS.search(line.text):  # what follows is what that day decided
            self.base = head[1]
        if head is not None and head[1] != current.when and first:
            self.current, self.titles = replace(current, end=line.end, body=head[0], when=head[1]), []
        elif head is not None and head[1] != current.when:
            self.open(line, *head)
        elif head is None and self.base is not None and self.base.lasting and _AFTERWARDS.match(line.text):
            self.open(line, line.start, When.parse(self.base.edtf.split("/")[1], line.text[:2]))
        elif head is None and self.titles and current.when != self.base:
            self.open(line, line.start, self.base)
        else:
            self.titles = []
            self.extend(line)
