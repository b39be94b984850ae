"""Where the sentences of an entry begin, each of which may be of a day of its own."""

from __future__ import annotations

from ...model.statement import SourceDocument
from ..bodies.headings import has_sections
from ..language.patterns import lazy
from ..parts import Entry
from .cuts import DAYS_LISTED
from .undated_years import is_of_no_day

_SENTENCE = lazy(
    rf"(?<=[。！？；])(?:[”’」）\"]?)[ 　]*|\n|(?<=[^—]——)(?=(?:19|20)\d\d年)|(?<=（其间)[：，]?|{DAYS_LISTED}"
)
_CLAUSE = lazy(
    r"(?<=，)(?=(?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?，?(?:又|再|才|重新|正式|全面|逐步)?(?:恢复|重建|改选|换届|改组|复会)(?!了?(?:生产|交通|通车|通航|供电|名誉|高考|党籍|工作职务)))"
    r"|(?<=，)(?=(?:同年|是年|次年|翌年)\d{1,2}月(?:\d{1,2}日)?(?:，|[\u3400-\u9fff]{2,4}(?:调|离|病故|退休))|\d{1,2}月(?:调[离走出]|离[休职任]|病故|逝世)，)"
)
"""Where a clause of a gazetteer's sentence tells of another time: `工会停止活动，1973年恢复，主席甲`, `乙任副书记，同年10月，甲调离`."""


def sentence_starts(text: str, entry: Entry, source: SourceDocument) -> set[int]:
    """Where the sentences of an entry begin, and the clauses of a gazetteer that tell of another time."""
    starts = {match.end() for match in _SENTENCE.finditer(text, entry.body, entry.end)}
    if has_sections(text) or is_of_no_day(source):
        starts |= {match.end() for match in _CLAUSE.finditer(text, entry.body, entry.end)}
    return starts
