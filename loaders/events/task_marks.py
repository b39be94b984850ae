"""Labels of those responsible that marks set apart, with or without a colon: `【牵头】市教育局　【配合】市财政局`, `◎责任◎`, `责任／`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import cast

from ...model.statement import Span, TaskRole
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..language.task_columns import ROLES, column_kind
from ..places.gazetteer import leading_place

_PAIRS = dict(zip("（【〖［[〔「『<《〈＜{｛", "）】〗］]〕」』>》〉＞}｝", strict=True))
_SIGNS = "▲△▶▷►◆◇●○•■□▪★☆◎⊙※➢➤｜|#＃"
_LABEL = r"(?:[\u3400-\u9fff][ \u3000]?){1,5}(?:(?:[、/／和及与]?[ \u3000]?[\u3400-\u9fff]){0,6})"
_FRAMED = lazy(
    rf"(?P<open>[（【〖［\[〔「『<《〈＜{{｛])[ \u3000*]*(?P<label>{_LABEL})[ \u3000*]*(?P<close>[）】〗］\]〕」』>》〉＞}}｝])[ \u3000*]*[：:]?[ \u3000*]*"
)
_WORD = r"(?:总?牵头|主办|主责|第一责任|责任|负责|落实|实施|承办|配合|协办|协助|协同|参与|参加|支持)"
_UNIT = "(?:单位|部门|科室|处室|部室|股室|机构|方|主体)?"
_SIGNED = lazy(
    rf"(?:(?P<sign>[{_SIGNS}])[ \u3000]*(?P<label>{_WORD}{_UNIT})(?:[ \u3000]*(?:(?P=sign)|[：:—–─/／·-]{{1,2}}))?[ \u3000]*"
    rf"|(?:^|(?<=[。；\n \u3000（]))(?P<bare>{_WORD}{_UNIT})[ \u3000]*(?:[/／·｜|]|[—–─-]{{1,2}})[ \u3000]*)(?=[\u3400-\u9fff])"
)
_WHO = lazy(r"(?:[^。\n（）]|（[^（）\n]{1,24}）)*")
_TRAILING = lazy(r"[，,；;、。/／|｜ \u3000*]+$")
_HANZI = lazy(r"[\u3400-\u9fff]")
_ONE = {"责": "responsible", "牵": "lead", "主": "lead", "配": "support", "协": "support"}
_PARTS = lazy(r"[、，,/／ \u3000]|[及和与](?=[市省区县])")
_BESIDE = lazy(r"（[^（）]*）")
_CLAUSE = lazy(r"(?:牵头|负责|配合|落实|实施|协助|参与)(?:落实|实施|完成)?$")
"""Ends clauses that say themselves what a body does: `【分工】甲局牵头，乙局配合`."""

Marked = tuple[Span, Span, TaskRole]


def find_marked(text: str) -> Iterator[Marked]:
    """For each such label the place of it and its bodies, that of the bodies alone, and their role."""
    labels = sorted(_labels(text))
    for number, (start, end, role) in enumerate(labels):
        if role not in ROLES:
            continue
        after = labels[number + 1][0] if number + 1 < len(labels) else len(text)
        if text.startswith("\n", end) and text[start - 1 : start] in ("\n", ""):  # the bodies stand on the line below
            end += 1
        who = _WHO.match(text, end, after)
        stop = _listed(text, end, who.end() if who else end)
        if stop > end:
            yield (start, stop), (end, stop), cast(TaskRole, role)


def _labels(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a label begins and its words go on, and what it is for; also labels of other things (时限), which end the bodies."""
    before: re.Match[str] | None = None
    for match in _FRAMED.finditer(text):
        kind = _kind(match["label"])
        if not kind or _PAIRS[match["open"]] != match["close"]:
            continue
        if not _is_before(text, match, before, role=kind in ROLES):
            continue
        before = match
        yield match.start(), match.end(), kind
    if any(sign in text for sign in _SIGNS + "—–─-/／·"):
        for match in _SIGNED.finditer(text):
            yield match.start(), match.end(), _kind(match["label"] or match["bare"])


def _kind(label: str) -> str:
    plain = label.replace(" ", "").replace("\u3000", "")
    return _ONE.get(plain) or column_kind(plain) or column_kind(plain.removeprefix("总") + "单位")


def _is_before(text: str, match: re.Match[str], before: re.Match[str] | None, *, role: bool) -> bool:
    """Whether a label stands before its bodies; one behind a body says what that does: `市教育局（牵头）、市财政局`."""
    follows = text[match.end() : match.end() + 1]
    if follows != "\n" and not (_HANZI.match(follows) or (follows.isdigit() and not role)):
        return False
    if not _HANZI.match(text, match.start() - 1) and text[match.start() - 1 : match.start()] != "）":
        return True
    return before is not None and before["open"] == match["open"] and "\n" not in text[before.end() : match.start()]


def _listed(text: str, start: int, end: int) -> int:
    """Where the bodies of a stretch end: with its last part that names any."""
    stop = start
    for part in text[start:end].split("；"):
        names = [one for one in _PARTS.split(_TRAILING.sub("", _BESIDE.sub("", part))) if one]
        named = any(ending_of(one) for one in names) or all(leading_place(one) for one in names)
        if not names or not named or any(_CLAUSE.search(one) for one in names):
            break
        stop += len(part) + 1
    stop = min(stop, end)
    trail = _TRAILING.search(text, start, stop)
    return trail.start() if trail else stop


def find_noted(text: str) -> Iterator[tuple[Span, Sequence[tuple[Span, TaskRole]]]]:
    """Lists in brackets in which words behind bodies say what each does: `（市教育局（牵头）、市财政局、市妇联（配合））`."""
    for match in (
        _NOTED.finditer(text) if any(f"{one}）" in text for one in ("牵头", "配合", "责任", "主办", "协办")) else ()
    ):
        inside, at = list[tuple[Span, TaskRole]](), match.start("all")
        for note in _NOTE.finditer(text, *match.span("all")):
            role = column_kind(note["word"] + "单位")
            first = max(text.rfind(sign, at, note.start()) for sign in "、，；") + 1 or at
            if first > at:
                inside.append(((at, first - 1), "responsible"))
            inside.append(((first, note.start()), cast(TaskRole, role)))
            at = note.end()
        if at < match.end("all"):
            inside.append(((at, match.end("all")), "responsible"))
        if at > match.start("all") and all(ending_of(text[slice(*span)]) for span, _ in inside if span[1] > span[0]):
            yield match.span(), [one for one in inside if one[0][1] > one[0][0]]


_DOES = "总?(?:牵头|主办|主责|责任|负责|落实|承办|配合|协办|协助|协同|参与)(?:单位|部门)?"
_NOTE = lazy(rf"[（〔【［](?P<word>{_DOES})[）〕】］][、，；]?")
_NOTED = lazy(
    rf"(?<=[。；\u4e00-\u9fff])[（【［〔](?P<all>(?:[^（）【】［］〔〕。：\n]|[（〔【［]{_DOES}[）〕】］]){{3,160}}(?<=[）〕】］\u4e00-\u9fff]))[）】］〕][。；]?(?=[ \u3000]*(?:\n|$))"
)
