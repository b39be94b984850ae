"""The events that one dated entry tells of, usually one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...model.dates import When
from ..entries.stays import ends_with_all
from ..language.event_types import type_of
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch, split_sentences
from ..meetings.announced import announced
from ..meetings.befallen import find_befallen
from ..meetings.each_held import meetings_meant
from ..meetings.founding_meetings import founding_meeting
from ..meetings.guests import only_guests
from ..meetings.item_heads import happening, named_by_heading, named_by_sitting
from ..meetings.later import find_side_by_side, meets_on_visit, stands_alone
from ..meetings.lectures import lecture_behind
from ..meetings.opened import find_deliberation
from ..meetings.program_items import named_by_program
from ..meetings.sessions import find_session, is_fuller
from ..meetings.spoken_at import spoken_at
from ..meetings.title_edges import behind_feast, with_what_followed
from ..meetings.titles import Title, squeeze
from ..meetings.visit_headlines import by_headline
from ..meetings.year_titles import year_of
from ..parts import Entry, EventMention
from .choosing import Seeker, after_lead, choose_title, first_clause
from .day_headlines import right_below, under_headline
from .days import date_of
from .headlined import by_what_is_headed
from .told_only import (
    COUNCIL,
    IN_GROUPS,
    NO_DEED,
    SITTING,
    introduces_days,
    is_contest_won,
    is_done_at_told,
    is_done_there,
    is_row,
    is_said,
)

_DEEPEST = 8
"""An entry names its event in one of its first sentences or not at all."""
_OF_PAPER = lazy(r"(?:会议)?(?:纪要|公报|简报|快报|记录)[ \u3000]*(?:（[^（）\n]{1,20}）)?[ \u3000]*(?:\n|$)")
"""Behind the name of a meeting in the title of a paper on it."""
_ACTING = 3
"""So many sentences of an entry are asked for somebody who did something at what the first of them tells."""
_DAY, _MONTH = 10, 7
"""Characters of a date that names a day or a month at least."""
_LATELY = ("近", "日前", "最近", "连日", "今年")


class EntryEvents:
    """The events of one entry, found sentence by sentence.

    `planned`: nothing in it has taken place; `told`: an earlier entry of the same date has an event, which a bare 会议
    means; `headline`: where that of its day stands.
    """

    def __init__(
        self,
        masked: Masked,
        entry: Entry,
        headline: tuple[int, int] | None,
        seeker: Seeker,
        planned: bool,
        told: bool,
    ) -> None:
        assert entry.when is not None
        self.masked, self.entry, self.headline, self.seeker = masked, entry, headline, seeker
        self.planned, self.told = planned, told
        self.when = entry.when
        self.of_year = len(self.when.edtf) == 4 and not self.when.words.endswith(tuple("春夏秋冬季"))
        self.passed, self.headed = _session_told(masked, entry)
        self.main = self.passed  # the title that first named what the entry is about
        self.first: EventMention | None = None
        self.last: When | None = None
        """The day of the event told last."""

    def read(self) -> Iterator[EventMention]:
        """The events in the order of the text."""
        if self.of_year and (not self.when.words or self.when.words.startswith(_LATELY)):
            yield from () if self.planned else self._by_their_year()
            return  # a year that the page, not the entry, names says nothing of when
        if introduces_days(self.masked.text, self.entry.body, self.entry.end):
            return
        if self.told and ends_with_all(self.masked.bare[self.entry.body : self.entry.end].split("\n", 1)[0]):
            return  # `县委常委某某参加上述活动。`
        if self.passed:
            self.first = mention_of(self.passed, self.entry, self.when)
            yield self.first
        if not self.entry.told:
            yield from [mention_of(self.headed, self.entry, self.when)] if self.headed else ()
            return
        number = -1
        for sentence in split_sentences(self.masked, self.entry.body, self.entry.end):
            number += not (number > 0 and is_row(self.masked.bare[slice(*sentence)]))
            if self.planned or number >= _DEEPEST + (self.main is not None) * 40:
                break
            title = self._title_of(sentence, number)
            if title is not None and not self._is_first_again(title) and not self._is_vague(title):
                yield from self._named(sentence, title)
        yield from self._unnamed()

    def _title_of(self, sentence: Stretch, number: int) -> Title | None:
        """The event that the sentence names; none where it only heads the minutes of one."""
        masked, entry = self.masked, self.entry
        title = choose_title(masked, sentence, self.seeker)
        if not number:
            at = after_lead(masked, sentence)
            title = find_deliberation(masked, entry, masked.cut(at, sentence.end), at) or title
            title = named_by_program(masked, entry) or named_by_heading(masked, entry, sentence, title)
            title = founding_meeting(masked, entry, at, sentence) or title
            title = named_by_sitting(masked, entry, title)
        if title is None or self.main is not None:
            return title
        if _OF_PAPER.match(masked.text, title.end):
            self.headed = self.headed or title
            return None  # the sentences below name the meeting whose minutes these are
        if is_done_at_told(masked.bare, sentence, title, self.headed.text if self.headed else "", self.told):
            return None
        return under_headline(masked.text, self.headline, by_headline(masked, entry, title))

    def _is_first_again(self, title: Title) -> bool:
        """Whether a title names the session told in passing more fully, which then has it; its venue is taken besides."""
        first = self.first
        if first is None:
            return False
        if self.main is self.passed and is_fuller(title, first.title):
            first.title, first.venue, first.start, first.end = title.text, title.venue, title.start, title.end
            self.main = title
            return True
        if not first.venue and title.venue:
            below = right_below(self.masked.text, self.headline, first.start, title)
            first.venue = title.venue if below or title.generic or title.text in first.title else None
        return False

    def _is_vague(self, title: Title) -> bool:
        """Whether a title means an event that was told, or is none of those that a year tells of."""
        won = is_contest_won(self.masked.text, title.start, title.end)
        if self.main is not None and (won or title.text.startswith(("与会", "参会"))):
            return True  # `会前，与会人员观看了展览`
        if self.told and IN_GROUPS.fullmatch(title.text):
            return True
        sits = title.shape == "attended" and self.told and SITTING.fullmatch(title.text)
        apart = title.text.endswith("预备会议") and title.shape in ("held", "convened", "decided")
        apart = apart or (self.main is not None and meets_on_visit(title, self.main))
        if (title.generic or sits) and not apart and (self.told or self.main is not None):
            return True
        if self.main is not None and title.shape == "decided" and COUNCIL.fullmatch(title.text):
            return True
        return self.of_year and title.shape not in ("held", "convened")

    def _named(self, sentence: Stretch, title: Title) -> Iterator[EventMention]:
        """The events of a title that goes on with none before, and those beside it."""
        masked, entry = self.masked, self.entry
        if self.main is not None and not self._stands_alone(sentence, title, self.main):
            return
        when = self.last = date_of(entry, masked, sentence, title, self.main, self.last)
        for one in meetings_meant(masked, sentence, title):
            one = replace(one, venue=one.venue or self.headed.venue) if self.headed and self.main is None else one
            found = mention_of(one, entry, when)
            yield found
            self.first = self.first or found
        main = self.main = self.main or title
        for piece, beside in find_side_by_side(masked, Stretch(title.end, sentence.end), after_lead):
            if self._stands_alone(piece, beside, main):
                yield mention_of(beside, entry, date_of(entry, masked, piece, beside, main, self.last))

    def _stands_alone(self, sentence: Stretch, title: Title, main: Title) -> bool:
        return stands_alone(self.masked.text, sentence, title, main, self.seeker.names_between)

    def _unnamed(self) -> Iterator[EventMention]:
        """The event of an entry in which no sentence names one."""
        if self.main is None and self.headed is not None and not self.planned:
            yield mention_of(self.headed, self.entry, self.when)
            self.main = self.headed
        if self.main is None and len(self.when.edtf) >= _MONTH:
            yield from [*self._plain()] or self._headed_only()
        if self.main is None and self.of_year and not self.planned:
            yield from self._by_their_year()

    def _headed_only(self) -> Iterator[EventMention]:
        """The meeting that only the headline of an article names."""
        if self.told or self.planned or len(self.when.edtf) != _DAY:
            return
        sentences = split_sentences(self.masked, self.entry.body, self.entry.end)
        if title := by_what_is_headed(self.masked, self.entry, sentences, self.seeker):
            yield mention_of(title, self.entry, self.when)

    def _by_their_year(self) -> Iterator[EventMention]:
        """Meetings of an entry without a day that name their year themselves."""
        for sentence in split_sentences(self.masked, self.entry.body, self.entry.end):
            title = choose_title(self.masked, sentence, self.seeker)
            if title and (when := year_of(title)):
                yield mention_of(title, self.entry, when)

    def _plain(self) -> Iterator[EventMention]:
        """What somebody did on a day, named by its first clause where nothing names it better."""
        masked = self.masked
        start = behind_feast(masked.text, self.entry.body, self.entry.end)
        sentences = [*split_sentences(masked, start, self.entry.end)][:_ACTING]
        sentence, later = next(iter(sentences), None), sentences[1:]
        befallen = sentence and find_befallen(masked, sentence, after_lead(masked, sentence))
        if befallen and not self.planned:
            yield mention_of(befallen, self.entry, self.when)
            return
        if len(self.when.edtf) < _DAY:
            return
        if sentence is None or not (self.seeker.acts(sentence) or self._acted_upon(sentence, later)):
            return
        met = not self.told and spoken_at(masked.text, *first_clause(masked, sentence))
        if headed := happening(masked, self.entry, sentence) or met:
            yield mention_of(headed, self.entry, self.when)
            return
        start, end = (clause := first_clause(masked, sentence)).start, clause.end - 1
        end = with_what_followed(masked.bare, end) if self.seeker.is_visitor(end) else clause.end
        title = Title(start, end, squeeze(masked.text[start:end]).rstrip("。；"), "attended")
        title = lecture_behind(masked, sentence, title)
        if only_guests(title.text):
            title = by_headline(masked, self.entry, replace(title, shape="visit"))
        if self.told and is_done_there(title.text, masked.bare, start, sentence.end):
            return
        if 4 <= len(title.text) <= 80 and not is_said(title.text):
            yield mention_of(title, self.entry, self.when)

    def _acted_upon(self, sentence: Stretch, later: list[Stretch]) -> bool:
        """Whether the first sentence tells what people of those behind it did something at: `市委组织部来院宣布决定。甲主持会议`."""
        deed = NO_DEED.match(self.masked.text, after_lead(self.masked, sentence)) is None
        return deed and any(map(self.seeker.acts, later))


def _session_told(masked: Masked, entry: Entry) -> tuple[Title | None, Title | None]:
    """The session that an entry's words tell of in passing, and one that only the title of its minutes names."""
    if poster := announced(masked, entry):
        return poster, None
    found = find_session(masked.text, entry.start, entry.end)
    headed = found is not None and _OF_PAPER.match(masked.text, found.end) is not None
    return (None, found) if headed else (found, None)


def mention_of(title: Title, entry: Entry, when: When) -> EventMention:
    """The event that a title names, of that day."""
    kind = type_of(title.text, title.shape)
    return EventMention("", title.start, title.end, title.text, when, entry, title.venue, kind)
