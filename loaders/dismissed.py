"""Names that stand right before the office they lose: `免去甲副市长职务`, `撤销甲、乙某局局长职务`.

No 的 says here where the name ends; it ends where words of an office or its body begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .body_words import ending_of
from .name_edges import begins_known_office, begins_office
from .name_words import HAN, is_barred, is_ordinary, is_wordy, name_words, surname_class
from .people import Found
from .places import gazetteer

_LOSS = re.compile(
    r"(?:免去|免除|撤销|罢免|解聘|解除)(?:了|原)?(?P<who>[^，。；：\n的]{5,60}?)职务?(?=[，。；、（\n]|$)"
)
_SIZES = (3, 2, 4)
_PLACE_END = frozenset("市县区镇乡省州旗")


def names_of_dismissed(text: str) -> Iterator[Found]:
    """The names of those who lose an office that is named right behind them."""
    for match in _LOSS.finditer(text):
        at = match.start("who")
        while (found := _name_at(text, at, match.end("who"))) is not None:
            yield found
            if text[found.end] != "、":
                break
            at = found.end + 1


def _name_at(text: str, at: int, stop: int) -> Found | None:
    """The name that begins at `at`: a cell of a list, or what is left of it before an office."""
    if surname_class(text, at) not in ("common", "compound", "rare"):
        return None
    ends = [at + size for size in _SIZES if at + size < stop and _may_be(text, at, at + size)]
    end = next((end for end in ends if text[end] == "、" or begins_known_office(text, end)), 0)
    end = end or next((end for end in ends if begins_office(text, end) and not is_wordy(text[at:end])), 0)
    return Found(at, end, text[at:end], (), end) if end else None


def _may_be(text: str, at: int, end: int) -> bool:
    """Whether a stretch may be a name here: no word, no place and no beginning of one."""
    name = text[at:end]
    if re.fullmatch(rf"{HAN}+", name) is None:
        return False
    unit = ending_of(text[at : end + 1])
    own = ending_of(name)
    soldier = own is not None and own.words == "军" and surname_class(text, at) == "common"  # 建军, 爱军
    if (own is not None and not soldier) or (unit is not None and len(unit.words) > 2):
        return False  # 宣传部
    if name in name_words().never or (len(name) > 3 and surname_class(text, at) != "compound"):
        return False
    if name in gazetteer() or name[-1] in _PLACE_END or f"{name}{text[end]}" in gazetteer():
        return False
    if len(name) > 2:
        return name[-1] not in "原副代兼"
    return text[end] not in "镇乡村街旗" and not (is_barred(name) or is_wordy(name) or is_ordinary(name))
