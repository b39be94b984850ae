"""Personal names: which characters after a place in the text are one, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from .acts import is_act
from .places import gazetteer
from .trie import trie_pattern
from .words import read_rows

_HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
_DOTTED = re.compile(rf"{_HAN}{{1,8}}(?:[·•‧・]{_HAN}{{1,10}})+")
_DOTS = "·•‧・"
_HARD = re.compile(r"[，,、。；;：:！!？?）)\]】」』”\"’（(《〈\n\u3000|/—–\-\d]|$|[ \t]")
_WORD_CHAR = re.compile(_HAN)
_GLUED = frozenset("等的了在是与及或并被把将从就也都还再很由于且又而宫制局院校部室处厂馆委型们说讲问称")
"""Characters that end no name."""

_TITLE_ENDS = frozenset("长席记任员授事师")
"""Characters that words of posts end with, so that a name may begin behind them."""

_BARE_VERB = re.compile(
    "出席|列席|到会|参会|与会|主持(?!人|工作)|讲话|致辞|发言|陪同|当选|同志|先生|女士|一行|致辞|率[队团]|分别|等"
)
"""Words that no adverb of manner stands before, so that 郑重 before them is somebody's name."""

_FORMER_AHEAD = re.compile(r"(?:原|前任?|时任|现任)[\u3400-\u9fff]{1,16}?(?:[长任席记]|主任|书记|主席|经理|教授)")
"""A post somebody held, behind which a 和 before it joins two people."""


class Reading(NamedTuple):
    """A name that may stand somewhere: where it ends, how sure, and how hard its right edge is (3 punctuation … 0 none)."""

    end: int
    score: float
    edge: int


@dataclass(frozen=True, slots=True)
class _Words:
    common: frozenset[str]
    rare: frozenset[str]
    strict: frozenset[str]
    compound: frozenset[str]
    given: frozenset[str]
    ordinary: frozenset[str]
    never: frozenset[str]
    edge: frozenset[str]
    strong: frozenset[str]
    plain: frozenset[str]
    single: frozenset[str]
    rarely: frozenset[str]


@cache
def _words() -> _Words:
    surnames = {row[0]: row[1] for row in read_rows("surnames.tsv")}
    follow = {row[0]: frozenset(row[1].split()) for row in read_rows("followers.tsv")}
    given = frozenset(char for row in read_rows("given.txt") for char in row[0])
    ordinary = frozenset(word for row in read_rows("words.txt") for word in row[0].split())
    barred = {row[0]: frozenset(row[1].split()) for row in read_rows("never.txt")}
    return _Words(
        frozenset(surnames["common"]), frozenset(surnames["rare"]), frozenset(surnames["strict"]),
        frozenset(surnames["compound"].split()), given, ordinary | barred["edge"], barred["never"] | follow["never"], barred["edge"],
        follow["strong"], follow["plain"], follow["single"], barred["rarely"],
    )  # fmt: skip


@cache
def _follow_regex() -> re.Pattern[str]:
    words = _words()
    return re.compile(trie_pattern(words.strong | words.plain))


@cache
def _strong_regex() -> re.Pattern[str]:
    return re.compile(trie_pattern(_words().strong))


@cache
def _office_regex() -> re.Pattern[str]:
    heads = [row[0] for row in read_rows("roles.tsv")] + [row[0] for row in read_rows("modifiers.txt")]
    inner = [row[0] for row in read_rows("inner.txt")]
    bodies = trie_pattern([*gazetteer(), *heads, *inner, *(row[0] for row in read_rows("abbreviations.tsv"))])
    return re.compile(
        rf"(?:同志)?[为任的](?:{bodies}|[市省区县州我本该其第新团]|中[国共华]|全国|国家|[\u3400-\u9fff（）]{{2,24}}(?:{trie_pattern(heads)})(?:职务|[；;。，、（\n]|$))"
    )


def right_edge(text: str, at: int) -> int:
    """How well a name may end before `at`: 3 punctuation, 2 a word that follows names, 1 one character that may, 0."""
    if _HARD.match(text, at):
        return 3
    if text.startswith(("说，", "说：", "说。", "说“"), at) or (text[at] == "将" and is_spoken_of(text, at + 1)):
        return 2
    match = _follow_regex().match(text, at)
    if (match and len(match[0]) > 1) or is_act(text, at):
        return 2
    if _office_regex().match(text, at) or (text[at] == "等" and text[at + 1 : at + 2] not in ("级", "额", "候", "待")):
        return 2
    return 1 if text[at] in _words().single or not _WORD_CHAR.match(text[at]) else 0


