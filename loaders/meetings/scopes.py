"""Which sentences tell of which event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...model.dates import When
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch, mask, split_sentences
from ..parts import Entry, EventMention
from .after_ceremonies import calls, is_back_from_ceremony, is_still_at
from .back_to_congress import AT_CONGRESS, CONGRESS, ENDS, ITS_SESSION, SITTING, is_at_congress, is_back_at
from .back_to_visits import is_to_come, visit_meant
from .later import goes_on, is_meeting_on_visit
from .sessions import is_address
from .short_names import told_apart
from .venues import DATE

_BACK = lazy(
    r"会议|大会|全会|会[上前后]|[开闭]幕|仪式|论坛上|活动[中上]|(?:上述|以上|此次)(?:活动|调研)|与会|选举|当选"
)
"""Words by which an entry without an event of its own goes on with one told before."""
_SPEAKS = lazy(
    r"[　\s]*[\u3400-\u9fff·、和]{2,30}?(?:[作做](?:了|出)?[^，。；会]{0,8}?(?:发言|讲话|表态|报告|总结)|表态发言|讲话|致[辞词]|发言)[，。；]"
)
"""What people say at the meeting that an entry of that day told of."""
_BACK_AT_ONCE = lazy(
    rf"(?:{DATE}|[上下]午|晚上?|[\d一二三四五六七八九十]{{1,3}}(?:[时点](?:\d{{1,2}}分|半|许|整)?|[:：]\d\d)|[，、\s　])*(?P<what>大会|会议|全会|仪式|论坛|培训班|[开闭]幕[式会])"
)
_KIND_AT_ONCE = lazy(
    rf"(?:{DATE}|[上下]午|[，、\s　]|本[届次])*(?P<what>(?:学术)?研讨会|交流会|年会|论坛|培训班|研修班|运动会|博览会)"
)
_NAMED = lazy(
    r"[　\s]*(?:本次|此次|这次|该|在)?(?P<what>[\u4e00-\u9fff]{0,8}?(?:仪式|典礼|座谈会|论坛|讲座|培训班|比赛|展览|运动会|大会|会议|活动|会(?=上)))"
)
_IN_PASSING = lazy(r"(?:召开|举行)的$")
"""`随后召开的X决定…`: named in passing, after which the text goes on with what it told before."""
_AFTER = lazy(
    r"[　\s]*(?:会议|大会|仪式|活动|座谈会?|典礼|签约|揭牌)(?:结束)?(?:后|之后)，(?!(?:与会|参会|到会|全体|各位)?(?:人员|代表|领导|嘉宾|来宾)们?(?:一行|一同)?[在由][^。；\n]{2,60}陪同)"
)
"""What is told of the time after an event is no part of it, but that those who came to it are shown around."""
_SECTION = lazy(r"[　\s]*[一二三四五六七八九十]{1,3}、[^，。；：\n]{2,16}[　\s]*\n")
"""A heading, behind which a paper goes on with the meeting that it is about."""
_CLOSING = lazy(
    r"(?:[上下]午|晚上?)(?:举行|召开)了?闭幕(?:会|式)|[^。；\n]{0,16}?大会[^。；，\n]{0,10}?(?:举行|召开)了?闭幕(?:会|式|大会|会议)"
)
_GATHERING = lazy(
    r"(?:[届次]全?会|会议|大会|全会|运动会|论坛|年会|(?:研讨|交流|交易|洽谈|博览|展销|订货|笔|学术|联谊|恳亲)会|研修班|讲习班|夏令营|培训班|[大竞]赛|展览?|节)$"
)
_CEREMONY = lazy(r"(?:参加|出席|列席|主持|在)了?(?:大会|代表大会|会议|本次大会)?的?[开闭]幕(?:式|会|大会)")
_IS_CEREMONIAL = lazy(rf"(?:{DATE}|[上下]午|晚上?|[，、\s　])*(?:在|的|大会)*[开闭]幕(?:会议?|式|大会)")
"""How an entry begins that tells of the first or last sitting."""
_BEFORE = 8
"""How many events back a gathering of several days is looked for."""
_NEAR = 120
_DAYS, _DAYS_EDTF = 10, 21
"""How long a congress can go on from entry to entry, and characters of an EDTF of days."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The sentences that tell of one event."""

    event: EventMention
    sentences: tuple[Stretch, ...]


