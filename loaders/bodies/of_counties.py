"""Houses that bear the name of their county without the word for it: `镇原中学`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.counties import county_names

_HAN = lazy(r"[\u3400-\u9fff]")
_HOUSE = lazy("中学|[一二三四五六七八]中|[中一二三四]小|小学|师范|医院|电厂|酒厂|剧[团院]|书店|日报|新闻")


def names_house(text: str, start: int, end: int) -> bool:
    """Whether a county's short name at the head of a clause ends at `end`, before a house of it."""
    if end != start + 2 or (start and _HAN.match(text[start - 1])) or _HOUSE.match(text, end) is None:
        return False
    return f"{text[start:end]}县" in county_names()
