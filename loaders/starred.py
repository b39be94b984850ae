"""Names with a mark before them, and what the heading of their list says of such names: `理事（加*者为常务理事）`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .chains import Chain
from .posts import match_role
from .text import CleanText

_SAID = re.compile(
    r"(?:名字|姓名)?(?:前)?(?:加|带|标|注)?(?:有|注)?[“”*＊☆★△▲※]{0,3}(?:号|者)+(?:的)?(?:，)?(?:为|是|系)"
)
_MARK = frozenset("*＊☆★△▲※")


def read_starred(raw: str, clean: CleanText, chains: Sequence[Chain]) -> None:
    """Give those of a list who stand behind a mark the further post that its heading names, as they hold the first."""
    for chain in chains:
        said = _SAID.search(clean.text, chain.end, chain.people[0].start) if len(chain.people) > 2 else None
        role = match_role(clean.text, said.end()) if said else None
        if said is None or role is None or "\n" in clean.text[chain.end : said.end()]:
            continue
        for person in chain.people:
            before = raw[: clean.offsets[person.start]].rstrip(" \u3000\t\n")[-1:]
            if before in _MARK:
                person.posts += [
                    replace(post, role=role["role"], start=role.start(), end=role.end()) for post in person.posts[:1]
                ]
