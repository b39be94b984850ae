"""Where a body's name begins that a rule would cut too late or too early: behind a movement or time, not behind what somebody hopes
of the school, with the place that a rule would leave out, and whole for `镇原中学`, `又一村酒家`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.counties import county_names
from ..places.gazetteer import leading_place

_TIME = r"(?:运动|时期|期间|开始|初期|中期|后期|斗争|战争)?(?:中(?![国小学央华医心外美日等间部文级专铁建信石])|[之以]?后(?![勤备卫])|[之以]?前(?![进锋卫哨])|期间|时期|当中)"
_BEHIND = lazy(_TIME + r"(?=[\u3400-\u9fff]{2})")
_WITH = lazy(rf"(?:“[^“”]{{2,10}}”|\"[^\"]{{2,10}}\"){_TIME}(?=[\u3400-\u9fff]{{2}})")
_PERIOD = lazy(
    r"(?:抗日战争|抗战|解放战争|土地革命(?:战争)?|大革命|革命战争|内战|土改|土地改革|建国|解放|民国|合作化|公社化|大跃进|四清|敌伪|日伪|沦陷|[一二三四五六七八九十]0?年代)"
    r"(?:时期|期间|[初前中后末]期|前夕|[以之]前)的?(?=[省市县区乡镇村地专](?![\u3400-\u9fff]{0,4}(?:研究|史料|文献|纪念))|[\u3400-\u9fff]{1,4}[省市县区](?!域)[\u3400-\u9fff]|中共|八路军|新四军)"
)
"""A time of history, before a body of a place that there was then: `抗战时期|县农会主任`."""

_SINCE = lazy(
    r"(?:解放|建国|新中国成立)[以之]?[前后]的?(?=(?:总?工会|职工会|农会|商会|妇联|共青团|青年团|文联)(?:组织)?(?![\u3400-\u9fff]))"
)
"""The same before what each place has one of: `解放后|工会`."""


def behind_movement(text: str, start: int, end: int) -> int:
    """Where a name begins that was thought to begin at `start`."""
    if text[start : start + 1] == "系" and (not start or text[start - 1] in "，。；\n\u3000 "):
        return start + 1  # 某某，系|某大学毕业
    if text[start : start + 1] in ("“", '"'):
        found = _WITH.match(text, start, end)
    elif start and text[start - 1] in '”"':
        found = _BEHIND.match(text, start, end)
    elif (since := _SINCE.match(text, start, end)) is not None:
        found = since
    elif "期" in text[start:end] or "前" in text[start:end] or "年代" in text[start:end]:
        found = _PERIOD.search(text, start, end)
    else:
        return start
    return found.end() if found else start


_HOPES = lazy(
    r"(?:(?<=[，。；：“\n])|(?<=[，。；：“\n][也还并更])|(?<=衷心|真诚|由衷|殷切|同时)|(?=希望学校(?:能(?!力)|要|继续|进一步|把|不断|今后|早日|越办|抓住|发挥|坚持|加强|加快|充分)))希望学校"
)
"""A school of that name has a name of its own before it, or stands in a list."""


def hopes_of_school(text: str, at: int) -> bool:
    """Whether 希望学校 at a place of a text says what somebody hopes of the school."""
    return _HOPES.match(text, at) is not None


_HAN = lazy(r"[\u3400-\u9fff]")
_HOUSE = lazy("中学|[一二三四五六七八]中|[中一二三四]小|小学|师范|医院|电厂|酒厂|剧[团院]|书店|日报|新闻")
_INN = lazy(
    "[\u3400-\u9fff](?<![到在去进回开把让往])[\u3400-\u9fff]?(?:酒楼|酒家|酒店|饭店|饭庄|餐厅|餐馆|面馆|茶楼|超市|商场|商店)"
)


def names_house(text: str, start: int, end: int) -> bool:
    """Whether a county's short name at the head of a clause ends at `end`, before a house of it, or the 又 of an inn's."""
    again = text.find("又", start, min(end, start + 2))
    if again >= 0 and end <= again + 2:
        return _INN.match(text, again + 1) is not None
    if end != start + 2 or (start and _HAN.match(text[start - 1])) or _HOUSE.match(text, end) is None:
        return False
    return f"{text[start:end]}县" in county_names()


_LONGEST_PLACE = 8
_LEVELS = ("省", "市", "区", "县", "州", "旗", "盟")
_AND = "和与及同"


def with_place(text: str, at: int, end: int, floor: int) -> int:
    """Where the county begins that was cut behind a name and 和: `某某和青|县总工会`."""
    if at >= end or text[at] not in "县旗区":
        return at
    for size in (1, 2, 3):
        begins = at - size
        if begins > floor and text[begins - 1] in _AND:
            place = text[begins : at + 1]
            return begins if leading_place(place) == place else at
    return at


def place_begins(text: str, at: int, floor: int) -> int:
    """Where the place begins that ends right before `at`; `at` itself where none does: `某县|中苏友好协会`."""
    sizes = (size for size in range(min(_LONGEST_PLACE, at - floor), 1, -1))
    size = next((size for size in sizes if leading_place(text[at - size : at]) == text[at - size : at]), 0)
    return at - (size or (text[at - 1 : at] in _LEVELS and at > floor))
