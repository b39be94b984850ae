"""Names of other languages: with dots between their parts, or in characters that such names are written with."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ..language.name_words import HAN, WORD_CHAR, is_wordy, name_sounds, surname_class
from ..language.patterns import PLACES, lazy
from ..language.trie import trie_pattern
from ..language.words import read_rows
from ..places.gazetteer import gazetteer
from .edges import Reading, cuts_word, is_told_of, right_edge

_DOTTED = lazy(rf"{HAN}{{1,8}}(?:[·•‧・]{HAN}{{1,10}})+")
_DOTS = "·•‧・"
_QUOTED = lazy(rf"[“‘「『《〈]{HAN}{{1,12}}(?:[·•‧・]{HAN}{{1,12}})+[”’」』》〉]")
_OPENING = "“‘「『《〈"
_TITLE_ENDS = frozenset("长席记任员授事师")
"""Characters that words of posts end with, so that a name may begin behind them."""
_FOREIGN = 4
_CALLED = lazy(r"[\u3400-\u9fff]{2}(?:[师家员者人士授友民生长任手]|专家|代表|博士)$")
"""What somebody is, before a name that begins behind it: `美国退休医师|某某·某某`."""
_PREPOSITIONS = frozenset("由在向请")
"""What no such name begins with: `由|团长某·某率领`."""
_OFFICE_GIVEN = ("一职", "职务", "改由", "现由", "则由", "仍由", "均由", "也由")
"""Between an office and the name of its holder: `主任一职由|某·某担任`."""
_MOST_ELEMENTS = 4
_LAST = frozenset("花加草措吉毛姐嘎太本图仓")
"""Characters that end such names behind one word: 娜仁花, 扎西加, 拉毛草; 图 also behind several."""
_WORDS = ("加入", "加强", "加快", "草原", "措施", "本人", "太阳", "图书", "图片", "图文", "图为", "图们", "图示")
_OF_BEK = lazy(rf"({HAN}{{2,4}}?)(?:别克|拜克)")
"""Kazakh and Kirghiz names by their end, whose first character is none of a foreign name's own."""
_WHOLE = 4
"""How long a word is at least that is a whole name by itself wherever it stands."""


@cache
def _elements() -> tuple[frozenset[str], re.Pattern[str]]:
    """The characters that such words begin with, and what finds one of them."""
    words = [word for row in read_rows("name_elements.txt") for word in row[0].split()]
    return frozenset(word[0] for word in words), lazy(trie_pattern(words))


@cache
def _alone() -> frozenset[str]:
    """Those of the words that are whole names by themselves."""
    rows = read_rows("name_elements.txt")
    return frozenset(w for row in rows for w in row[0].split() if row[1:] == ("alone",) or len(w) >= _WHOLE)


def _farthest(text: str, at: int, word: re.Pattern[str], most: int) -> tuple[int, int]:
    """Where the longest row of at most so many such words ends, and how many they are: `宝音|德力格尔`, not `宝音德|力格尔`."""
    found = word.match(text, at) if most else None
    if found is None:
        return at, 0
    best = at, 0
    for end in range(found.end(), at + 1, -1):
        if end < found.end() and word.fullmatch(text, at, end) is None:
            continue
        reach, count = _farthest(text, end, word, most - 1)
        best = max(best, (reach, count + 1), key=lambda one: (one[0], -one[1]))
    return best


def read_elements(text: str, at: int) -> Reading | None:
    """A name put together of words that names of other peoples of China are made of: 巴图图雅, 扎西多吉."""
    begin, word = _elements()
    if text[at : at + 1] not in begin:
        return None
    end, count = _farthest(text, at, word, _MOST_ELEMENTS)
    short = count == 1 and text[end : end + 1] in _LAST and not text.startswith(_WORDS, end)
    if count < 2 and not short:
        edge = right_edge(text, end) if text[at:end] in _alone() else 0
        told = edge == 1 and end - at > 2 and is_told_of(text, end)
        return Reading(end, 3.0, edge) if edge > 1 or told else None
    end += short or (text.startswith("图", end) and not text.startswith(_WORDS, end) and right_edge(text, end + 1) > 0)
    edge = right_edge(text, end)
    if short and edge < 2:  # 娜仁花 is a name, 乌兰花 in 乌兰花镇 a place
        return None
    return Reading(end, 3.0, edge) if edge and end - at > 2 else None


