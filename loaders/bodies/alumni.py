"""The school whose former students meet, in the news of their society: 母校, and the body whose 校长 and 学院 stand bare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..language.body_words import abroad_regex
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import gazetteer
from .find import Named
from .institutions import is_college

ALMA_MATER = "母校"
_OF_PLACE = lazy(r"(?P<place>[\u3400-\u9fff]{2,8}?)(?:地区)?校友(?:分|联谊|联合|联络)?会$")
_OF_SCHOOL = lazy(
    r"(?P<school>[\u3400-\u9fff（）]{2,20}?(?:大学|学院|学校|师范|中学|[一二三四五六七八九十]中))(?:校友(?:总|联谊)?会)?"
)
_SOCIETY = lazy(
    r"(?P<school>[\u3400-\u9fff]{2,12}?(?:大学|学院|学校|专科学校|师范|师专|中专|[一二三四五六七八九十]中|中学))(?!学)[\u3400-\u9fff]{0,8}?(?:校友|同学)(?:总|分|联谊)?会"
)


def alma_mater(text: str, names: Sequence[Named]) -> str:
    """The one school whose society of former students is named in a text that speaks of 母校; else empty."""
    if ALMA_MATER not in text:
        return ""
    found = Counter(match["school"] for one in names if (match := _SOCIETY.match(one.words)))
    schools = [school for school in found if not is_college(school)]
    return schools[0] if len(schools) == 1 else ""


def alumni_there(words: str, own: str) -> str:
    """The society of the school's former students in a place (广东校友会), in the papers of the school or of the society of
    them all; else empty."""
    there = _OF_PLACE.fullmatch(words) if words.endswith("会") and "校友" in words else None
    if there is None or not (there["place"] in gazetteer() or abroad_regex().fullmatch(there["place"])):
        return ""
    school = _OF_SCHOOL.fullmatch(own)
    return school["school"] + words if school else ""


def read_alma_mater(text: str, names: Sequence[Named], context: Context) -> None:
    """Let 母校 be that school."""
    if school := alma_mater(text, names):
        context.terms[ALMA_MATER] = school
