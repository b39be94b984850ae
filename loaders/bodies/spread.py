"""Names that stand for several bodies: 苏浙皖三省总工会, 甲、乙两区工商联."""

from __future__ import annotations

import re
from functools import cache

from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import full_place, gazetteer, province_letters
from .expand import expand

_TOWNS = lazy(
    r"(?P<names>[\u3400-\u9fff]{1,5}(?:镇|乡|街道|[市县区])(?:[、和与及][\u3400-\u9fff]{1,5}(?:镇|乡|街道|[市县区]))+)"
    r"等?[两二三四五六七八九十\d]个?(?:乡镇|镇乡|镇街|街镇|县区|区县|县市|市县|镇|乡|街道|市|县|区)的?(?P<rest>[^、和与及]+)$"
)
"""甲镇、乙镇、丙乡三个乡镇的人大: one body of each."""


_LISTED = lazy(
    r"(?P<names>[^、]{2,12}(?:[、和与及][^、]{1,12}?){1,12})(?P<count>[两二三四五六七八九十]{0,2})"
    r"(?P<level>地区|自治州|自治县|[省市区县州盟旗镇乡]|(?<=[两二三四五六七八九十])[家地])(?P<rest>(?![两二三四五六七八九十])[^、和与及]+)$"
)
_LEVEL = lazy(r"(?<=[\u3400-\u9fff]{2})(?:地区|自治州|自治县|[省市区县州盟旗镇乡])$")
_PLACES = lazy(
    r"(?:[\u3400-\u9fff]{1,6}[、和与及]){1,12}[\u3400-\u9fff]{1,6}?(?P<count>[两二三四五六七八九十]{1,2})个?"
    r"(?:地区|自治州|自治县|乡镇|县区|区县|县市|[省市区县州盟旗镇乡])$"
)

_COUNTS = frozenset("两二三四五六七八九十")
_ONE_BODY = ("公司", "集团", "银行", "支行", "分行", "铁路局", "大学", "学院")
"""What is one body although letters of provinces begin its name (京沪某公司)."""


def spread(words: str, context: Context) -> list[str]:
    """The bodies of a distributive name, in its order: 苏浙皖三省总工会, 甲、乙两区工商联; empty for any other name."""
    if lettered := by_letters(words):
        return lettered
    towns = _TOWNS.match(words)
    if towns and ending_of(towns["rest"]):
        return [expand(name + towns["rest"], context) for name in parted(towns["names"])]
    listed = _LISTED.match(words)
    if listed is None or not ending_of(listed["rest"]):
        return []
    names = parted(listed["names"])
    if len(names) < 2 or any(not re.fullmatch(r"[\u3400-\u9fff]{2,4}", _LEVEL.sub("", name)) for name in names):
        return []
    full = [name if _LEVEL.search(name) else place_of(name, listed["level"]) for name in names]
    return [expand(name + listed["rest"], context) for name in full]


@cache
def _of_letters() -> re.Pattern[str]:
    letters = "".join(province_letters())
    return lazy(
        rf"(?P<letters>[{letters}](?:、?[{letters}]){{1,8}})(?P<count>[两二三四五六七八九十]地|[两二三四五六七八九十]?[省市区]?(?:一市|两市|市)?)(?P<rest>.+)"
    )


def by_letters(words: str) -> list[str]:
    """The bodies of provinces told by their letters (苏浙皖三省总工会, 沪、苏两地工会); empty for any other words."""
    found = _of_letters().fullmatch(words)
    if found is None or not ending_of(found["rest"]) or words[:2] in gazetteer():
        return []
    if not found["count"] and found["rest"].endswith(_ONE_BODY):
        return []
    rest = "总工会" if found["rest"] == "工会" else found["rest"]
    return [province_letters()[char] + rest for char in found["letters"] if char != "、"]


def count_of_places(text: str, start: int, end: int) -> int:
    """How many places the words between the offsets say and list: 4 for `甲、乙、丙、丁四市法院`; 0 where they don't."""
    if _COUNTS.isdisjoint(text[max(0, start - 2) : end]):
        return 0
    ending = re.search(
        r"(?:地区|自治[州县]|乡镇|县区|区县|县市|[省市区县州盟旗镇乡])(?=[\u3400-\u9fff]{1,16}$)", text[start:end]
    )
    found = _PLACES.search(text, max(0, start - 60), start + ending.end()) if ending else None
    if found is None:
        return 0
    count = count_of(found["count"])
    return count if len(parted(found[0])) == count else 0


def parted(names: str) -> list[str]:
    """A list of places in parts; 和 within a name (和田, 仁和) parts nothing."""
    parts: list[str] = []
    for name in names.split("、"):
        found = re.fullmatch(r"([\u3400-\u9fff]{2,}?)[和与及]([\u3400-\u9fff]{2,})", name)
        parts += [found[1], found[2]] if found else [name]
    return parts


def place_of(name: str, level: str) -> str:
    """One of several places of a level in full: 丙县 for 丙 of `甲、乙、丙三县`; as it is where bodies are counted, 三家."""
    if level == "家":
        return name
    place = full_place(name)
    whole = level == "地" or (place.endswith(level) and len(place) > 2)
    return place if whole or (level == "省" and place in gazetteer()) else name + level
