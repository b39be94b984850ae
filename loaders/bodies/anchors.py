"""What a name of a body begins with that makes it stand on its own: a place, a level like 市 before an office, 全国, a river."""

from __future__ import annotations

import re
from functools import cache

from ..language.body_words import NATION, national_regex
from ..language.party_names import PARTIES, SHORT_SEAT
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_words
from ..places.gazetteer import district_regex, gazetteer, place_regex, province_letters

TWO_WORDS = lazy(r".[县旗]|都(?:街道|[镇乡区村])")
"""The rest of a place's name behind its first character, which looks like a word: 大余县, 洪都街道."""
LEVEL_WORD = lazy(
    r"(?:地区|专区|(?<!城)市|(?<=城)市(?!工作|交通|信用|环境)|[省县州盟镇]|(?<![发新])(?<!(?<!梁)园)区|(?<![红战军国党])旗|(?<!同)乡)(?!(?:人民)?公社)(?=[委总人政纪监直级教公司检法文工妇科残侨台团组宣统财民卫商农林水交住发国税审统应信外体广医疾机老关党红府]|乡镇企|社队企|[一二]轻)"
)
_LEVEL_OF_OFFICE = r"(?:[地专]区|(?<![城都])市|[省县州盟]|(?<![发新险保合景园林库])区)"
_OFFICE_ENDS = r"[\u3400-\u9fff]{0,6}?(?:[局厅办处所站]|委(?!托|派|任|屈|婉)|公司|[学协商]会|(?:研究|促进|联合|慈善|基金|同学|联谊|爱国|校友)会|(?<=慈善)会|总会(?=[^计]|$)|指挥部|中心|队)"
"""How names end of offices and societies of a place, behind what they are for (bureau_words.txt)."""
_OF_ARTS = r"(?:(?<![城都])市|[县州盟]|(?<![新险保合景园林库])区|(?:(?<![\u3400-\u9fff])|(?<=[由和与及任经为]))省)(?=[书作美摄音舞剧戏曲杂影视诗记佛道][协联](?![助作同会办议调商定力奏拍])|(?:计生协|社科联|新阶联|知联会|新联会)(?!议))"
"""A society of artists, journalists or believers by its short name: 市|书协."""
_GOODS = "酒糖药纸钢铁铜茶瓷电丝布油砖盐纱棉鞋烟皮碱酱灯表船"
"""What works of a place make, in one character: 县酒厂."""
_WATERS = lazy(
    r"(?:长江|黄河|淮河|珠江|海河|辽河|松辽|太湖|嫩江|汉江|京杭运河)(?![中东西南北]?[路街镇乡村区])"
    r"(?![\u3400-\u9fff]{0,12}(?:专业委员会|专委会|分会|支会)$|(?:流域)?(?:文化|文明|文学|民俗|历史|经济)[\u3400-\u9fff]{0,12}(?:研究(?:中心|院|所|基地)|(?<!委员)学院)$)"
)
"""Great rivers, but not where a society's branch or an institute of a university studies what is along them."""
_BASIN = lazy(
    r"(?!重点|主要|小|中小|大|跨|国际|全|各|本|该|我|[院局厅所校省市县区])[\u3400-\u9fff]{1,4}流域(?=[\u3400-\u9fff]{0,16}(?:领导小组|委员会|指挥部|管理局|管理处|协调小组)$)"
)
"""The basin of a river by its name, for which a group or office is set up that no house alone has."""
_OWNED = lazy(
    r"(?:地方国营|国营|公私合营|公营)(?=[\u3400-\u9fff]{3})(?!企业|商业|工业|农业|经济|单位|工厂|商店|农场|林场|厂矿)"
)
"""Whose property a factory or shop is, at the head of its name."""
_OF_REGION = lazy(
    r"(?:东北|华北|西北|华东|华中|华南|西南|中南|东南)[\u3400-\u9fff]{1,8}?(?<!分)(?:大学|学院|医院|专科学校)(?![长分])"
)
"""Universities and hospitals that are named after a great part of the country: 西北某某学院."""
_NO_PREFECTURE = lazy(
    r"贫困|边远|偏远|民族|[东西南北中]部|[东西南北][东西南北]|沿[海边江]|内陆|周边|农村|城市|城乡|发达|落后|先进|革命|受灾|疫情|高寒|山丘|平原|本[县市省]|[各全该本外老新]"
)
_OF_PLACE = lazy(rf"中国人民政治协商会议|政协|共青团|中共|{PARTIES}")
"""What stands before the place in the names of parties and conferences: 政协|某某自治州委员会."""


@cache
def anchor_regex() -> re.Pattern[str]:
    """What finds such beginnings; `place` is the group of those of the gazetteer."""
    places = trie_pattern(gazetteer())
    letters = f"[{''.join(province_letters())}]" + r"{2,}(?=[两二三四五六七八九十]?[省市区])"
    offices = rf"{_LEVEL_OF_OFFICE}(?=(?:{trie_pattern(read_words('bureau_words.txt'))}){_OFFICE_ENDS})"
    works = rf"(?<![全各]){_LEVEL_OF_OFFICE}(?=(?:[{_GOODS}]|{trie_pattern([*read_words('trades.txt'), *read_words('goods.txt')])})总?厂)"
    return lazy(
        rf"{letters}|{SHORT_SEAT}|(?P<place>{places})|{NATION.pattern}|{LEVEL_WORD.pattern}|{offices}|{works}|{_OF_ARTS}"
    )


@cache
def has_owner(words: str) -> bool:
    """Whether a name begins with a place, a great river, 市, 省, 全国 … so that it stands on its own."""
    if _OWNED.match(words) or _WATERS.match(words) or _OF_REGION.match(words) or _BASIN.match(words):
        return True
    if _is_of_prefecture(words) or anchor_regex().match(words) or district_regex().match(words):
        return True
    return is_seat(words, 0, len(words)) or national_regex().match(words) is not None


def _is_of_prefecture(words: str) -> bool:
    """Whether an unknown prefecture begins a name: `岭阳地区工会办事处`."""
    ends = (at for at in (2, 3) if words.startswith(("地区", "专区"), at))
    return any(LEVEL_WORD.match(words, at) for at in ends) and not _NO_PREFECTURE.match(words)


def is_seat(text: str, start: int, end: int) -> bool:
    """Whether the committee of a party or conference begins at `start`, its place behind: 政协|某某自治州委员会."""
    found = _OF_PLACE.match(text, start, end)
    at = found.end() if found else end
    return at < end and (place_regex().match(text, at, end) or district_regex().match(text, at, end)) is not None
