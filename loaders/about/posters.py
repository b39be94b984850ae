"""The institution that a web page says put it up, where the page speaks of itself as 我校, 我馆 or 本会."""

from __future__ import annotations

from collections.abc import Sequence

from ..bodies.institutions import is_college
from ..cleaning.stamps import stamped_day
from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

_SPEAKS = lazy(
    r"(?:我|(?<!\d)本)(?:(?P<sign>校(?!园)|院|公司|馆|社(?!区|会)|台|所|局|行(?!业|政)|会(?!议|计|场)|中心|厂|站|团|协会|学会|商会|集团)|(?=法院|检察院))"
)
_ENDS = {
    "校": ("大学", "学院", "学校", "中学", "小学", "幼儿园"), "会": ("会", "联", "协"), "公司": ("公司", "集团", "厂"),
    "集团": ("集团", "公司"),
}  # fmt: skip
"""How the names of bodies end that speak of themselves by these words; the others end in the words themselves."""
_POSTED_BY = lazy(
    rf"(?:作者|来源|单位|发布者|发布|供稿)(?:单位)?[：:][ 　]?(?P<body>[{HAN}（）]{{4,24}})(?=[ 　]|$|[|｜])"
)
_LINES = 6
_OWN = 2
"""Characters of its own that the name of a body has at least before words of its kind."""


def poster(head: Sequence[str], raw: str) -> str | None:
    """The body named in the line below a headline that says when the page was put up, if the page speaks for its kind."""
    said = {found["sign"] or "院" for found in _SPEAKS.finditer(raw)}
    if not said:
        return None
    ends = tuple(end for sign in said for end in _ENDS.get(sign, (sign,)))
    found = (_POSTED_BY.search(line) for line in head[:_LINES] if stamped_day(line))
    return next((one["body"] for one in found if one and one["body"].endswith(ends) and _is_name(one["body"])), None)


def _is_name(body: str) -> bool:
    """Whether words are the name of one body, and no words for its kind, for a part of it or for a college of a university."""
    ending = ending_of(body)
    return (
        not is_college(body)
        and ending is not None
        and ending.level in ("body", "weak")
        and len(body) >= len(ending.words) + _OWN
    )
