"""Chinese characters of either script, and of either place that writes traditional ones, brought to one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import cast


def simplified(text: str) -> str:
    """The text with each character in its simplified form: equal for names that differ in script alone.

    Characters are taken one by one, so that a part of a name stays a part; it is no text to be read (著 becomes 着).
    """
    return text if text.isascii() else "".join(map(_simple, text))


@lru_cache(maxsize=1 << 15)
def _simple(char: str) -> str:
    return char if char.isascii() else _converter()(char)


@cache
def _converter() -> Callable[[str], str]:
    from opencc import OpenCC

    return cast("Callable[[str], str]", OpenCC("hk2s").convert)  # pyright: ignore[reportUnknownMemberType]
