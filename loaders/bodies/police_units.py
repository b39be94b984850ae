"""Branches, stations and cells of a city's or county's police, named bare in its own papers: 江北分局, 看守所, 某某派出所."""

from __future__ import annotations

from collections.abc import Sequence

from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_FOR_CITY = lazy(r"公安(?![局厅处分])(?P<branch>[\u3400-\u9fff]{2,4}?分局)(?P<unit>|[\u3400-\u9fff]{2,12})")
"""A branch of a city's police, whose bureau is left out."""
_OWN = lazy(r"[\u3400-\u9fff]{2,16}公安局(?:[\u3400-\u9fff]{2,6}分局)?")
_BRANCH = lazy(
    r"(?:市局|我局)?(?P<branch>(?![省市县州本我该])(?![\u3400-\u9fff]{0,4}(?:[税商土建管输铁通邮路烟盐粮]|环保|环境|供电|电力|资源|监督?|检|电信|气象|水[务利文]))[\u3400-\u9fff]{2,4}?分局)(?P<unit>(?!局)[\u3400-\u9fff]{2,12})?"
)
"""A branch for a part of the city, none of another trade."""
_HOUSE = lazy(
    r"(?!公安|司法|[省市县州本我该原各某])(?P<place>[\u3400-\u9fff]{0,6}?)(?:派出所|看守所|拘留所|(?<!隔离)戒毒所|收容教育所|收教所|警犬基地)"
)


def of_city_police(words: str, own: str, city: str) -> str:
    """The branch or house of a police bureau, in full, that words mean in the papers of `own`; else empty."""
    branch = _FOR_CITY.fullmatch(words) if city.endswith("市") else None
    if branch:
        return f"{city}公安局{branch['branch']}{branch['unit']}"
    if "公安局" not in own or "公安" in words or not _OWN.fullmatch(own):
        return ""
    if not own.endswith("分局") and (branch := _BRANCH.fullmatch(words)):
        return own + branch["branch"] + (branch["unit"] or "")
    house = _HOUSE.fullmatch(words)
    return own + words if house and not _of_other_place(house["place"], own) else ""


def _of_other_place(place: str, own: str) -> bool:
    """Whether a house is named by the county or city that it is of, which has a bureau of its own."""
    return (
        len(place) > 2 and place.endswith(("县", "市", "旗")) and leading_place(place) not in ("", leading_place(own))
    )


_TEAM = lazy(
    r"(?:交警|交管|交巡警|治安|刑侦|刑警|巡警|巡特警|特警|经侦|禁毒|网安|国保|出入境)(?:管理|警察|侦查)?[总支大]队"
)


def team_of_police(words: str, near: Sequence[str]) -> str:
    """The team of police, in full, that words name bare behind the bureau that was named last; else empty."""
    if not words.endswith("队") or not _TEAM.fullmatch(words):
        return ""
    bureau = next((name for name in near[:6] if name != words and not name.endswith("队")), "")
    return bureau + words if bureau.endswith(("公安局", "公安厅")) else ""
