"""The institution that a web page says put it up, where the page speaks of itself as 我校, 我馆 or 本会."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bodies.institutions import is_college
from ..cleaning.stamps import stamped_day
from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.patterns import lazy

_SPEAKS = lazy(
    r"(?:我|(?<!\d)本)(?:(?P<sign>校(?!园)|院|公司|馆|社(?!区|会)|台|所|局|行(?!业|政)|会(?!议|计|场)|中心|厂|站|团|协会|学会|商会|集团)|(?=法院|检察院))"
    r"|(?<![\u3400-\u9fff])(?P<bare>公司|学校|医院|学院|集团|协会|学会|商会)(?=党[委政]|董事|总经理|领导|工会|纪委|[在与]|召开|举[行办]|第[一二三四五六七八九十\d])"
)
_KINDS = {"学校": "校", "医院": "院", "学院": "院"}
_ENDS = {
    "校": ("大学", "学院", "学校", "中学", "小学", "幼儿园", "党校"), "会": ("会", "联", "协"), "公司": ("公司", "集团", "厂"),
    "集团": ("集团", "公司"),
}  # fmt: skip
"""How the names of bodies end that speak of themselves by these words; the others end in the words themselves."""
_POSTED_BY = lazy(
    rf"(?:作者|来源|单位|发布者|发布|供稿)(?:单位)?[：:][ 　]?(?P<body>[{HAN}（）]{{4,24}})(?=[ 　]|$|[|｜])"
)
OFFICE = lazy(
    r"(?:党委|党政|行政|综合)?(?:宣传|办公|新闻|信息|综合|外联|党群|党建|组织|文化|医务|团工|文明)[\u3400-\u9fff]{0,6}?(?:科|部|处|室|中心)$|(?:党[委政]?办|院办|校办|工会|团委|秘书处)$"
)
"""The office of a body that puts up its news: `某某医院宣传科`."""
_ASIDE = lazy(r"[ \u3000|｜丨\[\]【】（）()]+")
_WORDS = lazy(rf"[{HAN}]{{4,30}}")
_DAY = lazy(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ \u3000]*\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?")
_LINES = 6
_OURS = lazy(r"[我本全该][校院司馆社台所局行会厂站团]")
"""What the headline above the day calls the body: `我会隆重召开代表大会`."""
_OWN = 2
"""Characters of its own that the name of a body has at least before words of its kind."""


def poster(head: Sequence[str], raw: str) -> str | None:
    """The body named in the line below a headline that says when the page was put up, if the page speaks for its kind."""
    ends = ends_said(raw)
    if not ends:
        return None
    stamps = [at for at, line in enumerate(head[:_LINES]) if stamped_day(line)]
    lines = [line for at in stamps for line in (head[at], *(head[at - 1 : at] if at > 1 else ()))]
    bodies = (body for line in lines for body in _posting(line))
    return next((body for body in bodies if body.endswith(ends) and is_own_name(body)), None)


def ends_said(raw: str) -> tuple[str, ...]:
    """How the name of the body may end by what a page calls it; empty where it doesn't speak of itself."""
    said = {_KINDS.get(found["bare"], found["bare"]) or found["sign"] or "院" for found in _SPEAKS.finditer(raw)}
    return tuple(end for sign in said for end in ends_of(sign))


def ends_of(sign: str) -> tuple[str, ...]:
    """How the names of bodies end that go by a word for their kind: 校, 公司."""
    return _ENDS.get(sign, (sign,))


def _posting(line: str) -> Iterator[str]:
    """Who may have put up a page by a line below its headline: behind a label, or alone beside or above the day."""
    line = _DAY.sub(" ", line)
    if found := _POSTED_BY.search(line):
        yield found["body"]
        yield OFFICE.sub("", found["body"])
    for words in _ASIDE.split(line):
        if _WORDS.fullmatch(words) and ending_of(words) is not None:
            yield words
            yield OFFICE.sub("", words)


def is_own_name(body: str) -> bool:
    """Whether words are the name of one body, and no words for its kind, for a part of it or for a college of a university."""
    ending = ending_of(body)
    return (
        not _OURS.match(body)
        and not is_college(body)
        and ending is not None
        and ending.level in ("body", "weak")
        and len(body) >= len(ending.words) + _OWN
    )
