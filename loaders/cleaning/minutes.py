"""The head of minutes, brought into one form: its title set over several lines, and its rows of labels: `时　间　1992年…`,
`出席　甲` with further rows below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Edit, Line, take, without_blanks
from .present_rows import bracket_offices, close_parted_names, office_row

_G = "[ 　]{0,6}"
_WHO = (
    rf"(?:会议)?(?:主{_G}持{_G}人?|出{_G}席(?:{_G}人{_G}员|者|领导|会议|同志|单位|委员|理事)?|(?:参{_G}加|参{_G}会|与{_G}会)(?:{_G}人{_G}员|者|领导|会议|同志|单位)?"
    rf"|列{_G}席(?:{_G}人{_G}员|者|领导|同志|单位)?|缺{_G}席(?:{_G}人{_G}员)?|请{_G}假(?:{_G}人{_G}员)?|记{_G}录{_G}[人员]?|主{_G}讲{_G}人?|汇{_G}报{_G}人|到{_G}会(?:{_G}领导|{_G}人{_G}员)?)"
)
_WHAT = rf"(?:会议)?(?:[时日]{_G}[间期]|地{_G}点|会{_G}址|主{_G}题|议{_G}题|内{_G}容|名{_G}称|(?:联合)?(?:主{_G}办|承{_G}办|协{_G}办|联{_G}办)(?:{_G}单{_G}位|方)?)"
_NUMBER = r"(?:[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．])[ 　]*"
_LABEL = lazy(
    rf"(?P<number>{_NUMBER})?(?P<label>(?P<who>{_WHO})|{_WHAT})(?P<gap>[ 　]*[：:][ 　]*|　+|[ ]{{2,}}|[ ](?=\d{{4}}年))(?=\S)"
)
_BARE_END = lazy(r"[。；！？：]$|^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|^第[一二三四五六七八九十]")
_FEWEST, _HEAD, _SHORT = 3, 40, 60
_LISTED = lazy("[、，；]")
_TITLED = lazy(
    rf"(?<=[长任席员记事官师理书授问表])[ 　]+(?=[{HAN}]{{2,3}}(?:（[^（）]{{1,12}}）)?(?:(?P<end>$)|[，、；]))"
)
"""What sets a name apart from the title before it, in a row of its own or a cell of one."""
_PARTS = lazy("[：，、；]")
_SET_APART = lazy(rf"）[ 　]+(?=[{HAN}])")
"""What cells of a row are parted by that 、 does not part: `甲、乙（副总经理）　丙（总工程师）`."""


def level_minutes(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines, with labels closed, without their numbers and ended by a colon, and the rows of people below a label as one list with its own.

    The 人 of 主持人 goes to `removed`: elsewhere it is an office.
    """
    lines = close_minutes_head(lines)
    if len({one["label"][:1] for line in lines[:_HEAD] if (one := _LABEL.match(line.text))}) < _FEWEST:
        return lines
    levelled: list[Line] = []
    label: Line | None = None  # for people, whose list may go on
    for number, line in enumerate(lines):
        found = _LABEL.match(line.text) if number < _HEAD else None
        if found is not None:
            line = _labelled(line, found, removed)
            label = line if found["who"] else None
        elif label is not None and _goes_on(line, label):
            levelled[-1] = _with_row(levelled[-1], line)
            continue
        else:
            label = None
        levelled.append(line)
    return levelled


def _labelled(line: Line, found: re.Match[str], removed: list[Removed]) -> Line:
    edits = without_blanks(line.text, *found.span("label"))
    if found["number"]:
        take(line.cut(*found.span("number")), "mark", removed)
        edits.append((*found.span("number"), ""))
    if found["label"].startswith("主") and found["label"].endswith("持人"):
        end = found.end("label")
        take(line.cut(end - 1, end), "mark", removed)
        edits.append((end - 1, end, ""))
    if found["who"]:
        line = close_parted_names(bracket_offices(line, found.end()), found.end())
        edits += _behind_titles(line.text, found.end())
    return line.edited(sorted([*edits, (*found.span("gap"), "：")]))


def _behind_titles(text: str, start: int) -> list[Edit]:
    """The edits that close up titles and names: `校长助理、教务处处长　甲，财务处处长　乙`."""
    found = [(one, _PARTS.split(text[: one.start()])[-1]) for one in _TITLED.finditer(text, start)]
    return [(*one.span(), "") for one, cell in found if one["end"] is not None or not _BLANK.search(cell)]


