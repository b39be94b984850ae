"""The city whose own paper or station a page of news was taken from, which the page takes for granted."""

from __future__ import annotations

from collections.abc import Iterable

from ..language.patterns import lazy
from ..places.gazetteer import gazetteer

_SOURCE = lazy(
    r"(?:来源|稿源|出处|转自|转载自)[ 　]{0,2}[：:][ 　]{0,2}《?(?P<city>[\u3400-\u9fff]{2,4}?)市?"
    r"(?:广播电视台|电视台|日报|晚报|晨报|早报|都市报|时报|商报|新闻网|在线|发布|融媒体?(?:中心)?|传媒)"
)
_OF_BODY = lazy(
    r"(?:来源|稿源|出处|供稿(?:单位)?|版权所有|主办(?:单位)?)[ 　]{0,2}[：:][ 　]{0,2}(?:中共|政协)?(?P<city>[\u3400-\u9fff]{2,4}?市)(?!场|民|容|级|区|政(?![协府]))"
)
"""A body of a city from which a page comes."""
_SITE = lazy(r"(?m)^[ 　]*(?P<city>[\u3400-\u9fff]{2,4}?)市?(?:新闻网|日报社?|晚报|在线|广播电视台|融媒体中心)[ 　]*$")
"""The name of a site or paper alone on a line at the foot of a page."""
_HEAD, _FOOT = 600, 300


def city_of_source(raw: str) -> str:
    """The city; empty where the page names no source, or a paper of a province or of the whole country."""
    told = _OF_BODY.search(raw[:_HEAD]) or _OF_BODY.search(raw[-_FOOT:])
    if told and (city := gazetteer().get(told["city"])):
        return city.name
    found = _SOURCE.search(raw[:_HEAD]) or _SOURCE.search(raw[-_FOOT:]) or _SITE.search(raw[-_FOOT:])
    place = gazetteer().get(found["city"] + "市") if found else None
    return place.name if place else ""


_OF_PAPER = (
    "编辑",
    "总编",
    "记者",
    "采访",
    "广告",
    "发行",
    "新闻",
    "要闻",
    "副刊",
    "摄影",
    "评论",
    "群工",
    "通联",
    "出版",
)
"""What the names of a newspaper's own departments begin with."""


def is_newspaper(own: str) -> bool:
    """Whether the document's own body is a newspaper, which tells of others."""
    return own.endswith("报")


def told_by_paper(own: str, unit: str, near: Iterable[str]) -> str:
    """The body named last whose department a newspaper tells of; empty in other papers and for a department of its own."""
    if not is_newspaper(own) or unit.startswith(_OF_PAPER):
        return ""
    return next((name for name in near if name != own), "")
