"""The city that a province's paper tells of, which stands in the words that its news begin with."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import gazetteer, province_of

_SENT = lazy(
    r"(?m)^[ \u3000]*[【（〔［\[(]?[ \u3000]?本报(?P<town>[\u3400-\u9fff]{2,4}?)??市?(?:[\d〇一二三四五六七八九十廿月日]{2,8})?(?:专?电|[通快]?讯|消息)(?![\u3400-\u9fff社员])"
)
"""`【本报某市讯】`, `本报某市7日电`; 本报讯 of news without a town."""
_PAPER = lazy(r"\s*(?P<province>[\u3400-\u9fff]{2,4}?)[ \u3000]?日[ \u3000]?报")


def town_of_dispatch(raw: str) -> str:
    """The one city of its province from which all news of a page were sent to the paper of a province; else empty."""
    paper = _PAPER.match(raw) if "本报" in raw else None
    towns = {found["town"] or "" for found in _SENT.finditer(raw)} if paper else set[str]()
    place = gazetteer().get(towns.pop() + "市") if len(towns) == 1 else None
    return place.name if paper and place and is_in_province(place.name, paper["province"]) else ""


def is_in_province(city: str, called: str) -> bool:
    """Whether a city lies in the province of that short name, and isn't called so itself: `通化市` in `吉林`."""
    return province_of(city).startswith(called) and not city.startswith(called)
