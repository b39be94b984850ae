"""The forms under which a name is found: folded text, its grams, its readings in pinyin."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Iterator
from typing import Literal

from .store import Row

Kind = Literal["written", "pinyin", "initials"]
Form = tuple[Kind, str]
GRAM = {"written": 2, "pinyin": 3}
READINGS = 6
"""How many readings of one name are kept where characters have several (单 is dan and shan)."""


def fold(text: str) -> str:
    """Letters and digits of a text in lower case and one width, ü as v: what is compared."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ü", "v")
    return "".join(character for character in plain if character.isalnum())


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
    found.add(("pinyin", fold(row.get("pinyin") or "")))
    for read in names if label == "Person" else names[:1]:
        for syllables in itertools.islice(_readings(read, every=label == "Person"), READINGS):
            found.add(("pinyin", fold("".join(syllables))))
            found.add(("initials", fold("".join(syllable[:1] for syllable in syllables))))
    return name, names, {form for form in found if form[1]}


def _name(label: str, row: Row) -> str:
    if label == "Post":
        return f"{row.get('organization_name') or ''}{row.get('role') or ''}"
    return row.get("name") or row.get("title") or ""


def _readings(text: str, *, every: bool) -> Iterator[tuple[str, ...]]:
    if text.isascii():
        return iter(())
    from pypinyin import Style, pinyin  # A dictionary of 40,000 characters: read when the first name is indexed.

    return itertools.product(*pinyin(text, style=Style.NORMAL, heteronym=every, v_to_u=False))


def _word(run: str) -> str:
    return "".join(f"{ord(character):05x}" for character in run)
