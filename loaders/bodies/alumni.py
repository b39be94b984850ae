"""The school whose former students meet, in the news of their society: 母校, and the body whose 校长 and 学院 stand bare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..language.patterns import lazy
from ..parts import Context
from .find import Named
from .institutions import is_college

ALMA_MATER = "母校"
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


def read_alma_mater(text: str, names: Sequence[Named], context: Context) -> None:
    """Let 母校 be that school."""
    if school := alma_mater(text, names):
        context.terms[ALMA_MATER] = school