def read_surnamed(text: str, at: int) -> Reading | None:
    """A surname at `at` before such a word of three characters and more: 某巴特尔, 某格日勒."""
    begin, word = _elements()
    if text[at + 1 : at + 2] not in begin:
        return None
    found = word.match(text, at + 1)
    edge = right_edge(text, found.end()) if found and len(found[0]) > 2 else 0
    return Reading(found.end(), 3.0, edge) if found and edge > 1 else None


def read_element(text: str, at: int) -> Reading | None:
    """One such word alone, which is a name only behind a whole title: 巴雅尔."""
    begin, word = _elements()
    found = word.match(text, at) if text[at : at + 1] in begin else None
    edge = right_edge(text, found.end()) if found and found[0] not in gazetteer() else 0
    return Reading(found.end(), 2.0, edge) if found and edge > 1 else None


@lru_cache(PLACES)
def read_foreign(text: str, at: int, least: int = 4) -> Reading | None:
    """A name of another language without a dot: `least` to seven characters that such names have, up to an edge."""
    stop = at
    if (kin := _OF_BEK.match(text, at)) and (edge := right_edge(text, kin.end())) > 1 and _sounds(kin[1]):
        return Reading(kin.end(), 3.0, edge)
    while (
        stop < len(text)
        and stop - at < 8
        and text[stop] in name_sounds()
        and (stop - at < least or right_edge(text, stop) < 2)
    ):
        stop += 1
    if stop - at >= _WHOLE and surname_class(text, stop) == "common" and right_edge(text, stop + 1) > 1:
        stop += 1  # 玛丽亚娜陈, a surname behind
    edge = right_edge(text, stop) if stop <= len(text) else 0
    return Reading(stop, 2.5, edge) if least <= stop - at <= 7 and edge and not is_wordy(text[at:stop]) else None


def _sounds(words: str) -> bool:
    return all(char in name_sounds() for char in words)


def dotted_start(text: str, dot: int, floor: int) -> int:
    """Where the name begins whose first dot stands at `dot`: as far back as characters of such names go, at most seven."""
    at, sounds = dot, name_sounds()
    while at > max(floor, dot - 7) and text[at - 1] in sounds:
        at -= 1
    return at


def _is_slogan(text: str, at: int) -> bool:
    """Whether what stands in quotation marks around `at` is no name but the motto of something: `“春风送岗·工会同行”招聘会`.

    A name within it is told by its characters on both sides of the dot: `“最美教师某某尔·买买提”`.
    """
    opened = max(text.rfind(char, max(0, at - 13), at) for char in _OPENING)
    quoted = _QUOTED.match(text, opened) if opened >= 0 else None
    if quoted is None or quoted.end() <= at:
        return False
    sounds = name_sounds()
    dot = next((place for place in range(at, quoted.end()) if text[place] in _DOTS), at)
    around = text[max(opened + 1, dot - 2) : dot] + text[dot + 1 : dot + 3]
    return not all(char in sounds for char in around)


def read_dotted(text: str, at: int) -> Reading | None:
    """A name with a dot that begins at `at`, or None. Each part is short or all of characters that such names have; the last ends before a word
    that follows names."""
    found = _DOTTED.match(text, at)
    if found is None or text[at] in _PREPOSITIONS or text.startswith(_OFFICE_GIVEN, at):
        return None
    if _is_slogan(text, at):
        return None
    end = found.end()
    dot = next(place for place in range(at, end) if text[place] in _DOTS)
    if dot - at > _FOREIGN and _CALLED.search(text, at, dotted_start(text, dot, at)):
        return None
    begins = not at or not WORD_CHAR.match(text[at - 1]) or text[at - 1] in _TITLE_ENDS
    if dot - at > 3 and not begins and dotted_start(text, dot, at) != at:
        return None
    last = max(text.rfind(char, at, end) for char in _DOTS)
    least = _elements()[1].match(text, last + 1)  # 阿不都|拉: no word begins with 不 there
    for stop in range(max(last + 2, least.end() if least else 0), min(end, last + 9) + 1):
        edge = right_edge(text, stop)
        whole = stop > last + 2 or surname_class(text, last + 1) == "common"
        if edge == 3 or (whole and _ends_part(text, stop, end, edge)):
            return Reading(stop, 4.0 + edge, edge)
    return Reading(min(end, last + 4), 4.0, 0)


def _ends_part(text: str, stop: int, end: int, edge: int) -> bool:
    if edge == 2:
        return not (text[stop] in name_sounds() and cuts_word(text, stop + 1, stop + 2))
    return edge == 1 and text[stop] not in name_sounds()
