"""Names without a known surname: stretches of characters in the place of one."""

from __future__ import annotations

from ..language.name_words import HAN, is_wordy, name_sounds, name_words
from ..language.patterns import lazy
from .among_titled import acts_in_office
from .edges import Reading, cuts_word, is_spoken_of, is_told_of, right_edge
from .personal import GLUED

_WORD = lazy(rf"{HAN}+")
_BEFORE_NOUNS = frozenset("在对为将以由把被就并与及到赴往率去")
"""Prepositions and the like, which begin no name (`执委|在联系|、服务中`)."""
_OF_MANY = ("教师", "学生", "职工", "会员", "家属", "党员", "干部", "青年", "村民", "群众", "代表", "选手", "家长")
"""What many are called at a time: `代表获奖教师发言`."""


def read_unlisted(text: str, at: int, titled: bool = False) -> Reading | None:
    """A stretch without a known surname that may still be a name (a rare surname, a name of another language).

    Two to four characters, all usual in names, between a title and a hard edge or a word that is said of people only.
    `titled`: a whole title stands before it, so that words that are said of others besides do.
    """
    words = name_words()
    if text[at : at + 1] in _BEFORE_NOUNS:
        return None
    for size in (3, 2, 4):
        name = text[at : at + size]
        if len(name) < size or not _WORD.fullmatch(name):
            continue
        if is_wordy(name) or name[-1] in GLUED or name.endswith(_OF_MANY):
            continue
        usual = sum(
            any(char in listed for listed in (words.given, words.common, words.rare, name_sounds()))
            for char in name[1:]
        )
        edge = right_edge(text, at + size)
        told = is_spoken_of(text, at + size)
        told = told or (titled and (is_told_of(text, at + size) or acts_in_office(text, at, at + size)))
        if (told or (usual == size - 1 and edge == 3)) and not cuts_word(text, at, at + size):
            return Reading(at + size, 1.0 if usual == size - 1 else 0.0, edge)
    return None
