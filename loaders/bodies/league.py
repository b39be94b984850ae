"""Which committee of the Youth League 团委 and 区团委 mean: that of the congress or committee that the text last named."""

from __future__ import annotations

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..places.gazetteer import full_place, is_province, leading_place
from .institutions import is_institution

_FAR = 600
"""How far before a post its committee may be named, in characters."""
_BARE = lazy(r"(?P<level>[省市区县旗州镇乡]?)团委")
_NAMED = lazy(
    r"(?<!出席)(?<!参加)(?<!参加了)共青团(?!员)(?P<whose>[\u3400-\u9fff]{2,16}?)(?:第?[一二三四五六七八九十\d]{1,3}[届次]|首[届次]|(?:团员)?代表大会)"
)
_PLACE = lazy(r"[\u3400-\u9fff]{1,8}[省市区县旗州镇乡]")
_STANDING = lazy(r"(?P<whose>共青团[\u3400-\u9fff]{2,12}[省市区县旗州镇乡])(?:第[一二三四五六七八九十]+届)?常务委员会")


_OF_PLACE = lazy(
    r"(?P<place>[\u3400-\u9fff]{2,10}?)团(?P<level>[省市区县州旗])委(?P<unit>(?:[\u3400-\u9fff]{1,10}[部室处科])?)"
)


def league_of_place(words: str) -> str:
    """The committee of a place that stands before the words for its level: `厦门团市委`, `四川团省委宣传部`."""
    found = _OF_PLACE.fullmatch(words) if "团" in words[2:] else None
    place = full_place(found["place"]) if found else ""
    if (
        not found
        or not place
        or not (place.endswith(found["level"]) or (found["level"] == "省" and is_province(place)))
    ):
        return ""
    return f"共青团{place}委{found['unit']}"


def league_meant(text: str, at: int, words: str) -> str:
    """The committee in full; empty where the words name another body or the text none."""
    bare = _BARE.fullmatch(words)
    if bare is None:
        return ""
    found = [*_NAMED.finditer(text, max(0, at - _FAR), at)]
    whose = next((one["whose"] for one in reversed(found) if one["whose"].endswith(bare["level"])), "")
    if not whose:
        return ""
    placed = leading_place(whose) == whose or _PLACE.fullmatch(whose) is not None
    return f"共青团{whose}委" if placed else f"{whose}团委"


def whole_committee(name: str) -> str:
    """The committee of the League whose standing committee or organization in a body a name is; any other name as it is."""
    if found := _STANDING.fullmatch(name):
        return found["whose"] + "委"
    whose = name.removeprefix("共青团").removesuffix("委员会")
    inside = whose != name and ending_of(whose) is not None and not _PLACE.fullmatch(whose) and not whose.endswith("委")
    return f"{whose}团委" if inside else name


_COMMITTEE_OF_PLACE = lazy(r"(共青团[\u3400-\u9fff]{1,12}[省市区县旗州盟镇乡])委员会")


def plain_league(own: str) -> str:
    """The committee of the League in a place by its usual name: 共青团某市委 for 共青团某市委员会; others as they are."""
    return _COMMITTEE_OF_PLACE.sub(r"\1委", own) if _COMMITTEE_OF_PLACE.fullmatch(own) else own


_SECTIONS = ("共青团", "青年团", "共青团组织", "青年团组织")
_IN_HOUSE = lazy(
    r"(?:共青团|青年团)(?!员)[\u3400-\u9fff]{2,20}?(?:总支部?(?:委员会)?|支部(?:委员会)?|(?<![总支])(?<!支部)委员会|工作委员会)"
    r"|(?P<bare>团总支|团支部|团委)(?![\u3400-\u9fff]{0,4}书记)"
)


def league_of_section(text: str, at: int, heading: str, own: str) -> str:
    """The committee of the League in a works or school that a post below its heading `三、共青团` is of: as the section
    names it last, else the house's own; empty below other headings."""
    if heading not in _SECTIONS or not is_institution(own):
        return ""
    named = [*_IN_HOUSE.finditer(text, max(0, text.rfind(heading + "\n", 0, at)), at)]
    last = named[-1] if named else None
    return last[0] if last and not last["bare"] else own + (last["bare"] if last else "团委")


_OWN_HEADS = lazy(r"(?:第一|常务|执行|专职|兼职|挂职|代)*副?书记")
_PARTY_NEAR = lazy(r"(?<!团)[省市区县州旗镇乡校院厂]委(?!托|派)|党委|党组|支部|总支|村")
_RULING = ("省委", "市委", "区委", "县委", "州委", "旗委", "盟委", "地委", "纪委")
_CLAUSES = 60
"""How far before a post another committee would be named whose it is, in characters, within the sentence."""


def heads_committee(text: str, at: int, role: str, own: str) -> bool:
    """Whether a bare 书记, 副书记 or 常委 at `at` is one of the committee of the League or the party whose own paper it is."""
    league = own.startswith(("共青团", "青年团", "新民主主义青年团", "中国新民主主义青年团")) or own.endswith("团委")
    if not (league or own.endswith(_RULING)) or not (_OWN_HEADS.fullmatch(role) or (role == "常委" and not league)):
        return False
    low = max(text.rfind("。", 0, at), text.rfind("\n", 0, at), at - _CLAUSES, 0)
    return all(not league and own.endswith(found[0]) for found in _PARTY_NEAR.finditer(text, low, at))
