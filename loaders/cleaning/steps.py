"""Raw text of a document → clean text: the steps in their order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...model.statement import SourceDocument
from ..language.characters import fold
from ..language.patterns import lazy
from ..text import CleanText, Removed
from .asides import note_labels, part_seconded, part_signers
from .bars import level_bars
from .bracket import restore_brackets
from .broken_rows import close_broken_rows
from .called_meetings import drop_calls
from .captions import drop_captions
from .cells import drop_stars, even_cells
from .column_labels import join_term_columns
from .columns import order_columns
from .council_seats import name_seats
from .day_heads import open_days
from .day_notes import drop_day_notes
from .digits import close_digits
from .doubled import single_marks
from .framed_rows import open_frames
from .gazette_rows import join_gazette_rows
from .hanging_rows import hang_rows
from .headless_rows import label_columns
from .heads_and_deputies import part_deputies
from .inserts import move_inserts
from .insets import drop_insets
from .join import join_lines
from .library_heads import drop_records
from .life_heads import close_life_heads, part_terms
from .line import Line, split_lines
from .listed import level_lists
from .marks import strip_marks
from .minutes import level_minutes
from .misread_names import mend_names
from .name_rows import close_units, part_name_rows, place_offices
from .noted_rows import note_rows
from .office_gaps import close_offices, join_chosen
from .pages import drop_pages
from .programs import part_program
from .run_in_headlines import headline_before_day, part_stamps
from .shared_meetings import part_meetings
from .short_days import spell_foot_days
from .site_bars import drop_rubrics
from .space import close_spaces
from .stacked_rows import stack_rows
from .tables import join_broken_names, part_tables
from .task_rows import set_task_rows
from .told_behind import close_told_terms, drop_votes
from .turns import join_turned
from .vote_tables import elect_rows
from .wide_names import close_holders, close_wide_names
from .winners import mark_offices, name_boards, seat_winners

_RUN_ON = lazy(
    r"(?<=[。！？）”])\s+(?=(?:\d{1,2}月)?(?:\d{1,2}[日号]?[—–\-~～至])?\d{1,2}[日号]\s|(?:\d{1,2}月)?\d{1,2}日[^，]{0,2}[“\"]|同[日月]\s?[^，])"
)
"""A dated entry that OCR ran on behind the one before it: a gap after the sentence, then a day and a gap."""


def clean(source: SourceDocument) -> CleanText:
    """Repair the text of `source`; every clean character knows its raw character. A last line ends like the others."""
    cleaned = clean_text(source.raw, news=source.medium == "newspaper")
    return replace(cleaned, text=cleaned.text + "\n", offsets=(*cleaned.offsets, -1))


def clean_text(raw: str, *, news: bool = False) -> CleanText:
    """Repair `raw` (LF line ends, no byte order mark). `news`: it is a page of a newspaper or magazine."""
    removed: list[Removed] = []
    lines = _in_order(split_lines(fold(raw)), removed, news)
    paragraphs = join_lines(_without_noise(lines, removed, news))
    return _assemble(raw, _repaired(paragraphs, removed), removed)


def _in_order(lines: list[Line], removed: list[Removed], news: bool) -> list[Line]:
    """The lines of pages, tables and columns one below the other, as they are read."""
    lines = [close_holders(line) for line in join_gazette_rows(note_labels(join_term_columns(lines)))]
    lines = set_task_rows(part_stamps(lines), removed)
    lines = level_bars(open_frames(lines, removed), removed)
    lines = drop_stars(note_rows(elect_rows(lines, removed), removed), removed)
    lines = drop_insets(lines, removed) if news else lines
    lines = drop_pages(drop_records(drop_rubrics(lines, removed), removed), removed, news)
    parts = part_tables(label_columns(stack_rows(hang_rows(join_broken_names(close_broken_rows(lines))))))
    lines = [line for table, part in parts for line in (part if table else order_columns(part, removed))]
    lines = [close_digits(line) for line in lines]  # columns are told by where their lines begin
    lines = join_turned(move_inserts(lines) if news else lines, removed)
    return part_program(lines)


def _without_noise(lines: list[Line], removed: list[Removed], news: bool) -> list[Line]:
    """The lines without marks and captions, their heads written alike."""
    lines = [drop_day_notes(kept, removed) for line in lines if (kept := strip_marks(line, removed))]
    lines = drop_captions(lines, removed, news)
    lines = part_name_rows([close_life_heads(line) for line in lines])
    lines = level_minutes(lines, removed)
    return open_days(spell_foot_days(lines), removed)


def _repaired(paragraphs: list[Line], removed: list[Removed]) -> list[Line]:
    """The paragraphs with gaps closed and brackets back, one to an entry."""
    lines = [part for paragraph in paragraphs for entry in _run_on_entries(paragraph) for part in part_meetings(entry)]
    lines = [part for line in lines for part in part_terms(line)]
    lines = close_units([part_signers(drop_calls(line, removed)) for line in lines])
    lines = [close_offices(join_chosen(close_wide_names(line))) for line in lines]
    lines = [join_chosen(part_seconded(part_deputies(close_spaces(line)))) for line in lines]
    lines = [single_marks(line, removed) for line in lines]
    lines = [restore_brackets(line) for line in lines]
    lines = drop_votes(mark_offices(lines))
    lines = name_boards(level_lists([close_told_terms(line) for line in lines]))
    lines = seat_winners(name_seats(lines))
    return mend_names([even_cells(line) for line in place_offices(lines)])


def _run_on_entries(paragraph: Line) -> Iterable[Line]:
    end, start = headline_before_day(paragraph) or (0, 0)
    if start:
        yield paragraph.cut(0, end)
    for match in _RUN_ON.finditer(paragraph.text):
        yield paragraph.cut(start, match.start())
        start = match.end()
    yield paragraph.cut(start, len(paragraph.text)) if start else replace(paragraph)


def _assemble(raw: str, paragraphs: list[Line], removed: list[Removed]) -> CleanText:
    parts: list[str] = []
    offsets: list[int] = []
    for paragraph in paragraphs:
        if parts:
            parts.append("\n")
            offsets.append(_break_after(raw, offsets[-1]))
        parts.append(paragraph.text)
        offsets += paragraph.at
    return CleanText("".join(parts), tuple(offsets), tuple(sorted(removed, key=lambda part: (part.start, part.end))))


def _break_after(raw: str, offset: int) -> int:
    """The white space right behind a character, -1 where there is none."""
    place = offset + 1
    return place if 0 < place < len(raw) and raw[place].isspace() else -1
