"""Lists of office-holders below the term of their council: `第一届理事会（1978—1983）`, then or behind it `理事长：甲` and so on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...model.dates import When
from ..dates.terms import read_term
from ..language.patterns import lazy
from ..parts import PersonMention

_HEAD = lazy(
    r"(?m)^[^\w\n]{0,6}(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?[ \u3000]?[\u3400-\u9fff]{0,24}?(?:第?[一二三四五六七八九十\d]{1,3}|首)届"
    r"[\u3400-\u9fff]{0,16}[ \u3000]{0,4}[（(]?(?=\d{4})(?P<term>[^（）()\n\u3400-\u4e94]{4,40}?)年?(?:[）)]?[：:]?[ \u3000]*$|[）)][：:]?[ \u3000]*(?=[\u3400-\u9fff]))"
)
_FEWEST = 2
"""Headings of this kind that make a history of terms."""
_LEADERS = lazy(r"领导|班子|组成人员|历任|历届")
"""What a single heading of this kind says that stands above a list of office-holders."""


def date_by_term_heads(text: str, people: Sequence[PersonMention]) -> None:
    """Give the posts of people in lists below such a heading its term."""
    heads = list(_heads(text)) if "届" in text else []
    if not any(term for _, term in heads):
        return
    if len(heads) < _FEWEST and not any(_LEADERS.search(_line(text, end - 1)) for end, _ in heads):
        return
    starts = [start for start, _ in heads]
    for person in people:
        at = bisect_right(starts, person.start) - 1
        if at < 0 or not _is_row(text, person.start):
            continue
        term = heads[at][1]
        if term is None:
            continue
        person.posts = [
            replace(post, basis="term", when=term) if post.when is None and post.basis in ("stated", "former") else post
            for post in person.posts
        ]


def _heads(text: str) -> list[tuple[int, When | None]]:
    """Where such headings end, with their terms; None for a heading with a day only."""
    found = ((match.end(), read_term(text, match.start("term"))) for match in _HEAD.finditer(text))
    return [(end, term[0] if term and term[0].lasting else None) for end, term in found]


def _is_row(text: str, at: int) -> bool:
    """Whether a place lies in a line that is no sentence."""
    return "。" not in _line(text, at)


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]
