"""The title of minutes set over several lines, as on paper with a printed head: `某局党组 / 会 议 纪 要 / 〔2023〕11号`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..language.characters import HAN
from ..language.patterns import lazy
from .line import Line, without_blanks

_G = "[ 　]{0,8}"
_PAPER = rf"(?:纪{_G}要|记{_G}录)(?:{_G}[（(][^（）()]{{1,16}}[）)])?"
_SAT = rf"(?:(?!关于)[{HAN}]{{2,12}}(?:[（(][{HAN}]{{2,4}}[）)])?)?(?:会{_G}议?|会议)|(?:[{HAN}]{{2,10}})?(?:例会|全会|大会)"
_TITLE = lazy(rf"(?:{_SAT}){_G}{_PAPER}")
"""What was held, and that these are the minutes of it."""
_MEETING = lazy(rf"(?:{_SAT})")
_REST = lazy(_PAPER)
_BODY = lazy(
    rf"(?:[{HAN}]{_G}){{3,38}}(?:委{_G}员{_G}会|党{_G}委|党{_G}组|党{_G}工{_G}委|政{_G}府|办{_G}公{_G}室|董{_G}事{_G}会|监{_G}事{_G}会|理{_G}事{_G}会|支{_G}部|中{_G}心|公{_G}司|集{_G}团|大{_G}学|[局厅办委院校所处站厂矿部会社行])"
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