def scopes_of(text: str, entries: Sequence[Entry], events: Sequence[EventMention]) -> list[Scope]:
    """A later event of an entry has its own sentence, and one that came afterwards those behind it in its paragraph, until
    the text returns to the first event, which has the rest of the entry.

    An entry without an event that speaks of 会议, 大会 … goes on with an earlier event of its date, or with the one
    just before when it begins so. What is said in a speech tells of other things than the meeting it was given at.
    """
    masked, sentences = mask(text), {event.id: list[Stretch]() for event in events}
    owned: dict[int, list[EventMention]] = {}
    for event in events:
        owned.setdefault(event.entry.start, []).append(event)
    for entry, own, main, told in _with_mains(text, entries, events, owned):
        visited: EventMention | None = None
        for event, sentence in _shared_out(text, masked, entry, own, main, told):
            kept = None if _names_one(own, sentence) else visited
            visited = visit_meant(text, sentence.start, entry, events) or kept
            sentences[(visited or event).id].append(sentence)
    for start in owned.keys() - {entry.start for entry in entries}:  # told within a report, in a sentence of its own
        for event in owned[start]:
            sentences[event.id].append(Stretch(event.entry.start, event.entry.end))
    return [Scope(event, tuple(sentences[event.id])) for event in events]


def _with_mains(
    text: str, entries: Sequence[Entry], events: Sequence[EventMention], owned: dict[int, list[EventMention]]
) -> Iterator[tuple[Entry, list[EventMention], EventMention, EventMention | None]]:
    """Each entry with an event to tell of: its own events, the main one, and the one told before that it goes on with."""
    retold = {start: event for event in events for start in event.again}
    by_date: dict[str, EventMention] = {}
    last: EventMention | None = None
    earlier: list[EventMention] = []
    for entry in entries:
        own = owned.get(entry.start, [])
        told = _at_congress(text, entry, earlier)
        told = told or _told_before(text, entry, by_date, last, covering(_called(text, entry, earlier), entry.when))
        if not own and entry.when and _SECTION.match(text, entry.start):
            told = _first_meeting(earlier, entry.when) or told
        earlier += own
        again = retold.get(entry.start)
        main = own[0] if own else told or again
        main = again if again and main and again.entry.start < entry.start else main
        if main is not None and entry.when is not None:
            told = None if own and entry.sitting else told
            last = by_date[entry.when.edtf] = main
            yield entry, own, main, told


def _first_meeting(events: Sequence[EventMention], when: When) -> EventMention | None:
    """The first event of a day, where it is a meeting: sittings of those chosen there came after it."""
    first = next((one for one in events if one.when and one.when.edtf == when.edtf), None)
    return first if first and _GATHERING.search(first.title) else None


def _shared_out(
    text: str, masked: Masked, entry: Entry, own: list[EventMention], main: EventMention, told: EventMention | None
) -> Iterator[tuple[EventMention, Stretch]]:
    """The sentences of an entry, or parts of them, each with the event that it tells of."""
    address, current, kept = is_address(text, main.end), main, False
    for sentence in split_sentences(masked, entry.body, entry.end):
        if address and sentence.start > main.end:
            return
        if (
            told
            and told is not main
            and (is_back_at(text, sentence, told, main) or is_at_congress(text, sentence, told, current))
        ):
            current = main = told
        inside = [event for event in own if sentence.start <= event.start < sentence.end]
        if not inside and (_AFTER.match(text, sentence.start) or is_to_come(text, *sentence)):
            continue
        meets = bool(inside) and main.type == "visit" and is_meeting_on_visit(inside[-1].title, inside[-1].venue)
        passing = any(_IN_PASSING.search(text, sentence.start, event.start) for event in inside)
        if inside and (meets or goes_on(text, sentence)) and not passing:
            current, kept = inside[-1], _opens_line(text, sentence.start)
        elif current is not main and not inside:
            kept = kept or calls(text, sentence, current)
            over = _opens_line(text, sentence.start) and not (kept and is_still_at(text, sentence, current))
            over = over or is_at_congress(text, sentence, main, current)
            current = main if over or _returns(text, sentence, current, main) else current
        yield from ((event, sentence) for event in inside)
        if not inside:
            before = told and sentence.end <= main.start and _is_meant(text, entry, told, main)
            ahead = told if told and (before or _is_ceremony_of(masked.bare, sentence, told, main)) else current
            yield from ((event, piece) for piece, event in told_apart(masked.bare, sentence, own, ahead))


def _names_one(events: Sequence[EventMention], sentence: Stretch) -> bool:
    """Whether one of these events stands in a sentence."""
    return any(sentence.start <= event.start < sentence.end for event in events)


