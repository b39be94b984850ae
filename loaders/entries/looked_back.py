"""Work reports that look back: each sentence tells of its own day, in any order, and each paragraph begins anew."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...model.dates import When
from ...model.statement import SourceDocument
from ..dates.notations import Anchor, read_dates
from ..dates.told_lists import as_of
from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.report_heads import address_in
from ..parts import Entry
from .cuts import DAYS_LISTED, LATELY, SINCE, behind_date, stripped
from .heads import Line, is_section
from .near_writing import moved
from .noted_days import is_decided, is_of_meeting
from .report_parts import Part, part_at, read_parts

_REPORT = lazy(
    r"(?m)^(?![（(]?[一二三四五六七八九十\d]{1,3}[）)、.．][ 　]*(?:会议)?(?:听取|审议|研究|讨论))(?!.{0,60}(?:选举|换届|表彰|任免|热议|畅谈|点赞|解读|(?:审议|讨论|听取)(?:政府|市|县|区)?[^，。；]{0,6}工作报告$|关于印发|(?:召开|举行|举办)(?!的)|(?:总结|汇报)(?:表彰)?(?:大会|会议?(?:$|举|召|在))))[^。；\n]{0,60}(?:(?:工作|任务|履职)(?:[\u4e00-\u9fff]{0,4}情况)?的?(?:报告|总结|回顾|综述|汇报)|(?:大会|会议|全会)上的报告|年度(?:工作)?(?:报告|总结)|述职[\u4e00-\u9fff]{0,6}(?:报告|总结)"
    r"|年来的?工作|年度?工作(?:回顾|情况))[^。；，\n]{0,20}$|报告工作，?请|作工作报告，请"
)
_HEAD = 300
"""How far into a document it says that it is a report of work, in characters."""
_SENTENCE = lazy(
    rf"(?:{DAYS_LISTED}|(?:^|(?<=[。！？；\n]))[”’」）\"]?[ 　]*(?:[{BULLETS}][ 　]*)?(?:(?:[一二三四五六七八九十]是|其[一二三四五]，|[（(][一二三四五六七八九十\d]{{1,3}}[）)]|[①-⑳]|\d{{1,2}}[.、．)）](?!\d(?!\d?月))|[一二三四五六七八九十]{{1,3}}、)[ 　]*)?"
    r"(?:(?![^：\n]{0,12}(?:时间|日期))[\u4e00-\u9fff]{2,12}：(?=\d{1,2}月|(?:19|20)\d\d年)|[\u4e00-\u9fff]{2,8}(?:方面|上)，(?=\d{1,2}月))?)(?P<in>[在于]?)"
)
_DEADLINE = lazy(
    rf"[之以]?[前止]|{SINCE}|以来|开始|后[，,]?|至今|截[至止]|底?前|[^，。；！？\n]{{0,40}}?(?:以来|至今)[，,]"
)
_DATED = lazy(r"(?:（[^（）\n\d]{2,12}）)?(?:[上下中]午|[早晚凌]|[，, 　]|[\u4e00-\u9fff“\"《])")
_NOW = lazy(
    r"全年|年内|累计|制定|出台|修订|[与同][^，。；\n]{2,24}签[订署约]|截[至止]|目前|现在|如今|迄今|[一两三四五几多\d]{1,2}年[多来]|同志们|各位"
)
"""What begins a sentence that tells how things stand when the report is given."""


_ALL_YEAR = ("全年", "年内")
_SUBJECT = lazy(r"(?![截直力预计从自到])[^，。；：！？《》“”（）\d\n]{2,24}[于在]")
"""What stands before a day within the first clause of a sentence."""
_SUMMARY = lazy(r"总结|情况")
_SCHOOL_YEAR = lazy(r"学年|学期")


_DOER = lazy(r"(?![截直力预计从自到])[^，。；：！？《》“”（）\d\n]{4,24}(?<![于在以至到从自的是])")
_DOES = lazy(
    r"(?:[上下]午|凌晨|清晨|晚上?)?(?:(?:再次|胜利|隆重|成功)?(?:召开|举行|举办|成立)|赶[到赴]|(?:专程|带队|率队)?(?:前往|深入|来到|赴))"
)
"""What somebody does on the day that stands right behind him in a sentence: `某县总工会|11月|召开代表大会`."""
_HOLDS = lazy(
    r"(?:[上下]午|晚上?)?[，,]?[^。；！？\n]{0,60}?(?:召开|举行|举办|(?:会议?|办公会|党组会)(?:集体)?(?:研究|讨论|审议)?(?:决定|通过))"
)
"""What is held on the day that begins a clause behind what a sentence tells of the year: `柑橘扩种一万亩，|10月26日，…举行`."""


_INTENDS = lazy(r"将(?!军|乐|领)|拟|计划|打算|今年|明年|力争|确保|争取")
"""What a sentence says of what is still to come."""

_CHANGES = r"任[命免职用]|[聘免选推补辞]|调整|组成|名单|成员|人事|分工"
_OPENS_LIST = lazy(rf"[^\n]*(?:{_CHANGES})[^。\n]{{0,40}}：[ \u3000]*")
"""A line whose sentence goes on in the rows below it: `8月5日，会长办公会研究，任命：`."""
_ROW = lazy(
    r"[^。\n]{2,80}|[^。\n]{0,40}(?:任(?![务何期])|[聘免])[^。，\n]{2,40}。|(?:同时|同日|并|另|此外|以上|上述)[^。\n]{4,120}。"
)
"""A line below it that is still of its sentence, or says who lost what by it."""
_LINE = lazy(r"[^\n]+")

_RESOLVES = lazy(r"关于[^，。；]{0,40}报告的?决[议定](?=[\n （]|$)")
"""The title of what a meeting resolved on the report that it heard."""


class _Cut(NamedTuple):
    start: int
    body: int
    when: When | None
    told: bool = True


def parts_told(text: str, lines: Sequence[Line], source: SourceDocument) -> list[Part] | None:
    """The parts of a report of work done, or of a plan or circular one part of which is such a report; None of others."""
    if source.medium in ("report", "text"):
        first = lines[0].start if lines else 0
        ends = next((line.end for line in lines if line.end >= first + _HEAD), len(text))
        return read_parts(lines, source) if _REPORT.search(text, first, ends) else None
    if source.medium == "plan" or (source.medium == "notice" and _SUMMARY.search(source.title)):
        parts = read_parts(lines, source)
        return parts if any(part.past for part in parts) else None
    return None


def told_entries(text: str, entry: Entry, source: SourceDocument, parts: Sequence[Part]) -> Iterator[Entry]:
    """An entry of a report parted where a sentence begins with a date, and where a paragraph or what holds now begins.

    What has no date has that of the report; in a plan, the year that its part looks back on. What lies ahead is not
    parted.
    """
    base = source.date or source.covers or entry.when
    if (head := _head_of(text, entry, source)) is not None:
        yield head
        entry = replace(entry, start=head.end + 1)
    current = replace(entry, told=entry.when != base)
    if entry.when and as_of(text[entry.start : entry.end].split("\n", 1)[0]) == entry.when:  # a list of its own day
        base, parts = entry.when, ()
    if part_at(parts, entry.start).ahead or entry.when is None:
        current = replace(entry, body=entry.start, when=base, told=False)
    cuts = [cut for part in _stretches(entry, parts) for cut in _cuts(text, part, base, source, parts)]
    for cut in sorted({one.start: one for one in cuts}.values()):
        if cut.start <= current.start or not (cut.told or current.told or cut.when != current.when):
            continue
        yield replace(current, end=stripped(text, current.start, cut.start))
        current = Entry(cut.start, entry.end, cut.body, cut.when, cut.told)
    yield current


def resolved_entries(text: str, entry: Entry, source: SourceDocument) -> list[Entry]:
    """The parts of a resolution on a report of work among other papers, which looks back as that does; none of others."""
    if entry.when is None or not _RESOLVES.search(text, entry.start, entry.body):
        return []
    return [*told_entries(text, entry, replace(source, medium="report", date=entry.when, covers=None), ())]


def _head_of(text: str, entry: Entry, source: SourceDocument) -> Entry | None:
    """Who gives the report and to whom, above a first paragraph that tells of an earlier day."""
    address = address_in(text, entry.start, entry.body)
    if source.date is None or entry.when == source.date or address < 0:
        return None
    end = text.find("\n", address, entry.body)
    return Entry(entry.start, end, entry.start, source.date, told=False) if end > 0 else None


def _stretches(entry: Entry, parts: Sequence[Part]) -> Iterator[Entry]:
    """The stretches of an entry in different parts of the document, each with its heading."""
    start = entry.body
    for part in parts:
        if start < part.start < entry.end:
            yield replace(entry, body=start, end=part.start)
            start = part.start
    yield replace(entry, body=start)


def _cuts(text: str, entry: Entry, base: When | None, source: SourceDocument, parts: Sequence[Part]) -> Iterator[_Cut]:
    """Where something else is told of; of two at one place the last counts."""
    part = part_at(parts, entry.body)
    bound = source.medium in ("plan", "notice")
    if part.ahead or (bound and not part.past):
        yield _Cut(entry.body, entry.body, base, False)
        return
    rest = part.year or base if bound else base
    starts: dict[int, int] = {}
    rows = _rows_below(text, entry)
    if bound:
        yield _Cut(entry.body, entry.body, rest, False)
    for found in _SENTENCE.finditer(text, entry.body, entry.end):
        starts[found.end()] = found.start("in")
        begins = text.startswith("\n", found.start() - 1) and found.start() not in rows
        if begins or _NOW.match(text, found.end()):
            whole = (part.year or _covered(source)) if text.startswith(_ALL_YEAR, found.end()) else None
            yield _Cut(found.start(), found.start(), whole or rest, False)
    yield from _dated(text, entry, source, part.year or _covered(source), starts, base)


def _rows_below(text: str, entry: Entry) -> set[int]:
    """Where the rows of lists begin whose sentence stands in a line above them."""
    rows: set[int] = set()
    if "：\n" not in text[entry.body : entry.end]:
        return rows
    within = False
    for line in _LINE.finditer(text, entry.body, entry.end):
        within = within and not is_section(line[0]) and _ROW.fullmatch(line[0].strip()) is not None
        if within:
            rows.add(line.start())
        within = within or _OPENS_LIST.fullmatch(line[0]) is not None
    return rows


def _dated(
    text: str, entry: Entry, source: SourceDocument, told: When | None, starts: dict[int, int], base: When | None
) -> Iterator[_Cut]:
    """Where a sentence tells of a day or month. `told`: the year looked back on; `starts`: where sentences begin behind
    their numbers, each with its very beginning."""
    begun, dated = sorted(starts), -1
    for low, high, read in read_dates(text[entry.body : entry.end], Anchor(told or entry.when, source.date)):
        start, end, when = entry.body + low, entry.body + high, _by_then(read, source)
        if when is None or when.words.startswith(LATELY) or _DEADLINE.match(text, end):
            continue
        if start in starts:
            if start > entry.body and _DATED.match(text, end) and (len(when.edtf) > 4 or text[end : end + 1] in "，,"):
                body = behind_date(text, end)
                yield _Cut(starts[start], body, when)
        elif len(when.edtf) > 4:
            first = begun[bisect_right(begun, start) - 1] if begun and begun[0] < start else entry.body
            if first > entry.body - (entry.when == base) and (
                _SUBJECT.fullmatch(text, first, start)
                or _does(text, first, start, end)
                or is_decided(text, first, start, end)
                or (len(when.edtf) > 7 and is_of_meeting(text, start, end))
            ):
                yield _Cut(first, first, when)
            elif dated < first and _holds(text, first, start, end, when):
                yield _Cut(start, behind_date(text, end), when)
        dated = start


def _does(text: str, first: int, start: int, end: int) -> bool:
    """Whether the day at `start`-`end` stands between who does something and that, at the beginning of a sentence."""
    return _DOES.match(text, end) is not None and _DOER.fullmatch(text, first, start) is not None


def _holds(text: str, first: int, start: int, end: int, when: When) -> bool:
    """Whether a day begins a clause of the sentence from `first` on that says what was held or decided on it."""
    if text[start - 1] not in "，," or len(when.edtf) < 10 or _INTENDS.search(text, first, start):
        return False
    return _HOLDS.match(text, end) is not None


def _covered(source: SourceDocument) -> When | None:
    """The period that a document covers, if it is one year."""
    return source.covers if source.covers and source.covers.first.year == source.covers.last.year else None


def _by_then(when: When | None, source: SourceDocument) -> When | None:
    """A day told without its year, in the last year of it before the report was written where it tells of a school year."""
    written = source.date
    if when is None or written is None or str(when.first.year) in when.words:
        return when
    if when.first > written.last:
        return moved(when, -1)
    later = moved(when, 1) if _SCHOOL_YEAR.search(source.title) else when
    return later if later.first <= written.last else when
