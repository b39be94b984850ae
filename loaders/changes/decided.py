"""The day of a change where the text dates the decision itself: `市委6月21日研究决定：`, `于5月20日召开…选举`.

A notice is dated when it is signed; those listed in it came to their posts on the day that the line above them gives."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..dates.words import NEAR
from ..entries.held_days import divides_anew
from ..entries.planned import RULED
from ..entries.sections import SEAT_ENDS
from ..language.letters import is_of_letter
from ..language.patterns import lazy
from ..parts import Entry, PersonMention, PostMention
from .paper_days import is_of_paper, meeting_decides, of_year, tells_then

_CHANGES = ("elected", "appointed", "removed", "resigned", "nominated")
_SIGNED = lazy(
    r"(?m)^[ \u3000]*(?:[^\n，。；：]{2,30})?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[ \u3000]*$"
)
_HELD = lazy(r"(?!\d)(?:[^。；\n\d]|\d{1,4}(?![\d年月日])){0,40}?(?:召开|举行|开幕|研究|决定|通过|任命|选举)")
_HELD_ON = lazy(r"(?:召开|会议|举行)(?:的)?(?:时间|日期)(?:及方式|和方式)?(?:[：:为]|[ \u3000])[ \u3000]*$")
"""The label of the day of a meeting: `会议召开时间：`."""
_VOTED = lazy(r"(?:[上下]午)?[^。；，\n\d]{0,24}?(?:通过|表决|任命|任免|决定)")
_LEAD = lazy(r"(?:[：:]|[）)])[ \u3000]*$")
_NO_DECISION = lazy(
    r"在[任册岗职编]|[之以]?前|出?生|来|至今|毕业|参加|加入|入党|至|—|–|-|～|开始|印发|的?《|(?:以[^，。；\n]{2,20}(?:方式|形式))?(?:[向给][^，。；\n]{2,12})?(?:发出|送达|发送)|(?<=[\u3400-\u9fff]（\d日)）|(?<=[\u3400-\u9fff]（\d\d日)）"
)
"""Behind a day on which nothing was decided; among others that in brackets behind whoever chaired then."""
_COUNTED_TO = lazy(r"(?:截至到?|截止[到至]?|通知(?:[及和](?:会议)?材料)?已?[于在])$")
"""Before a day that no decision was taken on: `名录（截至12月31日）`, `会议通知已于3月1日发出`."""
_STAMP = lazy(
    r"[（(]?(?:发布|发表|更新|上传)?(?:日期|时间)[：:]|[（(]?(?:[\u3400-\u9fff]{2})?来源[：:]"
    r"|[（(\[]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[）)\]]?[ \u3000]*(?:\d{1,2}[:：]\d\d|(?:[\u3400-\u9fff]{2})?来源|作者|编辑|发布|浏览|点击|阅读)"
)
_REACH, _FIRST = 3000, 80


class Decisions:
    """Finds the dates of decisions in one text."""

    def __init__(
        self, text: str, entries: Sequence[Entry], written: When | None, medium: str, articles: Sequence[int]
    ) -> None:
        self.text, self.entries, self.written, self.articles = text, entries, written, articles
        kinds = "newspaper", "chronicle", "plan", "report"
        self.paged, self.dated, self.planned, self.reports = (medium == kind for kind in kinds)
        self.starts = [entry.start for entry in entries]
        self.signatures = [(match.start(), match.end()) for match in _SIGNED.finditer(text)]
        self.signed = [end for _, end in self.signatures]
        self.sat: When | None = None
        self.known: dict[tuple[int, int], When | None] = {}

    def day(self, post: PostMention, person: PersonMention) -> When | None:
        """The day on which this change was decided; None where that is the day of its entry."""
        assert post.cue is not None
        at = min(post.cue[0], person.start)
        entry, listed = self._entry_at(at), self._entry_at(person.start)
        if listed is not None and listed.chosen and post.cue[0] < listed.start:
            return None
        if entry is not listed and listed is not None and not self._told(listed):
            at, entry = person.start, listed  # a list below the heading that says what its people were chosen for
        when = entry.when if entry else None
        if when is not None and self.sat is not None and when.edtf == self.sat.edtf:
            start, stop = self._clauses(post, person)
            before = None if meeting_decides(self.text, start, stop) else self._last(start, stop, when)
            return before if before and before.first < when.first else None
        told = entry is not None and (self._told(entry) or (when is not None and when.words.startswith(NEAR)))
        found = self._in_sentence(post, person, entry, when)
        if found is None and not told:
            found = self._above(at, entry, when)
            found = found or (
                None if entry and of_year(entry, self.reports) else self._of_notice(at, entry, when, post)
            )
            found = None if found and entry and self._sits(entry, found) else found
            found = found or (self._told_above(post, listed) if entry is listed and listed is not None else None)
        return found if found is None or when is None or found.edtf != when.edtf else None

    def _told_above(self, post: PostMention, listed: Entry) -> When | None:
        """The day of the words above a list without a day of its own, in the news before, that say who was elected."""
        assert post.cue is not None
        before = self._entry_at(post.cue[0])
        if post.basis != "elected" or before is None or before.start >= listed.start or post.cue[0] >= listed.start:
            return None
        start = max(before.start, max(self.text.rfind(mark, 0, post.cue[0]) for mark in "。\n；") + 1)
        day = self._last(start, post.cue[1], before.when) or (before.when if before.when != self.written else None)
        return day if day is not None and len(day.edtf) >= 10 else None

    def _entry_at(self, at: int) -> Entry | None:
        number = bisect_right(self.starts, at) - 1
        return self.entries[number] if number >= 0 else None

    def _clauses(self, post: PostMention, person: PersonMention) -> tuple[int, int]:
        """From the beginning of its sentence to the change."""
        assert post.cue is not None
        start = max(self.text.rfind(mark, 0, min(post.cue[0], person.start)) for mark in "。\n；") + 1
        return start, max(post.cue[0], person.start)

    def _in_sentence(
        self, post: PostMention, person: PersonMention, entry: Entry | None, when: When | None
    ) -> When | None:
        """The last day told in the sentence before the words that say what was decided."""
        start, stop = self._clauses(post, person)
        start = max(start, entry.body if entry else 0)
        return self._last(start, stop, when) or self._of_session(start, stop, when)

    def _of_session(self, start: int, stop: int, when: When | None) -> When | None:
        """The day, of those of a congress, that the paragraph gives a session before: `在26日的全会上，甲当选。乙不再担任。`"""
        line = self.text.rfind("\n", 0, start) + 1
        if (
            when is None
            or not when.lasting
            or "/" not in when.edtf
            or line == start
            or "上，" not in self.text[line:start]
        ):
            return None
        day = self._last(line, stop, when)
        return day if day and len(day.edtf) == 10 and when.first <= day.first <= when.last else None

    def _above(self, at: int, entry: Entry | None, when: When | None) -> When | None:
        """The day in the line above the list: `…6月21日研究决定：`, `（5月26日…通过）`."""
        floor = max(at - _REACH, self._floor(at, entry))
        line = self.text.rfind("\n", 0, at) + 1
        while line > floor:
            end = line - 1
            line = self.text.rfind("\n", 0, end) + 1
            if _STAMP.match(self.text, line, end) or divides_anew(self.text[line:end]):
                continue
            if _LEAD.search(self.text, line, end) and (found := self._last(max(line, floor), end, when)):
                return found
        return None

    def _of_notice(self, at: int, entry: Entry | None, when: When | None, post: PostMention) -> When | None:
        """The day of the meeting that a notice reports, else the day on which it was signed."""
        floor = self._floor(at, entry)
        days = [
            (floor + end, day) for start, end, day in find_dates(self.text[floor:at], Anchor(when, self.written))
            if (post.basis != "nominated" or bool(self.written and day.last < self.written.first)) and len(day.edtf) >= 10 and not is_of_letter(self.text, floor + start, floor + end)
            and (_HELD.match(self.text, floor + end) or _HELD_ON.search(self.text, floor, floor + start))
            and not is_of_paper(self.text, floor + start, floor + end)
        ]  # fmt: skip
        if days:
            voted = (day for end, day in days if len(day.edtf) == 10 and _VOTED.match(self.text, end))
            return next(voted, None) or days[0][1]
        if self.paged:
            return None
        number = bisect_right(self.signed, at)
        if number >= len(self.signed) or self.signed[number] - at > _REACH:
            return None
        if bisect_right(self.articles, self.signatures[number][0]) > bisect_right(self.articles, at):
            return None  # another paper's signature
        days = find_dates(self.text[slice(*self.signatures[number])], Anchor(when, self.written))
        return days[-1][2] if days else None

    def _told(self, entry: Entry) -> bool:
        """Whether the entry's own line begins with its date."""
        line = max(entry.start, self.text.rfind("\n", 0, entry.body) + 1)
        head = self.text[line : entry.body].strip()
        inherited = entry.when is not None and entry.when == self.written and entry.when.words not in head
        told = self.dated or entry.chosen is not None or (head != "" and not inherited)
        return told or (self.reports and tells_then(self.text, entry, self.written))

    def _sits(self, entry: Entry, day: When) -> bool:
        """Whether a day is one of those on which the session sat that the entry tells of: the vote on its own paper."""
        days = entry.when
        if days is None or not days.lasting or len(day.edtf) != 10 or not days.first <= day.first <= days.last:
            return False
        told = (
            self.text.find(days.words, entry.body, min(entry.end, entry.body + 2 * _FIRST))
            if "年" in days.words
            else -1
        )
        behind = told + len(days.words)
        again = find_dates(self.text[behind : behind + _FIRST], Anchor(days, self.written)) if told >= 0 else []
        return told >= 0 and all(other.edtf != day.edtf for _, _, other in again)

    def _opens(self, entry: Entry) -> bool:
        """Whether a later entry tells its date, with its year, in its first clauses: what is above says nothing of it."""
        words = entry.when.words if entry.when else ""
        first = re.split("[。；]", self.text[entry.body : min(entry.end, entry.body + _FIRST)], maxsplit=1)[0]
        return entry.start > self.starts[0] and "年" in words and words in first

    def _floor(self, at: int, entry: Entry | None) -> int:
        """Where the notice or article begins."""
        if self.paged:
            return entry.start if entry else 0
        if entry and self._opens(entry):
            return entry.start
        if entry and "资格" in self.text[entry.start : entry.end] and SEAT_ENDS.match(self.text, entry.start):
            return entry.start
        number, article = bisect_right(self.signed, at) - 1, bisect_right(self.articles, at) - 1
        before = bisect_right(self.starts, entry.start) - 2 if entry else -1
        rules = entry is not None and (self.planned or RULED.match(self.text, entry.start) is not None)
        after_told = entry.start if entry and rules and before >= 0 and self._told(self.entries[before]) else 0
        signed, begun = self.signed[number] if number >= 0 else 0, self.articles[article] if article >= 0 else 0
        return max(signed, begun, after_told)

    def _last(self, start: int, end: int, when: When | None) -> When | None:
        if (start, end) not in self.known:
            days = find_dates(self.text[start:end], Anchor(when, self.written)) if end > start else []
            fit = [
                day for low, stop, day in days
                if len(day.edtf) == 10 and not _NO_DECISION.match(self.text, start + stop)
                and not _COUNTED_TO.search(self.text, max(start, start + low - 12), start + low)
            ]  # fmt: skip
            self.known[start, end] = fit[-1] if fit else None
        return self.known[start, end]


