"""Names with a mark before them, and what the heading of their list says of such names: `理事（加*者为常务理事）`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..language.bullets import STARS
from ..language.patterns import lazy
from ..parts import PersonMention
from ..posts.chains import Chain
from ..posts.roles import match_role
from ..text import CleanText

_SAID = lazy(
    rf"(?:(?:名字|姓名|名)?[前后]?(?:[加带标注打缀]|凡)有?[“”{STARS}]{{0,3}}(?:号|标记|符号|记号)?(?:的|者)*(?:同志)?"
    r"|(?<=[（：\u3000；，\n])(?:号|标记)?(?:者|的)?)，?均?(?:为|是|系|表示|代表)"
)
_MARK = frozenset(STARS)
_NOTE = lazy(r"[。；]?[\u3000 ]*\n?[\u3000 ]*(?:[（(]?(?:注|说明|备注)[：:]?|[（(])")
_REACH = 60


def read_starred(raw: str, clean: CleanText, chains: Sequence[Chain]) -> None:
    """Give those of a list who stand behind a mark the further post that its heading names, as they hold the first."""
    for chain in chains:
        role = _further(clean.text, chain) if len(chain.people) > 2 else None
        if role is None:
            continue
        for person in chain.people:
            if _is_marked(raw, clean, person):
                person.posts += [
                    replace(post, role=role["role"], start=role.start(), end=role.end()) for post in person.posts[:1]
                ]


def _further(text: str, chain: Chain) -> re.Match[str] | None:
    """The words of the post of those marked: in the heading of a list, or in a note below it."""
    start, end = chain.end, chain.people[0].start
    note = _NOTE.match(text, _behind(text, chain.people[-1].end))
    for low, high in ((start, end), (note.end() - 1, note.end() + _REACH) if note else (0, 0)):
        said = _SAID.search(text, low, high)
        if said and "\n" not in text[low : said.end()].strip("\n") and (role := match_role(text, said.end())):
            return role
    return None


def _behind(text: str, at: int) -> int:
    """The place behind brackets that begin at `at`."""
    return text.find("）", at, at + 40) + 1 or at if text.startswith("（", at) else at


def _is_marked(raw: str, clean: CleanText, person: PersonMention) -> bool:
    """Whether a mark stands right before a name, or behind it and what is in brackets there."""
    start = clean.offsets[person.start]
    before = raw[max(0, start - 8) : start].rstrip(" \u3000\t\n")
    if before and before[-1] in _MARK and not before[-2:-1].isalpha():
        return True
    after = clean.offsets[_behind(clean.text, person.end) - 1] + 1
    tail = raw[after : after + 2]
    return tail[:1] in _MARK and tail != "" and not tail[1:].isalpha()
