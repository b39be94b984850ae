"""Tasks in rows whose parts strokes set apart: `7．某项工作——某部——某中心——某人——9月底前`, mostly below words for the parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from ...model.statement import Span, TaskRole
from ..language.patterns import lazy
from ..language.task_columns import ROLES, read_heads
from .task_ends import are_bodies, are_departments

_STROKE = lazy(r"[ \u3000]*(?:[—–─]{1,2}|-{1,2}|→|->|[/／｜|])[ \u3000]*")
_HEAD = lazy(
    r"[（(“\"：:\n照按为是][“\"]?(?P<parts>[\u3400-\u9fff]{2,8}(?:（[^（）\n]{1,12}）)?(?:[ \u3000]*(?P<stroke>[—–─]{1,2}|-{1,2}|→|->|[/／｜|])[ \u3000]*[\u3400-\u9fff]{2,8}(?:（[^（）\n]{1,12}）)?){2,6})(?=[”\"）)。；，\n]|的?[顺次格]|排列|$)"
)
"""What says in which order the parts of each row stand: `按“任务——牵头部门——时限”排列`."""
_ROW = lazy(
    r"(?m)^[ \u3000]*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]+|[①-⑳])[ \u3000]*(?P<parts>[^\n]{2,80}?(?:[—–─]{2}|→)[^\n]{2,160})$"
)
_TIME = lazy(
    r"(?:\d{4}年)?(?:\d{1,2}月|[上下]半年|[一二三四]季度|年|月|季度?)?(?:\d{1,2}日|[底初末]|[上中下]旬)?(?:之?前|底|末|内)?(?:完成|办结)?|全年|长期|常年|持续(?:推进)?"
)
_ASIDE = lazy(r"（[^（）]*）$")
_BESIDE = lazy(r"（[^（）]*）")
_FEWEST = 3
"""So many rows of the same parts show without a head that those behind the task are to do it."""


Cell = tuple[Span, Span, TaskRole]
"""A part of a row, what of it names bodies, and what they do."""


def read_strokes(text: str) -> Iterator[Cell]:
    """The parts of such rows that name bodies, and the words that head them, which name none."""
    if not any(stroke in text for stroke in ("—", "–", "─", "--", "→", "->", "/", "／")):
        return
    headed = -1
    for head in _HEAD.finditer(text):
        kinds = read_heads([text[slice(*part)] for part in _parted(text, *head.span("parts"))])
        if kinds:
            headed = headed if headed >= 0 else head.start()
            yield head.span("parts"), (head.end("parts"), head.end("parts")), "responsible"
            yield from _below(text, head.end(), head["stroke"], kinds)
    rows = [row for row in _ROW.finditer(text, 0, headed if headed >= 0 else len(text))]
    said = [found for row in rows if (found := _said(text, row.span("parts")))]
    if len(said) >= _FEWEST:
        yield from (one for found in said for one in found)


def _below(text: str, at: int, stroke: str, kinds: Sequence[str]) -> Iterator[Cell]:
    """The parts of the rows below a head, up to two other lines."""
    others, at = 0, text.find("\n", at) + 1
    while at and at < len(text) and others < 2:
        end = text.find("\n", at)
        end = end if end >= 0 else len(text)
        parts = _parted(text, at, end, stroke)
        others = 0 if len(parts) == len(kinds) else others + 1
        if len(parts) == len(kinds):
            for part, kind in zip(parts, kinds, strict=True):
                if kind in ROLES:
                    yield part, _bare(text, part), cast(TaskRole, kind)
        at = end + 1


def _said(text: str, parts: Span) -> list[Cell]:
    """The parts of a row without a head: bodies behind the task, and those that support them behind."""
    _, *rest = _parted(text, *parts)
    if len(rest) < 2:
        return []
    bodies = [part for part in rest if _are_bodies(text[slice(*_bare(text, part))])]
    if not bodies or bodies[0] != rest[0] or not any(_TIME.fullmatch(text[slice(*part)]) for part in rest[1:]):
        return []
    return [
        (part, _bare(text, part), "responsible" if number == 0 else "support") for number, part in enumerate(bodies)
    ]


def _are_bodies(words: str) -> bool:
    return are_bodies(words) or are_departments(words)


def _bare(text: str, part: Span) -> Span:
    """A part without the brackets that end it: `办公室（上年由某部牵头）`."""
    aside = _ASIDE.search(text, *part)
    return (part[0], aside.start()) if aside else part


def _parted(text: str, start: int, end: int, stroke: str = "") -> list[Span]:
    """What stands between strokes outside of brackets; of one kind of stroke, if it is told."""
    hidden = [one.span() for one in _BESIDE.finditer(text, start, end)]
    parts: list[Span] = []
    for gap in _STROKE.finditer(text, start, end):
        if any(low <= gap.start() < high for low, high in hidden) or (stroke and gap[0].strip(" \u3000") != stroke):
            continue
        parts.append((start, gap.start()))
        start = gap.end()
    return [*parts, (start, end)]
