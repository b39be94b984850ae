"""Entries of a page of news: articles under their headlines, short news, notices with a day of their own."""

from __future__ import annotations

from dataclasses import replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.masthead import is_page_head
from ..dates.notations import Anchor, find_dates
from ..text import CleanText
from .closed_days import since_opened
from .first_days import dateline, paragraph_date, sent_alone, sent_on
from .heads import Line, is_title, lead_length
from .held_days import decided_lately, lately, sitting_date
from .labels import is_rubric
from .news_lines import (
    CORRECTION,
    FOOT,
    IMPRINT,
    IS_SUBJECT,
    ITEM_MARKS,
    LABEL,
    MASTHEAD,
    NUMBER,
    OF_MEETING,
    RUBRIC,
    SIGNED_ON,
    TELLS,
    is_group,
    is_within,
    names_meeting,
)
from .news_rows import behind_note, day_of_list, is_rest_of_names, is_row, read_row
from .obituaries import begins_obituary, funeral_day, is_obituary, tells_death
from .opening_days import opening_date
from .own_days import passed_date
from .page_issues import issues_of
from .planned import ADDRESSEES
from .reading import LEANING, Reading
from .rising_years import is_of_no_day
from .short_news import is_piece, lately_within, marked_items
from .stays import is_at_meeting, is_of_all, is_reception, within_stay
from .told_again import told_again


