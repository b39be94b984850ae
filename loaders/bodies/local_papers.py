"""The city whose own paper or station a page of news was taken from, which the page takes for granted; of a province's paper that
from which its news were sent."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.counties import homes_of
from ..places.gazetteer import gazetteer, province_of

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


def place_of_source(raw: str) -> str:
    """The city, or the county or district whose body it is; empty where the page names no source, or a paper of the whole
    country."""
    county = _OF_COUNTY.search(raw[:_HEAD]) or _OF_COUNTY.search(raw[-_FOOT:])
    if county and homes_of(county["county"]):
        return county["county"]
    told = _OF_BODY.search(raw[:_HEAD]) or _OF_BODY.search(raw[-_FOOT:])
    if told and (city := gazetteer().get(told["city"])):
        return city.name
    found = _SOURCE.search(raw[:_HEAD]) or _SOURCE.search(raw[-_FOOT:]) or _SITE.search(raw[-_FOOT:])
    place = gazetteer().get(found["city"] + "市") if found else None
    if found and not place and found[0].startswith("出处") and raw[found.start() - 2 : found.start()] == "内容":
        place = gazetteer().get(found["city"])  # 内容出处：《某省日报》 of a library's record
    return place.name if place else _place_of_dispatch(raw)


_COUNTIES = ("县", "区", "旗")
_OF_COUNTY = lazy(
    r"(?:来源|稿源|出处|供稿(?:单位)?|发布(?:单位|机构)|版权所有|主办(?:单位)?)[ 　]{0,2}[：:][ 　]{0,2}(?:中共|政协)?"
    r"(?:[\u3400-\u9fff]{2,4}?[市州])?(?P<county>[\u3400-\u9fff]{1,6}?[县区旗])(?=[\u3400-\u9fff]{2})"
)
_DISPATCH = lazy(r"(?m)^[ 　]*[【（]?(?P<site>[\u3400-\u9fff]{4,14})(?<![通资喜音简快要电警])讯[ 　:：】（(]")
"""What news begin with that a body's own site gives out: `某某林草信息网讯（通讯员…）`."""
_LEVEL = lazy(r"(?<![\u3400-\u9fff])[省市县区旗](?=[\u3400-\u9fff])")


def _place_of_dispatch(raw: str) -> str:
    """The city, county or district that the name of such a site begins with, of the level that the text speaks of; else empty."""
    sent = _DISPATCH.search(raw[: 2 * _HEAD]) if "讯" in raw[: 2 * _HEAD] else None
    site = sent["site"] if sent else ""
    found = [place.name for size in (2, 3, 4) if (place := gazetteer().get(site[:size]))]
    for size in (4, 3, 2) if site else ():
        names = (site[:size], *(site[:size] + level for level in _COUNTIES))
        found += [name for name in names if name.endswith(_COUNTIES) and homes_of(name)]
    levels = _LEVEL.findall(raw)
    return next((one for one in found if one[-1] in levels), "") or next(iter(found), "")


def is_newspaper(own: str) -> bool:
    """Whether the document's own body is a newspaper, which tells of others."""
    return own.endswith("报")


_PUBLIC = lazy(r"[\u3400-\u9fff]{2,6}(?:日报|晚报|晨报|早报|午报|大众报|新报)")
_OF_ITSELF = lazy(r"报社|社长|总编|编辑部|本报(?![\u3400-\u9fff]{0,8}[讯电]|记者|通讯员|特派|专电)")


_STATION = lazy(
    r"[\u3400-\u9fff]{2,12}[省市县区州旗盟](?:融媒体?中心|广播电视台|电视台|人民广播电台|新闻传媒中心|新闻中心|新闻社|传媒中心)"
)
_OF_ITS_OWN = lazy(r"台长|中心(?:党[总支组委]|副?主任|工会|干部职工)|[我本全][台社]|[我本]中心|总编|社长")


def tells_of_others(own: str, text: str) -> bool:
    """Whether a body is a public newspaper or a station whose page says nothing of the paper or station itself."""
    if _STATION.fullmatch(own):
        return _OF_ITS_OWN.search(text) is None and own[-4:] not in text.partition("\n")[2]
    return is_newspaper(own) and _PUBLIC.fullmatch(own) is not None and _OF_ITSELF.search(text) is None


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
