"""What scanning and setting do to a text, with each character's new place."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

LEVELS = ("none", "light", "heavy")
_HAN = re.compile("[\u4e00-\u9fff]")
_DATE_DIGIT = re.compile(r"(?<=[0-9月])[01](?=[0-9]?日)")


@dataclass(frozen=True, slots=True)
class Strength:
    """Chances for each place where a fault can be; `wrap` and `page` in characters and lines, 0 for never."""

    space: float
    wrap: int
    digit: float
    day: float
    bracket: float
    page: int
    newline: bool


STRENGTHS = {
    "light": Strength(space=0.004, wrap=34, digit=0.0, day=0.0, bracket=0.0, page=0, newline=False),
    "heavy": Strength(space=0.012, wrap=24, digit=0.05, day=0.03, bracket=0.08, page=14, newline=True),
}


def spoil(
    text: str, level: str, title: str, chance: random.Random, *, set_again: bool = False
) -> tuple[str, list[int]]:
    """The text as a bad scan gives it, and for each character (and the end) where it now stands.

    light: stray blanks in words, a blank where a line was broken. heavy: more of them, lines broken for good, O and l
    for digits of days, 曰 for 日, lost closing brackets, a page header now and then. `set_again`: the text is set in
    columns afterwards, so that lines and pages break there.
    """
    strength = STRENGTHS.get(level)
    if strength is None:
        return text, list(range(len(text) + 1))
    if set_again:
        strength = replace(strength, page=0, newline=False)
    digits = {match.start() for match in _DATE_DIGIT.finditer(text)}
    out: list[str] = []
    places: list[int] = []
    column = lines = length = 0
    for index, char in enumerate(text):
        before = _between(text, index, column, strength, chance)
        lines += "\n" in before
        column = 0 if before in ("\n", " ") and column >= strength.wrap else column
        if strength.page and lines >= strength.page and char == "\n" and text[index - 1] == "\n":
            before, lines = f"\n— {chance.randrange(2, 90)} —\n{title}\n", 0
        out.append(before)
        length += len(before)
        places.append(length)
        written = _misread(char, index in digits, text[index - 1 : index], strength, chance)
        out.append(written)
        length += len(written)
        column = 0 if char == "\n" else column + 1
        lines += char == "\n"
    return "".join(out), [*places, length]


def _between(text: str, index: int, column: int, strength: Strength, chance: random.Random) -> str:
    """What comes between a character and the one before it: a break of the line, a stray blank, nothing."""
    if not (index and _HAN.match(text[index]) and _HAN.match(text[index - 1])):
        return ""
    if strength.wrap and column >= strength.wrap:
        return "\n" if strength.newline else " "
    return " " if chance.random() < strength.space else ""


def _misread(char: str, is_digit: bool, before: str, strength: Strength, chance: random.Random) -> str:
    if is_digit and chance.random() < strength.digit:
        return {"0": "O", "1": "l"}[char]
    if char == "日" and before.isdigit() and chance.random() < strength.day:
        return "曰"
    if char == "）" and chance.random() < strength.bracket:
        return ""
    return char
