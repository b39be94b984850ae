"""Names of two characters set wide in a row, with the same blank within and between them: `耿　直　牧　野（挂职）　康　健`."""

from __future__ import annotations

from ..language.characters import HAN
from ..language.name_words import surname_class
from ..language.patterns import lazy

_PART = lazy(rf"(?P<word>[{HAN}·]+)(?P<note>（[^（）]{{1,12}}）)?(?P<gap>[ \u3000]*)")
_USUAL = ("common", "compound")
_FEWEST = 4


def names_apart(words: str) -> frozenset[int]:
    """Where the gaps between such names begin in the words of a cell; none where they are read otherwise or in doubt."""
    parts = [*_PART.finditer(words)]
    single = sum(len(part["word"]) == 1 for part in parts)
    if single < _FEWEST or "".join(part[0] for part in parts) != words or len({len(p["gap"]) for p in parts[:-1]}) > 1:
        return frozenset()
    ends: list[int] = []
    firsts: list[str] = []
    at = 0
    while at < len(parts):
        whole = len(parts[at]["word"]) > 1
        last = at if whole else at + 1
        if last >= len(parts) or (not whole and (parts[at]["note"] or len(parts[last]["word"]) > 1)):
            return frozenset()
        firsts.append(parts[at]["word"] + parts[last]["word"] * (not whole))
        ends.append(parts[last].start("gap"))
        at = last + 1
    classes = [surname_class(name, 0) for name in firsts]
    usual = sum(one in _USUAL for one in classes)
    return frozenset(ends[:-1]) if all(classes) and usual * 2 >= len(classes) else frozenset()
