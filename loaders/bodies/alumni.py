"""The school whose former students meet, in the news of their society: 母校, and the body whose 校长 and 学院 stand bare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..language.body_words import abroad_regex
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import gazetteer, leading_place, province_letters
from .find import Named
from .institutions import is_college

ALMA_MATER = "母校"
_OF_PLACE = lazy(
    r"(?P<place>[\u3400-\u9fff]{2,8}?)(?:地区)?校友(?:分|联谊|联合|联络)?总?会(?P<unit>秘书处|办公室|(?:常务)?理事会|监事会)?$"
)
_OF_SCHOOL = lazy(
    r"(?P<school>[\u3400-\u9fff（）]{2,20}?(?:大学|学院|学校|师范(?!大学|学院|学校|专科)|中学|[一二三四五六七八九十]中))(?:[\u3400-\u9fff]{0,8}?(?:校友|同学)(?:联谊|联合)?总?会)?"
)
_REGIONS = frozenset(
    {
        "海外", "北美", "欧洲", "东南亚", "南洋", "港澳", "港澳台", "大湾区", "粤港澳", "粤港澳大湾区", "长三角", "珠三角",
        "华东", "华南", "华北", "华中", "西北", "西南", "东北", "深港", "苏南", "苏北", "闽南", "胶东", "湾区", "硅谷", "纽约", "伦敦",
    }
)  # fmt: skip
"""Parts of the country and of the world that no list of places has, and that former students live in."""
_SOCIETY = lazy(
    r"(?P<school>[\u3400-\u9fff]{2,12}?(?:大学|学院|学校|专科学校|师范(?!大学|学院|学校|专科)|师专|中专|[一二三四五六七八九十]中|中学))(?!学)[\u3400-\u9fff]{0,8}?(?:校友|同学)(?:总|分|联谊)?会"
)


_OWN_SCHOOL = lazy(r"(?<![在到来赴入])我校(?!举[行办]|召开)")
"""Where a school speaks of itself, and not of where others meet."""


def alma_mater(text: str, names: Sequence[Named]) -> str:
    """The one school whose society of former students is named in a text that speaks of 母校 or 我校; else empty."""
    if ALMA_MATER not in text and not ("校友" in text and "我校" in text and _OWN_SCHOOL.search(text)):
        return ""
    found = Counter(match["school"] for one in names if (match := _SOCIETY.match(one.words)))
    schools = [school for school in found if not is_college(school)]
    return schools[0] if len(schools) == 1 else ""


def alumni_there(words: str, own: str, near: Sequence[str]) -> str:
    """The society of the school's former students in a place (广东校友会), in the papers of the school or of the society of
    them all; empty for others, also where that of another school was named before."""
    there = _OF_PLACE.fullmatch(words) if "校友" in words else None
    school = _OF_SCHOOL.fullmatch(own) if there and _is_region(there["place"]) else None
    if school is None or any(_SOCIETY.match(name) and not name.startswith(school["school"]) for name in near):
        return ""
    return school["school"] + words


def _is_region(place: str) -> bool:
    """Whether words are a place, or several by one character each: `川渝`."""
    known = place in gazetteer() or place in _REGIONS or leading_place(place) == place
    return known or all(char in province_letters() for char in place) or abroad_regex().fullmatch(place) is not None


def read_alma_mater(text: str, names: Sequence[Named], context: Context) -> None:
    """Let 母校 be that school, and 校友会 the one society of its students that a headline is of."""
    found = {one.words for one in names if _SOCIETY.fullmatch(one.words)} if "校友会" in text else set[str]()
    head = text.partition("\n")[0]
    if len(found) == 1 and head.startswith(society := found.pop()) and society.endswith("校友会"):
        context.terms.setdefault("校友会", society)
    if school := alma_mater(text, names):
        context.terms[ALMA_MATER] = school
