"""The events that a document tells of, usually one in each dated entry."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...model.dates import When
from ...model.statement import EventStatement
from ..dates.notations import Anchor, find_dates
from ..entries.planned import is_past, is_plan, written_on
from ..language.event_types import type_of
from ..language.patterns import lazy
from ..language.sentences import FILLER, Masked, Stretch, mask, split_clauses, split_sentences
from ..meetings.item_heads import named_by_heading
from ..meetings.later import find_side_by_side, stands_alone
from ..meetings.opened import find_chaired, find_deliberation, reopened
from ..meetings.program_items import named_by_program
from ..meetings.same_events import is_same
from ..meetings.scopes import closes_congress, covering, refers_back
from ..meetings.sessions import find_session, is_fuller
from ..meetings.titles import Title, find_bare, find_clause, find_held, find_named, split_meetings, squeeze
from ..meetings.venues import DATE
from ..meetings.visits import by_headline, find_visit
from ..meetings.year_titles import year_of
from ..parts import Entry, EventMention, OrganizationMention, PersonMention
from ..text import CleanText
from .report_sections import report_sections, section_at
from .roles import cast_shadow, read_roles

if TYPE_CHECKING:
    from spacy.tokens import Doc

_DEEPEST = 8
"""An entry names its event in one of its first sentences or not at all."""
_LONGEST = 600
"""How much of a sentence is read for a title, in characters."""
_LEAD = lazy(
    rf"(?:[\s　•●·*△▲■◆○—\-，,：:]+|[一二三四五六七八九十]{{1,3}}、(?=[^、]{{6}})|本[报刊网]讯|[\u4e00-\u9fff\-—]{{0,16}}讯(?=[（(\s])|【[^】]*】|[［\[〔][\u3400-\u9fff]{2,6}[］\]〕]|[（(][^）)]*(?:记者|通讯员|作者)[^）)]*[）)]"
    r"|(?:见习)?(?:记者|通讯员)\s?[^，。\s]{2,12}?(?:报道|摄)?(?=[\s，])|日前|近日|近期|[今昨前][日天]|今[早晨晚]|昨晚|当[日天]|同[日月]|是[日月]|翌日|次日"
    rf"|[\u4e00-\u9fff·]{{2,12}}?{DATE}(?:专?电|讯)|(?:消息)?据[^，。；]{{2,30}}(?:消息|报道|介绍|通报|透露)，|从[^，。；]{{2,30}}(?:获悉|了解到|得知)，"
    rf"|[（(](?:{DATE}|周.|星期.)[）)]|[上下中]午|晚[上间]?|凌晨|傍晚|据悉|会[前后]|其间|期间|随后|{DATE})+")  # fmt: skip
_OF_PAPER = lazy(r"(?:会议)?(?:纪要|公报|简报|快报|记录)[ \u3000]*(?:（[^（）\n]{1,20}）)?[ \u3000]*(?:\n|$)")
"""Behind the name of a meeting in the title of a paper on it."""
_WITHIN = lazy(r"会上|会议|大会|开幕|闭幕|仪式上|活动中")
_AFTERWARDS = ("会后", "会议结束后", "闭幕后")
_ITS_DAY = lazy(rf"(?:{DATE}(?:[上下]午)?[^，。；]{{0,12}}(?:召开|举行)的|[次翌]日(?:[上下]午)?，?)$")
_SITTING = lazy("第[一二三四五六七八九十]次全体会议")
"""What somebody chairs of a congress told before."""
_UNVEILED = lazy("(?:揭牌|挂牌|揭幕|奠基|剪彩|颁奖|授牌|开业|开工|启用)(?:仪式|典礼)")
_LATELY = ("近", "日前", "最近", "连日", "今年")
_DEFINITE = lazy(
    r"(?<![、各类])(?:“|第[一二三四五六七八九十\d]+[届次]|(?:19|20)\d\d年)|^[^、各类]{4,}(?:会议|全会|大会|座谈会|交流会|推进会|研讨会|论坛|发布会|仪式)$"
)
"""What names one event of a year, and not a kind of them."""


def find_events(
    text: str,
    entries: Sequence[Entry],
    people: Sequence[PersonMention],
    organizations: Sequence[OrganizationMention],
    title: str = "",
    written: When | None = None,
) -> list[EventMention]:
    """Events in the order of the text. `title` is the document's: a plan or a report tells of none of its own but those
    of days gone by when it was written."""
    masked = mask(text)
    seeker = _Seeker(cast_shadow(masked.bare, people), people, organizations)
    planned = is_plan(title)
    events: list[EventMention] = []
    dates: set[str] = set()
    for entry in entries:
        if entry.when is None:
            continue
        told = entry.when.edtf in dates or bool(events and refers_back(text, entry, events[-1].entry))
        told = told or covering(events, entry.when) is not None
        told = told and not closes_congress(text, entry, events)
        if reopened(text, entry, events):
            continue
        for found in _in_entry(masked, entry, seeker, planned and not is_past(entry, written), told):
            if same := next((other for other in events[-6:] if is_same(found, other)), None):
                same.again.add(entry.start)
                continue
            found.id = f"e{len(events) + 1}"
            events.append(found)
            dates.add(entry.when.edtf)
    for found in _reported(masked, events, entries, seeker):
        if not any(is_same(found, other) for other in events):
            found.id = f"e{len(events) + 1}"
            events.append(found)
    return events


def _reported(
    masked: Masked, events: Sequence[EventMention], entries: Sequence[Entry], seeker: _Seeker
) -> Iterator[EventMention]:
    """Meetings that a report says were called in the year that one of its parts is about."""
    sections = report_sections(masked.text, events)
    parts = [one for one in entries if one.start == events[0].entry.start or not one.told] if sections else []
    low = sections[0].start if sections else 0
    for sentence in (one for part in parts for one in split_sentences(masked, max(low, part.body), part.end)):
        section, title = section_at(sections, sentence.start), choose_title(masked, sentence, seeker)
        if section and not section.ahead and title and title.shape == "convened" and _DEFINITE.search(title.text):
            yield _mention(title, Entry(sentence.start, sentence.end, sentence.start, section.year), section.year)


class _Seeker:
    """Knows where people and organizations end, to tell who visits, and what people do."""

    def __init__(
        self, shadow: str, people: Sequence[PersonMention], organizations: Sequence[OrganizationMention]
    ) -> None:
        self.shadow = shadow
        self.ends = {person.end for person in people} | {organization.end for organization in organizations}
        self.people, self.starts = people, [person.start for person in people]

    def acts(self, sentence: Stretch) -> bool:
        """Whether somebody in the sentence does what people do at an event."""
        inside = self.people[bisect_left(self.starts, sentence.start) : bisect_left(self.starts, sentence.end)]
        return any(part.roles for part in read_roles(self.shadow, sentence, inside, True))

    def names_between(self, start: int, end: int) -> list[str]:
        """Names of the people between two offsets."""
        inside = self.people[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return [person.name for person in inside]

    def is_visitor(self, end: int) -> bool:
        """Whether a person or a body stands just before `end`, 等 and 同志 after it."""
        return any(end - after in self.ends for after in range(4))


def _in_entry(masked: Masked, entry: Entry, seeker: _Seeker, planned: bool, told: bool) -> Iterator[EventMention]:
    """Events of one entry; `told`: an earlier entry of the same date has one, which a bare 会议 means."""
    assert entry.when is not None
    if len(entry.when.edtf) == 4 and (not entry.when.words or entry.when.words.startswith(_LATELY)):
        yield from () if planned else _by_their_year(masked, entry, seeker)
        return  # a year that the page, not the entry, names says nothing of when
    passed, headed = _session_told(masked, entry)
    first = _mention(passed, entry, entry.when) if passed else None
    if first:
        yield first
    if not entry.told:
        yield from [_mention(headed, entry, entry.when)] if headed else ()
        return
    main = passed
    for number, sentence in enumerate(split_sentences(masked, entry.body, entry.end)):
        if planned or number >= _DEEPEST + (main is not None) * 40:
            break
        title = choose_title(masked, sentence, seeker)
        if not number:
            at = _after_lead(masked, sentence)
            title = find_deliberation(masked, entry, masked.cut(at, sentence.end), at) or title
            title = named_by_program(masked, entry) or named_by_heading(masked, entry, sentence, title)
        if title is None:
            continue
        if main is None and _OF_PAPER.match(masked.text, title.end):
            headed = headed or title
            continue  # the sentences below name the meeting whose minutes these are
        title = by_headline(masked, entry, title) if main is None else title
        if first and main is passed and is_fuller(title, first.title):
            first.title, first.venue, first.start, first.end = title.text, title.venue, title.start, title.end
            main = title
            continue
        if first and not first.venue and title.venue and (title.generic or title.text in first.title):
            first.venue = title.venue
        sits = title.shape == "attended" and told and _SITTING.fullmatch(title.text)
        if (title.generic or sits) and (told or main is not None):
            continue
        if len(entry.when.edtf) == 4 and title.shape not in ("held", "convened"):
            continue
        if main is None or stands_alone(masked.text, sentence, title, main, seeker.names_between):
            when = _date_of(entry, masked, sentence, title, main)
            for one in split_meetings(title):
                found = _mention(one, entry, when)
                yield found
                first = first or found
            main = main or title
            for piece, beside in find_side_by_side(masked, Stretch(title.end, sentence.end), _after_lead):
                if stands_alone(masked.text, piece, beside, main, seeker.names_between):
                    yield _mention(beside, entry, _date_of(entry, masked, piece, beside, main))
    if main is None and headed is not None and not planned:
        yield _mention(headed, entry, entry.when)
        main = headed
    if main is None and len(entry.when.edtf) >= 10:
        yield from _plain(masked, entry, seeker)
    if main is None and len(entry.when.edtf) == 4 and not planned:
        yield from _by_their_year(masked, entry, seeker)


def _session_told(masked: Masked, entry: Entry) -> tuple[Title | None, Title | None]:
    """The session that an entry's words tell of in passing, and one that only the title of its minutes names."""
    found = find_session(masked.text, entry.start, entry.end)
    headed = found is not None and _OF_PAPER.match(masked.text, found.end) is not None
    return (None, found) if headed else (found, None)


