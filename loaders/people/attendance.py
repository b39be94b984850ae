"""Names in the rows of minutes that say who was there: `出席：甲、乙（秘书长）、丙常务理事`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..language.name_words import is_barred, surname_class
from ..language.patterns import lazy
from ..names.personal import read_name
from ..posts.roles import match_role
from .found import Found, found_at

_ROW = lazy(
    r"(?m)^(?:(?:主持|出席|列席|参加|参会|与会|到会|缺席|请假|记录|汇报|主讲)[\u3400-\u9fff]{0,4}|(?:特邀|学术|艺术|展览)?(?:总?策展人?|总?策划|主演|演员|评委|顾问|主持|领唱|领舞|独唱|独奏|伴奏|指挥|朗诵|裁判长?|领队|教练|翻译|讲解|见证人?|签[字约]人|揭牌)"
    r"|(?:参展|参演|参赛|入展|主创)(?:画家|艺术家|作者|书家|书法家|摄影师|演员|选手|人员))：(?P<list>[^\n。]{2,600})"
)
_NEXT = lazy(r"(?:[^、，；\u3000 （\n]|（[^（）\n]*）?)*[、，；\u3000 ]+")
_ENDS = frozenset("、，；\u3000 （\n。")


def names_in_attendance(text: str, known: Counter[str]) -> Iterator[Found]:
    """Names that stand alone, before brackets or before their bearer's post; those behind a title are found by it."""
    if "时间：" not in text and "地点：" not in text:
        return
    for row in _ROW.finditer(text):
        at, end = row.span("list")
        while at < end:
            reading = read_name(text, at, known)
            if reading is not None and reading.end <= end and _is_whole(text, at, reading.end):
                yield found_at(text, at, reading)
            following = _NEXT.match(text, at, end)
            at = following.end() if following else end


def _is_whole(text: str, at: int, end: int) -> bool:
    """Whether a usual name ends at `end`, its bearer's post or a mark behind it."""
    if surname_class(text, at) not in ("common", "compound") or is_barred(text[at:end]):
        return False
    return end >= len(text) or text[end] in _ENDS or match_role(text, end) is not None
