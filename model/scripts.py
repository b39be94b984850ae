"""Chinese characters of either script, and of either place that writes traditional ones, brought to one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import cast


def simplified(text: str) -> str:
    """The text with each character in its simplified form: equal for names that differ in script alone.

    Characters are taken one by one, so that a part of a name stays a part; `simplified_text` reads them in their words.
    """
    return text if _is_simple(text) else "".join(map(_simple, text))


def _is_simple(text: str) -> bool:
    """Whether every character stands in GB 2312, the set of the commonest simplified ones, so that nothing is looked up."""
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def simplified_text(text: str) -> str:
    """A text in simplified characters, to be read, of the same length: 乾隆 stays, 乾 becomes 干."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    found = _converter("hk2s")(line)
    return found if len(found) == len(line) else simplified(line)


@lru_cache(maxsize=1 << 15)
def traditional(char: str) -> str:
    """The traditional form of a simplified character; of several the commonest."""
    return char if char.isascii() else _converter("s2t")(char)


@lru_cache(maxsize=1 << 15)
def _simple(char: str) -> str:
    found = _converter("hk2s")(char)
    return found if len(found) == 1 else char  # it takes a null character for the end of the text


@cache
def _converter(way: str) -> Callable[[str], str]:
    from opencc import OpenCC

    return cast("Callable[[str], str]", OpenCC(way).convert)  # pyright: ignore[reportUnknownMemberType]
