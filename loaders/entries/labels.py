"""What stands before the day of a piece of short news: its rubric (`党建　11月12日，…`) and its feast (`重阳节（10月14日），…`)."""

from __future__ import annotations

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy

_MONTH_DAY = r"(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
_RUBRIC = lazy(
    r"(?:(?:【[^【】\n]{2,20}】|〔[^〔〕\n\d]{2,20}〕|［[^［］\n\d]{2,20}］|〖[^〖〗\n]{2,20}〗|[（(]附[件录注：:]?[^（）()\n\d]{0,16}[）)])[ 　]*|(?!(?:[上下本]?半?[年月周]|[上下]午|[一二三四五六七八九十]+月)[ 　])[\u4e00-\u9fff]{2,8}(?<!时间|日期)(?<![会于在截止至到从自日起])(?:[ 　]*[：:｜|丨][ 　]*|[ 　]{1,4}))"
    rf"(?={_MONTH_DAY}(?:[—–\-~～至]{{1,2}}{_MONTH_DAY})?(?:（[^（）]{{1,6}}）)?(?:[上下中]午|晚上?|凌晨)?[，,]?(?![电讯])[\u4e00-\u9fff“《]"
    r"|[^，。；（）\d]{2,12}（\d{1,2}月\d{1,2}日）)"
)
"""A word or two that say what kind of news follows."""
_SESSION = lazy(
    r"(?:[\u4e00-\u9fff]{0,12}?第?[一二三四五六七八九十\d]{1,3}[届次])[\u4e00-\u9fff]{0,16}?(?:会议|大会|全会|代会)[ 　]{1,4}(?=(?:(?:1[89]|20)\d\d|[〇零○一二三四五六七八九]{4})年)"
)
"""A session by its number before the time when it met: `第三届第一次会议　1958年5月召开`."""
_LEAST = 20
"""How long a paragraph with a rubric is at least; shorter ones are rows of tables and fields."""
_ENDED = ("。", "！", "；", "”", "）", "…")
_FEAST = lazy(
    r"[\u4e00-\u9fff“”\"·\d]{0,8}(?:节|元旦|国庆|中秋|重阳|端午|清明|冬至|腊八|除夕|小年|[“”\"]?[一三五六七八十][·.]?[一五八][”\"])"
    r"(?:前夕|前后|前|当[天日]|期间|之际|[来到]临之际|到来之际|这天)?（(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)）(?:当天|前夕)?"
)


def rubric_length(text: str, start: int) -> int:
    """The length of the rubric before the day that a paragraph of news begins with, or 0."""
    if "日" not in text[start : start + 40] or len(text) < _LEAST or not text.rstrip(" 　").endswith(_ENDED):
        return 0
    found = None if _SESSION.match(text, start) else _RUBRIC.match(text, start)
    return found.end() - start if found else 0


def session_length(text: str) -> int:
    """The length of the session's name before the year that a paragraph begins with, or 0."""
    found = _SESSION.match(text) if "年" in text[:60] else None
    return found.end() if found else 0


def feast_day(text: str, anchor: Anchor) -> tuple[int, int, When] | None:
    """The feast with its day that a paragraph begins with."""
    found = _FEAST.match(text) if "（" in text[:24] else None
    days = find_dates(found["day"], anchor) if found else []
    when = days[0][2] if days else None
    return (0, found.end(), when) if found and when else None


def is_rubric(text: str) -> bool:
    """Whether a paragraph begins with a rubric before its day."""
    return rubric_length(text, 0) > 0


_YEAR_LAST = lazy(r"^(?P<title>[\u3400-\u9fff]{0,20}(?:大事记?|纪事|要事))[（(](?P<date>\d{4}年(?:\d{1,2}月)?)[）)]$")


def year_first(title: str) -> str:
    """The title of a part of a chronicle, the year that stands in brackets behind it put first: `大事记（2020年）`."""
    return _YEAR_LAST.sub(r"\g<date>\g<title>", title)