def _by_their_year(masked: Masked, entry: Entry, seeker: _Seeker) -> Iterator[EventMention]:
    """Meetings of an entry without a day that name their year themselves."""
    for sentence in split_sentences(masked, entry.body, entry.end):
        title = choose_title(masked, sentence, seeker)
        if title and (when := year_of(title)):
            yield _mention(title, entry, when)


def _plain(masked: Masked, entry: Entry, seeker: _Seeker) -> Iterator[EventMention]:
    """What somebody did on a day, named by its first clause where nothing names it better."""
    assert entry.when is not None
    sentence = next(split_sentences(masked, entry.body, entry.end), None)
    if sentence is None or not seeker.acts(sentence):
        return
    start = _after_lead(masked, sentence)
    clause = next(split_clauses(masked, start, sentence.end), sentence)
    title = Title(start, clause.end, squeeze(masked.text[start : clause.end]).rstrip("。；"), "attended")
    if 4 <= len(title.text) <= 80 and not _WITHIN.search(title.text):
        yield _mention(title, entry, entry.when)


def choose_title(masked: Masked, sentence: Stretch, seeker: _Seeker) -> Title | None:
    """The best name that a sentence gives to an event."""
    start = _after_lead(masked, sentence)
    part = masked.cut(start, min(sentence.end, start + _LONGEST))
    held, visit = find_held(part), find_visit(part, lambda end: seeker.is_visitor(start + end))
    found = (find_chaired(part) if start > sentence.start else None) or _choose(part, held, visit)
    return found.moved(start) if found else None


