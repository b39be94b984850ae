"""Rows of terms with a sign that a note below explains, and with brackets that fill their cell: `甲*　1968.10～1973.2`."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.bullets import STARS
from ..language.characters import HAN
from ..language.patterns import lazy
from ..text import Removed
from .line import Edit, Line, take

_SIGN = rf"[{STARS}①-⑩]"
_CALLED = r"(?:(?:当|其)?时(?:任|称|为|名|职务为)|(?:系|为|任|是|称)(?=革|代|副))"
_NOTE = lazy(
    rf"[ \u3000]*(?:[（(]?(?:注|说明)[：:])?[ \u3000]*(?:[带加标有注]“?(?P<with>{_SIGN})”?(?:号|记号|符号)?(?:的|者)|(?P<sign>{_SIGN}))[ \u3000：:]*(?:者|的)?，?{_CALLED}“?(?P<office>[{HAN}]{{2,14}})”?[。；]?[）)]?$"
)
"""`*时称革命委员会主任`, `注：带△者为代理厂长`."""
_TERM = lazy(r"(?:1[89]|20)\d\d[.年．]?\d{0,2}月?[ \u3000]*(?:[—–\-－~～一]+|至|起)")
_NAME = rf"^[ \u3000]*[{HAN}](?:[ \u3000]*[{HAN}]){{1,3}}"
_FILLED = lazy(rf"{_NAME}（(?:[男女](?:，[{HAN}]{{1,5}}族)?|[{HAN}]{{1,5}}族)）(?P<gap>)(?=[{HAN}]{{2}})")
_MARKED = lazy(rf"{_NAME}(?:（[^（）]{{1,8}}）)?[ \u3000]?(?P<sign>{_SIGN})")


def note_rows(lines: Sequence[Line], removed: list[Removed]) -> list[Line]:
    """The lines, with the office that a note gives in brackets for its sign behind a name, and cells set apart."""
    found = [number for number, line in enumerate(lines) if "（" in line.text or _MARKED.match(line.text)]
    rows = {number for number in found if _TERM.search(lines[number].text)}
    if not rows:
        return [*lines]
    told = {number: one for number, line in enumerate(lines) if (one := _NOTE.fullmatch(line.text))}
    offices = {one["sign"] or one["with"]: one["office"] for one in told.values()}
    signs = {one["sign"] for number in rows if (one := _MARKED.match(lines[number].text))}
    used = {number for number, one in told.items() if (one["sign"] or one["with"]) in signs}
    for number in used:
        take(lines[number], "mark", removed)
    return [
        line.edited(_edits(line.text, offices)) if number in rows else line
        for number, line in enumerate(lines)
        if number not in used
    ]


def _edits(text: str, offices: dict[str, str]) -> list[Edit]:
    if filled := _FILLED.match(text):
        return [(*filled.span("gap"), "\u3000")]
    marked = _MARKED.match(text)
    office = offices.get(marked["sign"], "") if marked else ""
    return [(*marked.span("sign"), f"（{office}）")] if marked and office else []
