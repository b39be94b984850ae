"""Bodies that sign a paper together: side by side, or one below the other, above its day or at its head."""

from __future__ import annotations

from collections.abc import Sequence

from .body_words import ending_of
from .patterns import lazy

_GAP = lazy(r"[ 　\t]*(?:　|\t| {2,})[ 　\t]*|(?<=[会局委院部处厅办司学心府社团]) (?=[\u3400-\u9fff]{4})")
_BODY = lazy(r"(?!关于|各|抄[送报]|主送|附件|特此|请|经|现|本[会院校局])[\u3400-\u9fff（）]{4,30}")
_TELLS = lazy("走访|慰问|看望|召开|举行|举办|开展|调研|考察|当选|任命|会见|[干内外全各]部$")
"""What makes a line that ends as bodies do a headline: `某某走访慰问老干部`."""
_SHORT = 2
"""How many characters of a body stand before its ending, at least."""
_MOST = 12


def bodies_of_line(line: str) -> list[str]:
    """The bodies that a line consists of, set apart by blanks; none where anything else stands in it."""
    parts = [part for part in _GAP.split(line.strip(" 　\t")) if part]
    return parts if parts and all(map(_is_body, parts)) else []


def cosigners(lines: Sequence[str]) -> list[str]:
    """The bodies of the last lines, in order; a line that is none ends them."""
    found: list[str] = []
    for line in reversed(lines[-_MOST:]):
        bodies = bodies_of_line(line)
        if not bodies:
            break
        found = [*bodies, *found]
    return found


def _is_body(words: str) -> bool:
    ending = ending_of(words) if _BODY.fullmatch(words) and not _TELLS.search(words) else None
    return ending is not None and len(words) >= len(ending.words) + _SHORT
