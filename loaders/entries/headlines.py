"""Headlines of several lines: a rubric, a slogan or a line that leads over, the headline, `——` and what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.name_words import surname_class
from ..language.patterns import lazy
from .heads import is_section, is_title

ENDED = lazy(r"[。！？；…][”’」』》）]?$|）$")
"""How the last line of an article ends."""
_DASH = ("—", "―", "─", "--")
_RUBRIC = lazy(r"[【\[［〖][\u3400-\u9fff·]{2,12}[】\]］〗]")
_LEADS = lazy(r"[\u3400-\u9fff“][^：:；。]{2,39}")
_NUMBERED = lazy(r"[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]+[章节编篇条]|附")
_PARTS = lazy(r"[ 　、]+")


def first_headline(above: Sequence[str]) -> int:
    """How many of the lines above a headline are of the same headline; 0 where no article ends above them."""
    for count, text in enumerate(reversed(above)):
        if ENDED.search(text):
            return count
        below = above[len(above) - count] if count else ""
        if not _leads(text.strip(" 　"), below):
            return 0
    return 0


def _leads(text: str, below: str) -> bool:
    """Whether a line may stand above a headline as part of it, and is no row of names and no section's heading."""
    if not is_title(text) or is_section(text) or _NUMBERED.match(text):
        return False
    if _RUBRIC.fullmatch(text):
        return True
    if not _LEADS.fullmatch(text.lstrip("—―─- 　")):
        return False
    return below.startswith(_DASH) or not _is_row(text)


def _is_row(text: str) -> bool:
    """Whether a line may be a row of names."""
    parts = [part for part in _PARTS.split(text) if part]
    return all(len(part) <= 4 and surname_class(part, 0) for part in parts)
