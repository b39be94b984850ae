"""Hospitals of universities by characters of their names: 南医大一附院, 交大附属仁和医院, 仁和医院 for one named in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.abridged import keeps
from ..language.patterns import lazy

_HOSPITAL = lazy(r"[\u3400-\u9fff]{2,16}?大学[\u3400-\u9fff]{0,16}?医院")
"""The hospital that a name is of, or that holds what it names: `某大学附属医院|专科联盟`."""
_OWN = lazy(
    r"大学(?:[\u3400-\u9fff]{0,6}(?:医学院|医学部|学院))?(?:第[一二三四五六七八九十]+)?(?:附属)?(?P<own>[\u3400-\u9fff]{4,8})$"
)
"""What a hospital of a university is called by itself."""
_KINDS = lazy(
    r"(?:第?[一二三四五六七八九十]+|附属|中心|人民|综合|总)*(?:儿童|妇幼|妇产|妇产科|口腔|肿瘤|眼科|胸科|中医|精神|骨科|中西医结合|康复|老年|皮肤病|心血管病?)*医院"
)
"""A hospital by its number or kind alone, which is no name."""
HOSPITALS = ("医院", "卫生院", "保健院")
OF_HOSPITALS = lazy(
    r"医务[处科部]|护理部|门诊部|医教[处科]|院感科|医保[办科]|急诊科|检验科|药剂科|重症医学科|呼吸科|感染科"
)
"""Offices that hospitals have, and hardly anybody else."""


def office_of_hospital(words: str, near: Sequence[str], own: str) -> str:
    """The office of the hospital named last in the papers of another body: `附属医院院长甲致辞，护理部主任乙宣读倡议书`."""
    if not own or own.endswith(HOSPITALS) or not OF_HOSPITALS.fullmatch(words):
        return ""
    hospital = next((one for one in near if one.endswith(HOSPITALS)), "")
    return hospital + words if hospital else ""


def hospitals_of_universities(text: str, told: Sequence[str]) -> dict[str, str]:
    """Short names of hospitals of universities, each with the only one that `told` names which it can stand for."""
    found: dict[str, set[str]] = {}
    for name in {match[0] for words in told if "医院" in words and (match := _HOSPITAL.match(words))}:
        for short in (*_by_characters(text, name), *_by_own_name(text, name)):
            found.setdefault(short, set()).add(name)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}


def _by_characters(text: str, name: str) -> Iterator[str]:
    """`南医大一附院`, `遵医附院`: characters of a name, the first one and 院 among them."""
    if text.count(name[0]) < 2:
        return
    for match in re.finditer(rf"{name[0]}[{name[1:-1]}]{{2,6}}院", text):
        short = match[0]
        kept = keeps(name, short) or ("附属" in name and keeps(name, short.replace("附", "")))
        if kept and ("大" in short or "附" in short) and short not in name:
            yield short


def _by_own_name(text: str, name: str) -> Iterator[str]:
    """`交大附属仁和医院`, `仁和医院`: a name of its own, and characters of the university's before it or none."""
    own = _OWN.search(name)
    if own is None or text.count(own["own"]) < 2:
        return
    if not _KINDS.fullmatch(own["own"]):
        yield own["own"]
    for match in re.finditer(rf"[{name[: own.start()]}]{{0,3}}大(?:附属)?{own['own']}", text):
        if match[0] not in name and keeps(name, match[0]):
            yield match[0]


_OF_CITY = lazy(r"(?P<place>[\u3400-\u9fff]{2,8}?[市州县])(?P<own>[\u3400-\u9fff]{2,8}?)医院")
_INITIALS = lazy(r"(?P<first>[\u3400-\u9fff])(?P<own>[\u3400-\u9fff]{1,2})医院")


def hospitals_by_initials(told: Sequence[str]) -> dict[str, str]:
    """`永工医院` for 永宁市工人医院, the only one named whose place and own name begin so."""
    whole = [match for words in told if "医院" in words and (match := _OF_CITY.fullmatch(words))]
    found: dict[str, str] = {}
    for short in (match for words in told if (match := _INITIALS.fullmatch(words))):
        first, own = short.groups()
        full = [
            one[0] for one in whole if one["place"][0] == first and one["own"][0] == own[0] and keeps(one["own"], own)
        ]
        if len(full) == 1:
            found[short[0]] = full[0]
    return found
