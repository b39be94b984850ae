"""Days and deciding bodies of papers: days on which a paper was adopted that a notice hands down, which are not those of the
offices that it gives; and changes that the meeting itself decides of which minutes are."""

from __future__ import annotations

from ...model.dates import When
from ..entries.held_days import divides_anew
from ..language.patterns import lazy
from ..parts import Entry

_PASSED = r"[^。；\n《》]{0,60}?(?:通过|同意|批准|审定|核准)"
_OF_NAMED = lazy(r"《(?P<title>[^《》\n]{4,80})》(?:（[^（）\n]{1,16}）)?[已业经于][^。；\n《》]{0,30}$")
_PASSED_THEN = lazy(_PASSED)
_HANDED_DOWN = lazy(
    _PASSED + r"后?，?现?[将把予](?P<title>《[^《》\n]{4,80}》)[^。；\n]{0,12}?(?:印发|公布|发布|下发|转发)"
)
_END = lazy("[。；\n]")
_OF_PEOPLE = lazy(r"任命|任免|任职|聘[任请用]|免职|辞职|人选|名单|成员|人员|选举|人事|班子|干部|职务|负责人")


def is_of_paper(text: str, start: int, end: int) -> bool:
    """Whether a day tells when a paper was adopted that names nobody: `《某方案》已经4月2日的会议审议通过，现印发给你们`, or that
    only divides the work."""
    line = text.rfind("\n", 0, start) + 1
    named = _OF_NAMED.search(text, line, start) if "》" in text[line:start] else None
    if named and not _PASSED_THEN.match(text, end):
        named = None
    stop = _END.search(text, end)
    if divides_anew(text[line : stop.start() if stop else len(text)]):
        return True
    told = named or _HANDED_DOWN.match(text, end)
    return told is not None and _OF_PEOPLE.search(told["title"]) is None


_DOES = lazy(
    r"(?:会议|与会(?:人员|同志|委员)|大家|班子|办公会|常委会|党[委组]会)(?:经?(?:研究|讨论|审议|表决|一致|原则|认真))*，?(?:同意|决定|通过|批准|审定|明确|聘任|任命)"
)
"""What the meeting does: `根据5月6日党委会的决定，|会议同意聘任…`."""


def meeting_decides(text: str, start: int, stop: int) -> bool:
    """Whether the change before `stop`, whose sentence begins at `start`, is one that the meeting decides, or one of a
    list below such words."""
    return _DOES.search(text, start, stop) is not None or text.find("\n", start, stop) >= 0


_FIRST = 80


def tells_then(text: str, entry: Entry, written: When | None) -> bool:
    """Whether a sentence of a report tells its day or month behind who did something then."""
    when = entry.when
    if not entry.told or when is None or when == written or len(when.edtf) < 7:
        return False
    return when.words in text[entry.body : min(entry.end, entry.body + _FIRST)]


def of_year(entry: Entry, report: bool) -> bool:
    """Whether an entry is what a look back on a year tells without a day, of which other meetings of the year say nothing."""
    return not entry.told and entry.when is not None and (report or len(entry.when.edtf) == 4)