def _goes_on(line: Line, label: Line) -> bool:
    """Whether a row stands below the people of a label, indented more than it and no sentence."""
    if line.blank or _BARE_END.search(line.text) or label.text.endswith("。"):
        return False
    if line.indent <= label.indent + 2:
        return label.text.endswith("）") and office_row(line.text) is not None
    return len(line.text) < _SHORT or ("。" not in line.text and len(_LISTED.findall(line.text)) >= _FEWEST)


def _with_row(before: Line, row: Line) -> Line:
    row = row.edited(_behind_titles(row.text, 0))
    row = close_parted_names(bracket_offices(row))
    apart = "　" if _SET_APART.search(before.text) or _SET_APART.search(row.text) else "、"
    mark = "" if before.text[-1:] in "、，：；" else apart
    return before.followed(row, mark)


_GAP = "[ 　]{0,8}"
_PAPER = rf"(?:纪{_GAP}要|记{_GAP}录)(?:{_GAP}[（(][^（）()]{{1,16}}[）)])?"
_SAT = rf"(?:(?!关于)[{HAN}]{{2,12}}(?:[（(][{HAN}]{{2,4}}[）)])?)?(?:会{_GAP}议?|会议)|(?:[{HAN}]{{2,10}})?(?:例会|全会|大会)"
_TITLE = lazy(rf"(?:{_SAT}){_GAP}{_PAPER}")
"""What was held, and that these are the minutes of it."""
_MEETING = lazy(rf"(?:{_SAT})")
_REST = lazy(_PAPER)
_BODY = lazy(
    rf"(?:[{HAN}]{_GAP}){{3,38}}(?:委{_GAP}员{_GAP}会|党{_GAP}委|党{_GAP}组|党{_GAP}工{_GAP}委|政{_GAP}府|办{_GAP}公{_GAP}室|董{_GAP}事{_GAP}会|监{_GAP}事{_GAP}会|理{_GAP}事{_GAP}会|支{_GAP}部|中{_GAP}心|公{_GAP}司|集{_GAP}团|大{_GAP}学|[局厅办委院校所处站厂矿部会社行])"
)
_BLANK = lazy(r"[ 　]+")
_WIDE = lazy(rf"[{HAN}](?:[ 　]+[{HAN}])+")
_TOP = 8


def close_minutes_head(lines: list[Line]) -> list[Line]:
    """The lines, those of a title of minutes among the first on one, with the body that sat."""
    found = _title_at([line.text for line in lines[:_TOP]])
    if found is None:
        return lines
    start, at, stop = found
    closed = [line.edited(without_blanks(line.text, 0, len(line.text))) for line in lines[start:stop]]
    if start < at:
        closed[0] = closed[0].cut(0, len(_fitting(closed[0].text, closed[1].text)))
    title = replace(closed[0], text="".join(one.text for one in closed), at=[at for one in closed for at in one.at])
    return [*lines[:start], title, *lines[stop:]]


def with_minutes_title(head: list[str]) -> list[str]:
    """The first lines of a document as texts, the title of minutes on one."""
    found = _title_at(head[:_TOP])
    if found is None:
        return head
    start, at, stop = found
    closed = [_BLANK.sub("", line) for line in head[start:stop]]
    closed[0] = _fitting(closed[0], closed[1]) if start < at else closed[0]
    return [*head[:start], "".join(closed), *head[stop:]]


def _title_at(head: Sequence[str]) -> tuple[int, int, int] | None:
    """Where a title of minutes of several lines begins, which line names what was held, and where it ends."""
    head = [_BLANK.sub("", line) if _WIDE.fullmatch(line) else line for line in head]
    for at, line in enumerate(head):
        parted = at + 1 < len(head) and _REST.fullmatch(head[at + 1]) and _MEETING.fullmatch(line)
        if not parted and not _TITLE.fullmatch(line):
            continue
        start, stop = at - bool(at and _BODY.fullmatch(head[at - 1])), at + 1 + bool(parted)
        return (start, at, stop) if stop - start > 1 else None
    return None


def _fitting(body: str, title: str) -> str:
    """The body without what the name of the meeting begins with: `某局党委 / 党委会议纪要`."""
    size = next((one for one in range(6, 1, -1) if body.endswith(title[:one])), 0)
    return body[: len(body) - size] if size < len(body) else body