def _after_lead(masked: Masked, sentence: Stretch) -> int:
    """Where a sentence begins behind its date, byline and `本报讯`."""
    lead = _LEAD.match(masked.text, *sentence)
    return lead.end() if lead else sentence.start


def _choose(part: Masked, held: Title | None, visit: Title | None) -> Title | None:
    if visit and (held is None or held.generic or visit.end <= held.start):
        return visit
    if visit and held and held.shape == "convened" and visit.end <= held.end:
        return visit
    if held and not held.generic:
        return held
    if held and _UNVEILED.fullmatch(held.text) and part.bare.find(held.text[:2], held.end) > 0:
        return held  # `揭牌仪式举行，某某揭牌`
    named = find_named(part)
    return next(
        (one for one in (named, find_clause(part), find_bare(part), held) if one and not one.generic), held or named
    )


def _date_of(entry: Entry, masked: Masked, sentence: Stretch, title: Title, main: Title | None) -> When:
    """The day that the sentence gives beside the title, else that of the entry; after a congress, its last day."""
    assert entry.when is not None
    if title.shape in ("held", "convened"):
        beside = (
            masked.bare[sentence.start : title.start]
            + FILLER * (title.end - title.start)
            + masked.bare[title.end : sentence.end]
        )
        days = [when for _, _, when in find_dates(beside[:120], Anchor(entry.when)) if len(when.edtf) >= 10]
        if days and days[0].first <= entry.when.last and entry.when.first <= days[0].last:
            return days[0]
        told = masked.text[entry.start : entry.body]  # an article without a day of its own has that of its paper
        if days and not find_dates(told, Anchor(entry.when)) and 0 < (entry.when.first - days[0].last).days <= 31:
            return days[0]
    before = masked.bare[sentence.start : title.start]
    if (own := _CLAUSE_DAY.search(before)) and len(entry.when.edtf) == 10:
        found = [when for _, _, when in find_dates(own["day"], Anchor(entry.when))]
        if found and 0 < (found[0].first - entry.when.first).days <= 31:
            return found[0]
    if title.shape in ("within", "decided") and (
        told := _told_day(masked.bare[sentence.start : title.start], entry.when)
    ):
        return told
    if main is not None and entry.when.lasting and masked.text.startswith(_AFTERWARDS, sentence.start):
        return When.parse(entry.when.edtf.split("/")[1], entry.when.words)
    return entry.when