class Articles(Reading):
    """A page or issue: headlines open articles, a paragraph with a day of its own opens an entry within one."""

    def __init__(self, clean: CleanText, source: SourceDocument) -> None:
        super().__init__(source.date)
        self.article: When | None = None
        self.leads = {part.end for part in clean.removed if part.reason == "byline"}
        self.items = marked_items(clean, source.raw)
        self.offsets = clean.offsets
        self.whole: When | None = None
        """The day of the article whose numbered sections are read, each perhaps of another day."""
        self.notice = False
        """Whether the open article is a notice, which a day below it may date."""
        self.issues = issues_of(clean, source)
        self.headlines = {source.title}
        self.sent: When | None = None
        """The day of the agency or paper that the open article begins with, from which it tells 今天 and 昨天."""
        self.just_sent = False
        """Whether the line before says no more than that."""
        self.died: When | None = None
        """The day of the death that the news of a funeral begin with."""
        self.in_rows = False
        """Whether the line before is a row of names."""
        self.short = False
        """Whether the open entry is a piece of short news behind its mark."""
        self.of_meeting = False
        """Whether the headlines of the open article name a meeting."""

    def read(self, line: Line) -> None:
        """Take the next line of the page."""
        while self.issues and self.issues[0][0] < self.offsets[line.start]:
            self.written = self.issues.pop(0)[1]
        rubric = RUBRIC.match(line.text)
        if self.current is not None and self._goes_on(line.text, rubric.end() if rubric else 0):
            self.extend(line)
        elif self.current is not None and self.meets(line, self.written):
            self.notice = False
        elif FOOT.match(line.text) or (rubric and rubric.end() == len(line.text)) or is_page_head(line.text):
            self.close()
        elif rubric and not is_title(line.text[rubric.end() :]):
            self._read_paragraph(line, rubric.end())
        elif passed := passed_date(line):
            self.article, self.notice = passed[1], True
            self.open(line, *passed)
        elif self.notice and self.current is not None and SIGNED_ON.fullmatch(line.text.strip()):
            self._sign(line)
        elif self._heads_paper(line):
            return
        elif sent := sent_alone(line, self.written):
            self.sent, self.just_sent = sent, True
        elif is_title(line.text) and not self._is_of_list(line.text) and not TELLS.match(line.text):
            self.titles.append(line)
            self.headlines.add(line.text.strip())
        else:
            self._read_paragraph(line)

    def _heads_paper(self, line: Line) -> bool:
        """Take a line that heads a notice, page or issue and tells nothing: its number, addressees, masthead or imprint."""
        if NUMBER.fullmatch(line.text) or (self.below_notice() and ADDRESSEES.fullmatch(line.text)):
            self.titles += [] if self.below_notice() else [line]
            self.in_rows = False
            return True
        if MASTHEAD.match(line.text) and is_title(line.text):
            self.titles = []
            return True
        if self.current is None and not self.done and IMPRINT.match(line.text):
            self.titles = []
            self.open(line, line.start, self.written)
            self.close()
            return True
        return False

    def _goes_on(self, text: str, at: int) -> bool:
        """Whether a line is part of the open article: a group of its changes, or, behind the rubric that ends at `at`, its
        results or its headline again below a picture."""
        if not (at and text[at:].strip()) and is_group(text):
            return not self.titles
        if not at:
            return False
        words = text[at:].strip()
        again = words != "" and words in self.headlines
        self.headlines |= {words} if is_title(words) else set()
        return again or is_within(text, self.of_meeting)

    @property
    def told_on(self) -> When | None:
        """The day from which the open article tells its days: that of its dateline, else of the page."""
        return self.sent or self.written

    def _is_of_list(self, text: str) -> bool:
        """Whether a short line is a row of a list, or what is left of its names."""
        listed, self.in_rows = read_row(behind_note(text), self.in_rows or day_of_list(self.titles) is not None)
        return listed

    def _sign(self, line: Line) -> None:
        """End a notice at the day on which it was signed."""
        days = find_dates(line.text, Anchor(None, self.written))
        if self.current is not None and self.current.when == self.written and days:
            self.current = replace(self.current, when=days[0][2])
        self.titles, self.notice = [], False
        self.extend(line)

    def _read_paragraph(self, line: Line, skip: int = 0) -> None:
        """`skip`: the length of a rubric before the first word, which opens an article."""
        label = LABEL.match(line.text, skip)
        skip = label.end() if label and not skip and len(line.text) > label.end() + 12 else skip
        rest = Line(line.start + skip, line.end, line.text[skip:])
        before = self.current.when if self.current is not None else None
        base = before if before is not None and LEANING.match(rest.text, lead_length(rest.text)) else None
        leads = self._leads(line, bool(skip))
        head = dateline(line, self.written) or paragraph_date(rest, base, self.told_on) or sitting_date(rest, before)
        marked = self.offsets[line.start] in self.items or line.text.lstrip(" 　").startswith(ITEM_MARKS)
        told = head or self._told_behind(line, rest, marked)
        piece = is_piece(line.text, marked, self.short, self.headed())
        item = (told is not None and (marked or is_rubric(line.text))) or piece
        if later := self._funeral(line):
            self.article = later[1]
            self.open(line, *later)
        elif leads or item or (self.titles and (head is not None or self._is_headed(line, told))):
            within = lately_within(line.text, self.told_on) if piece else None
            found = told_again(rest, self.told_on) or told or (line.start, within or self._untold(before))
            self.short = marked
            body = line.start if label and IS_SUBJECT.search(label[0]) else found[0]
            self._begin(line, (body, since_opened(line.text, found[1])))
        else:
            self._go_on(line, head, before)
        self.sees_congress(line)

    def _leads(self, line: Line, labelled: bool) -> bool:
        """Whether a paragraph begins an article whatever its day; sets the day from which that is told."""
        leads = (
            labelled
            or CORRECTION.match(line.text) is not None
            or begins_obituary(line.text)
            or self.offsets[line.start] in self.leads
            or self.current is None
            or self.below_notice()
        )
        kept = self.just_sent or not (leads or self.titles)
        self.sent = sent_on(line, self.written) or (self.sent if kept else None)
        leads, self.just_sent = leads or self.just_sent, False
        return leads

    def _funeral(self, line: Line) -> tuple[int, When | None] | None:
        """The day of the ceremony that an article on a death goes on with."""
        died = self.current is not None and self.current.when == self.died
        return funeral_day(line, self.told_on, died) if self.died and not self.titles else None

    def _begin(self, line: Line, found: tuple[int, When | None]) -> None:
        """Open the article that a paragraph begins, from where and of which day was found."""
        self.article, self.notice = found[1], self.below_notice()
        self.died = found[1] if tells_death((one.text for one in self.titles), line.text) else None
        self.whole = self.whole if self.in_section() else found[1]
        self.of_meeting = names_meeting(title.text for title in self.titles)
        self.open(line, *found)

    def _is_headed(self, line: Line, told: tuple[int, When | None] | None) -> bool:
        """Whether a paragraph below a headline tells its day behind its subject, and none that the section before has begun,
        or is of no day at all."""
        own = told is not None or is_of_no_day(line.text, self.headed())
        return own and not self.in_section() and not OF_MEETING.match(line.text)

    def _told_behind(self, line: Line, rest: Line, marked: bool) -> tuple[int, When | None] | None:
        """Body and day of a paragraph that tells its day behind its first words; `rest`: it without what labels it."""
        died = (
            is_obituary(self.headed())
            or begins_obituary(line.text)
            or tells_death((title.text for title in self.titles), line.text)
        )
        known = decided_lately(line, self.told_on) or self.opening_told(line)
        return known or opening_date(rest, self.told_on, marked, died) or lately(line, self.told_on)

    def _go_on(self, line: Line, head: tuple[int, When | None] | None, before: When | None) -> None:
        """A paragraph that begins no article: it goes on with the open entry or opens one of its own day, or of the article's."""
        at = head[0] - line.start if head is not None and within_stay(head[1], before) else -1
        if at >= 0 and (is_reception(line.text, at) or is_at_meeting(line.text, at)):
            self.extend(line)
        elif head is not None and self.current is not None and head[1] != self.current.when:
            self.open(line, *head)
        elif (
            self.whole
            and before
            and before.edtf != self.whole.edtf
            and (self.in_section() or is_of_all(line.text, before, self.whole))
        ):
            self.article = self.whole  # a section without a day of its own is of the day of all
            self.open(line, line.start, self.whole)
        elif self.is_before(self.article) and not (is_row(line.text) or (self.in_rows and is_rest_of_names(line.text))):
            self.open(line, line.start, self.article)
        elif (listed := day_of_list(self.titles)) and listed.edtf != (before and before.edtf):
            self.article = listed
            self.open(line, line.start, listed)
        elif not self.back_to_congress(line):
            self.titles = []
            self.extend(line)

    def _untold(self, before: When | None) -> When | None:
        """The day of an article that tells none: that of the page, or of what a list stands below on a page without a day."""
        if listed := day_of_list(self.titles):
            return listed
        known = self.written is not None and len(self.written.edtf) >= 10
        listed = before is not None and any(title.endswith("名单") for title in self.headed())
        return before if listed and not known else self.told_on
