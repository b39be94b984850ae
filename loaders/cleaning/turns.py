"""Articles that break off on one page and go on on another: `（下转第2版）` … `（上接第1版）`, put together again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_PAGE = r"[^（）\n版]{0,10}?(?:版|页|面)(?:[^（）\n]{0,6}(?=[）)】]))?"
_BREAKS = lazy(rf"[ \u3000]*[（(【]?[ \u3000]*(?:下[ \u3000]?转|转)[ \u3000]?第?{_PAGE}[）)】]?[ \u3000]*$")
_GOES_ON = lazy(rf"[ \u3000]*[（(【][ \u3000]*(?:[上紧][ \u3000]?接|接)[ \u3000]?第?{_PAGE}[）)】]?[ \u3000]*")
_BEGINS = lazy(r"本[报刊网台]讯|【|#")


def join_turned(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """Lines with what goes on elsewhere moved behind the place where it breaks off; each mark goes with the next."""
    breaks = [at for at, line in enumerate(lines) if _BREAKS.search(line.text)]
    starts = [at for at, line in enumerate(lines) if _GOES_ON.match(line.text)]
    pairs = {at: start for at, start in zip(breaks, starts, strict=False) if start > at}
    if not pairs or len(breaks) != len(starts):
        return list(lines)
    moved = {start: _length(lines, start) for start in pairs.values()}
    gone = {start + step for start, size in moved.items() for step in range(size)}
    joined: list[Line] = []
    for at, line in enumerate(lines):
        if at in gone:
            continue
        if at not in pairs:
            joined.append(line)
            continue
        rest = lines[pairs[at] : pairs[at] + moved[pairs[at]]]
        joined += [_whole(line, rest[0], removed), *(replace(one, blank=0) for one in rest[1:])]
    return joined


def _length(lines: Sequence[Line], start: int) -> int:
    """How many lines the paragraph that begins at `start` has."""
    size = 1
    for line in lines[start + 1 :]:
        if line.blank or line.heading or _GOES_ON.match(line.text) or _BEGINS.match(line.text):
            break
        size += 1
    return size


def _whole(line: Line, rest: Line, removed: list[Removed]) -> Line:
    """The broken line and what goes on, without the marks."""
    stop = _BREAKS.search(line.text)
    head = _GOES_ON.match(rest.text)
    end, begin = stop.start() if stop else len(line.text), head.end() if head else 0
    take(line.cut(end, len(line.text)), "page turn", removed)
    take(rest.cut(0, begin), "page turn", removed)
    return replace(line, text=line.text[:end] + rest.text[begin:], at=[*line.at[:end], *rest.at[begin:]])
