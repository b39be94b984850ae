"""Lines of a document on their way to clean text, each character with its raw offset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..language.patterns import lazy
from ..text import Removed

_LINE = lazy(r"[^\n\f]*[\n\f]?")
_BLANKS = lazy(r"[ 　]+")
_END = lazy(r"[。！？；：]$")
STAMP_APART = 100
"""How many empty lines count for the line that says when a page was put up, over which no paragraph goes."""
Edit = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Line:
    """One line without white space at its ends; `at[i]` is the raw offset of character i, -1 where inserted.

    `blank`: empty lines before it; `indent`: cells of white space before it, in its column; `page` counts from 0;
    `column`: it comes from a page of several columns, where only the indent starts a paragraph; `heading`: marked as one;
    `lead`: characters taken off its beginning; `item`: a bullet was among them; `row`: it is a row of a table of tasks, its
    cells parted by tabs.
    """

    text: str
    at: Sequence[int]
    blank: int = 0
    indent: int = 0
    page: int = 0
    column: bool = False
    heading: bool = False
    lead: int = 0
    item: bool = False
    row: bool = False

    @property
    def reach(self) -> int:
        """How many characters wide the line was set."""
        return self.indent // 2 + self.lead + len(self.text)

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence or clause ends with it."""
        return _END.search(self.text) is not None

    @property
    def is_brief(self) -> bool:
        """Whether it is short and no sentence, as what stands above or below a page is."""
        return len(self.text) < 40 and not self.ends_sentence

    def cut(self, start: int, end: int) -> Line:
        """The part `start`-`end` of this line."""
        return replace(self, text=self.text[start:end], at=self.at[start:end])

    def followed(self, other: Line, mark: str = "") -> Line:
        """This line with another behind it, `mark` put in between."""
        return replace(self, text=self.text + mark + other.text, at=[*self.at, *[-1] * len(mark), *other.at])

    def edited(self, edits: Iterable[Edit]) -> Line:
        """This line with the stretches of `edits` (start, end, new text) put in place; see `edit`."""
        edits = list(edits)
        if not edits:
            return self
        text, at = edit(self.text, self.at, edits)
        return replace(self, text=text, at=at)


def take(line: Line, reason: str, removed: list[Removed]) -> None:
    """Record the raw stretches of a line that is left out."""
    for low, high in _runs(line.at):
        removed.append(Removed(low, high, reason))


def _runs(offsets: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for offset in offsets:
        if offset < 0:
            continue
        if runs and runs[-1][1] == offset:
            runs[-1] = (runs[-1][0], offset + 1)
        else:
            runs.append((offset, offset + 1))
    return runs


def without_blanks(text: str, start: int, end: int) -> list[Edit]:
    """The edits that close the blanks between two places of a line."""
    return [(*blank.span(), "") for blank in _BLANKS.finditer(text, start, end)]


def edit(text: str, at: Sequence[int], edits: Iterable[Edit]) -> tuple[str, list[int]]:
    """Replace stretches, in order, keeping offsets: a new text as long as the old keeps them, any other has -1."""
    parts: list[str] = []
    offsets: list[int] = []
    done = 0
    for start, end, new in edits:
        parts += (text[done:start], new)
        offsets += at[done:start]
        offsets += (
            at[start:end]
            if len(new) == end - start
            else [*at[start : start + bool(end - start)], *[-1] * len(new)][: len(new)]
        )
        done = end
    parts.append(text[done:])
    offsets += at[done:]
    return "".join(parts), offsets


def split_lines(folded: str) -> list[Line]:
    """The lines of a text that are not empty. A form feed starts a page."""
    lines: list[Line] = []
    blank = page = 0
    for match in _LINE.finditer(folded):
        text = match[0]
        words = text.strip()
        if words:
            lead = len(text) - len(text.lstrip())
            start = match.start() + lead
            lines.append(Line(words, range(start, start + len(words)), blank, _width(text[:lead]), page))
            blank = 0
        elif text:
            blank += 1
        page += text.endswith("\f")
    return lines


def _width(space: str) -> int:
    return sum(2 if char == "　" else 4 if char == "\t" else 1 for char in space)


def cells(text: str) -> int:
    """Width of a text where a Chinese character is two cells wide."""
    return len(text) + sum(char > "\u2e7f" for char in text)
