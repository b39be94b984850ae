"""Dates at the start of lines: headings of years and months, and the days that open an entry."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ...model.dates import When
from ...model.statement import SourceDocument
from ..cleaning.stamps import stamped_day
from ..dates.birth_days import is_birth
from ..dates.notations import Anchor, DateReader
from ..dates.school_years import headed_school_year
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from .labels import rubric_length, session_length
from .point_days import has_point_days, is_point_day, point_day
from .year_lines import framed_date, titled_date, year_of_section

_MARK = lazy(
    rf"(?:[又另]讯[ 　：:]*|[（(]?(?:[附备]?注|说明)[ 　]?[：:][ 　]*)?[{BULLETS}→⇒♦*－-]?[ 　]*"
    r"(?:[①-⑳]|[（(\[【〔][一二三四五六七八九十\d]{1,3}[）)\]】〕]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,3}两[日天])|\d{1,3}(?:[）)]|、(?!\d{1,2}(?:、\d{1,2})?[两三][日天])|[.．](?=\D|\d{1,4}[年月日]|\d{1,2}[.．/]\d{1,2}[　 ：，—至\u4e00-\u9fff])))?[ 　]*"
)
_SAME_DAY = "△▲"
_AFTER = lazy(r"(?:（(?:周|星期|礼拜)[一二三四五六日天]）)?(?:—+(?=[　 ]|[\u4e00-\u9fff])|至今|起)?[　 ，：、:,.．]*")
_HEADING_REST = lazy(r"(?:份|大事记|纪事|[（(][^（）()]*[）)]|[ 　：:◆◇■□●○★☆—·～】〕）])*")
_SEASON = lazy(
    r"(?:(?:是年|本年|同年)?(?:(?P<part>[春夏秋冬])[季天]?|(?P<half>上半年|下半年))|年[内中])(?=[　 ，,：:])(?![　 ]+.[，（])"
)
_YEAR = lazy(r"1[89]\d\d|20\d\d")
_NAMED_YEAR = lazy(r"[—–]{1,2}[ 　]?[\u3400-\u9fff“]")
"""What sets the name of a year or what happened in it off: `2021年——建党百年`."""
_END = lazy(r"[。！？；：，、]$")
_SECTION_HEAD = lazy(
    r"(?:第[一二三四五六七八九十\d]{1,3}[章节编部]|[（(]?[一二三四五六七八九十]{1,3}[）)、])[^。；]{0,30}"
)
_TOP = 8
"""Lines at the top of a page that may say when it was put up."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of clean text and its place."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Head:
    """What the start of a line says: it opens an entry, is a heading, or neither.

    `body` is where the words after the date begin; a heading with a date gives it to what follows.
    """

    line: Line
    body: int
    when: When | None = None
    opens: bool = False
    heading: bool = False


_DEPARTMENT = r"(?:（[^（）]{0,12}(?:[系部校院处室科局班级]|[男女]|[\u3400-\u9fff]族)）)"
_PERSON = r"[\u3400-\u9fff](?:[\u3400-\u9fff·]{1,7})"
_NAMES_WITH_MARKS = lazy(
    rf"{_PERSON}{_DEPARTMENT}(?:[ \u3000]+{_PERSON}{_DEPARTMENT}?)+|(?:{_PERSON}[ \u3000]+)+{_PERSON}{_DEPARTMENT}(?:[ \u3000]+{_PERSON}{_DEPARTMENT}?)*"
)
"""A row of a list of people, some with their department in brackets: `某某　某某（护理系）`."""


def is_title(text: str) -> bool:
    """Whether a line has the form of a headline: short and not the end of a sentence."""
    if len(text) > 50 or _END.search(text) or re.search(r"[。；]", text):
        return False
    return "（" not in text or _NAMES_WITH_MARKS.fullmatch(text) is None


def is_section(text: str) -> bool:
    """Whether a line is the numbered heading of a section."""
    return bool(_SECTION_HEAD.fullmatch(text)) and not _END.search(text)


def read_heads(lines: list[Line], source: SourceDocument) -> list[Head]:
    """Every line with what its start says, dates carried on from line to line."""
    numeric = has_point_days([_number_after(line.text) for line in lines])
    covers = source.covers
    reader = DateReader(Anchor(covers, source.date))
    heads: list[Head] = []
    for line in lines:
        if school := headed_school_year(line.text):
            covers = reader.base = school
            heads.append(Head(line, line.start))
            continue
        before = reader.base
        head = (_numeric_head(line, reader) if numeric else None) or _head(line, reader)
        if _is_date_of(source, head) or (len(heads) < _TOP and _is_stamp(head, covers or (before if heads else None))):
            head, reader.base = Head(line, line.start), before  # the day on which the document was signed or put up
        elif source.medium == "report" and is_section(line.text):
            reader.base = year_of_section(line.text, source.date) or before
        heads.append(_in_period(head, before, covers, reader))
    return heads


def _is_date_of(source: SourceDocument, head: Head) -> bool:
    """Whether a heading is the day or month that the document itself is of; a year is one of its parts."""
    if not head.heading or head.when is None or source.date is None or len(head.when.edtf) < 7:
        return False
    return head.when.edtf == source.date.edtf


