"""Bodies of other countries, and offices named again without their place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..language.body_words import abroad_regex, ending_of
from ..language.patterns import lazy
from ..places.gazetteer import gazetteer, leading_place

_ABOUT = lazy(r"(?:国别)?(?:学|语言?|文学?|文化|历史|史|问题|研究|政治|经济|社会|事务|留学|交流|项目|业务|市场)")
"""Behind a country that a body only deals with: 日本研究中心, 美国文学教研室."""
_PART = lazy(r"(?P<office>[\u3400-\u9fff]{2,6}?[厅局委])(?P<unit>[\u3400-\u9fff]{2,14}(?:处|科|办公室|股))")
_LONGEST_COUNTRY = 8
_LONGEST_PLACE = 5
_SOUNDS = "日时点分名号月余个都向丁"
_SOUND = lazy(f"[{_SOUNDS}]")
_PLACE = lazy(
    r"[\u3400-\u9fff·]{1,10}?(?:(?:广域|特别|直辖)?市|郡|县|(?:自治|联邦)?[州省道]|府|都|(?:边疆|大)?区|町|村|共和国|群岛)(?:政府|议会|市议会|人民委员会)?"
)
_MINISTRY = lazy(
    r"(?:教育|外交|国防|财政|劳动|文化|卫生|农业|工业|商业|商务|贸易|内政|内务|司法|交通|科技|环境|能源|文部|厚生|体育|旅游|水利|林业|建设|经济|安全)[部省]"
)
"""A ministry behind its country: `德国教育部`."""
_SEATS = frozenset(
    {
        "市长",
        "郡守",
        "知事",
        "助役",
        "府尹",
        "州长",
        "省长",
        "县长",
        "区长",
        "镇长",
        "村长",
        "议长",
        "总督",
        "行政长官",
        "议员",
        "众议员",
        "参议员",
    }
)
"""Who heads a place or its assembly, or sits in that."""


def is_abroad(words: str) -> bool:
    """Whether a body is one of another country by the name that it begins with: 泰国某某职业教育中心."""
    country = abroad_regex().match(words)
    if country is None or country.end() > _LONGEST_COUNTRY:
        return False
    if country.end() + 4 > len(words):
        return _MINISTRY.fullmatch(words, country.end()) is not None
    return _ABOUT.match(words, country.end()) is None


def sounds_abroad(text: str, start: int, at: int) -> bool:
    """Whether a character that ends other names is but a sound in that of a place abroad, whose country stands at `start`:
    日 in 法国里摩日瓷器商会."""
    country = abroad_regex().match(text, start) if text[at] in _SOUNDS else None
    return country is not None and 0 <= at - country.end() <= _LONGEST_PLACE


def is_place_abroad(words: str, head: str) -> bool:
    """Whether words before such a head are a place of another country, whose seat is called by it: 日本某某县 before 知事."""
    country = abroad_regex().match(words) if head in _SEATS else None
    return country is not None and _PLACE.fullmatch(words, country.end()) is not None


def is_where_from(words: str) -> bool:
    """Whether words before what somebody does are the place or country he is from: `无锡|技师`, `德国|工程师`."""
    if words and abroad_regex().fullmatch(words):
        return True
    return bool(words) and words == leading_place(words) and not words.endswith(("省", "市"))


def place_abroad_told(words: str, head: str, text: str, end: int) -> str:
    """The place of another country that a text names with its country before `end` and here without: 某某省 before 副省长;
    the words as they are where it does not, or where they are a place of this one."""
    if head not in _SEATS or not _PLACE.fullmatch(words) or leading_place(words) in gazetteer():
        return words
    at = text.find(words, 0, end)
    while at >= 0:
        for size in range(2, min(at, _LONGEST_COUNTRY) + 1):
            if abroad_regex().fullmatch(text, at - size, at):
                return text[at - size : at] + words
        at = text.find(words, at + 1, end)
    return words


_FIRM = 5
"""So many characters has the name of a firm at least that means the one named with its country."""
_PLACED = lazy(r"[\u3400-\u9fff]{1,6}?[省市县州府郡区](?=[\u3400-\u9fff]{3})")


def named_without_country(names: Iterable[str]) -> dict[str, str]:
    """Bodies of places abroad, and firms, that a text names with their country and without it, each by the name without;
    those of places in Taiwan too."""
    told = frozenset(names)
    found = {one[country.end() :]: one for one in told if (country := abroad_regex().match(one)) and is_abroad(one)}
    found |= {one[2:]: one for one in told if one.startswith("台湾") and _PLACED.match(one, 2)}
    return {
        bare: whole
        for bare, whole in found.items()
        if (bare in told or _SOUND.search(bare))
        and leading_place(bare) not in gazetteer()
        and (ending := ending_of(bare))
        if _PLACED.match(bare)
        or (ending.kind == "company" and len(bare) >= _FIRM)
        or (ending.kind in ("school", "hospital", "institute", "society") and len(bare) > len(ending.words) + 1)
    }


def named_abroad(words: str, near: Iterable[str]) -> str:
    """The body of another country, named before, by the end of whose name without its place it is called; else empty."""
    if ending_of(words) is None or leading_place(words):
        return ""
    return next((one for one in near if one.endswith(words) and len(one) > len(words) + 2 and is_abroad(one)), "")


def office_told(words: str, near: Sequence[str]) -> str:
    """The section of an office that was named before with its place: 教育厅某某处 behind 某省教育厅; else empty."""
    part = _PART.fullmatch(words)
    ending = ending_of(part["office"]) if part else None
    if part is None or ending is None or ending.kind not in ("bureau", "ministry"):
        return ""
    office = part["office"]
    told = (name for name in near if name.endswith(office) and leading_place(name) == name[: -len(office)] != "")
    return next((name + part["unit"] for name in told), "")
