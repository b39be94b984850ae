"""Institutes and stations of a place by characters of their names: 市农科院 for 江州市农业科学研究院."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.abridged import keeps
from ..language.patterns import lazy
from ..places.gazetteer import leading_place

_FULL = lazy(r"[\u3400-\u9fff]{4,20}(?<!法)(?<!察)[院所站馆校]")
_ABOVE = lazy(
    r"(?:(?:轻|重|第?[一二三四五六七八]机械|冶金|建筑|建材|纺织|化学|石油|煤炭|机械|电子|核|航空|航天|兵器|食品|有色金属)工业|农业|林业|水利|水利电力|铁道|交通|交通运输|卫生|教育|文化|冶金|化工|地质|建设|商业|邮电|公安|地质矿产|农牧渔业|农垦|粮食|石油|煤炭)部$"
    r"|中国(?:农业|林业|社会|水产|中医|热带农业|铁道|地质|环境|水利水电)?科学院$|中国医学科学院$|国家(?:测绘|地震|海洋|气象|林业|粮食|地质)局$"
)
"""Ministries and academies that have institutes all over the country."""
_REGION = lazy(
    r"(?:中国[\u3400-\u9fff]{0,4}科学院|[\u3400-\u9fff]{2,6}部)?(?P<region>西北|东北|华北|华东|华南|华中|西南|中南)(?=[\u3400-\u9fff]{3})"
)
_INSTITUTE = lazy(r"[\u3400-\u9fff]{2,20}(?:研究[所院]|设计院|生物制品所|实验站|试验站|植物园|天文台)")
_LEVELS = ("省", "市", "区", "县", "州", "旗", "盟")
_LONGEST_ABOVE = 12
_LEAST = 5
"""Characters that the name behind the place has at least."""


def _place_of(words: str) -> tuple[str, str]:
    """What stands before the own name of an institute, and what of it stands before its short name at least: 某市 and
    市, 中国科学院西北 and 西北."""
    if region := _REGION.match(words):
        return region[0], region["region"]
    place = leading_place(words)
    if place.endswith("地区"):
        return place, "(?:地区|地|区)"
    return place, place[-1] if place.endswith(_LEVELS) else ""


def institutes_called(text: str, told: Sequence[str]) -> dict[str, str]:
    """Short names of institutes of a level, each with the only one that `told` names with its place and these characters."""
    found: dict[str, set[str]] = {}
    for words in told:
        place, called = _place_of(words) if _FULL.fullmatch(words) else ("", "")
        name = words[len(place) :]
        if not called or len(name) < _LEAST:
            continue
        for match in re.finditer(rf"(?:{place}|{called})(?P<own>{name[0]}[{name[1:-1]}]{{1,4}}{name[-1]})", text):
            if match["own"] not in name and match[0] not in words and keeps(name, match["own"]):
                found.setdefault(match[0], set()).add(words)
    return {short: full.pop() for short, full in found.items() if len(full) == 1}


def is_institute_of(text: str, end: int, words: str) -> bool:
    """Whether words behind `end`, where a ministry or academy is named, name its institute at some place by the place."""
    if not leading_place(words) or not _INSTITUTE.fullmatch(words):
        return False
    return _ABOVE.search(text, max(0, end - _LONGEST_ABOVE), end) is not None
