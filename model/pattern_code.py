"""What the compiler of regular expressions makes of a pattern, made sooner and in a form that can be kept between runs."""

from __future__ import annotations

import importlib
import re
from array import array
from typing import Any

_compiler: Any = importlib.import_module("re._compiler")
_sre: Any = importlib.import_module("_sre")
_build: Any = getattr(_compiler, "_optimize_charset", None)
_classes: dict[tuple[Any, ...], tuple[list[Any], bool]] = {}

Code = tuple[int, bytes, int, dict[str, int]]
"""The flags of a pattern, its code words, how many groups it has and the numbers of those with names."""
MAGIC: tuple[int, int] = (getattr(_compiler, "MAGIC", 0), getattr(_sre, "CODESIZE", 0))
"""What tells whether the code of one interpreter is that of another."""
_WORD = next((one for one in "IL" if array(one).itemsize == MAGIC[1]), "")
CAN_MAKE = bool(_build and _WORD and hasattr(_compiler, "_code") and hasattr(_compiler, "_parser"))
"""Whether this interpreter's compiler has the steps that are taken one by one here."""


def make_code(pattern: str, flags: int) -> Code:
    """The code of a pattern, by the steps of `re.compile`. Raises re.error where the pattern has a mistake."""
    _compiler._optimize_charset = _kept_class
    try:
        parsed = _compiler._parser.parse(pattern, flags)
        words = _compiler._code(parsed, flags)
    finally:
        _compiler._optimize_charset = _build
    state = parsed.state
    return int(flags | state.flags), array(_WORD, words).tobytes(), state.groups, dict(state.groupdict)


def from_code(pattern: str, code: Code) -> re.Pattern[str]:
    """The compiled pattern of which this is the code; the interpreter looks through the code before it takes it."""
    flags, words, groups, named = code
    names: list[str | None] = [None] * groups
    for name, number in named.items():
        names[number] = name
    return _sre.compile(pattern, flags, array(_WORD, words).tolist(), groups - 1, named, tuple(names))


def compile_sooner(pattern: str, flags: int) -> re.Pattern[str]:
    """As `re.compile`, sooner; where the compiler lacks the steps taken here, as ever."""
    return from_code(pattern, make_code(pattern, flags)) if CAN_MAKE else re.compile(pattern, flags)


def _kept_class(
    charset: list[Any], iscased: Any = None, fixup: Any = None, fixes: Any = None
) -> tuple[list[Any], bool]:
    """What the compiler makes of a class of characters, kept: it goes through a class such as `[㐀-鿿]` sign by sign
    (2 ms), and the same few classes stand in most patterns. Classes of patterns that ignore case are not kept.
    """
    if fixup is not None:
        return _build(charset, iscased, fixup, fixes)
    key = tuple(charset)
    if key not in _classes:
        _classes[key] = _build(charset, iscased, fixup, fixes)
    made, has_cased = _classes[key]
    return list(made), has_cased
