"""Remarks of rows that somebody was only deputy or acting head: `甲　1972.3—1979.11　主持工作的副馆长`, `乙（代）　1950—1951`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..language.patterns import lazy
from ..parts import PostMention
from .tenure_rows import TermRow

_OFFICE = lazy(r"[\u3400-\u9fff]长$|书记$|主任$|主席$|经理$|主编$|政委$")
_LESSER = r"(?:常务副|第[一二三四]副|副|代理|代)"
_BEFORE = lazy(rf"（(?:兼?任)?(?P<lesser>{_LESSER})(?P<office>[\u3400-\u9fff]{{0,8}})[，、）]")
_BEHIND = lazy(
    rf"[）)]?[，, \u3000]*（?(?:主持[\u3400-\u9fff]{{0,4}}工作的?)?(?P<lesser>{_LESSER})(?P<office>[\u3400-\u9fff]{{0,4}}?)(?:[，、]?主持[\u3400-\u9fff]{{0,4}}工作)?(?=[）)，、；;。 \u3000\n]|$)"
)
_REVOLUTION = lazy(r"（(?:时任)?(?:革命委员会|革委会|革委)(?P<role>(?:第一)?副?主任)）")
_NEAR = 14


def _revolution(text: str, row: TermRow) -> str:
    """The office in the revolutionary committee that a row's remark names in place of the heading's: `（革委会主任）`."""
    line = text.find("\n", row.name[1])
    told = _REVOLUTION.search(text, row.name[1], min(row.end + _NEAR, line if line > 0 else len(text)))
    return told["role"] if told else ""


def lesser_offices(text: str, row: TermRow, posts: Sequence[PostMention]) -> list[PostMention]:
    """The posts of a heading as the row's remark has them, between the name and the term or behind the term."""
    if posts and "革" in text[row.name[1] : row.end + _NEAR] and (head := _revolution(text, row)):
        return [replace(posts[0], organization=posts[0].organization + "革命委员会", role=head)]
    said = _BEFORE.match(text, row.name[1]) or _behind(text, row)
    return [_as_said(post, said["lesser"], said["office"]) for post in posts] if said else [*posts]


def _behind(text: str, row: TermRow) -> re.Match[str] | None:
    place = row.end if text[row.end - 1] != "）" else text.rfind("（", row.name[1], row.end)
    return _BEHIND.match(text, place)


def _as_said(post: PostMention, lesser: str, office: str) -> PostMention:
    head = _OFFICE.search(post.role)
    if head is None or (office and not office.endswith(head[0])) or post.role.startswith(lesser):
        return post
    return replace(post, role=post.role[: head.start()] + lesser + head[0])