def is_spoken_of(text: str, at: int) -> bool:
    """Whether what stands at `at` is said of people only (出席, 同志, 当选)."""
    return _strong_regex().match(text, at) is not None or is_act(text, at)


def is_ordinary(name: str) -> bool:
    """Whether the name is also an ordinary word."""
    return name in _words().ordinary or name in _words().rarely


def is_rare_name(name: str) -> bool:
    """Whether the word is barred from names but somebody may be called so, which a list of people can show."""
    return name in _words().rarely


def is_barred(name: str) -> bool:
    """Whether nobody is called so: the word is barred from names or begins with one that is."""
    words = _words()
    return any(name in listed or name[:2] in listed for listed in (words.never, words.strong, words.plain))


def surname_class(text: str, at: int) -> str:
    """common, rare, strict, compound or empty: the surname that begins at `at`."""
    words = _words()
    if text[at : at + 2] in words.compound:
        return "compound"
    char = text[at : at + 1]
    if char in words.common:
        return "common"
    return "rare" if char in words.rare else "strict" if char in words.strict else ""


def read_name(text: str, at: int, known: Collection[str] = ()) -> Reading | None:
    """The best reading of a name that begins at `at`, or None. `known`: names that are certain elsewhere."""
    dotted = _DOTTED.match(text, at)
    if dotted:
        return _read_dotted(text, at, dotted.end())
    surname = surname_class(text, at)
    if not surname:
        return None
    sizes = {"compound": (3, 4, 2)}.get(surname, (2, 3))
    readings = [found for size in sizes if (found := _reading(text, at, size, surname, known))]
    best = max(readings, key=lambda one: one.score, default=None)
    return best if best and best.edge else read_foreign(text, at) or best


def read_foreign(text: str, at: int, least: int = 4) -> Reading | None:
    """A name of another language without a dot: `least` to seven characters that such names have, up to an edge."""
    stop = at
    while (
        stop < len(text)
        and stop - at < 8
        and text[stop] in _sounds()
        and (stop - at < least or right_edge(text, stop) < 2)
    ):
        stop += 1
    edge = right_edge(text, stop) if stop <= len(text) else 0
    return Reading(stop, 2.5, edge) if least <= stop - at <= 7 and edge and not is_wordy(text[at:stop]) else None


def dotted_start(text: str, dot: int, floor: int) -> int:
    """Where the name begins whose first dot stands at `dot`: as far back as characters of such names go, at most seven."""
    at, sounds = dot, _sounds()
    while at > max(floor, dot - 7) and text[at - 1] in sounds:
        at -= 1
    return at


def _read_dotted(text: str, at: int, end: int) -> Reading | None:
    """A name with a dot. Each part is short or all of characters that such names have; the last ends before a word
    that follows names."""
    dot = next(place for place in range(at, end) if text[place] in _DOTS)
    begins = not at or not _WORD_CHAR.match(text[at - 1]) or text[at - 1] in _TITLE_ENDS
    if dot - at > 3 and not begins and dotted_start(text, dot, at) != at:
        return None
    last = max(text.rfind(char, at, end) for char in _DOTS)
    for stop in range(last + 2, min(end, last + 9) + 1):
        edge = right_edge(text, stop)
        if edge == 3 or (stop > last + 2 and _ends_part(text, stop, end, edge)):
            return Reading(stop, 4.0 + edge, edge)
    return Reading(min(end, last + 4), 4.0, 0)


def _ends_part(text: str, stop: int, end: int, edge: int) -> bool:
    if edge == 2:
        return not _follows_inside(text, stop, end) and not (
            text[stop] in _sounds() and _cuts_word(text, stop + 1, stop + 2)
        )
    return edge == 1 and text[stop] not in _sounds()


def _follows_inside(text: str, place: int, stop: int) -> bool:
    """Whether the word that could follow a name is itself made of characters of such names (马克·安德鲁斯)."""
    match = _follow_regex().match(text, place)
    return match is not None and match.end() <= stop and all(char in _sounds() for char in match[0])


