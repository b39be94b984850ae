"""Hospitals and schools that go by their number: 市四院, 市四医院, 四院 for 某市第四人民医院, 市八中 for 某市第八中学, 实验二小."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from ..language.patterns import lazy

_NUMBERED = lazy(
    r"(?P<above>[\u3400-\u9fff]{0,12}?(?P<level>[省市区县州旗])?)(?P<before>实验)?第(?P<number>[一二三四五六七八九十]{1,3})(?P<trial>实验)?"
    r"(?P<kind>人民医院|中医医院|中医院|医院|职业高级中学|职业高中|职业中学|职业中专|高级中学|初级中学|完全中学|中学|中心小学|完全小学|小学|幼儿园)"
)
_CALLED = {
    "医院": ("医院", "院"), "中学": ("中学", "中"), "小学": ("小学", "小"), "儿园": ("幼儿园", "幼"),
    "中医医院": ("中医院",), "职业高级中学": ("职高", "职业高中"), "职业高中": ("职高",), "职业中学": ("职中",),
}  # fmt: skip
"""How such houses are called behind their number, by how they end or by their whole kind."""

_SHORT = lazy(
    r"[\u3400-\u9fff]{0,8}(?:实验)?第?[一二三四五六七八九十]{1,3}实?验?(?:人民医院|医院|院|高?中学?|小学?|幼儿?园?)"
)


def is_called_by_number(words: str) -> bool:
    """Whether a house goes by its number: `某都一中`."""
    return _SHORT.fullmatch(words) is not None


def by_number(text: str, told: Sequence[str]) -> dict[str, str]:
    """Short names that the text uses of houses with a number, each with the one whole name that it can stand for."""
    found: dict[str, set[str]] = {}
    for words in told:
        if (whole := _NUMBERED.fullmatch(words)) is None:
            continue
        level, above = whole["level"] or "", whole["above"]
        before = (
            {level, above, "", *([above[:-1]] if len(above) > 2 else ())} if level else {above, above + "市", "市", ""}
        )
        for place, house in product(before, _houses(whole)):
            short = place + house
            if short != words and short in text:
                found.setdefault(short, set()).add(words)
    return {short: longest for short, full in found.items() if (longest := _longest(full))}


def _houses(whole: re.Match[str]) -> Iterator[str]:
    """What a house is called without its place: `四院`, `第四医院`; `实验二小`, `二实小` for an experimental school."""
    number, kind = whole["number"], whole["kind"]
    called = {kind, *_CALLED.get(kind, ()), *_CALLED.get(kind[-2:], ())}
    trial = whole["before"] or whole["trial"]
    for first, name in product(("", "第"), called):
        if not trial:
            yield first + number + name
            continue
        yield f"实验{first}{number}{name}"
        yield f"{first}{number}实{'' if len(name) == 1 else '验'}{name}"


def _longest(full: set[str]) -> str:
    """The longest of several names if it says the others with their place; else empty."""
    longest = max(full, key=len)
    return longest if all(longest.endswith(one) for one in full) else ""
