"""Tables of an election's votes: those elected as rows with their office before them, whatever column says that they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Line, take
from .narrow_rows import is_name

_RESULT = lazy(r"(?:选举|投票|计票|当选)?(?:结果|情况)|(?:是否|当选与否|能否)当选|当选与?否|当选职务")
_NAMED = lazy(r"(?:候选人|被选举人|当选人)?(?:姓 ?名)?")
_ASKED = lazy(r"是否当选|当选与?否|能否当选")
_OFFICE = (
    r"(?:常务|副|候补|正)?(?:主任|委员|书记|主席|理事长|会长|[村居社组]长|监事长|秘书长|理事|监事|董事|代表)(?:委员)?"
)
_WON = lazy(rf"(?:依法)?(?:当选|选上)(?:为)?(?P<office>(?:[{HAN}]{{0,6}}?{_OFFICE})?)")
_YES = lazy(r"是|√|✓|✔|●|○")
_LOST = lazy(r"(?:未|没有|不)(?:能|获)?(?:当选|选上|通过|过半数?)|落选|否|×|✗|[\-—/]")
_POST = lazy(rf"(?:竞选|候选|应选)?(?P<office>{_OFFICE})(?:候选人)?")
_TOLD = lazy(
    rf"(?P<office>{_OFFICE})(?:候选人)?(?:差额|等额|正式|无记名)*(?:选举|投票|得票|计票|换届|推选)|当选(?P<chosen>{_OFFICE})"
)
"""What a heading says of the office for which the table gives the votes: `第二届村民委员会委员选举得票情况`."""
_CELL = lazy(r"[^ \u3000\t]+(?:[ \u3000][^ \u3000\t]+)*")
_WORD = lazy(rf"[{HAN}][ \u3000]+[{HAN}](?![^ \u3000\t])|[^ \u3000\t]+")
_ABOVE = 3
"""How many lines above the table may say the office."""
_FEWEST = 2


class _Cell(NamedTuple):
    line: Line
    text: str
    """Without the blanks within."""


class _Row(NamedTuple):
    name: _Cell | None
    """Who was elected; nobody in the row of one who was not."""
    told: _Cell | None
    """What says so with the office in it."""
    office: _Cell | None


def elect_rows(lines: list[Line], removed: list[Removed]) -> list[Line]:
    """The lines, with `当选委员：甲` for each row of such a table; all else in it goes to `removed`."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        head = _cells(lines[at]) if "选" in lines[at].text or "结果" in lines[at].text else []
        rows = _rows(lines, at + 1, head) if _is_head(head) else []
        office = _office_above(lines[max(0, at - _ABOVE) : at + 1]) if rows else None
        if len(rows) < _FEWEST or not all(row.name is None or row.told or row.office or office for row in rows):
            done.append(lines[at])
            at += 1
            continue
        take(lines[at], "votes", removed)
        for row, line in zip(rows, lines[at + 1 :], strict=False):
            done += _told(line, row, office, removed)
        at += 1 + len(rows)
    return done


def _cells(line: Line) -> list[_Cell]:
    wide = [*_CELL.finditer(line.text)]
    found = wide if len(wide) >= _FEWEST + 1 else [*_WORD.finditer(line.text)]
    return [_Cell(line.cut(*one.span()), "".join(one[0].split())) for one in found]


def _is_head(cells: Sequence[_Cell]) -> bool:
    """Whether these name the columns of such a table: one of names, a later one of what came of the votes."""
    words = [cell.text for cell in cells]
    named = next((number for number, word in enumerate(words) if _NAMED.fullmatch(word)), len(words))
    return any(_RESULT.fullmatch(word) for word in words[named + 1 :])


def _rows(lines: Sequence[Line], at: int, head: Sequence[_Cell]) -> list[_Row]:
    """The rows below the head, up to the first line that is none."""
    asked = any(_ASKED.fullmatch(cell.text) for cell in head)
    rows: list[_Row] = []
    for line in lines[at:]:
        row = _row(_cells(line), asked)
        if row is None:
            break
        rows.append(row)
    return rows


def _row(cells: Sequence[_Cell], asked: bool) -> _Row | None:
    """A row by its cells; None where no cell says what came of it. `asked`: the head asks for yes or no."""
    named = next((number for number, cell in enumerate(cells) if is_name(cell.text)), len(cells))
    for cell in cells[named + 1 :]:
        won = _WON.fullmatch(cell.text)
        if won or (asked and _YES.fullmatch(cell.text)):
            office = next((other for other in cells if _POST.fullmatch(other.text)), None)
            return _Row(cells[named], cell if won and won["office"] else None, office)
        if _LOST.fullmatch(cell.text) and (asked or len(cell.text) > 1):
            return _Row(None, None, None)
    return None


def _office_above(lines: Sequence[Line]) -> Line | None:
    for line in reversed(lines):
        if told := next(iter(_TOLD.finditer(line.text)), None):
            return line.cut(*told.span("office" if told["office"] else "chosen"))
    return None


def _told(line: Line, row: _Row, above: Line | None, removed: list[Removed]) -> list[Line]:
    """The row as it is told: `当选委员：甲`; none for who lost."""
    if row.name is None:
        take(line, "votes", removed)
        return []
    name = row.name.line
    if row.told:
        before, at = row.told.line.text, [*row.told.line.at]
    else:
        office = row.office.line if row.office else above
        assert office is not None
        before, at = "当选" + office.text, [-1, -1, *office.at]
    kept = {*at, *name.at}
    for part in (line.cut(place, place + 1) for place, offset in enumerate(line.at) if offset not in kept):
        if not part.text.isspace():
            take(part, "votes", removed)
    return [replace(line, text=f"{before}：{name.text}", at=[*at, -1, *name.at])]
