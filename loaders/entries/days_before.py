"""Sentences of news that tell of a day before that of the news, and days that stand within their first clause."""

from __future__ import annotations

import re

from ...model.dates import When
from ...model.statement import SourceDocument
from ..language.patterns import lazy
from ..parts import Entry
from .held_days import SITTING
from .noted_days import is_of_meeting

_HELD = lazy(r"(?:上午|下午|[在以假][^，。；]{1,24})?(?:召开|举行|举办|成立|开幕)")
_EARLIER = lazy(
    r"(?:(?:大会|会议)?(?:正式)?[开闭]幕[式会]?(?:大会|会议)?|大?会|此|在?此之|[会召]议?召?开)[之以]?前夕?，(?:(?:大会|会议|代表大会|市?[\u3400-\u9fff]{1,4}联|[\u3400-\u9fff]{0,4}总工会)?[还已]?(?:于|在)?)?$|在?此之?前的$|(?:^|[。\n])(?:据悉，|另据了解，)?(?:大会)?主席团(?:[还已]?[于在])?$"
)
"""What news of a congress say before the day of a sitting that came first: `开幕会前，大会于|17日晚举行了预备会议`."""
_HELD_THEN = lazy(r"召开|举行|举办|开幕|闭幕|选举|成立大会")
_CHANGED_THEN = lazy(
    r"[于在]?(?:(?:今年|去年|同年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?)(?:[初中底末]|[上中下]旬)?，[^。]{0,40}?(?<![未拟将])(?:聘任|聘请|任命|委任|免去|当选|改任|调任|升任|接任|就任|推选|选举)"
)
"""A month at the head of a sentence in which somebody came to an office: `三月，厂长甲聘任乙为副厂长`."""
_NEWS = 30
"""Days between what news tell of and the day of writing."""
_YEAR = 366
_REPORTS = ("report", "notice", "text", "list")
_SESSION = 15
"""Days that a session lasts at most."""
_CLOSED = lazy(r"闭幕|落下?帷幕|落幕|(?:胜利|圆满)(?:结束|完成)|完成[了]?(?:各项|全部)[^，。；]{0,4}议程")
_SITS = lazy(r"开幕|[召举][开行]|听取|审议|选举|预备会议|全体会议|会议?(?:表决|投票|研究)?(?:通过|决定|任命|接受)")
_OPENED = lazy(r"(?:[上下]午|晚上?)?(?:在[^，。；]{1,24})?(?:隆重|胜利|正式)?开幕(?!之际|前)")
_IT_WAS = lazy(
    r"(?:[本此这该](?:次|届|次[^，。；]{2,10})?(?:会议|大会|全会|人代会|党代会)|大会|会议|全会)(?:就?是|已|自|从)(?:于|在|自|从)?$"
)
"""What says of the session told before when it was opened: `这次大会是|四月二十四日开幕的`."""
_TELLS_END = lazy(
    r"\n(?=[ 　]*[^\n]{0,30}?(?:闭幕|最后一次全体会议|(?:[大会]会?议?|代表们?|大会|全会)[^。；\n]{0,24}?(?:补选|改选|选举|选出|表决|决定接受|通过了)))"
)
"""The end of a paragraph before one that tells how the session ended: `…\n闭幕会由甲主持`, `…\n会议补选甲为主任`."""


MET_BEFORE = lazy(
    r"[，,]?[\u3400-\u9fff“”（）\d]{2,40}?(?:大会|会议|年会|论坛)(?:[在于][^，。；]{2,16}?)?(?:隆重|顺利|正式)?(?:召开|举行)(?=[，。；])"
)
"""Behind a month or day, the meeting that was held then: `今年5月，某地分会换届大会在某市召开`."""
_ONCE = lazy(r"曾(?:经)?(?:先后|专程)?[于在]?$")
"""Before a day that news look back on: `此前，某县长曾于|3月24日|到某乡督导筹备工作`."""
_DONE_THEN = lazy(
    r"(?:[上下]午|晚上?|专程|专门|带队|率队|亲自|一行|主持|组织)*(?:[到赴]|前往|深入|来到|走访|看望|慰问|视察|检查|考察|调研|督导|会见|[召举][开行]|在[^，。；]{2,20}?(?:主持|[召举][开行]|调研|检查))"
)


