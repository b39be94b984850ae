"""A headline and the line that says when its page was put up, where a site set both in one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.patterns import lazy
from .line import Line
from .stamps import stamped_day

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
_SHORTEST = 8
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
    at = next((at for at in found if len(_HAN.findall(line, 0, at)) >= _SHORTEST and stamped_day(line[at:].strip())), 0)
    return 0 if _NO_HEADLINE.search(line, 0, at) else at