@cache
def _sounds() -> frozenset[str]:
    return frozenset(char for row in read_rows("transliteration.txt") for char in row[0])


def _reading(text: str, at: int, size: int, surname: str, known: Collection[str]) -> Reading | None:
    end = at + size
    name = text[at:end]
    if len(name) < size or not all(_WORD_CHAR.match(char) for char in name):
        return None
    words = _words()
    if name in words.strong or name in words.plain or name[-1] in _GLUED:
        return None
    told = _BARE_VERB.match(text, end) is not None
    if name in words.never and (name in known) + told < (1 if name in words.rarely else 2):
        return None
    edge = right_edge(text, end)
    if size == 3 and name[2] in "和与及" and _FORMER_AHEAD.match(text, end):
        return None
    if (size == 2 and name[1] == "老") or (size == 3 and name[2] == "地" and name[:2] in words.ordinary):
        return None
    if size == 3 and name[:2] in words.never and name not in known:
        return None
    if size == 3 and surname in ("strict", "rare") and name not in known and _begins_with_word(name):
        return None
    if surname == "strict" and name not in known and (name[1:] in words.ordinary or name[1:] in gazetteer()):
        return None
    if size == 3 and edge < 2 and surname != "compound" and name not in known and _begins_with_word(name):
        return None
    if size == 3 and surname != "compound" and (name[1:] in words.strong or name[1:] in words.plain):
        return None
    if name in words.edge and edge < 3 and name not in known and not told:
        return None
    family = 2 if surname == "compound" else 1
    given = name[family:]
    score = {3: 4.0, 2: 3.5, 1: 1.5, 0: 0.0}[edge]
    score += sum(0.6 if char in words.given else -0.4 for char in given) / max(len(given), 1) * 1.5
    score += 0.2 if size == 3 else 0.0
    score -= 2.5 * _cuts_word(text, at + family, end)
    score -= 1.0 if given and given[-1] in words.single and given[-1] not in words.given else 0.0
    score += 4.0 if name in known else 0.0
    score -= {"strict": 1.0, "rare": 0.3}.get(surname, 0.0)
    return Reading(end, score, edge)


def _begins_with_word(name: str) -> bool:
    """Whether the first two characters are an ordinary word, so that the third belongs to the next one (文化|宫)."""
    words = _words()
    return any(name[:2] in listed for listed in (words.ordinary, words.never, words.plain, words.strong))


def _cuts_word(text: str, first: int, end: int) -> bool:
    """Whether a word that follows names begins inside the name and goes on behind it (黄红出|席)."""
    for start in range(first, end):
        match = _follow_regex().match(text, start)
        if (match and len(match[0]) > 1 and match.end() > end) or (text[start] in "作率致" and is_act(text, start)):
            return True
    return False


_WORD_ENDS = frozenset("会宫届工部处局院校团组站所室科办员长席记任章法条性化度业区市省县镇乡村街路")


def is_wordy(name: str) -> bool:
    """Whether a stretch without a known surname holds an ordinary word or ends like one."""
    words = _words()
    parts = {name[start:end] for start in range(len(name)) for end in range(start + 2, len(name) + 1)}
    return name[-1] in _WORD_ENDS or any(
        parts & barred for barred in (words.never, words.ordinary, words.strong, words.plain)
    )


def read_unlisted(text: str, at: int) -> Reading | None:
    """A stretch without a known surname that may still be a name (a rare surname, a name of another language).

    Two to four characters, all usual in names, between a title and a hard edge or a word that is said of people only.
    """
    words = _words()
    for size in (3, 2, 4):
        name = text[at : at + size]
        if len(name) < size or not all(_WORD_CHAR.match(char) for char in name):
            continue
        if is_wordy(name):
            continue
        usual = sum(
            any(char in listed for listed in (words.given, words.common, words.rare, _sounds())) for char in name[1:]
        )
        edge = right_edge(text, at + size)
        told = is_spoken_of(text, at + size)
        if usual == size - 1 and (edge == 3 or told) and not _cuts_word(text, at, at + size):
            return Reading(at + size, 1.0, edge)
    return None
