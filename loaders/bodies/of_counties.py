"""Words that stand in few names, within those of houses: `镇原中学` of a county, `又一村酒家`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..places.counties import county_names

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
