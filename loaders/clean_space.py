"""White space inside a paragraph: padding and line breaks closed, what sets names and cells apart kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .clean_fold import HAN
from .clean_line import Edit, Line

SEPARATOR = "　"
_GAP = re.compile(r"\s+")
_SEGMENT = re.compile(r"(?:（[^（）]*）|[^，、。；：！？])+")
_BRACKETS = re.compile(r"（[^（）]*）")
_ONE = re.compile(rf"[{HAN}](?:（[^（）]*）)?")
_CELL = re.compile(rf"[{HAN}]{{2,4}}|[{HAN}]{{1,6}}(?:·[{HAN}]{{1,8}})+")
_DATE_HEAD = re.compile(
    r"(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号]?[—–\-~～至、])?(?:\d{1,2}月)?\d{1,2}[日号]|(?:\d{4}年)?\d{1,2}月(?:[上中下]旬|[初底末])?"
    r"|\d{4}年|[同次翌当是][日月年]|[上中下]旬|[年月][初底末]|\d{1,4}(?:[.\-/]\d{1,2}){1,2}(?:[—–\-~～]\d{1,2}(?:[.\-/]\d{1,2})?)?"
)
_DATE_GOES_ON = re.compile(
    r"\d{1,2} ?(?:[月日号]|[—–\-~～至、] ?\d{1,2} ?[日号月])|[—–\-~～至]|[上中下]旬|[初底末](?![\u4e00-\u9fff])"
)
_WORDS = (
    "副秘书长",
    "秘书长",
    "理事长",
    "监事长",
    "检察长",
    "审判长",
    "主任委员",
    "副主席",
    "副会长",
    "副主任",
    "委员长",
)


@dataclass(slots=True)
class _Gap:
    """White space between two tokens of a paragraph; `keep`: what stands there afterwards."""

    start: int
    end: int
    keep: str = ""
    decided: bool = False

    def decide(self, keep: str) -> None:
        self.keep, self.decided = keep, True


def close_spaces(line: Line) -> Line:
    """The paragraph with its white space set right."""
    text = line.text
    gaps = [_Gap(*match.span()) for match in _GAP.finditer(text)]
    if not gaps:
        return line
    for gap in gaps:
        _decide_alone(text, gap)
    if any(not gap.decided for gap in gaps):
        running = bool(re.search(r"[。；，]", text))
        for segment in _SEGMENT.finditer(text):
            inner = [gap for gap in gaps if segment.start() < gap.start and gap.end < segment.end() and not gap.decided]
            if inner:
                _decide_segment(text, segment.start(), segment.end(), inner, running)
    edits: list[Edit] = [(gap.start, gap.end, gap.keep) for gap in gaps]
    return _edited(line, edits)


def _edited(line: Line, edits: list[Edit]) -> Line:
    """A gap of several characters that stays as one keeps its first offset."""
    exact: list[Edit] = []
    for start, end, keep in edits:
        if keep and end - start > 1:
            exact += [(start, start + 1, keep), (start + 1, end, "")]
        else:
            exact.append((start, end, keep))
    return line.edited(exact)


def _decide_alone(text: str, gap: _Gap) -> None:
    """Gaps that their neighbours decide without a look at the rest."""
    left, right, space = text[gap.start - 1], text[gap.end], text[gap.start : gap.end]
    if _DATE_HEAD.fullmatch(_GAP.sub("", text[: gap.start])):
        gap.decide("" if _DATE_GOES_ON.match(text, gap.end) else SEPARATOR)
    elif "\t" in space:
        gap.decide(SEPARATOR)
    elif left.isascii() and right.isascii() and left.isalnum() and right.isalnum():
        gap.decide(" ")
    elif left in "，、。；：！？“‘《（〈·—…" or right in "，、。；：！？”’》）〉·—…（":
        gap.decide("")
    elif left.isascii() or right.isascii():
        gap.decide(SEPARATOR if len(space) > 2 or SEPARATOR in space else "")


def _decide_segment(text: str, start: int, end: int, gaps: list[_Gap], running: bool) -> None:
    """Gaps between Chinese words of one stretch without punctuation."""
    bounds = [start, *(edge for gap in gaps for edge in (gap.start, gap.end)), end]
    tokens = [text[low:high].strip() for low, high in zip(bounds[::2], bounds[1::2], strict=True)]
    _close_padding(tokens, gaps)
    cells = _cells(tokens, gaps)
    listed = _is_list(cells, gaps, text)
    for gap in gaps:
        if gap.decided:
            continue
        space = text[gap.start : gap.end]
        apart = listed or len(space) > 3 or (not running and (len(space) > 1 or space == SEPARATOR))
        gap.decide(SEPARATOR if apart and "\n" not in space else SEPARATOR if listed else "")


def _close_padding(tokens: list[str], gaps: list[_Gap]) -> None:
    """Close the gaps inside padded words: runs of single characters, taken apart into names and posts."""
    place = 0
    while place < len(tokens):
        stop = place
        while stop < len(tokens) and _ONE.fullmatch(tokens[stop]):
            stop += 1
        if stop - place >= 2:
            _close_run(tokens[place:stop], gaps[place : stop - 1], len(tokens) == stop - place)
        place = max(stop, place + 1)


def _close_run(run: list[str], gaps: list[_Gap], whole: bool) -> None:
    widths = [gap.end - gap.start for gap in gaps]
    if max(widths) > min(widths) and len(run) > 2:
        for gap, width in zip(gaps, widths, strict=True):
            if width == min(widths):
                gap.decide("")
        return
    place = 0
    for size in _word_sizes(run, whole):
        for gap in gaps[place : place + size - 1]:
            gap.decide("")
        place += size


def _word_sizes(run: list[str], whole: bool) -> list[int]:
    chars = "".join(token[0] for token in run)
    for word in _WORDS:
        if chars.startswith(word):
            return [len(word), *_word_sizes(run[len(word) :], False)] if len(run) > len(word) else [len(word)]
    if len(run) <= 3:
        return [len(run)] if run else []
    return [2, *_word_sizes(run[2:], False)]


def _cells(tokens: list[str], gaps: list[_Gap]) -> list[str]:
    cells = [tokens[0]]
    for token, gap in zip(tokens[1:], gaps, strict=True):
        if gap.decided and not gap.keep:
            cells[-1] += token
        else:
            cells.append(token)
    return cells


def _is_list(cells: list[str], gaps: list[_Gap], text: str) -> bool:
    """Whether the cells are names set apart by space: all but the first short, and several."""
    named = [bool(_CELL.fullmatch(_BRACKETS.sub("", cell))) for cell in cells]
    wide = any(text[gap.start : gap.end] != " " and "\n" not in text[gap.start : gap.end] for gap in gaps)
    return len(cells) >= (2 if wide and all(named) else 3) and all(named[1:])
