"""Names of people within runs of words, so that what stands behind them begins the name of a body."""

from __future__ import annotations

import re
from functools import cache

from ..language.body_words import ending_of
from ..language.name_words import is_ordinary, surname_class
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows
from ..names.personal import read_name

_HAN = lazy(r"[\u3400-\u9fff]")
AND = lazy(
    r"(?:暨(?!南大|南附|阳[市街湖])|以及|与(?!时俱进|共)|及(?!时)|和(?![平田县谐睦龙政静顺气丰美兴记])(?!(?<=(?<![科作侨体文美音书影舞剧曲民消工律企政社])协和)(?:医|大学|学院|中学|药))|(?<=[馆院校厂局所站园委会社厅场司台部队])和(?=县[\u3400-\u9fff]))"
)

ABOUT_POSTS = frozenset({"免去", "免除", "罢免", "任命", "聘任", "提名"})
"""Before somebody whose office is told behind his name."""
_SIZES = (3, 2, 4)
_ALONE = r"(?:(?<![\u3400-\u9fff])|(?<=[任为到在由经对将向])|(?<=有关|关于|所属))"
"""What stands before a body that is told of by itself."""
_SHORTEST = 3
"""How many characters a body has at least that stands right behind a name."""


def is_person(words: str) -> bool:
    """Whether the words are a personal name and nothing else."""
    reading = (
        read_name(words, 0) if 2 <= len(words) <= 4 and words[-1] not in "镇乡村县区旗街部处室办系院校局厂" else None
    )
    usual = surname_class(words, 0) in ("common", "compound") and not is_ordinary(words.removesuffix("科"))
    return reading is not None and reading.end == len(words) and usual and not is_ordinary(words)


def behind_person(text: str, at: int, end: int, start: int) -> int:
    """Behind the name that follows words of a post inside a run (市长某某和市委); `start` where none does."""
    reading = read_name(text, at) if at < end else None
    surname = surname_class(text, at)
    usual = surname in ("common", "compound") or (surname == "rare" and reading and AND.match(text, reading.end))
    usual = usual and not (reading and is_ordinary(text[at : reading.end]))
    return reading.end if reading and usual and reading.end < end and reading.score >= 2 else start


@cache
def heads_of_roles() -> re.Pattern[str]:
    """The head of an office at the end of words."""
    return lazy(rf"{trie_pattern(row[0] for row in read_rows('roles.tsv'))}$")


def is_rare_person(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether a clause begins with a name of a rare surname, and a body stands behind the 与: `荀某某|与北方玻璃厂`."""
    reading = read_name(text, start) if match.start() == start + 3 and surname_class(text, start) == "rare" else None
    if reading is None or reading.end != match.start() or is_ordinary(text[start : start + 3]):
        return False
    return (
        not _HAN.match(text[start - 1 : start]) and end > match.end() + 3 and bool(ending_of(text[match.end() : end]))
    )


def names_holder(words: str) -> bool:
    """Whether the words are a post with its holder's name behind it (市长某某, 某市委书记某某某)."""
    ends = (len(words) - size for size in (2, 3, 4) if len(words) > size)
    return any(heads_of_roles().search(words[:end]) and is_person(words[end:]) for end in ends)


def behind_dismissed(text: str, at: int, end: int) -> int:
    """Behind the name at `at` of somebody who loses or gets an office, where the body that follows is told of elsewhere
    without him: `免去安立成|云钢集团党委书记职务`; else `at`."""
    for behind in (at + size for size in _SIZES if at + size + _SHORTEST <= end and is_person(text[at : at + size])):
        body = text[behind:end]
        if ending_of(body) is not None and re.search(rf"{_ALONE}{re.escape(body)}", text):
            return behind
    return at