def _is_stamp(head: Head, told: When | None) -> bool:
    """Whether a line only says when a page about what was told was put up: a day beyond it, or beside who put it up."""
    if told is None or len(told.edtf) == 10 or head.when is None or str(head.when.first.year) not in head.line.text:
        return False
    day = stamped_day(head.line.text)
    beyond = head.when.first > told.last or head.when.last < told.first
    return bool(day) and (beyond or len(head.line.text.strip("[]【】（）() ")) > len(day))


def _in_period(head: Head, before: When | None, covers: When | None, reader: DateReader) -> Head:
    """A month that comes after later ones, or before the period that the title names, is of the next year."""
    when = head.when
    if when is None or before is None or covers is None or covers.first.year == covers.last.year:
        return head
    if (
        str(when.first.year) in when.words
        or when.first >= before.first.replace(day=1)
        or when.edtf[:4] != before.edtf[:4]
        or before.edtf.startswith(when.edtf)
    ):
        return head
    parts = [str(int(part[:4]) + 1) + part[4:] for part in when.edtf.split("/")]
    moved = When.parse("/".join(parts), when.words) if "-02-29" not in when.edtf else when
    if moved.first > covers.last:
        return head
    reader.base = moved
    return replace(head, when=moved)


def lead_length(text: str) -> int:
    """The length of the bullet or number before the first word, and of the rubric between it and a day."""
    lead = _MARK.match(text)
    mark = lead.end() if lead else 0
    return mark + rubric_length(text, mark)


def _head(line: Line, reader: DateReader) -> Head:
    session = session_length(line.text)
    skip, base = session or lead_length(line.text), reader.base
    if heading := _dated_heading(line, reader):
        return heading
    first = next(reader.read(line.text[skip : skip + 40]), None)
    if first is None or first[0] > 0:
        reader.base = base
        return _undated(line, skip, reader)
    _, end, when = first
    rest = line.text[skip + end :]
    if _HEADING_REST.fullmatch(rest):
        reader.base = when or base
        return Head(line, line.end, when, heading=True)
    if is_birth(rest, 0):
        reader.base = base
        return Head(line, line.start)
    precise = when is None or len(when.edtf) >= 7 or (when.first.month, when.last.month) != (1, 12)
    if not (precise or rest[:1] in " 　，,：:" or _NAMED_YEAR.match(rest)):
        reader.base = base or when  # `2021年是…`: what a preface names first
        return Head(line, line.start)
    reader.base = when or base
    return Head(line, line.start + (0 if session else skip + end + _length(_AFTER, rest)), when, opens=True)


def _dated_heading(line: Line, reader: DateReader) -> Head | None:
    """A line that is a year or month in its frame, or the title of its part of a chronicle."""
    base = reader.base
    if _YEAR.fullmatch(line.text):
        reader.base = When.parse(line.text, line.text)
        return Head(line, line.end, reader.base, heading=True)
    if framed := framed_date(line.text):
        when = next(reader.read(framed), (0, 0, None))[2]
        again = base is not None and when is not None and base.edtf.startswith(f"{when.edtf}-")
        reader.base = base if again else when or base
        return Head(line, line.end, when, heading=True)
    if titled := titled_date(line.text):
        reader.base = base
        when = next(reader.read(titled), (0, 0, None))[2]
        reader.base = when or base
        if when is None or base is None or not base.edtf.startswith(f"{when.edtf}-"):
            return Head(line, line.end, when, heading=True)
        reader.base = base  # the head of a page, which says again what year it is
    return None


def _undated(line: Line, skip: int, reader: DateReader) -> Head:
    base = reader.base
    if skip and line.text[0] in _SAME_DAY:
        return Head(line, line.start + skip, base, opens=True)
    season = _SEASON.match(line.text, skip)
    if season and base is not None:
        words = f"{base.first.year}年{season['part'] or season['half'] or ''}"
        when = next(DateReader(Anchor()).read(words))[2]
        if when is not None:
            when = When(when.edtf, when.first, when.last, season[0])
            reader.base = when
            return Head(line, season.end() + line.start + _length(_AFTER, line.text[season.end() :]), when, opens=True)
    if base is None:  # the first year told gives the days after it theirs
        full = next((when for _, _, when in reader.read(line.text) if when is not None), None)
        reader.base = full
    return Head(line, line.start, heading=is_section(line.text))


def _length(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0


def _number_after(text: str) -> str:
    """A line from the day on that it begins with, its own or that behind a bullet or number."""
    skip = lead_length(text)
    return text if skip > 1 and text[0].isdigit() and is_point_day(text) else text[skip:]


def _numeric_head(line: Line, reader: DateReader) -> Head | None:
    rest = _number_after(line.text)
    found = point_day(rest, reader.base)
    if found is None:
        return None
    end, reader.base = len(line.text) - len(rest) + found[0], found[1]
    return Head(line, line.start + end + _length(_AFTER, line.text[end:]), found[1], opens=True)
