"""Headlines of guests who come to a county that is named without 县: `某县政协考察团来清流考察` on the county's own page."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.counties import homes_of

_COMES = lazy(
    r"^[\u3400-\u9fff]{4,40}?(?:来|到|赴|莅临?)(?P<place>[\u3400-\u9fff]{2,3}?)(?:县|区)?(?=考察|调研|视察|参观|访问|学习|指导|交流|检查|开展|督[导查]|慰问|洽谈)"
)


def without_guests(title: str, text: str) -> str:
    """The headline without its guests where they come to a county whose page speaks of itself; others as they are."""
    found = _COMES.match(title)
    county = f"{found['place']}县" if found else ""
    if not found or not homes_of(county) or "我县" not in text:
        return title
    return county + title[found.end() :].removeprefix("县")
