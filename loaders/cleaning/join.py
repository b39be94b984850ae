"""Which line breaks end a paragraph and which only end a line."""

from __future__ import annotations

from dataclasses import replace

from .breaks import goes_on
from .headlines import broken_headlines
from .line import Line, split_lines
from .margin import Wrap, find_ragged, find_wrap, single_spaced
from .row_breaks import is_row
from .run_in_headlines import below_headlines


def join_lines(lines: list[Line]) -> list[Line]:
    """Paragraphs. The break that is closed stays as `\n` in the text, for the repair of spaces to judge."""
    wrap = _wrap_of(lines)
    lines = single_spaced(lines, wrap)
    headlines, below = broken_headlines(lines), below_headlines(lines)
    paragraphs: list[list[Line]] = []
    for number, line in enumerate(lines):
        if paragraphs and number not in below and (number in headlines or goes_on(paragraphs[-1], line, wrap)):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_joined(parts) for parts in paragraphs]


def unwrap(text: str) -> str:
    """A folded text whose lines are broken at a margin, with each paragraph on a line; any other text as it is."""
    lines = split_lines(text)
    if not any(_wrap_of(lines)):
        return _with_whole_headlines(text, lines)
    return "\n".join(part.text.replace("\n", "") for part in join_lines(lines))


def _with_whole_headlines(text: str, lines: list[Line]) -> str:
    """A text whose lines stand as they are, but for titles of papers broken over several."""
    for number in sorted(broken_headlines(lines), reverse=True):
        text = text[: lines[number - 1].at[-1] + 1] + text[lines[number].at[0] :]
    return text


def _wrap_of(lines: list[Line]) -> Wrap:
    plain = [line for line in lines if not line.column and not is_row(line.text)]
    return find_wrap(plain)._replace(ragged=find_ragged(plain))


def _joined(parts: list[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    at: list[int] = []
    for part in parts:
        at += [-1, *part.at] if at else part.at
    return replace(parts[0], text="\n".join(part.text for part in parts), at=at)
