"""Which line breaks end a paragraph and which only end a line."""

from __future__ import annotations

import re
from dataclasses import replace

from .clean_line import Line

_NUMERAL = "〇零一二三四五六七八九十百廿卅"
_DAY = rf"(?:\d{{1,2}}|[{_NUMERAL}]{{1,3}})"
_HEAD = re.compile(
    rf"(?:\d{{4}}|[{_NUMERAL}]{{4}}|民国[\d{_NUMERAL}]+)\s?年|{_DAY}\s?月|{_DAY}\s?[日号](?![游内后])|{_DAY}\s?[—–\-~～至]{{1,2}}\s?{_DAY}\s?日"
    r"|\d{1,2}[.\-/]\d{1,2}(?:\s|[—–\-~]|(?=[^\d.\s%亿万个元年人名项]))|\d{4}[.\-/]\d{1,2}"
    r"|[同次翌当是]\s?[日月年]|[上中下]旬|[年月][初底末]|[△▲]|近日|日前"
)
_ITEM = re.compile(
    rf"[{_NUMERAL}]{{1,3}}[、.．]|（[{_NUMERAL}\d]{{1,3}}）|\d{{1,3}}[、．）]|\d{{1,3}}\.(?!\d)|第[{_NUMERAL}\d]{{1,4}}[章节条编部篇款]"
    r"|[①-⑳]|附[件：]|附表|抄送|主题词|责任单位|——|【|本[报刊台网]讯|[（(]?责任单位|来源[：:]"
)
_TITLE = re.compile(rf"(?:{_ITEM.pattern})[^，。；]{{0,25}}")
_BROKEN_NAME = re.compile(r"、\S$")
_CLOSED = re.compile(r"[。！？；：!?…][”’」』）\"]*$|[】]$")
_MARK = re.compile(r"[，。；：]")
_DATE_ONLY = re.compile(rf"(?:\d{{4}}年|[{_NUMERAL}]{{4}}年)?(?:{_DAY}月)?(?:{_DAY}日)?")


def join_lines(lines: list[Line]) -> list[Line]:
    """Paragraphs. The break that is closed stays as `\\n` in the text, for the repair of spaces to judge."""
    wrap = _wrap_width(lines)
    paragraphs: list[Line] = []
    last: Line | None = None
    for line in lines:
        if last is not None and _goes_on(paragraphs[-1], last, line, wrap):
            before = paragraphs[-1]
            paragraphs[-1] = replace(
                before, text=f"{before.text}\n{line.text}", at=[*before.at, _break_at(before, line), *line.at]
            )
        else:
            paragraphs.append(line)
        last = line
    return paragraphs


def _break_at(before: Line, line: Line) -> int:
    """Raw offset of a line break between two neighbours, -1 where the second was moved."""
    return before.at[-1] + 1 if line.at[0] > before.at[-1] + 1 else -1


def _wrap_width(lines: list[Line]) -> int:
    """The length at which lines are broken, 0 where a line is a paragraph."""
    lengths = sorted(len(line.text) for line in lines if not line.column)
    if len(lengths) < 6:
        return 0
    longest = lengths[-max(1, len(lengths) // 50)]
    full = sum(longest - 4 <= length <= longest + 2 for length in lengths)
    return longest if 12 <= longest <= 90 and full >= len(lengths) * 0.35 else 0


def _goes_on(paragraph: Line, last: Line, line: Line, wrap: int) -> bool:
    if last.heading or line.heading or _TITLE.fullmatch(paragraph.text):
        return False
    ends_open = not _CLOSED.search(paragraph.text)
    if line.column:
        return _column_goes_on(paragraph, line, ends_open)
    starts = _HEAD.match(line.text) or _ITEM.match(line.text)
    if starts and not paragraph.text.endswith(("、", "，", "（", "《", "“")):
        return False
    if not line.blank and wrap and len(last.text) >= wrap - 4 and line.indent < last.indent + 2:
        return True
    if not ends_open or _DATE_ONLY.fullmatch(paragraph.text):
        return False
    if paragraph.text.endswith(("、", "，")):
        return True
    if _BROKEN_NAME.search(paragraph.text):
        return True
    runs = bool(_MARK.search(line.text))
    if line.blank:
        return runs and (
            bool(_HEAD.match(paragraph.text)) or (len(paragraph.text) >= 30 and bool(_MARK.search(paragraph.text)))
        )
    return runs and (bool(_MARK.search(last.text)) or bool(_HEAD.match(paragraph.text))) and not wrap


def _column_goes_on(paragraph: Line, line: Line, ends_open: bool) -> bool:
    if paragraph.column:
        return line.indent < 2 and not (line.indent >= 1 and not ends_open)
    return line.indent < 2 and ends_open and len(paragraph.text) >= 30
