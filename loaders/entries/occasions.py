"""Paragraphs of a chronicle that begin with a feast or season instead of a day: `春节前夕　`, `国庆期间，`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ...model.dates import When
from ..language.patterns import lazy
from ..language.words import read_rows
from .heads import Head, lead_length

_FEASTS = {
    "元旦": (12, 1), "新年": (12, 2), "腊八": (12, 1), "除夕": (1, 2), "元宵": (1, 3), "寒假": (1, 2), "三八": (3, 3), "妇女节": (3, 3),
    "植树节": (3, 3), "六一": (5, 6), "儿童节": (5, 6), "七一": (6, 7), "八一": (7, 8), "建军节": (7, 8), "教师节": (9, 9),
    "重阳": (9, 10), "冬至": (12, 12),
}  # fmt: skip
"""The first and the last month in which the eve or the days of a feast may lie, beside what the word list has."""
_OCCASION = lazy(
    r"(?:在|值此)?[“\"]?(?P<what>[\u3400-\u9fff]{2,4}?)(?:节日?)?[”\"]?、?(?P<more>(?:[\u3400-\u9fff“”\"]{2,4})?)"
    r"(?:节?(?:前夕|期间|前后|[来到]临之际|到来之际|之际|假期|[前后](?=[　 ，,])))[　 ，,：:]+(?=[^　 ]{4})"
)
"""What such a paragraph begins with: `五一前夕，`, `元旦、春节期间，`."""


@cache
def _months() -> dict[str, range]:
    known = {word: (int(first), int(last)) for word, first, last in read_rows("seasons.tsv")}
    return {
        word: range(first, last + 1) if first <= last else range(first - 12, last + 1)
        for word, (first, last) in (known | _FEASTS).items()
    }


def with_occasions(heads: list[Head]) -> Iterator[Head]:
    """The heads of a chronicle, in which such paragraphs open entries of the month that they stand in."""
    last: When | None = None
    for head in heads:
        if not head.opens and not head.heading and (occasion := _opened(head, last)):
            yield occasion
            continue
        last = head.when or last if head.opens or head.heading else last
        yield head


def _opened(head: Head, last: When | None) -> Head | None:
    """The head of a paragraph with a feast of the month told last."""
    text = head.line.text
    skip = lead_length(text)
    found = _OCCASION.match(text, skip) if last is not None and len(last.edtf) >= 7 and "/" not in last.edtf else None
    if found is None or last is None:
        return None
    words = {word for word in _months() if word in found[0]}
    month = last.first.month
    if not any(month in _months()[word] or month - 12 in _months()[word] for word in words):
        return None
    when = When.parse(last.edtf[:7], found[0].strip("　 ，,：:"))
    return replace(head, body=head.line.start + found.end(), when=when, opens=True)
