"""The city whose own paper or station a page of news was taken from, which the page takes for granted."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.gazetteer import gazetteer

_SOURCE = lazy(
    r"(?:来源|稿源|出处|转自|转载自)[ 　]{0,2}[：:][ 　]{0,2}《?(?P<city>[\u3400-\u9fff]{2,4}?)市?"
    r"(?:广播电视台|电视台|日报|晚报|晨报|早报|都市报|时报|商报|新闻网|在线|发布)"
)
_HEAD, _FOOT = 600, 300


def city_of_source(raw: str) -> str:
    """The city; empty where the page names no source, or a paper of a province or of the whole country."""
    found = _SOURCE.search(raw[:_HEAD]) or _SOURCE.search(raw[-_FOOT:])
    place = gazetteer().get(found["city"] + "市") if found else None
    return place.name if place else ""
