"""The forms under which a name is found: folded text, its grams, its readings in pinyin."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from ..model.scripts import simplified
from .store import Row

Kind = Literal["written", "simplified", "pinyin", "initials"]
Form = tuple[Kind, str]
GRAM = {"written": 2, "pinyin": 3}
READINGS = 12
"""How many readings of one name are kept where characters have several (单 is dan and shan)."""


_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0304\u030c"))
_TONE_DIGIT = re.compile(r"(?<=[a-z])[1-5](?![0-9])")


def fold(text: str) -> str:
    """Letters and digits of a text in lower case and one width, without tone marks, ü as v: what is compared."""
    bare = unicodedata.normalize("NFD", text).translate(_TONES)
    plain = unicodedata.normalize("NFKC", bare).casefold().replace("ü", "v")
    return "".join(character for character in plain if character.isalnum())


def spelled(folded: str) -> str:
    """Folded pinyin as the index has it: without the digits of tones (zheng4), lyu and nyu as lv and nv."""
    return _TONE_DIGIT.sub("", folded).replace("lyu", "lv").replace("nyu", "nv")


def grams(folded: str, size: int) -> list[str]:
    """The runs of `size` characters that begin at each character, each as a word of hexadecimal digits.

    The last ones run into the end mark. Any part of the text is a phrase of such words.
    """
    marked = folded + "\0" * (size - 1)
    return [_word(marked[start : start + size]) for start in range(len(folded))]


def phrase(folded: str, size: int) -> str:
    """The full-text expression for texts that contain `folded`."""
    if len(folded) < size:
        return f"{_word(folded)}*"
    return '"' + " ".join(grams(folded, size)[: len(folded) - size + 1]) + '"'


def forms(label: str, row: Row) -> tuple[str, list[str], set[Form]]:
    """Name to show, all names, and the forms under which a node of that label is found."""
    name = _name(label, row)
    given: list[str] = row.get("names") or []
    names = list(dict.fromkeys([name, *given]))
    found: set[Form] = {("written", folded) for folded in map(fold, names) if folded}
    found |= {("simplified", other) for _, folded in found if (other := simplified(folded)) != folded}
    found.add(("pinyin", fold(row.get("pinyin") or "")))
    for read in names:
        for syllables in itertools.islice(_readings(read, every=label == "Person"), READINGS):
            found.add(("pinyin", fold("".join(syllables))))
            found.add(("initials", fold("".join(syllable[:1] for syllable in syllables))))
    return name, names, {form for form in found if form[1]}


def _name(label: str, row: Row) -> str:
    if label == "Post":
        return f"{row.get('organization_name') or ''}{row.get('role') or ''}"
    return row.get("name") or row.get("title") or ""


def _readings(text: str, *, every: bool) -> Iterator[tuple[str, ...]]:
    """Readings of a text by its characters, those that differ in the first one first: a surname has its own (单 shan)."""
    if text.isascii():
        return
    from pypinyin import Style, pinyin  # A dictionary of 40,000 characters: read when the first name is indexed.

    read = pinyin(text, style=Style.NORMAL, heteronym=every, v_to_u=False)
    heard = [[*one, *(syllable.replace("v", "u") for syllable in one if "v" in syllable)] for one in read]
    yield from (one[::-1] for one in itertools.product(*heard[::-1]))


def _word(run: str) -> str:
    return "".join(f"{ord(character):05x}" for character in run)
