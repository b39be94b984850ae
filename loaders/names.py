"""Personal names: which characters after a place in the text are one, and how sure that is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from .foreign_names import read_dotted, read_elements, read_foreign
from .name_edges import Reading, cuts_word, is_spoken_of, right_edge, takes_office
from .name_words import WORD_CHAR, begins_with_word, is_wordy, name_sounds, name_words, surname_class
from .places import gazetteer

WIDE = 5
"""For how many places of a name it counts that the document sets it wide."""
_GLUED = frozenset("等的了在是与及或并被把将从就也都还再很由于且又而宫制局院校部室处厂馆委型们说讲问称")
"""Characters that end no name."""

_BARE_VERB = re.compile(
    "出席|列席|到会|参会|与会|主持(?!人|工作)|讲话|致辞|发言|陪同|当选|同志|先生|女士|一行|致(?:开幕|闭幕|欢迎|答谢|贺)?[词辞]|率[队团]|分别|等"
)
"""Words that no adverb of manner stands before, so that 郑重 before them is somebody's name."""

_FORMER_AHEAD = re.compile(r"(?:原|前任?|时任|现任)[\u3400-\u9fff]{1,16}?(?:[长任席记]|主任|书记|主席|经理|教授)")
"""A post somebody held, behind which a 和 before it joins two people."""

_TITLE_ENDS = frozenset("长任席记员授")
"""Characters that titles end with."""

_REASON = re.compile("任期|年龄|年事|工作|身体|健康|退休|离休|调动|换届|届满|到龄|个人原因|组织|企业|另有|公务|违纪")
"""Why somebody leaves, behind 因."""
_GROUP_AHEAD = re.compile(
    "(?:部分|有关|相关|其他|其余|全体|各位?)?(?:委员|代表|理事|会员|成员|嘉宾|同志|职工|干部|专家|学者)"
)
"""Unnamed people, whom a 和 before them joins to the last name of a list."""


def read_name(text: str, at: int, known: Collection[str] = ()) -> Reading | None:
    """The best reading of a name that begins at `at`, or None. `known`: names that are certain elsewhere."""
    if foreign := read_dotted(text, at) or read_elements(text, at):
        return foreign
    surname = surname_class(text, at)
    if not surname:
        return None
    sizes = {"compound": (3, 4, 2)}.get(surname, (2, 3))
    readings = [found for size in sizes if (found := _reading(text, at, size, surname, known))]
    best = max(readings, key=lambda one: one.score, default=None)
    return best if best and best.edge else read_foreign(text, at) or best


def trust(name: str, known: Collection[str]) -> int:
    """How sure a name is that is known elsewhere: 0 unknown, 1 read there, 2 set wide, as only names are."""
    return min(known[name] // WIDE + 1, 2) if isinstance(known, Counter) and known[name] else int(name in known)


def _reading(text: str, at: int, size: int, surname: str, known: Collection[str]) -> Reading | None:
    end = at + size
    name = text[at:end]
    if len(name) < size or not all(WORD_CHAR.match(char) for char in name):
        return None
    words = name_words()
    if name in words.strong or name in words.plain or name[-1] in _GLUED:
        return None
    told = _BARE_VERB.match(text, end) is not None
    spoken = is_spoken_of(text, end)
    if name in words.never and trust(name, known) + told + (spoken and name in words.rarely) < (
        1 if name in words.rarely else 2
    ):
        return None
    edge = right_edge(text, end)
    if size == 3 and name[2] == "因" and _REASON.match(text, end):
        return None
    if size == 3 and name[2] in "和与及" and (_FORMER_AHEAD.match(text, end) or _GROUP_AHEAD.match(text, end)):
        return None
    if (
        size == 3
        and name not in known
        and ((name[2] in "任为" and takes_office(text, end - 1)) or (name[2] == "原" and text.startswith("任", end)))
    ):
        return None
    if (size == 2 and name[1] == "老") or (size == 3 and name[2] == "地" and name[:2] in words.ordinary):
        return None
    if size == 3 and name[:2] in words.never and name not in known and not told:
        return None
    if (
        size == 3
        and surname in ("strict", "rare")
        and not spoken
        and edge < 3
        and name not in known
        and begins_with_word(name)
    ):
        return None
    wordy = surname == "strict" and name not in known and (name[1:] in words.ordinary or name[1:] in gazetteer())
    if wordy and not (size == 3 and _is_placed(text, at, end, spoken)):
        return None
    bare = size == 2 and surname == "strict" and name in words.ordinary and text[end : end + 1] in ("为", "任")
    if bare and name not in known and not takes_office(text, end):
        return None
    if size == 3 and edge < 2 and surname != "compound" and name not in known and begins_with_word(name):
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
    score -= 2.5 * cuts_word(text, at + family, end)
    score -= 1.0 if given and given[-1] in words.single and given[-1] not in words.given else 0.0
    score += 4.0 if name in known else 0.0
    score -= {"strict": 1.0, "rare": 0.3}.get(surname, 0.0)
    return Reading(end, score, edge)


def _is_placed(text: str, at: int, end: int, spoken: bool) -> bool:
    """Whether a word of two characters behind a rare surname stands where only a name does: between a title and what
    people do (处长应有为陪同), or within a list."""
    before = text[max(at - 1, 0) : at]
    usual = any(char in name_words().given for char in text[at + 1 : end])
    return usual and ((spoken and before in _TITLE_ENDS) or (before == "、" and text.startswith("、", end)))


def read_unlisted(text: str, at: int) -> Reading | None:
    """A stretch without a known surname that may still be a name (a rare surname, a name of another language).

    Two to four characters, all usual in names, between a title and a hard edge or a word that is said of people only.
    """
    words = name_words()
    for size in (3, 2, 4):
        name = text[at : at + size]
        if len(name) < size or not all(WORD_CHAR.match(char) for char in name):
            continue
        if is_wordy(name):
            continue
        usual = sum(
            any(char in listed for listed in (words.given, words.common, words.rare, name_sounds()))
            for char in name[1:]
        )
        edge = right_edge(text, at + size)
        told = is_spoken_of(text, at + size)
        if (told or (usual == size - 1 and edge == 3)) and not cuts_word(text, at, at + size):
            return Reading(at + size, 1.0 if usual == size - 1 else 0.0, edge)
    return None