def _is_ceremony_of(bare: str, sentence: Stretch, told: EventMention, main: EventMention) -> bool:
    """Whether a sentence tells of the first or last sitting of the gathering during which the entry's own event was."""
    if told is main or not (told.when and told.when.lasting and _GATHERING.search(told.title)):
        return False
    return _CEREMONY.search(bare, *sentence) is not None and "幕" not in main.title


def refers_back(text: str, entry: Entry, before: Entry) -> bool:
    """Whether an entry begins with a bare 大会, 会议 … that was named in the entry `before`, days ago at most."""
    if entry.when is None or before.when is None or not _BACK_AT_ONCE.match(text, entry.body):
        return False
    return 0 <= (entry.when.first - before.when.last).days <= _DAYS


def covering(events: Sequence[EventMention], when: When | None) -> EventMention | None:
    """The congress, games or course of several days, told before, on one of whose days `when` is."""
    for event in reversed(events[-_BEFORE:] if when else ()):
        days = event.when if event.when and event.when.lasting and _GATHERING.search(event.title) else None
        if when and days and days.first <= when.first and when.last <= days.last:
            return event
    return None


def _called(text: str, entry: Entry, events: Sequence[EventMention]) -> Sequence[EventMention]:
    """The events that the bare word (研讨会, 论坛) at the head of an entry can mean; all where it means none or any."""
    bare = _KIND_AT_ONCE.match(text, entry.body)
    return [one for one in events if bare and one.title.endswith(bare["what"])] or events


def closes_congress(text: str, entry: Entry, events: Sequence[EventMention]) -> bool:
    """Whether an entry tells of the last sitting of a congress, on a day of which only other sittings were told."""
    if entry.when is None or not _CLOSING.match(text, entry.body, entry.end):
        return False
    return all(SITTING.search(one.title) for one in events if one.when and one.when.edtf == entry.when.edtf)


def _opens_line(text: str, start: int) -> bool:
    """Whether nothing but blanks stands before `start` in its line."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _returns(text: str, sentence: Stretch, current: EventMention, main: EventMention) -> bool:
    """Whether a sentence begins with the word (仪式上, 会上) for the entry's first event that cannot mean the current one."""
    if is_back_from_ceremony(text, sentence, current, main):
        return True
    what = named["what"] if (named := _NAMED.match(text, *sentence)) else ""
    return bool(what) and not _is_one(current.title, what) and _is_one(main.title, what)


def _is_one(title: str, what: str) -> bool:
    return title.endswith(what) or (what == "会议" and title.endswith("会"))


def _is_meant(text: str, entry: Entry, told: EventMention, main: EventMention) -> bool:
    """Whether an entry begins with the bare word (大会, 闭幕式) for the event told before, not for its own."""
    if _IS_CEREMONIAL.match(text, entry.body) and told.when and told.when.lasting and _GATHERING.search(told.title):
        return "幕" not in main.title
    what = bare["what"] if (bare := _BACK_AT_ONCE.match(text, entry.body)) else ""
    return bool(what) and told.title.endswith(what) and not main.title.endswith(what)


def _at_congress(text: str, entry: Entry, earlier: Sequence[EventMention]) -> EventMention | None:
    """The congress of its day that an entry goes back to from meetings told of since: `大会期间，…`."""
    if entry.when is None or not AT_CONGRESS.match(text, entry.body, entry.end):
        return None
    same = (one for one in reversed(earlier[-_BEFORE:]) if one.when and one.when.edtf == entry.when.edtf)
    return next((one for one in same if CONGRESS.search(one.title)), None)


def _told_before(
    text: str, entry: Entry, by_date: dict[str, EventMention], last: EventMention | None, over: EventMention | None
) -> EventMention | None:
    if entry.when is None:
        return None
    if over and CONGRESS.search(over.title) and ENDS.match(text, entry.body):
        return over
    if not entry.told and len(entry.when.edtf) == _DAYS_EDTF and entry.when.edtf in by_date:
        return by_date[entry.when.edtf]  # minutes of several days, behind an item of one of them
    wide = not entry.told and len(entry.when.edtf) == 10
    if not _BACK.search(text, entry.body, entry.end if wide else min(entry.end, entry.body + _NEAR)):
        return by_date.get(entry.when.edtf) if _SPEAKS.match(text, entry.body, entry.end) else None
    same = by_date.get(entry.when.edtf)
    if over and same and CONGRESS.search(ITS_SESSION.sub("", over.title)) and SITTING.search(same.title):
        same = over if _IS_CEREMONIAL.match(text, entry.body) else same  # 30日下午闭幕式前，…
    return same or over or (last if last and refers_back(text, entry, last.entry) else None)
