"""Names of schools, hospitals and companies made shorter by leaving out characters: 某医儿童医院 for 某某医科大学附属儿童医院."""

from __future__ import annotations

from collections.abc import Sequence

from .body_words import ending_of
from .organizations import Named

_KINDS = frozenset({"school", "hospital", "company", "institute", "bank"})
_MOST = 400
"""How many different names are compared."""
_LONGEST = 12
_SHARED = 3
"""Characters at the end that both names must have."""


def shortened(names: Sequence[Named]) -> dict[str, str]:
    """Short names with the one longer name of the same text whose characters they keep in order, first and last alike."""
    told = [words for words in dict.fromkeys(named.words for named in names) if _is_institution(words)][:_MOST]
    by_end: dict[tuple[str, str], list[str]] = {}
    for words in told:
        by_end.setdefault((words[0], words[-_SHARED:]), []).append(words)
    found: dict[str, str] = {}
    for group in by_end.values():
        for short in group:
            longer = [one for one in group if len(one) >= len(short) + 3 and _keeps(one, short)]
            if len(longer) == 1 and len(short) <= _LONGEST:
                found[short] = longer[0]
    return found


def _is_institution(words: str) -> bool:
    ending = ending_of(words)
    return ending is not None and ending.kind in _KINDS and len(words) > len(ending.words) + 1


def _keeps(longer: str, short: str) -> bool:
    """Whether the characters of `short` stand in `longer` in their order."""
    rest = iter(longer)
    return all(char in rest for char in short)