def date_changes(
    text: str,
    entries: Sequence[Entry],
    people: Sequence[PersonMention],
    written: When | None,
    medium: str,
    articles: Sequence[int] = (),
    sat: When | None = None,
) -> None:
    """Give changes the day of their decision. `written`: when the document was; `medium`: that of its source;
    `articles`: where each of several begins; `sat`: the day of the meeting that minutes are of."""
    decisions = Decisions(text, entries, written, medium, articles)
    decisions.sat = sat
    for person in people:
        for number, post in enumerate(person.posts):
            if post.basis in _CHANGES and post.when is None and post.cue is not None:
                day = decisions.day(post, person)
                if day is not None:
                    person.posts[number] = replace(post, when=day)
        _date_notes(text, person)


def _date_notes(text: str, person: PersonMention) -> None:
    """Give what brackets behind a name say of somebody chosen the day of the choice: `主任：甲（审计处副处长）`."""
    days = {post.when for post in person.posts if post.basis in _CHANGES and not _is_below(text, person, post)}
    day = days.pop() if len(days) == 1 else None
    if day is not None:
        noted = [post.basis == "stated" and post.when is None and post.start > person.end for post in person.posts]
        person.posts = [replace(post, when=day) if one else post for post, one in zip(person.posts, noted, strict=True)]


def _is_below(text: str, person: PersonMention, post: PostMention) -> bool:
    """Whether a change is told in a line below that of its person."""
    return post.cue is not None and "\n" in text[person.end : post.cue[0]]
