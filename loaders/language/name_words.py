"""What characters and words say of a name: surnames, ordinary words, words barred from names, sounds of other languages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .patterns import lazy
from .words import read_classes, read_rows

HAN = r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]"
WORD_CHAR = lazy(HAN)


@dataclass(frozen=True, slots=True)
class NameWords:
    """The lexicons that names are read by, a field each."""

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
    deed: frozenset[str]
    manner: frozenset[str]
    people: frozenset[str]


@cache
def name_words() -> NameWords:
    """The lexicons of surnames and of words that are, follow or bar names, read once."""
    surnames, follow, barred = (read_classes(f"{name}.tsv") for name in ("surnames", "followers", "never"))
    common, rare, strict = (frozenset("".join(surnames[kind])) for kind in ("common", "rare", "strict"))
    given = frozenset(char for row in read_rows("given.txt") for char in row[0])
    ordinary = frozenset(word for row in read_rows("words.txt") for word in row[0].split())
    return NameWords(
        common, rare, strict, surnames["compound"], given, ordinary | barred["edge"], barred["never"] | follow["never"], barred["edge"],
        follow["strong"], follow["plain"] | follow["deed"], follow["single"], barred["rarely"], follow["deed"],
        barred["manner"], barred["people"],
    )  # fmt: skip


def is_ordinary(name: str) -> bool:
    """Whether the name is also an ordinary word."""
    return name in name_words().ordinary or name in name_words().rarely


def is_rare_name(name: str) -> bool:
    """Whether the word is barred from names but somebody may be called so, which a list of people can show."""
    return name in name_words().rarely


def is_barred(name: str) -> bool:
    """Whether nobody is called so: the word is barred from names or begins with one that is."""
    words = name_words()
    return any(name in listed or name[:2] in listed for listed in (words.never, words.strong, words.plain))


def surname_class(text: str, at: int) -> str:
    """common, rare, strict, compound or empty: the surname that begins at `at`."""
    words = name_words()
    if text[at : at + 2] in words.compound:
        return "compound"
    char = text[at : at + 1]
    if char in words.common:
        return "common"
    if (
        char == "后"
        and text[at - 1 : at] in ("，", "；", "。")
        and surname_class(text, at + 1) in ("common", "compound")
    ):
        return ""  # 甲任主席，后|乙任主席
    return "rare" if char in words.rare else "strict" if char in words.strict else ""


@cache
def name_sounds() -> frozenset[str]:
    """The characters that names of other languages are written with."""
    return frozenset(char for row in read_rows("transliteration.txt") for char in row[0])


_WORD_ENDS = frozenset("会宫届工部处局院校团组站所室科办员长席记任章法条性化度业区市省县镇乡村街路")


def is_wordy(name: str) -> bool:
    """Whether a stretch without a known surname holds an ordinary word or ends like one."""
    words = name_words()
    parts = {name[start:end] for start in range(len(name)) for end in range(start + 2, len(name) + 1)}
    return name[-1] in _WORD_ENDS or any(
        parts & barred for barred in (words.never, words.ordinary, words.strong, words.plain)
    )


def begins_with_word(name: str) -> bool:
    """Whether the first two characters are an ordinary word, so that the third belongs to the next one (文化|宫)."""
    words = name_words()
    return any(name[:2] in listed for listed in (words.ordinary, words.never, words.plain, words.strong))


def begins_with_usual_word(name: str) -> bool:
    """Whether three characters are a word that begins like a name and a character usual in given names: 国家栋, 水利民."""
    usual = len(name) == 3 and name[2] in name_words().given and surname_class(name, 0) not in ("", "compound")
    return usual and name[2] not in _WORD_ENDS and name not in name_words().never and begins_with_word(name)
