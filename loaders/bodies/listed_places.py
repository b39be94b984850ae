"""Bodies of one kind by the places that are listed before them: 甲、乙、丙三街道总工会, 广东、湖北校友会, 甲、乙公社."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..dates.words import count_of
from ..language.body_words import ending_of
from ..language.name_words import surname_class
from ..language.patterns import lazy
from ..places.gazetteer import full_place, gazetteer, leading_place, province_letters
from .spread import parted, place_of

_MIXED = r"乡镇|镇乡|镇街|街镇|街乡镇|乡镇街道|县区|区县|县市区|市县区|县市|市县|市区|省市|省区市|省市区|市州|地市|地"
"""Words for places of several kinds, each of which says its own kind or is known."""
_LEVEL = r"自治区|自治州|自治县|地区|街道|社区|人民公社|公社|大队|农场|林场|[省市区县州盟旗镇乡村]"
_OFFICE = r"[局厅]"
_ASIDE = lazy(r"(?<=[县市区旗])（[县市区旗、]{1,7}）")
_NAMES = r"(?P<names>[\u3400-\u9fff]{1,12}(?:、[\u3400-\u9fff]{1,8})*(?:、|以及|[和与及])[\u3400-\u9fff]{1,7}?)"
_COUNTED = lazy(
    rf"{_NAMES}等?(?:(?P<first>[两二三四五六七八九])省(?P<second>[一两二三四])(?=[市区])|(?P<count>[两二三四五六七八九]|十[一二三四五]?|\d{{1,2}})个?)"
    rf"(?P<level>{_MIXED}|{_LEVEL}|{_OFFICE}|家)的?(?P<rest>(?![一两二三四][市区])[\u3400-\u9fff]{{0,20}})$"
)
_PLAIN = lazy(
    rf"{_NAMES}等?(?<=[\u3400-\u9fff]{{2}})(?P<level>{_LEVEL}|{_OFFICE})(?<!州(?=市))(?P<rest>[\u3400-\u9fff]{{0,20}})$"
)
_BARE = lazy(
    r"(?P<names>[\u3400-\u9fff]{2,12}(?:、[\u3400-\u9fff]{2,8})*(?:、|以及|[和与及]))(?P<last>[\u3400-\u9fff]{4,28})$"
)
_OWN_LEVEL = lazy(rf"[\u3400-\u9fff]{{1,6}}?(?P<level>{_LEVEL}|{_OFFICE})$")
_BEFORE = lazy(
    r"(?:(?:[\u3400-\u9fff]{0,8}?(?:听取|邀请|来自|组织|安排|推荐|会见|接待|表彰|召集|会同|以及|分别由|随后|其中|其间|期间|当[天日]|会[上后前])了?|[由与和及请对])?(?:[我本全该]?[省市县区州乡镇](?![内外])|[我本全该][省市县区州乡镇])?)(?=[\u3400-\u9fff]{2})"
)
"""What may stand before the first place: `听取了|东湖、西山两街道`, `区|东湖、西山两街道`."""
_LEVELS = ("等", "省", "市", "区", "县", "州", "盟", "旗")
_SMALL = lazy(r"[\u3400-\u9fff]县(?:人民公社|公社|街道|社区|[镇乡村]|大队)")
_STEM = lazy(r"[\u3400-\u9fff]{2,4}")


def bodies_of_places(words: str) -> list[str]:
    """The bodies that words which end with their kind tell by their places, in order; empty for any other words."""
    if "、" not in words and not any(sign in words for sign in "和与及"):
        return []
    words = _ASIDE.sub("", words)
    if counted := _COUNTED.search(words):
        names = parted(counted["names"])
        mixed = counted["second"] or re.fullmatch(_MIXED, counted["level"])
        whole = len(names) == count_of(counted["count"] or counted["first"]) + count_of(counted["second"] or "")
        if counted["level"] == "家":
            houses = whole and ending_of(counted["rest"]) and all(map(_STEM.fullmatch, names))
            return [name + counted["rest"] for name in names] if houses else []
        return _whole(names, "" if mixed else counted["level"], counted["rest"]) if whole else []
    bare = _BARE.search(words)
    if known := _of_known(bare) if bare else []:
        return known
    plain = _PLAIN.search(words)
    names = parted(plain["names"]) if plain else []
    told = plain and _are_no_people(names[:-1]) and (not plain["rest"] or ending_of(plain["rest"]))
    return _whole(names, plain["level"], plain["rest"]) if plain and told else []


def below_one(written: Sequence[str], words: Sequence[str]) -> list[str]:
    """Listed bodies in full, of which one whose place sounds like a county is of the place that all others are of."""
    above = {full[: -len(short)] for full, short in zip(written, words, strict=True) if full.endswith(short)} - {""}
    if len(above) != 1:
        return list(written)
    pairs = zip(written, words, strict=True)
    return [min(above) + full if full == short and _SMALL.match(short) else full for full, short in pairs]


def _are_no_people(names: list[str]) -> bool:
    """Whether names listed before a body are not those of people who are listed before somebody of that body."""
    return any(_stem(name) != name or name in gazetteer() or surname_class(name, 0) in ("", "strict") for name in names)


def _stem(name: str) -> str:
    level = _OWN_LEVEL.fullmatch(name)
    return name[: level.start("level")] if level and level.start("level") > 1 else name


def _whole(names: list[str], level: str, rest: str) -> list[str]:
    """Each place with its level, that of the next one where it says none, and what all of them are called behind it."""
    above, names[0] = _first(names[0])
    found: list[str] = []
    for name in reversed(names):
        if own := _OWN_LEVEL.fullmatch(name) if len(name) > 2 else None:
            level, full = own["level"], name
        else:
            known = province_letters().get(name) or (full_place(name) if name in gazetteer() else "")
            full = place_of(name, level) if level and len(name) > 1 else known
        if not full or not (len(name) == 1 or _STEM.fullmatch(_stem(name))):
            return []
        small = level not in ("", "省", "市", "自治区", "地区", "自治州", "州", "盟")
        found.insert(0, (above if small else "") + full + rest)
    return found


def _first(name: str) -> tuple[str, str]:
    """The first place of a list apart from what stands before it, and the place above all of them if that is named."""
    known = next((name[at:] for at in range(len(name) - 1) if name[at:] in gazetteer()), "")
    if known:
        return "", known
    above = _BEFORE.match(name)
    name = name[above.end() :] if above else name
    place = leading_place(name)
    return (place, name[len(place) :]) if place and len(name) - len(place) > 1 else ("", name)


def _of_known(bare: re.Match[str]) -> list[str]:
    """The bodies of provinces and cities that are listed by their short names: 广东、湖北、江西校友会."""
    names = parted(re.sub(r"(?:、|以及|[和与及])$", "", bare["names"]))
    names[0] = _first(names[0])[1]
    last = next((bare["last"][:size] for size in (2, 3, 4) if bare["last"][:size] in gazetteer()), "")
    rest = bare["last"][len(last) :]
    if rest[:1] in _LEVELS or not last or not all(name in gazetteer() for name in names) or not ending_of(rest):
        return []
    return [name + rest for name in (*names, last)]
