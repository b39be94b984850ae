"""The day of news that stand behind what they were held for or what the day was: `中秋前夕的9月12日，…`, `为…，5月31日，…`."""

from __future__ import annotations

from ...model.dates import When
from ..dates.notations import Anchor, find_dates
from ..language.patterns import lazy

_CLAUSE = r"(?:(?!\d{1,2}[月日])[^。；！？\n（）])"
_FOR = (
    rf"(?:(?:为了?|值此|正?[值逢]|恰逢|适逢|欣逢|时值|[带冒迎怀踏趁随伴]着|伴随着|以(?!{_CLAUSE}{{2,40}}?为主题的))(?!期|此|及|来|来的)"
    rf"{_CLAUSE}{{2,60}}?"
    rf"|(?:根据|按照|遵照|依据|按){_CLAUSE}{{2,40}}?(?:安排|部署|要求|计划|通知|精神|方案|意见|惯例)"
    rf"|(?:应|受){_CLAUSE}{{2,40}}?(?:(?:之|的)?(?:邀请|邀约|委托|委派|指派)|之邀|之托))，"
)
"""What it was held for, on what occasion, at whose invitation, and with what in their hearts people came."""
_OCCASION = r"(?:就?在|[值逢]|[正恰]值)?[^，。；！？\n（）]{0,24}?(?:之际|前夕|前后|期间|[来到降]临|临近|在即|[将已]至|将近|渐近|到来|当[天日]|时节|佳节|[前后第][一二两三]天|最后一天|刚刚过去|节日?|日|就在|周末|这[天日])[”\"]?的?，?"
_WEEKDAY = r"(?:[昨今前][天日晚]?|本?(?:周|星期|礼拜)[一二三四五六日天末])[上下]?午?"
_DATE = r"(?:\d{4}年)?\d{1,2}月\d{1,2}日"
_DATES = rf"{_DATE}(?:[（(][^（）()]{{2,4}}[）)])?(?:[至到—–\-~～]{{1,2}}(?:\d{{1,2}}月)?\d{{1,2}}日)?"
_BEHIND = r"(?:这一?[天日]|当[天日]|一[大清]?早|[上下中]午|晚上?|清晨|凌晨)?"
_INTRODUCED = lazy(
    rf"(?:{_FOR}|{_OCCASION}|{_FOR}{_OCCASION})(?P<day>{_DATES}){_BEHIND}(?=[，,\u3400-\u9fff])(?![的前起止至到以之后]|电|讯)"
    rf"|{_WEEKDAY}（(?P<noted>{_DATE})）"
)
_BRACKETS = lazy("[（(][^（）()]*[）)]")
_NEWS = 60
"""Days before the day of writing within which news took place."""


def introduced_day(text: str, base: When | None, written: When | None) -> tuple[int, int, When] | None:
    """The day at the end of the first words of a paragraph of news, if it is not long before the day of writing."""
    if written is None or "日" not in text:
        return None
    found = _INTRODUCED.match(text)
    told = _BRACKETS.sub("", found["day"] or found["noted"]) if found else ""
    days = find_dates(told, Anchor(base, written)) if told else []
    when = days[0][2] if days else None
    near = when is not None and len(when.edtf) in (10, 21) and 0 <= (written.last - when.first).days <= _NEWS
    return (0, found.end(), when) if found and when and near else None
