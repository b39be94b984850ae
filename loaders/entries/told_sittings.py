"""Accounts of a congress that tell of its sittings one after the other without headings of their own: `13日下午，预备会议…。
当晚，…`, `大会第二天上午，开幕式…`, `下午，代表们分组审议报告`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy
from ..parts import Entry
from .congress_sections import dated_near, tells_congress
from .cuts import stripped

_N = r"[一二三四五六七八九十\d]{1,3}"
_DAY = r"(?:(?:19|20)\d\d年)?(?:\d{1,2}月)?\d{1,2}日(?:[（(][^（）()\n]{1,6}[）)])?"
_ORDINAL = r"[【〖\[［]?(?P<of>(?:[本此]次)?(?:大会|会议)(?:的|召开|开幕)*)?(?:第(?P<nth>[一二三四五六七])天|(?P<first>首日)|(?P<last>最后一[天日]))[】〗\]］]?"
_CLOCK = rf"(?:{_N}[时点](?:{_N}分|半|整|许|一刻)?|\d{{1,2}}[:：]\d\d(?:[—\-–~至]{{1,2}}\d{{1,2}}[:：]\d\d)?)"
_PART = rf"(?:[上中下]午|当?晚(?:上|间|饭后)?(?![会宴])|傍晚|入夜(?:时分)?|夜幕降临|清晨|{_CLOCK})"
_START = lazy(
    rf"[ 　]*(?:(?P<day>{_DAY})|{_ORDINAL}|(?P<same>[当同][日天])|(?P<next>[次翌][日晨])|(?:紧接着|随后|接着)(?=[，,]))?(?:的|[，,　 ])*(?P<part>{_PART}[，,　 ]*)*(?:的(?=[开闭]幕))?"
)
"""How what is told of a sitting begins: its day, the part of its day, or how it follows the one before."""
_WEEKDAY = lazy(r"[ 　]*[（(](?:星期|周).[）)]\s*")
_BLANK = lazy(r"\s+")
_SENTENCE = lazy(r"(?:(?<=[。！？；])[”’」』]?|\n)[ 　]*(?=\S)")
_HEADING = lazy(r"[ 　]*[^\n。！？；：]{2,24}$", re.MULTILINE)
_VERBS = "还|又|则|也|先后|继续|认真|热烈|充分|分[组团]|分别|分成[^，。；]{1,8}?[组团]|[以按][^，。；]{2,10}为单位|[对就][^，。；]{2,24}?|围绕[^，。；]{2,24}?|进行了?|，"
_SITS = lazy(
    rf"(?:大会)?(?:预备会议?|第{_N}次全体会议|第{_N}次(?:主席团|大会)会议|(?<!届)主席团(?:举行|召开)?(?:第{_N}次)?(?:会议|全会)|选举大会|(?P<ceremony>[开闭]幕(?:会议?|式|大会)))"
    r"|大会[^，。；\n]{0,20}?(?P<bare>[开闭]幕)(?=[，。！；])"
    rf"|(?:(?:与会|到会|全体|各位|各)?(?:代表|委员|会员)们?|(?:各|{_N})个?(?:代表团|代表组|讨论组|小组|界别组|联组)(?:代表|委员|会员)?们?)"
    rf"(?:{_VERBS})*(?:审议|讨论|酝酿)[^，。；\n]{{0,30}}|分(?:组|团|小组|代表团)(?:审议|讨论|酝酿)[^，。；\n]{{0,20}}"
)
"""What sits in the first clauses behind such a start."""
_OTHER = lazy(r"[之以]?[前后]|在即|时间|倒计时|期间")
"""Behind a sitting that is only named for the time."""
_AT_ONCE = lazy(r"(?:大会)?(?P<ceremony>[开闭]幕(?:会议?|式|大会))(?=在|由|上|，|于|举行|召开)")
_HELD = lazy(r"举行|召开|举办|上演|看望|参观|闭幕|选举")
_ACCOUNT = lazy("纪实|侧记|综述|实录|掠影|回眸|全记录|速写|特写|日程|散记|巡礼")
_KIND = lazy("[开闭]幕|预备|主席团|全体|大会会议|审议|讨论|酝酿|选举")
_STOP = lazy("[。！？；\n]")
_REACH = 80
"""So far behind its start a sitting is named."""
_CEREMONIES = frozenset({"开幕", "闭幕"})
_FEWEST, _MOST = 3, 7
"""How many kinds of sittings news have to tell of, and how many days a congress lasts at most."""


class _Place(NamedTuple):
    """A sentence at which an entry may be cut: its own beginning or that of the headings above it, and where its words begin."""

    cut: int
    start: int
    opens: bool


class Account:
    """An account of a congress whose days are known, read from sitting to sitting; `titled`: it is called one."""

    def __init__(self, text: str, congress: When, titled: bool) -> None:
        self.text, self.congress, self.day, self.titled = text, congress, congress, titled
        self.counted = "第一天" in text or "首日" in text
        self.kinds: list[str] = []
        self.begun = False

    def parted(self, entry: Entry) -> Iterator[Entry]:
        """The entries that one is cut into."""
        body = entry.body
        later = self.begun
        self.begun = True
        if later:
            self._begin(entry)
            body = self._behind(body, entry.end)
        sitting = entry.sitting or (self._sitting(body, entry.end) if later else None)
        open_ = replace(entry, body=body, when=self.day, told=True, sitting=self._counted(sitting))
        for place in self._places(body, entry.end):
            found = self._next(place, entry.end)
            if found:
                yield replace(open_, end=stripped(self.text, open_.start, place.cut))
                open_ = found
        yield open_

    def _begin(self, entry: Entry) -> None:
        """Set the day to that of an entry."""
        leads = self.leads(entry)
        if entry.when and not entry.when.lasting and not any(map(self.is_relative, leads)):
            self.day = entry.when
        for lead in leads:
            if self.is_relative(lead):
                self._date(lead)

    def leads(self, entry: Entry) -> list[re.Match[str]]:
        """What the lines before the words of an entry begin with."""
        found = (_START.match(line) for line in self.text[entry.start : entry.body].split("\n"))
        return [one for one in found if one and one.end()]

    def is_relative(self, lead: re.Match[str]) -> bool:
        """Whether a start counts the days of the congress, or means the day told last."""
        counts = lead["first"] or lead["last"] or (lead["nth"] and (lead["of"] or self.counted))
        return bool(counts or lead["same"] or (lead["next"] and not self.day.lasting))

    def has(self, entry: Entry) -> bool:
        """Whether an entry is of the days of the congress."""
        relative = any(map(self.is_relative, self.leads(entry)))
        if entry.when is None or entry.when.first < self.congress.first:
            return entry.when is None and relative
        late = (entry.when.last - self.congress.last).days
        return late <= 0 or (late <= _MOST and relative)

    def _places(self, start: int, end: int) -> Iterator[_Place]:
        """The sentences behind the first, those below a heading with it; a heading may tell the day."""
        above = -1
        for one in _SENTENCE.finditer(self.text, start, end):
            opens = self.text[one.start()] == "\n"
            head = _HEADING.match(self.text, one.end(), end) if opens else None
            if head and head.end() < end and "，" not in head[0]:
                lead = _START.match(head[0])
                self._date(lead) if lead else None
                above = one.end() if above < 0 else above
            else:
                yield _Place(above if opens and above > 0 else one.end(), one.end(), opens)
                above = -1

    def _next(self, place: _Place, end: int) -> Entry | None:
        """What begins at a sentence, if a sitting or another part of the day does."""
        lead = _START.match(self.text, place.start, end)
        body = lead.end() if lead else place.start
        sitting = self._sitting(body, end)
        if lead is None or body == place.start:
            if not self.titled or not self.kinds or self.day.lasting:
                return None
            ceremony = _AT_ONCE.match(self.text, place.start, end)
            if ceremony is None or ceremony["ceremony"][:2] in self.kinds:
                return None
            sitting = ceremony.span()
        stop = self.text.find("。", body, end)
        if not (sitting or place.opens or _HELD.search(self.text, body, stop if stop > 0 else end)):
            return None
        if lead:
            self._date(lead)
        return Entry(place.cut, end, body, self.day, sitting=self._counted(sitting))

    def tells_sittings(self) -> bool:
        """Whether sittings enough were found; news that are not called an account tell of a congress from its opening to
        its end, and of others between."""
        kinds = {*self.kinds}
        if self.titled:
            return len(kinds) > 1 and not kinds.isdisjoint(_CEREMONIES)
        return len(kinds) >= _FEWEST and kinds.issuperset(_CEREMONIES)

    def _counted(self, sitting: tuple[int, int] | None) -> tuple[int, int] | None:
        kind = _KIND.search(self.text, *sitting) if sitting else None
        self.kinds += [kind[0]] if kind else []
        return sitting

    def _date(self, lead: re.Match[str]) -> None:
        """Go on to the day that a start tells."""
        if (lead["nth"] and (lead["of"] or self.counted)) or lead["first"]:
            self._go(self.congress, "一二三四五六七".index(lead["nth"]) if lead["nth"] else 0, lead[0])
        elif lead["last"]:
            self._go(self.congress, (self.congress.last - self.congress.first).days, lead[0])
        elif lead["next"] or lead["nth"] == "二":
            self._go(self.day, 1, lead[0])
        elif lead["day"]:
            self.day = next((one[2] for one in find_dates(lead["day"], Anchor(self.day))), self.day)

    def _go(self, since: When, days: int, words: str) -> None:
        day = since.first + timedelta(days=days)
        self.day = When.between(day, day, words.strip())

    def _behind(self, at: int, end: int) -> int:
        """Where the words begin behind the weekday and hour with which an entry begins."""
        weekday = _WEEKDAY.match(self.text, at, end) or _BLANK.match(self.text, at, end)
        lead = _START.match(self.text, weekday.end() if weekday else at, end)
        return lead.end() if lead else at

    def _sitting(self, at: int, end: int) -> tuple[int, int] | None:
        """The words for the sitting that a sentence is about."""
        stop = _STOP.search(self.text, at, min(end, at + _REACH))
        found = _SITS.search(self.text, at, stop.end() if stop else min(end, at + _REACH))
        if found is None or _OTHER.match(self.text, found.end()):
            return None
        return found.span("bare") if found["bare"] else found.span()


def by_told_sittings(text: str, entries: Sequence[Entry], title: str) -> Sequence[Entry]:
    """The entries of such an account, cut where each sitting begins, each with its day and the words for its sitting."""
    if "大会" not in text or "幕" not in text:
        return entries
    titled = _ACCOUNT.search(title) is not None
    days = ((at, _congress_days(text, one, titled)) for at, one in enumerate(entries))
    at, congress = next((one for one in days if one[1]), (0, None))
    if congress is None:
        return entries
    account = Account(text, congress, titled)
    near = [dated_near(text, one, congress) for one in entries[at:]]
    parts = [part for one in near for part in (account.parted(one) if account.has(one) else [one])]
    return [*entries[:at], *parts] if account.tells_sittings() else entries


def _congress_days(text: str, entry: Entry, titled: bool) -> When | None:
    """The days of the congress that an entry tells of; `titled`: the document is called an account."""
    told = tells_congress(text, entry.start, entry.end)
    if not told and not (titled and "大会" in text[entry.start : entry.end]):
        return None
    said = [one[2] for one in find_dates(text[entry.start : entry.end])] if titled else []
    days = [one for one in (entry.when, *said) if one and one.lasting and (one.last - one.first).days < _MOST]
    return next(iter(days), None)
