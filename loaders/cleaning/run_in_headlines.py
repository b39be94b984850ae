"""Headlines on one line with something else: with the day or the news (`某校召开教师大会　　8月15日，…`, `01-04　某公司召开工作会议`), or
with the line that says when their page was put up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from .line import Line, cells
from .stamps import stamped_day

_DAY = (
    r"(?:(?:(?:(?:19|20)\d\d年)?\d{1,2}月)?(?:\d{1,2}日|(?<=月)\d{1,2}(?=[—–\-－~～至]))(?:(?:[—–\-－~～]{1,2}|至|到|、)(?:\d{1,2}月)?\d{1,2}日)?|[昨今前][日天]|[同当次翌]日|当天|近日|日前)"
    r"(?:（(?:周|星期)[一二三四五六日天]）)?"
)
_WORDS = r"[\u3400-\u9fff“”（）《》·、—：\d]"
_ENDED = r"(?<=[\u3400-\u9fff”）》])"
_PLAIN = lazy(rf"[ \u3000]*{_WORDS}{{6,36}}{_ENDED}(?P<gap>\u3000+| {{2,}})(?={_DAY}(?:，|[上中下]午|[早晚]))")
"""With no mark before it: a wide gap parts it from its day."""
_MARKED = lazy(
    rf"[ \u3000]*{_WORDS}{{4,30}}(?:[ \u3000，]{_WORDS}{{4,30}})?{_ENDED}(?P<gap>[ \u3000]+|：)(?={_DAY}(?:，|[上中下]午|[早晚]|[\u3400-\u9fff]))"
)
"""Behind a bullet, in one part or two."""
_NUMBERED = lazy(
    rf"[ \u3000]*(?:\d{{1,2}}[．.、]|[（(]\d{{1,2}}[）)]|[①-⑳])[ \u3000]*(?!\d){_WORDS}{{4,36}}{_ENDED}(?P<gap>\u3000+| {{2,}})(?={_DAY}(?:，|[上中下]午|[早晚]|[\u3400-\u9fff]))"
)
"""Behind its number, a wide gap before its day."""


def headline_before_day(line: Line) -> tuple[int, int] | None:
    """Where a headline ends that stands before the day of its news, and where the news begin; None where there is none."""
    if "日" not in line.text[:80] or "。" in line.text[:6]:
        return None
    found = (_MARKED if line.item else _PLAIN).match(line.text) or _NUMBERED.match(line.text)
    return found.span("gap") if found else None


_N = r"(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_AT_HEAD = rf"(?:(?:(?:1[89]|20)\d\d ?年 ?)?{_N} ?月 ?{_N} ?[日号]|(?:(?:1[89]|20)\d\d[.\-/])?\d{{1,2}}[.\-/]\d{{1,2}}(?![\d.%％]))"
_DATED = lazy(
    rf"(?:{_N} ?月 ?{_N} ?[—–\-～~至到]{{1,2}} ?{_N} ?[日号]|{_AT_HEAD})(?:(?: ?[—–\-～~至到]{{1,2}} ?)(?:{_AT_HEAD}|{_N} ?[日号]?))?(?=\D)[ 　]*(?P<words>[^\n]*)"
)
_TOLD = lazy(r"[。！？；][”’」』》）]?$")
_OPEN = ("，", "、", "；", "：", "。", "！", "？", "……")
_SHORTEST, _LONGEST = 2, 36
_FEWEST = 3
"""Days with a headline that make a chronicle of them."""
_SHARE = 0.7
_WIDE, _SHORT = 0.9, 0.75
"""Of ten lines the widest but one is as wide as lines are set; a headline is shorter, a broken line is not."""


def below_headlines(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines right below the headline of a day, in a document most of whose days have one."""
    days = [(at, found["words"]) for at, line in enumerate(lines[:-1]) if (found := _DATED.match(line.text))]
    if len(days) < _FEWEST:
        return frozenset()
    dated = {at for at, _ in days}
    width = sorted(cells(line.text) for line in lines)[int(len(lines) * _WIDE)] * _SHORT
    short = [(at, words) for at, words in days if at + 1 not in dated and cells(lines[at].text) <= width]
    found = {at + 1 for at, words in short if _is_headline(words, lines[at + 1])}
    return frozenset(found if are_most(len(found), len(days)) else ())


def are_most(headed: int, days: int) -> bool:
    """Whether so many of the days of a document have a headline that it gives each one."""
    return headed >= _FEWEST and headed >= days * _SHARE


def _is_headline(words: str, below: Line) -> bool:
    """Whether words behind a day are a headline, with what it is about on the line below."""
    told = words.startswith(_OPEN) or words.endswith(_OPEN) or "。" in words
    if told or not _SHORTEST <= len(words) <= _LONGEST or below.column:
        return False
    return len(below.text) >= len(words) // 2 and ("，" in below.text or _TOLD.search(below.text) is not None)


_BEGINS = lazy(
    r"(?:https?://|www\.)|(?<!\d)(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<![\u3400-\u9fff])(?:[\u3400-\u9fff]{2})?(?:来源|作者|时间|日期)[：:]"
)
_ALL_STAMP = lazy(
    r"[\[【（( \u3000]*(?:[\u3400-\u9fff]{2})?(?:来源|稿源|作者|时间|日期|编辑|供稿|点击|浏览|阅读|人气|发布[人者])(?:单位|部门|[次人]?数|量)?[：:]"
)
"""A line that begins with the stamp: `[ 来源：某办 | 时间：2021-06-04 ]`."""
_IN_BRACKETS = lazy(r"[ \u3000]*[（(【\[][^（(【\[]*[）)】\]][ \u3000]*")
"""A line that says whose page it is: `（某办供稿　2021-06-04）`."""
_NO_HEADLINE = lazy(r"[。；！？]|第[ 　]?[\d一二三四五六七八九十]+[ 　]?期|总第|主[办编]|编印")
"""Sentences, and the head of an issue, whose day is its own."""
_HEAD = 8
"""So many lines of a page are looked at."""
_SHORTEST_TITLE = 8
"""Chinese characters that a headline has at least."""
_HAN = lazy(r"[\u3400-\u9fff]")


def part_stamps(lines: Sequence[Line]) -> list[Line]:
    """The lines of a page with its headline on a line of its own."""
    return [part for number, line in enumerate(lines) for part in (_parts(line) if number < _HEAD else (line,))]


def with_parted_stamps(raw: str) -> str:
    """The text of a page in the same way, for a look at its head."""
    lines = raw.split("\n")
    for number, line in enumerate(lines[: 2 * _HEAD]):
        if at := _stamp_at(line):
            lines[number] = f"{line[:at].rstrip()}\n{line[at:]}"
    return "\n".join(lines)


def _parts(line: Line) -> Iterator[Line]:
    at = _stamp_at(line.text)
    end = len(line.text[:at].rstrip())
    if at:
        yield line.cut(0, end)
    yield line.cut(at, len(line.text)) if at else line


def _stamp_at(line: str) -> int:
    """Where the stamp begins behind a headline; 0 where the line is no headline with its stamp."""
    if _ALL_STAMP.match(line) or _IN_BRACKETS.fullmatch(line):
        return 0
    found = (one.start() for one in _BEGINS.finditer(line))
    at = next(
        (at for at in found if len(_HAN.findall(line, 0, at)) >= _SHORTEST_TITLE and stamped_day(line[at:].strip())), 0
    )
    return 0 if _NO_HEADLINE.search(line, 0, at) else at
