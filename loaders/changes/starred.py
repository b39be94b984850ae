"""Names with a mark before them, and what the heading of their list says of such names: `理事（加*者为常务理事）`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from ..language.bullets import STARS
from ..language.patterns import lazy
from ..parts import PersonMention
from ..posts.chains import Chain
from ..posts.roles import match_role
from ..text import CleanText

_SAID = lazy(
    rf"(?:(?:名字|姓名|名)?[前后]?(?:[加带标注打缀]有?|凡有?)[“”{STARS}]{{0,3}}(?:号|标记|符号|记号)?(?:的|者)*(?:同志)?|(?<![没只还])有[“”{STARS}]{{0,3}}(?:号|标记|符号|记号)?[的者](?:同志)?"
    r"|(?<=[（：\u3000；，\n])(?:号|标记)?(?:者|的)?)，?(?:均|同时|并|亦|也|又)*(?:为|是|系|表示|代表|当选为?|兼任|担任)"
)
_MARK = frozenset(STARS)
_NOTE = lazy(r"[。；]?[\u3000 ]*\n?[\u3000 ]*(?:[（(]?(?:注|说明|备注)[：:]?|[（(])")
_REACH = 60


def read_starred(raw: str, clean: CleanText, chains: Sequence[Chain]) -> None:
    """Give those of a list who stand behind a mark the further post that its heading names, as they hold the first."""
    for chain in chains:
        for role, star in _further(raw, clean, chain) if len(chain.people) > 2 else ():
            for person in chain.people:
                if _is_marked(raw, clean, person, star):
                    person.posts += [
                        replace(post, role=role["role"], start=role.start(), end=role.end())
                        for post in person.posts[:1]
                    ]


def _further(raw: str, clean: CleanText, chain: Chain) -> Iterator[tuple[re.Match[str], frozenset[str]]]:
    """The words of the posts of those marked, and the marks: in the heading of a list, or in a note below it."""
    text, start, end = clean.text, chain.end, chain.people[0].start
    note = _NOTE.match(text, _behind(text, chain.people[-1].end))
    for low, high in ((start, end), (note.end() - 1, note.end() + _REACH) if note else (0, 0)):
        told = False
        for said in _SAID.finditer(text, low, high):
            if "\n" not in text[low : said.end()].removeprefix("名单").strip("\n") and (
                role := match_role(text, said.end())
            ):
                told = True
                words = raw[clean.offsets[said.start()] : clean.offsets[said.end() - 1]]
                yield role, _MARK.intersection(words) or _MARK
        if told:
            return


def _behind(text: str, at: int) -> int:
    """The place behind brackets that begin at `at`."""
    return text.find("）", at, at + 40) + 1 or at if text.startswith("（", at) else at


def _is_marked(raw: str, clean: CleanText, person: PersonMention, stars: frozenset[str]) -> bool:
    """Whether a mark stands right before a name, or behind it and what is in brackets there."""
    start = clean.offsets[person.start]
    head = raw[max(0, start - 8) : start]
    before = head.rstrip(" \u3000\t\n")
    owner = before.rstrip(STARS)
    others = owner[-1:].isalpha() or (owner[-1:] in ("）", ")") and before != head)
    if not others and not stars.isdisjoint(before[len(owner) :]):
        return True
    after = clean.offsets[_behind(clean.text, person.end) - 1] + 1
    signs = "".join(takewhile(_MARK.__contains__, raw[after : after + 3]))
    behind = raw[after + len(signs) : after + len(signs) + 1]
    return not stars.isdisjoint(signs) and not behind.isalpha()
