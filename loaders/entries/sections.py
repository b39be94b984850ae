"""Entries of what is no chronicle: articles of a page, and reports, notices, plans and lists with one date of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.stamps import stamped_day
from ..dates.told_lists import as_of, tells_of_today
from ..language.patterns import lazy
from ..language.resumes import heads_lives
from ..parts import Entry
from ..text import CleanText
from .first_days import dateline, paragraph_date, sent_alone
from .heads import Line, is_section, is_title, lead_length
from .held_days import founded_date, lately, lead_date, meeting_date, sitting_date
from .labels import is_rubric
from .news import Articles
from .news_lines import is_within, names_meeting
from .obituaries import day_of_death, mourning_day
from .own_days import own_date, passed_date, titles_of_vote
from .papers import split_papers
from .planned import ADDRESSEES, RULED, gives_tasks
from .reading import LEANING, Reading
from .report_parts import LIST_ROW, LISTS, goes_on_with_meeting, section_level
from .terms import has_terms, term_date
from .undated_years import is_of_no_day, year_told
from .year_lines import year_of_section

_REPORTS = lazy(r"(?:如下|现?予以?公布|现将结果公布)[：:。]?$")
_CALENDAR = lazy(
    r"(?![^，。；：]*(?:总结|回顾|情况|报告)[和及与暨、])(?:附[件录表]?\d?[：:]?|[（(]?[一二三四五六七八九十]{1,2}[）)、])?[^，。；：]{0,24}(?:日程|安排|日历|行事历|校历|预告|时间表|进度表|计划)表?(?:（[^（）]{1,12}）)?"
)
"""The heading of a calendar of coming days."""
SEAT_ENDS = lazy(r"[^。；]*资格(?:相应|随之|自行|自然|自动)*终止|截[至止]目前，")
"""How one begins that announces whose seat ends, behind the days on which others were elected."""
_AFTERWARDS = lazy(r"(?:会后|大会闭幕后|闭幕后|会议结束后|大会结束后)[，,]")
_HEADLINES = 2
_PUT_OUT = lazy(r"[^，。；：\n\d]{0,30}(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:印发?|编印|编发|出版)")
"""The line of a head that says who put the paper out and when: `某局办公室　2022年6月9日印发`."""
_ANOTHER = lazy(r"[（(]?[一二三四五六七八九十]{1,3}[）)、]\d{1,2}月\d{1,2}日(?:[上下]午)?，")
"""How a numbered paragraph begins that tells what else was held, on the day of the one above or on another."""
_CHOOSES = lazy(r"选举|推选|选出|产生|当选|补选|增选|任命|聘任|聘请|通过")


def section_entries(lines: list[Line], clean: CleanText, source: SourceDocument) -> Iterator[Entry]:
    """Entries in order of the text."""
    if source.medium == "newspaper":
        yield from _read(Articles(clean, source), lines)
        return
    papers = list(split_papers(lines, clean, source.raw))
    for paper in papers:
        own = replace(source, date=paper.signed or source.date) if len(papers) > 1 else source
        yield from _read(_Report(paper.lines, own), paper.lines)


def _read(reading: Reading, lines: list[Line]) -> list[Entry]:
    for line in lines:
        reading.read(line)
    return reading.finish()


class _Report(Reading):
    """A document with one date of its own; sections and paragraphs with a day of theirs are entries."""

    def __init__(self, lines: list[Line], source: SourceDocument) -> None:
        super().__init__(source.date)
        self.orders = source.medium == "notice"
        self.base = own_date(lines, source)
        self.died = day_of_death(lines, source.date)
        self.terms = has_terms(lines)
        self.founds = year_told if is_of_no_day(source) else founded_date
        self.of_meeting = names_meeting(line.text for line in lines[:_HEADLINES])
        self.year = source.covers or self.base
        self.ahead: When | None = None
        """The last day told of a calendar of coming days, once one has begun."""
        self.later: When | None = None
        """The last day with its year that lies behind the day of writing, which was then that of another paper."""
        self.titled = False
        """Whether nothing but headlines was read so far; they belong to the first paragraph."""
        self.heads: list[Line] = []
        """Headlines of papers just read, which belong to a vote below them."""
        self.chose = False
        """Whether the last paragraph of sentences told of people who were chosen."""
        self.above = ""
        """The words of the line above."""
        self.around: tuple[int, When | None] | None = None
        """The level of the section that is a list of another day, and the day of what is around it."""

    def read(self, line: Line) -> None:
        if self.heads and (passed_date(line) or self._listed(line)):
            self._part_at_heads()
        self._read(line)
        self.sees_congress(line)
        self.above = line.text
        if line.text.endswith(("。", "：")):
            self.chose = _CHOOSES.search(line.text) is not None
        self.heads = titles_of_vote(self.heads, line)

    def _part_at_heads(self) -> None:
        if self.current is not None and self.current.start < self.heads[0].start:
            self.current, self.titles = replace(self.current, end=self.heads[0].start - 1), self.heads

    def _listed(self, line: Line) -> When | None:
        """The day of the list whose heading this is, or ends in this line in brackets."""
        return as_of(self.above + line.text if line.text[0] in "（(" else line.text)

    def _read(self, line: Line) -> None:
        if _CALENDAR.fullmatch(line.text):
            self.ahead = self.base
        if is_section(line.text):
            self.year = year_of_section(line.text, self.written) or self.year
        if self.current is None:
            head = paragraph_date(line, self.year, self.written) or (term_date(line) if self.terms else None)
            self.open(line, head[0] if head else line.start, head[1] if head else self.base)
            self.titled = head is None and is_title(line.text)
        elif sent := sent_alone(line, self.written):
            self.written = sent
            self.extend(line)
        elif listed := self._listed(line):
            self._open_list(line, listed)
        elif self.meets(line, self.year):
            self.titled = False
        elif is_section(line.text) or heads_lives(line.text):
            self._read_section(line)
        elif self.titled and self._goes_on_heading(line):
            self.extend(line)
        else:
            self._read_paragraph(line, self.current)
            self.titled = False

    def _open_list(self, line: Line, listed: When) -> None:
        """A list of a day of its own, which lasts to the next section beside its own, if that has a number."""
        level = section_level(line.text)
        if level is not None:
            self.around = self.around or (level, self.base)
        self.base = listed
        self.open(line, line.start, listed)

    def _read_section(self, line: Line) -> None:
        """A heading, which belongs to what follows; tasks given out and lives told behind a meeting are of the paper's own day."""
        if self.around is not None and (section_level(line.text) or 0) <= self.around[0]:
            self.base, self.around = self.around[1], None
        if (gives_tasks(line.text) or heads_lives(line.text)) and self.written is not None:
            self.titles = [line]
            self.base = self.written
        self.titles = self.titles or [line]

    def _coming(self, current: Entry) -> When | None:
        """The day from which days count where they lie ahead: under the heading of a calendar, or behind such a day."""
        last = current.when
        if last is not None and self.written is not None and last.first > self.written.last:
            return last
        return self.ahead

    def _goes_on_heading(self, line: Line) -> bool:
        if stamped_day(line.text) or ADDRESSEES.fullmatch(line.text) or _PUT_OUT.fullmatch(line.text):
            return True
        if self.terms and term_date(line):
            return False
        return is_title(line.text) and paragraph_date(line, self.year, self.written) is None

    def _after(self, line: Line) -> tuple[int, When | None] | None:
        """The date of a paragraph behind one with a later year of its own than that of the day of writing."""
        if self.later is None or self.ahead is not None:
            return None
        found = paragraph_date(line, self.later, None)
        return found if found and found[1] and found[1].first >= self.later.first else None

    def _told_within(self, line: Line, current: Entry) -> tuple[int, When | None] | None:
        """The later day on which something was held, told behind a month or year only, or that of a congress opened before."""
        if current.when is None or len(current.when.edtf) > 7 or self.base is not None:
            return self.opening_told(line)
        found = lead_date(line, current.when, self.written)
        return found if found and found[1] and found[1].first >= current.when.first else None

    def _year_of(self, last: When | None) -> When | None:
        """What a day without its year leans on; in a document that has none, the last that was told with its year."""
        told = last is not None and (str(last.first.year) in last.words or last is self.leant)
        return last if told and self.year is None and self.written is None else self.year

    def _told(self, line: Line, current: Entry) -> tuple[int, When | None] | None:
        """Body and date of a paragraph that tells a day of its own, wherever in its first sentence."""
        leaning = current.when is not None and LEANING.match(line.text, lead_length(line.text))
        base = current.when if leaning else self._year_of(current.when)
        head = (
            self._after(line)
            or dateline(line, self.written)
            or paragraph_date(line, base, self.written, self._coming(current))
            or passed_date(line)
            or sitting_date(line, current.when)
            or (self.died and mourning_day(line, self.died, self.written))
        )
        if head is None and self.orders:  # the day of the decision outranks the day of the paper that tells it
            head = lead_date(line, self.year, self.written) or lately(line, self.written)
        head = head or (self.terms and term_date(line)) or meeting_date(line) or self._told_within(line, current)
        head = head or (self.founds(line) if self.base is None and self.year is None else None)
        return self.leans(head, base) if base and base is current.when and base is not self.year else head

    def _read_paragraph(self, line: Line, current: Entry) -> None:
        last = current.when
        if last and self.written and last.first > self.written.last and str(last.first.year) in last.words:
            self.later = last
        head = self._told(line, current)
        only_year = head is not None and head[1] is not None and len(head[1].edtf) == 4
        first = self.titled and self.year == self.base and not (only_year and self.base is not None)
        head = head or self._announced(line, current)
        if head is not None and _REPORTS.search(line.text):  # what follows is what that day decided
            self.base = head[1]
        if head is None:
            self._go_on(line, current)
        elif head[1] != last and first:
            self.current, self.titles = replace(current, end=line.end, body=head[0], when=head[1]), []
        elif head[1] != last or (self.terms and term_date(line)) or is_rubric(line.text) or _ANOTHER.match(line.text):
            self.open(line, *head)
        else:
            self.titles = []
            self.extend(line)

    def _go_on(self, line: Line, current: Entry) -> None:
        """A paragraph that tells no day: it goes on with the open entry or is again of the paper's day, or behind it."""
        if self.base is not None and self.base.lasting and _AFTERWARDS.match(line.text):
            self.open(line, line.start, When.parse(self.base.edtf.split("/")[1], line.text[:2]))
        elif self.titles and (met := self.at_congress(line)):
            self.open(line, line.start, met)
        elif self.titles and current.when != self.base and not self._lists_chosen(line):
            self.open(line, line.start, self.base)
        elif not self.back_to_congress(line):
            self.titles = []
            self.extend(line)

    def _lists_chosen(self, line: Line) -> bool:
        """Whether a section goes on with the meeting above it: by its heading, or as one of the lists of who was chosen there."""
        heading = self.titles[0].text
        if goes_on_with_meeting(heading) or (self.of_meeting and is_within(heading, True)):
            return True
        listed = self.chose and len(self.titles) == 1 and LISTS.fullmatch(heading) is not None
        return listed and LIST_ROW.fullmatch(line.text) is not None

    def _announced(self, line: Line, current: Entry) -> tuple[int, When | None] | None:
        """The paper's own day before a paragraph that says what the paper itself decides or makes known."""
        ruled = self.orders and current.when != self.base and RULED.match(line.text)
        announced = SEAT_ENDS.match(line.text) or (not self.titled and tells_of_today(line.text))
        own = self.base if ruled else self.written if announced else None
        return (line.start, own) if self.written and own else None
