"""Headlines of other articles that a scan has at the right of lines of running text, and which stand whole elsewhere:
`…县代          五好家庭` above `表团团长…`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take

_PIECE = lazy(rf"[ 　]{{5,}}(?P<piece>[{HAN}]{{2,}}(?:[ 　]?[{HAN}]){{0,14}})$")
_RUNS = lazy(r"[，。、；：]")
_CLOSED = lazy(r"[。！？；：][”’）]?$")
_WORDS = lazy(rf"[{HAN}\d]")
_FEWEST = 6
"""Characters of the pieces together at least."""


def drop_insets(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """Lines without such pieces, where pieces of lines that follow each other are a headline that stands elsewhere."""
    found = [_PIECE.search(line.text) for line in lines]
    if not any(found):
        return [*lines]
    ends = {at: one.start() for at, one in enumerate(found) if one}
    headlines = {_plain(line.text) for at, line in enumerate(lines) if at not in ends and line.is_brief}
    gone = {at for run in _runs(sorted(ends)) if _is_headline(lines, ends, run, headlines) for at in run}
    kept: list[Line] = []
    for at, line in enumerate(lines):
        own = line.cut(0, ends[at]) if at in gone else line
        if at in gone:
            words = _WORDS.search(own.text) is not None
            take(line.cut(ends[at] if words else 0, len(line.text)), "inset", removed)
            if not words:
                continue
        kept.append(own)
    return kept


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    """Places that follow each other, together."""
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run


def _is_headline(lines: Sequence[Line], ends: dict[int, int], run: list[int], headlines: set[str]) -> bool:
    """Whether the pieces of a run of lines make a headline, at least one of them beside a sentence that breaks off there."""
    own = "".join(_plain(lines[at].text[ends[at] :]) for at in run)
    broken = any(
        _RUNS.search(text) and not _CLOSED.search(text) for at in run for text in [lines[at].text[: ends[at]].rstrip()]
    )
    return broken and len(own) >= _FEWEST and own in headlines


def _plain(text: str) -> str:
    return "".join(_WORDS.findall(text))