def is_looked_back_on(text: str, start: int, end: int, when: When | None, entry: Entry) -> bool:
    """Whether a day within a sentence of news is one shortly before, on which somebody went somewhere or something was held."""
    if when is None or entry.when is None or len(when.edtf) != 10 or not _ONCE.search(text, max(0, start - 6), start):
        return False
    return 0 < (entry.when.first - when.last).days <= _NEWS and _DONE_THEN.match(text, end) is not None


def is_before_news(text: str, entry: Entry, start: int, when: When, source: SourceDocument) -> bool:
    """Whether a sentence tells what was held days before the day of writing, which an entry has for want of its own."""
    if _closes(text, entry, source):
        return _is_earlier_sitting(text, entry, start, when)
    if source.medium in ("chronicle", "plan") or source.date is None or entry.when != source.date:
        return False
    untold = str(source.date.first.year) not in text[entry.start : entry.body]
    sentence = re.split(r"[。！？\n]", text[start : start + 160], maxsplit=1)[0]
    days = (source.date.first - when.last).days
    if len(when.edtf) == 7 and 0 < days <= _YEAR:
        return untold and _CHANGED_THEN.match(sentence) is not None
    near = 0 < days <= _NEWS and len(when.edtf) == 10
    return untold and near and _HELD_THEN.search(sentence) is not None


def met_before(text: str, entry: Entry, end: int, when: When, source: SourceDocument) -> bool:
    """Whether a sentence of a report begins with the time, within a year before, when a meeting was held that it tells of."""
    if source.medium not in _REPORTS or source.date is None or entry.when is None or len(when.edtf) < 7:
        return False
    near = 0 < (entry.when.first - when.last).days <= _YEAR
    return near and MET_BEFORE.match(text, end) is not None


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


def first_held(text: str, start: int, end: int, when: When | None, source: SourceDocument) -> bool:
    """Whether a day with its year stands in the first clause of a sentence that says when something was held."""
    if source.medium == "chronicle" or when is None or len(when.edtf) < 10:
        return False
    if source.medium in _REPORTS and is_of_meeting(text, start, end):
        return True
    if opens_session(text, start, end) or _is_sitting(text, start):
        return True
    if str(when.first.year) not in when.words and not _OPENED.match(text, end):
        return False
    clause = re.split(r"[，。；！？\n]", text[max(0, start - 60) : start])[-1]
    return clause.endswith(("于", "在")) and bool(_HELD.match(text, end))


def _is_sitting(text: str, start: int) -> bool:
    """Whether a sentence tells first of what was held on the day at `start`: `闭幕式于|17日|上午举行`."""
    before = re.split(r"[。；！？\n]", text[max(0, start - 70) : start])[-1]
    sitting = SITTING.match(text, start - len(before)) if before and before[-1] not in "，在" else None
    return sitting is not None and sitting.start("day") == start


def opens_session(text: str, start: int, end: int) -> bool:
    """Whether a day is the one on which the session told before was opened: `这次大会是|四月二十四日|开幕的`."""
    sentence = re.split(r"[，。；！？\n]", text[max(0, start - 30) : start])[-1]
    return _IT_WAS.fullmatch(sentence.strip(" 　")) is not None and _OPENED.match(text, end) is not None


def end_of_opening(text: str, start: int, stop: int) -> int:
    """Where what is told of a session's first days ends and its last day is told again; -1 where that does not come."""
    found = _TELLS_END.search(text, start, stop)
    return found.start() if found else -1


def first_sat(text: str, entry: Entry, start: int, when: When | None) -> re.Match[str] | None:
    """The words before the day on which a congress sat before the day that its news are of."""
    before = _EARLIER.search(text, max(entry.body, start - 30), start)
    sentence = re.split(r"[。！？\n]", text[start : start + 160], maxsplit=1)[0]
    near = entry.when is not None and when is not None and 0 < (entry.when.first - when.last).days <= _SESSION
    return before if before and near and _SITS.search(sentence) else None
