"""Tells a Cypher text that only reads the graph from one that does anything else.

In a read-only transaction the engine itself refuses to change the graph. This check keeps out what is no change of
the graph and still no reading of it either: files, settings, procedures, transactions, extensions, other databases.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..model.errors import QueryError

STARTS = frozenset({"MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN"})
FORBIDDEN = frozenset(
    {"CALL", "COPY", "CREATE", "DELETE", "DETACH", "DROP", "FOREACH", "INSERT", "LOAD", "MERGE", "REMOVE", "SET", "USE"}
)

_PIECES = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<quoted>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`)
      | (?P<parameter>\$\w+)
      | (?P<word>[^\W\d]\w*)
      | (?P<stray>['"`;\\]|/\*)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)


def check(text: str) -> str:
    """The text without comments and closing semicolon.

    Raises QueryError, status 403, unless it is one question that only reads the graph.
    """
    kept: list[str] = []
    words: list[str] = []
    if "\\u" in text.lower():
        raise _refused("write the character instead of \\u, or pass it as a parameter")
    for piece in _PIECES.finditer(text.strip().removesuffix(";")):
        value = piece.group()
        if piece.lastgroup == "stray":
            raise _refused(f"there is a stray {value}")
        if piece.lastgroup == "word":
            words.append(value.upper())
        kept.append(" " if piece.lastgroup == "comment" else value)
    if not words:
        raise QueryError("there is no question", todo="Write a MATCH … RETURN that reads the graph.")
    if words[0] not in STARTS:
        raise _refused(f"it begins with none of {', '.join(sorted(STARTS))}")
    if found := FORBIDDEN.intersection(words):
        raise _refused(f"it says {', '.join(sorted(found))}")
    return "".join(kept).strip()


def limited(text: str, limit: int) -> str:
    """A checked text that stops at `limit` rows, where the end of the text leaves room to say so."""
    words = [piece.group().upper() for piece in _PIECES.finditer(text) if piece.lastgroup == "word"]
    last = len(words) - 1 - words[::-1].index("RETURN") if "RETURN" in words else len(words)
    if "UNION" in words or "LIMIT" in words[last:]:
        return text
    return f"{text} LIMIT {limit}"


@lru_cache(maxsize=1024)
def nulled(text: str, absent: frozenset[str]) -> str:
    """A text without comments and line breaks, with the word NULL for each parameter in `absent`.

    The embedded engine types an absent value as a truth value and then compares it with text; NULL has no type. Its
    client looks through the whole text for each parameter, so that a short one is asked faster.
    """
    pieces = ((piece.lastgroup, piece.group()) for piece in _PIECES.finditer(text))
    kept = ("" if kind == "comment" else " " if one == "\n" else one for kind, one in pieces)
    return "".join("NULL" if one[:1] == "$" and one[1:] in absent else one for one in kept).strip()


def _refused(why: str) -> QueryError:
    error = QueryError(f"only questions are allowed here: {why}.", todo="Write a MATCH … RETURN that reads the graph.")
    error.status = 403
    return error
