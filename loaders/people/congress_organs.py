"""Lists of those who run a congress: `大会主席团和秘书长名单`, `代表资格审查委员会`, with the rows of names below each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ...model.statement import Span
from ..language.name_words import is_wordy
from ..language.patterns import lazy
from ..posts.labelled import presidium_elected
from ..posts.roles import ends_in_role
from .found import Found, names_in_row

_COUNT = r"[一二三四五六七八九十百\d]{1,4}"
_CONGRESS = rf"第{_COUNT}[届次](?:[\u3400-\u9fff]{{0,12}}?(?:代表|会员|社员|委员))?(?:大会|代表会议|会第{_COUNT}次(?:全体)?会议)(?:第{_COUNT}次(?:全体)?会议)?"
CONGRESS = lazy(
    rf"(?m:^)[ \u3000]*(?:附[件录]?{_COUNT}?[：: ])?(?:关于)?(?P<name>(?P<of>[\u3400-\u9fff]{{1,30}}?)(?P<term>{_CONGRESS}))"
)
"""A line that begins with the name of a congress."""
_COMMITTEE = r"(?:代表资格|资格|提案|议案|[\u3400-\u9fff、]{0,12}预算|决议|法案|章程)(?:草案)?审查(?:委员会|小组)"
_HEAD = lazy(
    rf"(?m:^)[ \u3000]*(?:[（(]?{_COUNT}[）)、.．][ \u3000]*|附[件录]?{_COUNT}?[：: ][ \u3000]*)?(?:[\u3400-\u9fff]{{1,30}}?{_CONGRESS})?(?:(?:大会|会议|预备会议)(?:通过的)?)?"
    rf"(?P<organ>主席团(?P<role>常务主席|成员)?(?:[、和及与](?:大会)?(?:正?副)?秘书长)*|(?:正?副)?秘书长(?:[、和及与]副秘书长)?(?=(?:建议)?名单)|{_COMMITTEE}(?P<deputy>(?:副?主任委员|副?主任|委员|[、和])*))"
    r"(?:组成人员|成员|人员|人选)?(?P<draft>建议)?(?:名单)?(?P<note>[ \u3000]*\n?[ \u3000]*（[^（）\n]{1,80}）)?[：:]?[ \u3000]*\n"
)
_OF_MEETING = lazy(r"大会|会议")
_LABEL = r"(?:大会|主席团)?(?:(?P<role>常务主席|执行主席|成员|副?主任委员|副?主任|副?召集人|副?组长|委员|副?秘书长)|主席团(?=名单|[（：:\n]))(?:名单)?"
_AT_LABEL = lazy(
    rf"(?:(?m:^)[ \u3000]*|[ \u3000；;。])(?P<label>{_LABEL})(?:（[^（）\n]{{1,40}}）)?(?:[：:]|(?=\n)|\u3000+(?=[\u3400-\u9fff]))"
)
_OF_SOCIETY = lazy(
    r"[ \u3000]*(?:名[ \u3000]*誉|常务|专职|驻会|执行)?[ \u3000]*(?:副[ \u3000]*)?(?:主[ \u3000]*席|会[ \u3000]*长|理[ \u3000]*事[ \u3000]*长)[ \u3000]*(?:（[^（）\n]{1,30}）|[：:])?(?:[ \u3000]|\n|(?<=[：:）]))"
)
"""A row with an office of those who lead a society, whose presidium stays between its congresses: `主　席　甲`."""
_NOTE = lazy(r"[ \u3000]*（[^（）\n]{1,80}）[ \u3000]*")
_GAP = lazy(r"[\u3000 、]+")
_CUE = lazy(r"通过|选举产生|选举|推选|推举|选出|产生")
_ROWS = 80
_PRESIDIUM, _MEETING = "主席团", ""


class Seat(NamedTuple):
    """Somebody in such a list: the name, where and what the office is, the organ it is in, and the words that chose."""

    name: Found
    post: Span
    role: str
    organ: str
    """Empty for the congress itself."""
    cue: Span | None
    draft: bool
    head: int
    """Where the heading stands."""
    row: Span


@lru_cache(maxsize=4)
def congress_seats(text: str) -> tuple[Seat, ...]:
    """All who stand in such lists."""
    if "主席团" not in text and "审查委员会" not in text and "审查小组" not in text:
        return ()
    found: list[Seat] = []
    at = 0
    while head := _HEAD.search(text, at):
        listed = [*_read(text, head)] if _is_of_congress(text, head) else []
        found += listed
        at = listed[-1].row[1] if listed else head.end() - 1
    return tuple(found)


def _is_of_congress(text: str, head: re.Match[str]) -> bool:
    """Whether a heading is of an organ that sits for one congress, and of none that a body keeps between them."""
    before = text[head.start() : head.start("organ")]
    if before.endswith(("届", "委员会")) or "常委会" in before or "常务委员会" in before:
        return False
    if presidium_elected(text, head.start()) is not None:
        return False
    said = before + (head["note"] or "")
    return _OF_MEETING.search(said) is not None or CONGRESS.match(text) is not None


def _read(text: str, head: re.Match[str]) -> Iterator[Seat]:
    """The rows below one heading."""
    organ = head["organ"]
    committee = ("资格" in organ or "审查" in organ) and organ.removesuffix(head["deputy"] or "")
    kept = committee or (_PRESIDIUM if _PRESIDIUM in organ else _MEETING)
    role = "" if committee else (head["role"] or "成员") if kept else "秘书长"
    post, cue = head.span("organ"), _cue(head, text)
    at, draft = head.end(), "草案" in (head["note"] or "") or head["draft"] is not None
    for _ in range(_ROWS):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        labels = _labels(text, at, stop)
        if not labels and not cue and (note := _NOTE.fullmatch(text, at, stop)):
            cue = _cue(note, text)
            at = stop + 1
            continue
        if not labels and kept == _PRESIDIUM and _OF_SOCIETY.match(text, at, stop + 1):
            return
        found = [*_names(text, at, stop)] if not labels else []
        if len(found) == 1 and is_wordy(found[0].name):
            return
        if not labels and (not found or not role):
            return
        yield from (Seat(one, post, role, kept, cue, draft, head.start(), (at, stop)) for one in found)
        for label, after in zip(labels, [*labels[1:], None], strict=False):
            role, post = label["role"] or "成员", label.span("label")
            end = after.start() if after else stop
            kept = committee or (_MEETING if "秘书长" in role else _PRESIDIUM)
            for one in _names(text, label.end(), end):
                yield Seat(one, post, role, kept, cue, draft, head.start(), (at, end))
        at = stop + 1


def _labels(text: str, at: int, stop: int) -> list[re.Match[str]]:
    """The labels of a row that begins with one."""
    labels = [*_AT_LABEL.finditer(text, at, stop + 1)]
    return labels if labels and not text[at : labels[0].start()].strip() else []


def _cue(found: re.Match[str], text: str) -> Span | None:
    """The words in brackets that say who chose those listed."""
    low, high = found.span("note") if "note" in found.re.groupindex else found.span()
    said = _CUE.search(text, low, high) if low >= 0 else None
    return said.span() if said else None


def _names(text: str, at: int, stop: int) -> Iterator[Found]:
    """The names of a row, behind the blanks that it begins with."""
    gap = _GAP.match(text, at, stop)
    return names_in_row(text, gap.end() if gap else at, stop, _is_office)


def _is_office(text: str, at: int, end: int) -> bool:
    return ends_in_role(text[at:end])
