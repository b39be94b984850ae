"""Entries made line by line: those done, the open one, and headlines that wait for their text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..meetings.sessions import headed_session
from ..parts import Entry
from .heads import Line
from .news_lines import NOTE, NOTICE, NUMBER, SECTION
from .stays import within_stay

LEANING = lazy(
    r"[ 　]*(?:[同次翌当是]日|当天|同一天|第二天|前一[天日]|\d{1,2}(?:[—–\-~～至]{1,2}\d{1,2})?日|月[初底末]|[上中下]旬|同月|当月)"
)
"""Days that are told by the entry before them."""
_CONGRESS = lazy(
    r"[^。；]{0,60}大会(?!预备|筹备|主席团)[^。；]{0,40}(?:召开|举行|开幕|举办)|[^。；]{0,60}(?:召开|举行)了?(?!的)[^，。；《》]{0,30}大会(?!预备|筹备|主席团)"
)
_MEANWHILE = lazy(
    r"[ 　]*(?:(?:本次|此次|本届|代表)?大会(?:召开|举行)?期间|(?:(?:本次|此次|本届)大会|大会)(?:上|现场|同期))[，,还也]"
)
"""What begins a paragraph about a congress that was told of before other meetings."""
_AT_CONGRESS = lazy(
    r"[ 　]*(?:本次|此次|本届)?(?:会员|团员|党员|职工|社员|妇女)?(?:代表)?大会(?:期间|上|现场|还|一致|(?:审议|表决|讨论)(?:并)?(?:一致)?(?:通过|了)|听取|选举|通过"
    r"|由(?!此)[^，。；]{2,40}(?:主持|致)|共?(?:设|分)[^，。；]{0,12}(?:会场|阶段|环节|议程)|(?:应|实)到|[应实]?出?席代表|(?:以|采[取用]|按照|依照|严格按照|根据)[^。；]{2,60}(?:选举|选出|产生|通过))"
)
"""What begins a section of a report that goes on with the congress told of first: `会员代表大会上，…`, `大会由甲主持`."""
_ABOUT_CONGRESS = lazy(
    r"[（(]?[一二三四五六七八九十]{1,2}[）)、.．](?![^，。；：]*(?:筹备|准备|会后|会前))[^，。；：]{0,16}?"
    r"(?:(?:大会|会议|换届|开幕式|选举)[^，。；：]{0,6}(?:概况|情况|议程|程序|结果|过程|成果|议题|内容|通过)|(?:基本|有关)(?:情况|概况)|(?:理事|监事|领导)[^，。；：]{0,12}产生情况)(?:（[^（）]{1,12}）)?"
)
"""The heading of a section of such a report about the congress itself: `一、大会概况`, `三、选举结果`."""
_OPENED = lazy(r"[^。；]{0,60}大会[^。；]{0,40}开幕(?![当首之前后])")
_OPENING_DAY = lazy(
    rf"[ 　{BULLETS}]*(?:[本此这]次|本届)?(?:代表)?大会(?:(?:隆重|正式)?(?:开幕|召开)的?(?:当[天日]|首日|第一[天日])|首日|第一[天日])(?:[上下]午|晚上?)?[，,]"
)
"""What begins a paragraph about the day on which a congress told of before was opened."""
_BACK = 31
"""How many days before the last one a day without its year may lie to be of the same year."""


@dataclass(slots=True)
class Reading:
    """Entries made so far, the open one, and headlines that wait for their text."""

    written: When | None
    done: list[Entry] = field(default_factory=list[Entry])
    current: Entry | None = None
    titles: list[Line] = field(default_factory=list[Line])
    congress: When | None = None
    """The day of the last congress told of."""
    opened: When | None = None
    """The day on which one was opened."""

    leant: When | None = None
    """The last day that had its year from the day before it."""

    def headed(self) -> list[str]:
        """The last of the headlines that wait for their text, without the number or note in brackets below it."""
        texts = [text for title in self.titles if not NOTE.fullmatch(text := title.text.strip())]
        return texts[-1:]

    def below_notice(self) -> bool:
        """Whether the headline that waits for its text is that of a notice, or its number."""
        return any(NOTICE.fullmatch(title) or NUMBER.fullmatch(title) for title in self.headed())

    def in_section(self) -> bool:
        """Whether the headline that waits for its text is that of a numbered section: `四、决议`."""
        return any(SECTION.fullmatch(title) for title in self.headed())

    def sees_congress(self, line: Line) -> None:
        """Remember the day of a congress that the open entry begins with."""
        if self.current is not None and "大会" in line.text and _CONGRESS.match(line.text):
            within = within_stay(self.current.when, self.congress)
            self.congress = self.congress if within else self.current.when
            self.opened = self.current.when if _OPENED.match(line.text) else self.opened

    def opening_told(self, line: Line) -> tuple[int, When] | None:
        """The day on which the congress was opened, where a paragraph goes back to it."""
        if self.opened is None or "大会" not in line.text[:24] or not _OPENING_DAY.match(line.text):
            return None
        return line.start, self.opened

    def back_to_congress(self, line: Line) -> bool:
        """Open an entry of the congress before where a paragraph goes back to it behind a meeting of a later day."""
        last, when = self.current, self.congress
        if last is None or last.when is None or when is None or not _MEANWHILE.match(line.text):
            return False
        if when.last >= last.when.first:
            return False
        self.open(line, line.start, when)
        return True

    def at_congress(self, line: Line) -> When | None:
        """The day of the congress told of before, where a paragraph goes on with what was done there."""
        if self.congress is None:
            return None
        headed = any(_ABOUT_CONGRESS.fullmatch(title.text.strip()) for title in self.titles)
        return self.congress if headed or _AT_CONGRESS.match(line.text) else None

    def leans(self, head: tuple[int, When | None] | None, last: When) -> tuple[int, When | None] | None:
        """A day that has its year from the last one; months before that one it is of no known year."""
        when = head[1] if head else None
        if head is None or when is None:
            return head
        if str(when.first.year) not in when.words and (last.first - when.first).days > _BACK:
            return head[0], None
        self.leant = when
        return head

    def open(self, line: Line, body: int, when: When | None) -> None:
        """Start an entry at the waiting headlines or at this line."""
        if self.current is not None:
            self.done.append(self.current)
        start = self.titles[0].start if self.titles else line.start
        self.current = Entry(start, line.end, body, when)
        self.titles = []

    def meets(self, line: Line, year: When | None) -> bool:
        """Open an entry at the heading of a list that names the meeting of a day which chose its people."""
        met = headed_session(line.text, 0, len(line.text)) if "（" in line.text else None
        days = find_dates(met["day"], Anchor(year, self.written)) if met else []
        if days:
            self.open(line, line.start, days[0][2])
        return bool(days)

    def close(self) -> None:
        """End the open entry; headlines that wait have no text."""
        if self.current is not None:
            self.done.append(self.current)
        self.current, self.titles = None, []

    def is_before(self, article: When | None) -> bool:
        """Whether the open entry is a look back, so that an article goes on with its own date."""
        own = self.current.when if self.current else None
        return own is not None and article is not None and own.last < article.first

    def extend(self, line: Line) -> None:
        """Add a line to the open entry."""
        if self.current is not None:
            self.current = replace(self.current, end=max(self.current.end, line.end))

    def read(self, line: Line) -> None:
        """Take the next line."""
        raise NotImplementedError

    def finish(self) -> list[Entry]:
        """All entries; headlines without a text behind them belong to the last."""
        if self.titles:
            self.extend(self.titles[-1])
        return [*self.done, self.current] if self.current is not None else self.done
