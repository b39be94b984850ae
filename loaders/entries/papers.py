"""Papers bound in one document: notices and announcements one after the other, each with a signature of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...model.dates import When
from ..dates.notations import find_dates
from ..language.patterns import lazy
from ..text import CleanText
from .heads import Line
from .notice_heads import notice_day, notice_heads
from .paper_heads import is_number, marked_heads, numbered_heads

_DAY = lazy(
    r"[（(]?(?:(?:19|20)\d\d|[〇零一二三四五六七八九]{4})年[\d〇零一二三四五六七八九十]{1,3}月[\d〇零一二三四五六七八九十]{1,3}日[）)]?"
)
_SIGNER = lazy(r"[\u4e00-\u9fff（）·、　 ]{3,60}(?<!名单)(?<!名录)(?<!结果)(?<!报告)(?<!决议)(?<!决定)(?<!公告)")
_TEXT = lazy(r"[。；]$")
_DAY_LONG = 10
_ROWS = 2
"""Lines of cells that make a table."""
_ATTACHED = lazy(
    r"附[：:件录]?|[〔［【（(〖]附[^〔〕［］【】（）()〖〗\n]{0,16}[〕］】）)〗](?![ 　]*\d{4}年)|抄[送报][：:]|主题词|（此件|（联系人|联系人[：:]"
)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: its lines and the day of its signature, None where it has none."""

    lines: list[Line]
    signed: When | None


def split_papers(lines: Sequence[Line], clean: CleanText, raw: str) -> Iterator[Paper]:
    """The papers of a document in their order; most documents are one.

    A signature (a body, below it a day) ends a paper, unless an attachment follows; so does a rule across the page
    behind a signed paper, and the head of the next paper of a series that numbers its papers or gives each its title.
    """
    rules = _rules(clean)
    heads = paper_heads(lines, clean, raw)
    current: list[Line] = []

    def paper() -> Paper:
        first = lines.index(current[0])
        told = notice_day(current, clean, raw, lines[first - 1] if first else None) if heads or first else None
        told = told if heads or (told and len(told.edtf) == _DAY_LONG) else None  # a number has but the year
        return Paper(current, signed or told)

    signed: When | None = None
    for place, line in enumerate(lines):
        if current and ((signed is not None and _parted(current[-1], line, clean, rules)) or place in heads):
            yield paper()
            current, signed = [], None
        current.append(line)
        told = _tells(current[:-1])
        if (
            told
            and _DAY.fullmatch(line.text)
            and (_SIGNER.fullmatch(lines[place - 1].text) or _ends_paper(lines, place, clean, rules, heads))
        ):
            dates = find_dates(line.text)
            signed = dates[0][2] if dates else signed
    if current:
        yield paper()


def _rules(clean: CleanText) -> list[int]:
    return sorted(part.start for part in clean.removed if part.reason == "rule")


def paper_heads(lines: Sequence[Line], clean: CleanText, raw: str) -> frozenset[int]:
    """Which lines begin a paper of a collection: under their marks, at their titles, or at their numbers."""
    rules = _rules(clean)

    def ruled(at: int) -> bool:
        low = clean.offsets[lines[at - 1].end - 1] if at else -1
        return any(low < rule < clean.offsets[lines[at].start] for rule in rules)

    return marked_heads(lines) or notice_heads(lines, clean, raw, ruled) or numbered_heads(lines)


def _tells(lines: Sequence[Line]) -> bool:
    """Whether lines hold a sentence, what is addressed or a table; a day right below a title is no signature."""
    return (
        any(_TEXT.search(one.text) or one.text.endswith("：") for one in lines)
        or sum("\u3000" in one.text for one in lines) >= _ROWS
    )


def _ends_paper(
    lines: Sequence[Line], place: int, clean: CleanText, rules: Sequence[int], heads: frozenset[int]
) -> bool:
    """Whether a day right below a text is all of its signature: a rule, the head or number of another paper follows."""
    if heads and (place + 1 in heads or place + 1 == len(lines)):
        return True
    if place + 1 >= len(lines) or not _TEXT.search(lines[place - 1].text):
        return False
    low, high = clean.offsets[lines[place].end - 1], clean.offsets[lines[place + 1].start]
    return any(low < rule < high for rule in rules) or is_number(lines[place + 1].text)


def _parted(before: Line, line: Line, clean: CleanText, rules: Sequence[int]) -> bool:
    low, high = clean.offsets[before.end - 1], clean.offsets[line.start]
    if any(low < rule < high for rule in rules):
        return True
    return bool(_DAY.fullmatch(before.text)) and not _ATTACHED.match(line.text)
