"""Committees of a trade's union by the short name of the union in their place: 市纺织工会 for 中国纺织工会某市委员会."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy

_COMMITTEE = lazy(
    r"(?P<full>中国(?P<trade>(?!总)[\u3400-\u9fff]{2,6}?)工会(?P<place>[\u3400-\u9fff]{1,8}?(?P<level>自治区|[省市区县州]))(?:委员会|工作委员会|筹备委员会))(?![\u3400-\u9fff]{0,2}工会)"
)


def unions_of_trades(told: Sequence[str]) -> dict[str, str]:
    """The short names of such committees, where the names told hold one committee of the trade in a place of that level."""
    found: dict[str, set[str]] = {}
    for one in (match for words in told if "工会" in words and (match := _COMMITTEE.match(words))):
        for place in (one["level"], one["place"]):
            found.setdefault(f"{place}{one['trade']}工会", set()).add(one["full"])
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}
