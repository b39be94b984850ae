"""Chinese characters of either script, and of either place that writes traditional ones, brought to one."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opencc import OpenCC


def simplified(text: str) -> str:
    """The text with each character in its simplified form: equal for names that differ in script alone.

    Characters are taken one by one, so that a part of a name stays a part; it is no text to be read (著 becomes 着).
    """
    return text if text.isascii() else "".join(map(_simple, text))


@lru_cache(maxsize=1 << 15)
def _simple(char: str) -> str:
    return char if char.isascii() else _converter().convert(char)


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC

    return OpenCC("hk2s")
