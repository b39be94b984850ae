"""Rows of places and who holds there the office that the line above names: `列席会议的县（市、区）政协主席` above
`东区　甲　　西县　乙（女）`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..posts.roles import ends_in_role, match_role
from .line import Edit, Line

_COMES = "列席|出席|参加|参会|与会|到会"
_LEVEL = r"(?:[县区旗市乡镇][（(][市县区旗州、街道镇乡]{1,6}[）)]|(?:设区市|街道|乡镇|镇街|街镇|[县区旗市]、?[县区旗市]?、?[县区旗市州]|[县区旗镇州盟]))"
_HEAD = lazy(
    rf"(?:附[件录表]?[一二三\d]?[：:、 \u3000]*)?(?P<comes>(?:{_COMES})(?:本次|此次)?(?:会议|大会|人员|同志|领导)*的?)?(?:人员|同志|名单)*[（(：:]?(?:全[市省县州]|各|部分|有关|所属)*{_LEVEL}"
    rf"(?P<post>(?![长级])[{HAN}、]{{2,16}}?)(?:同志|名单)*[）)]?(?:名单)?[：:]?"
)
_CELL = rf"(?P<place>[{HAN}]{{1,7}}(?:[区县市旗州盟镇乡]|街道))(?P<gap>[：: \u3000]+)(?P<name>[{HAN}]{{2,4}}|[{HAN}]{{1,8}}·[{HAN}]{{1,8}})(?P<mark>[（(][^（）()\n]{{1,24}}[）)])?(?P<after>[ \u3000、，；;。]*)"
_ONE, _ROW = lazy(_CELL), lazy(rf"(?:{re.sub(r'[?]P<[a-z]+>', '?:', _CELL)}){{1,8}}")
_FEWEST = 2
_PARTS = lazy("[、，,]")


def place_offices(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, in such rows the office put between each place and its holder, with what they do above all."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        done.append(line)
        at += 1
        head = _HEAD.fullmatch(line.text) if len(line.text) < 60 and at < len(lines) and _ROW.fullmatch(lines[at].text) else None  # fmt: skip
        if head is None or (office := _office(head["post"])) is None:
            continue
        stop = next((end for end in range(at, len(lines)) if not _ROW.fullmatch(lines[end].text)), len(lines))
        cells = [[*_ONE.finditer(row.text)] for row in lines[at:stop]]
        if sum(map(len, cells)) >= _FEWEST:
            comes = head["comes"][:2] + "：" if head["comes"] else ""
            done += [row.edited(_edits(of, office, comes)) for row, of in zip(lines[at:stop], cells, strict=True)]
            at = stop
    return done


def _office(post: str) -> tuple[str, str] | None:
    """The body and the office that the line above such rows ends with; None where it names no office."""
    for at in range(len(post)):
        if (role := match_role(post, at)) is not None and role.end() == len(post):
            return post[:at], post[at:]
    return None


def _edits(cells: Sequence[re.Match[str]], office: tuple[str, str], comes: str) -> list[Edit]:
    """What is put into a row; who holds another office there, by what a bracket says, has that."""
    edits: list[Edit] = [(0, 0, comes)] if comes else []
    for number, cell in enumerate(cells):
        body, role = office
        said = [one for one in _PARTS.split(cell["mark"][1:-1]) if one] if cell["mark"] else []
        if said and all(map(ends_in_role, (one.removesuffix("候选人") for one in said))):
            held = [one for one in said if not one.endswith("候选人")]
            role = "、".join(held)
            edits.append((*cell.span("gap"), body + role if held else ""))
            edits.append((*cell.span("mark"), ""))
        else:
            edits.append((*cell.span("gap"), body + role))
        edits.append((*cell.span("after"), "、" if number + 1 < len(cells) else "。"))
    return edits