_CLAUSE_DAY = lazy(r"[，；](?P<day>[次翌]日|(?:同月|本月)?\d{1,2}日)(?:[上下中]午|晚上?)?[^，。；]*$")
"""A later day at the head of the clause that an event's name stands in: `5日，甲获奖，12日参加某某报告会`."""


def _told_day(before: str, day: When) -> When | None:
    """The day of `此前于4月18日召开的X选举…`, `次日，X选举…`, from the words before the meeting's name."""
    if not _ITS_DAY.search(before):
        return None
    found = [when for _, _, when in find_dates(before, Anchor(day)) if len(when.edtf) >= 10]
    return found[-1] if found else None


def _mention(title: Title, entry: Entry, when: When) -> EventMention:
    kind = type_of(title.text, title.shape)
    return EventMention("", title.start, title.end, title.text, when, entry, title.venue, kind)


def state_events(document: str, clean: CleanText, events: Sequence[EventMention]) -> list[EventStatement]:
    """One statement for each event, at the words of its title."""
    return [
        EventStatement(
            document=document, spans=clean.raw_spans(event.start, event.end), date=event.when, event=event.id,
            title=event.title, venue=event.venue, type=event.type,
        )
        for event in events
    ]  # fmt: skip


def find(doc: Doc) -> Doc:
    """Component: reads entries, people and organizations, writes events and their statements."""
    source = doc._.source
    doc._.events = find_events(
        doc._.clean.text, doc._.entries, doc._.people, doc._.organizations, source.title, written_on(source)
    )
    doc._.statements.extend(state_events(source.key, doc._.clean, doc._.events))
    return doc
