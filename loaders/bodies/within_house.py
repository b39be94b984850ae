"""Bodies named behind a short word for the house that they are of: 学校图书馆, 公司炼钢厂, 我院物理系; and 市局 for one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchors import has_owner

SCHOOLS = ("校", "学校", "学院", "院")
_HOUSES = ("校", "院", "厂", "矿", "局", "学校", "医院", "公司", "集团公司", "集团")
"""Short words for institutions, which have societies of their own."""
_INNER = lazy(r"(?:附属|直属|实验|继续教育|马克思主义|[技职]工|子弟).{0,8}(?:学[院校]|医院|[中小]学|幼儿园)$")
_FIRMS = ("公司", "集团", "集团公司", "总公司", "厂", "工厂", "矿", "局", "路局", "管理局", "矿务局")
_HOSPITALS = ("医院", "院")
_OF_FIRMS = frozenset({"company", "hospital", "school", "institute", "media", "museum", "station", "theatre", "troupe"})
_OF_BUREAUS = frozenset({"team", "centre", "station"})
_OF_HOSPITALS = frozenset({"institute", "school"})
_OF_SCHOOLS = lazy(
    r"(?:系|图书馆|档案馆|校史馆|博物馆|体育馆|美术馆|出版社|印刷厂|工厂|农场|林场|医院|卫生所|研究院|研究所|研究中心|实验室|书院|学院|编辑部|教研室|校友总?会|(?:附属|实验)[中小]?学校?|附[中小]|幼儿园|幼稚园|托儿所|招待所|宾馆|后勤(?:服务)?集团|公司|科技园)$"
)
_NO_PART = lazy(
    r"有限|股份|责任|控股|总公司$|分公司$|子公司$|公司$|集团公司$|学[校院]$|医院$|[办属管级内军区域园企地]|外(?![语国])|矿(?!山)|(?:管理|建筑|建设|设备|治理|合作|直属|下属)(?!处|科|部)|法学?(?:研究|学院)"
)
"""What makes another word of the one before it (集团军, 校办), or says what a body is about (医院管理研究所)."""
_OF_LEVEL = lazy(
    r"[省市区县州](?P<kind>局|会(?=办公室|机关|秘书处)|协会|学会|商会|研究会|促进会|联谊会|联合会|总会|公会|基金会|公司|集团|(?<=[省市])院|(?<=[省市])社|(?<=[省市])馆)(?P<unit>$|[\u3400-\u9fff]{2,})"
)
_SIGNS = "馆台站队段团社所厂矿系"
"""What houses are called by their last character in their own papers."""
_OWN_ORGAN = lazy(
    r"(?:机关)?(?:党委|党组|党总支|总支部?|党支部|支部|纪委|工会|工会委员会|团总支|团支部|妇联|党委会|学生会|革命委员会|革委会|(?<=[^团])团委|科协|监察室)$"
)


_BRANCHES = ("分行", "支行")


def is_firm_above(words: str, own: str) -> bool:
    """Whether words call the firm that a document's own is a branch of by its level alone: 省公司 in the papers of 某市分公司."""
    return words[:3] in ("省公司", "市公司", "县公司") and own.endswith(("分公司", "支公司"))


def own_by_sign(words: str, own: str) -> str:
    """The organ or department of the document's own house behind its last character: 台工会 in the papers of a station."""
    if len(words) < 3 or words[0] not in _SIGNS or not own.endswith(words[0]):
        return ""
    return words[1:] if _OWN_ORGAN.match(words, 1) else ""


def is_within_house(house: str, words: str) -> bool:
    """Whether words behind a short word for a house name a body that is a part of it: 图书馆 behind 学校."""
    ending = ending_of(words)
    if ending is None or has_owner(words):
        return False
    society = house in _HOUSES and ending.kind in ("league", "society")
    if society or (house in _HOUSES and _INNER.match(words)) or (house == "校" and words.endswith("学院")):
        return True
    if _NO_PART.match(words):
        return False
    if house in SCHOOLS and _OF_SCHOOLS.search(words) is not None:
        return True
    if house == "局" and ending.kind in _OF_BUREAUS:
        return True  # 局机关服务中心
    return (house in _FIRMS and ending.kind in _OF_FIRMS) or (house in _HOSPITALS and ending.kind in _OF_HOSPITALS)


def own_of_level(words: str, own: str, place: str) -> tuple[str, str]:
    """The document's own body and what stands behind it, where words call it by its level: 市局 in the papers of 某市水利局.

    `place`: the place that the level means. Two empty strings where the words mean nothing of the kind.
    """
    if words[1:3] in _BRANCHES and (own.endswith(words[:3]) or (place and own.endswith(place[:-1] + words[1:3]))):
        return own, words[3:]
    found = _OF_LEVEL.fullmatch(words) if own and place and own.startswith(place) else None
    if found is None or not own.endswith(found["kind"]) or own == place + found["kind"]:
        return "", ""
    return own, found["unit"]


def society_of_level(words: str, own: str) -> str:
    """The document's own society where words call it by its level alone: 市会 in the papers of 某市红十字会; else empty."""
    if len(words) != 2 or words[1] != "会" or not own.endswith("会") or own.endswith(("工会", "委员会")):
        return ""
    return own if leading_place(own).endswith(words[0]) else ""


_OF_COURTS = lazy(
    r"(?:反贪|反渎|反贪污贿赂|反渎职侵权|职务犯罪(?:侦查|预防)|执行|立案)局|(?:司法警察|法警)(?:总队|支队|大队)"
)
"""What looks like a bureau of a place and is within its court or procuratorate."""
_WHOLE = {"反贪局": "反贪污贿赂局", "反渎局": "反渎职侵权局"}


def bureau_of_court(words: str, own: str, near: Sequence[str], called: Mapping[str, str]) -> str:
    """The bureau or squad of the court or procuratorate that is at hand: 反贪局 in the papers of one; else empty.

    `called`: the whole names that the text has for short ones.
    """
    if not words.endswith(("局", "队")) or not _OF_COURTS.fullmatch(words):
        return ""
    house = next((name for name in (*near[:1], own) if name.endswith(("检察院", "法院", "中院", "高院"))), "")
    return house + called.get(words, words) if house else ""


def bureaus_called_short(text: str) -> dict[str, str]:
    """The whole names that a text has for its short ones of the bureaus of procuratorates."""
    return {short: whole for short, whole in _WHOLE.items() if short in text and whole in text}
