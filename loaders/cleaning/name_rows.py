"""Rows of a name and its bearer's office with only a blank between, of a department and those who head it, of places and who holds
there the office that the line above names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from ..posts.roles import ends_in_role, match_role
from .line import Edit, Line, without_blanks
from .names import WORDS, name_worth

_ROW = lazy(
    rf"(?P<label>[{HAN}]{{2,10}}(?:（[^（）\n]{{1,16}}）)?[：:][ \u3000]*)?(?:\d{{1,2}}[.、][ \u3000]*)?(?P<name>[{HAN}]{{2,4}}|[{HAN}] {{1,2}}[{HAN}])"
    rf"(?P<mark>[（(][^（）()\n]{{1,16}}[）)])?(?P<gap> {{1,2}}|\u3000{{1,2}})(?P<office>(?!.?[为任的]|同志)[{HAN}、·“”\d]{{2,60}}?)(?:[（(][^（）()\n]{{1,16}}[）)])?"
)
_MARK = lazy(r"[（(](?:[女男兼]|挂职|[\u3400-\u9fff]{1,5}族|专职|兼职)[）)，,、]")
_STAFF = ("干部", "教师", "律师", "医师", "医生", "农艺师", "居民", "职工")
_FEWEST = 2
_BLANKS = lazy(r"[ \u3000]+")


def part_name_rows(lines: Sequence[Line]) -> list[Line]:
    """The lines, names and offices of such rows set wide apart where several rows of a text are such."""
    rows = {number: row for number, line in enumerate(lines) if (row := _row(line.text))}
    if len(rows) < _FEWEST:
        return [*lines]
    return [
        line.edited([(*rows[number].span("gap"), "\u3000" * len(rows[number]["gap"]))]) if number in rows else line
        for number, line in enumerate(lines)
    ]


def _row(text: str) -> re.Match[str] | None:
    """The row that a line is, where its words leave no doubt that a name and an office stand in it."""
    row = _ROW.fullmatch(text) if " " in text or "\u3000" in text else None
    if row is None or not (ends_in_role(row["office"]) or row["office"].endswith(_STAFF)):
        return None
    name = _BLANKS.sub("", row["name"])
    marked = row["mark"] is not None and _MARK.match(row["mark"]) is not None
    if not (marked or name_worth(name) > 0) or ends_in_role(name) or match_role(name + row["office"], 0):
        return None  # `常务 副会长`
    return None if any(name.startswith(word) for word in WORDS if len(word) > 1) else row


UNIT_ROW = lazy(
    r"[ 　]*(?P<unit>[\u3400-\u9fff]{1,14}(?:[ 　]{1,4}[\u3400-\u9fff]){0,2}(?<=[科室部处股组队站所心办院系班团厂间矿社]))(?P<gap>[ 　]+)"
    r"(?=(?:常务|第一)?副?(?:主任|书记|经理|主管|负责人|[\u3400-\u9fff]{0,2}长(?![\u3400-\u9fff]任))[\u3400-\u9fff])"
)
_FEWEST_UNITS = 2


def close_units(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, in rows of this kind no blank within or behind the department's name."""
    rows = {number: row for number, line in enumerate(lines) if (row := _unit_row(line.text))}
    near = {number for number in rows if {number - 1, number + 1} & rows.keys()}
    if len(near) < _FEWEST_UNITS:
        return list(lines)
    return [line.edited(rows[number]) if number in near else line for number, line in enumerate(lines)]


def _unit_row(text: str) -> list[Edit]:
    found = UNIT_ROW.match(text) if "　" in text or " " in text else None
    return without_blanks(text, found.start("unit"), found.end("gap")) if found else []


_COMES = "列席|出席|参加|参会|与会|到会"
_LEVEL = r"(?:[县区旗市乡镇][（(][市县区旗州、街道镇乡]{1,6}[）)]|(?:设区市|街道|乡镇|镇街|街镇|[县区旗市]、?[县区旗市]?、?[县区旗市州]|[县区旗镇州盟]))"
_HEAD = lazy(
    rf"(?:附[件录表]?[一二三\d]?[：:、 \u3000]*)?(?P<comes>(?:{_COMES})(?:本次|此次)?(?:会议|大会|人员|同志|领导)*的?)?(?:人员|同志|名单)*[（(：:]?(?:全[市省县州]|各|部分|有关|所属)*{_LEVEL}"
    rf"(?P<post>(?![长级])[{HAN}、]{{2,16}}?)(?:同志|名单)*[）)]?(?:名单)?[：:]?"
)
_CELL = rf"(?P<place>[{HAN}]{{1,7}}(?:[区县市旗州盟镇乡]|街道))(?P<gap>[：: \u3000]+)(?P<name>[{HAN}]{{2,4}}|[{HAN}]{{1,8}}·[{HAN}]{{1,8}})(?P<mark>[（(][^（）()\n]{{1,24}}[）)])?(?P<after>[ \u3000、，；;。]*)"
_ONE, _PLACE_ROW = lazy(_CELL), lazy(rf"(?:{re.sub(r'[?]P<[a-z]+>', '?:', _CELL)}){{1,8}}")
_FEWEST_PLACES = 2
_PARTS = lazy("[、，,]")


def place_offices(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs, in such rows the office put between each place and its holder, with what they do above all."""
    done: list[Line] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        done.append(line)
        at += 1
        head = _HEAD.fullmatch(line.text) if len(line.text) < 60 and at < len(lines) and _PLACE_ROW.fullmatch(lines[at].text) else None  # fmt: skip
        if head is None or (office := _office(head["post"])) is None:
            continue
        stop = next((end for end in range(at, len(lines)) if not _PLACE_ROW.fullmatch(lines[end].text)), len(lines))
        cells = [[*_ONE.finditer(row.text)] for row in lines[at:stop]]
        if sum(map(len, cells)) >= _FEWEST_PLACES:
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
