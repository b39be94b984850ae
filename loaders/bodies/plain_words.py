"""Names of bodies without what documents add to them: sessions, the words of a party before its committee."""

from __future__ import annotations

from functools import lru_cache

from ..language.body_words import ending_of, without_session
from ..language.patterns import PLACES, lazy
from ..parts import Context
from ..places.gazetteer import full_place, gazetteer, leading_place, place_regex, province_of
from .artists import without_chamber
from .parties import with_party
from .party_seats import branch_of

_CONSULTATIVE = lazy(
    r"^(?:中国人民政治协商会议|政协)([\u3400-\u9fff]{2,8}?|[\u3400-\u9fff]{6,13}?[省市区县州盟旗])委员会"
)
_LEAGUE = lazy(r"^(?:中国)?共产主义青年团|^团(?=[\u3400-\u9fff]{2,4}(?:地委|[州盟]委)$)")
_COMMITTEE_OF = lazy(
    r"(?:中共|中国共产党)(?!中央)(?P<body>[\u3400-\u9fff（）]{2,40}?)委员会(?P<unit>|[\u3400-\u9fff]{2,10}(?:部|办公室|室|处))"
)
"""中共某县委员会 is 某县委, 中共某大学委员会 某大学党委."""
_REVOLUTIONARY = lazy(
    r"(?<![民改])(?:革委|(?<=[\u3400-\u9fff])革委会)(?=$|(?!会)[\u3400-\u9fff]{2,8}(?:组|部|办公室|室|处|科|局)$|副?主任)"
)
_COUNCIL = lazy(r"(?<=[省市县区州旗乡镇])人委(?=$|(?!会)[\u3400-\u9fff]{2,8}(?:组|部|办公室|室|处|科|局)$)")
_PLACES = tuple("省市县区州旗社乡镇地")
_PARTY = lazy(r"^(?:中共|中国共产党)(?!中央|[一二三四五六七八九十]+大)")
_ORGAN = lazy(
    r"(?:[\u3400-\u9fff]{1,5}[区县旗市])?(?:委|人大|人民代表大会|政府|人民政府|政协|总工会|[妇科文侨残]联|科协|工商联|纪委|监委|红十字会|[\u3400-\u9fff]{2,8}局)"
)
"""Organs that every city has, behind its name."""

_OF_WHOLE_PLACE = lazy(
    r"全[省市县区州旗](?![\u3400-\u9fff]{0,12}(?:各|所有))[\u3400-\u9fff]{4,24}(?:委员会|筹委会|组委会|领导小组|工作组|指挥部|总指挥部)"
)
"""A committee or group of a whole city or county: `全市防汛抗旱指挥部`."""
_OF_ITS_OWN = lazy(
    r"(?<=[联会局委厅司院校厂社团处])(?:所属|下属)的?(?!各|单位|企业|学校|部门|基层)(?=[\u3400-\u9fff]{3,})"
)
"""What joins a body to one of its own: 某市妇联|所属|家政公司."""


def plain(words: str, context: Context) -> str:
    """The words in the form that names of bodies have in a graph: 中共某县委员会 as 某县委, 革委 as 革命委员会 (`Context.council`), 县人委 as 县人民委员会."""
    words = _formed(with_party("".join(without_chamber(words).split()), context))
    if words.startswith("全") and _OF_WHOLE_PLACE.fullmatch(words) and _knows(words[1], context):
        words = words[1:]
    words = words.replace("公告董事会", "董事会").removesuffix("公告") or words  # 某银行公告|董事长甲辞任
    words = words.removesuffix("党组").replace("经审委员会", "经费审查委员会") or words
    words = _COUNCIL.sub("人民委员会", words) if "人委" in words else words
    return _REVOLUTIONARY.sub(lambda found: _council(words, found.start(), context), words)


@lru_cache(PLACES)
def _formed(words: str) -> str:
    """The words without a session and without what goes without saying, the committees of parties by their short names."""
    words = _without_province(without_session(words))
    if committee := _COMMITTEE_OF.fullmatch(words):
        body, unit = committee["body"], committee["unit"]
        organ = "委" if leading_place(body) == body else "党委" if ending_of(body) else "委员会"
        words = (branch_of(body) or body + organ) + unit
    words = _LEAGUE.sub("共青团", _CONSULTATIVE.sub(r"\1政协", _PARTY.sub("", words)))
    return _OF_ITS_OWN.sub("", words) if "属" in words else words


def _knows(level: str, context: Context) -> bool:
    """Whether a document says which city, county or district it means."""
    return level in context.terms or context.place.endswith(level)


def _council(words: str, at: int, context: Context) -> str:
    """What the revolutionary committee behind a place is called as the text has it; that of a works in full."""
    return context.council if words[at - 1 : at] in _PLACES else "革命委员会"


def _without_province(words: str) -> str:
    """An organ of a city of another province by the city alone: 某省某市政协 is 某市政协."""
    above = place_regex().match(words)
    city = place_regex().match(words, above.end()) if above else None
    if above is None or city is None or not city[0].endswith(("市", "自治州", "盟")):
        return words
    of = gazetteer()[city[0]].province
    inside = of != "" and province_of(full_place(above[0])) == of == full_place(above[0])
    return words[above.end() :] if inside and _ORGAN.match(words, city.end()) else words
