"""The body whose page it is where guests come to it, or the headline calls it by its kind, and only the line below the
headline names it: `来源：某某学院宣传部`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..bodies.units import root_of
from ..language.body_words import ending_of
from ..language.characters import HAN
from ..language.guests import GUESTS_COME
from ..language.patterns import lazy
from .posters import ends_of

_ARRIVE = r"(?:来|到|到访|莅临?|赴|走进|返回?)"
_SIGN = lazy(rf"{_ARRIVE}(?P<sign>校|院|公司|集团|厂|矿|馆|所|学校|医院|学院)(?![长外内方区园友办企部])")
"""Guests come to the house whose page it is, which goes by its kind."""
_GUESTS = lazy(r"来访|到访|来宾|一行[来到]|应邀|受邀|莅临|莅会|(?:考察|调研|访问|参观|交流|慰问|督导|检查|专家)[组团]")
"""A headline of guests that does not say to whom they come."""
_SOURCE = lazy(
    rf"(?:信息|文章|稿件|新闻)?来源(?:单位|部门)?[ 　]?[：:][ 　]?(?P<body>[{HAN}（）]{{4,30}})(?=$|[ 　|｜,，;；\d]|发布|时间|日期|作者|编辑|浏览|点击)"
)
_WHOLE = ("公司", "集团")
"""Words for a kind that the names of bodies do not go by with their last character alone."""
_OWN_KIND = lazy(
    r"[我本]?(?P<sign>公司|集团|协会|学会|商会|研究会|促进会|联谊会|联合会|基金会|医院|研究院|研究所)(?=召开|举[行办]|开展|组织|第[一二三四五六七八九十\d]|\d{4}年|与|赴|隆重|圆满|顺利|喜获|荣获|参加|成功)"
)
"""A headline that begins with what the body whose page it is calls itself: `集团召开工作会议`."""
_NAMED = lazy(
    rf"[{HAN}]{{2}}(?:有限|股份|责任)[{HAN}]{{0,6}}公司|[省市县区州][{HAN}（）]{{2,12}}(?:公司|集团|协会|学会|商会|研究会|促进会|联谊会|联合会|基金会|医院|研究院|研究所)"
)
"""A body of such a kind that the text itself names, which may be the one meant."""
_MEDIA = lazy(
    r"[日晚早晨商时]报|报社?$|网$|[电视广]+台|广播|融媒体|新闻中心|新华|客户端|公众号|微信|在线|头条|发布$|传媒|杂志|[省市县区州旗]委(?:宣传部|网信办)$|网信办$"
)
"""Those who report of others."""
_OFFICE = lazy(r"(?:办公室|秘书处|信息中心|(?:党委)?宣传(?:统战)?[科部处]|综合[科部处]|(?<=[协府委会局])办|工会|团委)$")
_FIRST = 120
"""How much of the text is looked at for who comes, in characters."""

_OWN, _WEAK = 2, 3
"""Characters of its own that a body's name has at least, the second before words of many kinds."""


def source_of_guests(title: str, head: Sequence[str], text: str) -> str | None:
    """The body that the line `来源：` names as that of a page of guests or of its own; None where it is neither."""
    found = next((one for line in head[1:6] if (one := _SOURCE.search(line))), None)
    if found is None or _MEDIA.search(found["body"]):
        return None
    below = text[text.find(found["body"]) + len(found["body"]) :][:_FIRST]
    sign = _SIGN.search(title) or _SIGN.search(below)
    own = _OWN_KIND.match(title)
    if own and not _NAMED.search(below):
        ends = ends_of(own["sign"])
        return next((body for body in _houses(found["body"]) if body.endswith(ends)), None)
    if not (sign or _GUESTS.search(title) or GUESTS_COME.search(title)):
        return None
    ends = ends_of(sign["sign"] if sign["sign"] in _WHOLE else sign["sign"][-1]) if sign else ("",)
    return next((body for body in _houses(found["body"]) if body.endswith(ends) and body not in title), None)


def _houses(words: str) -> Iterator[str]:
    """A body and that which it is an office of."""
    for body in (_OFFICE.sub("", words), root_of(words)):
        ending = ending_of(body)
        own = _WEAK if ending is not None and ending.level == "weak" else _OWN
        if ending is not None and ending.level in ("body", "weak") and len(body) >= len(ending.words) + own:
            yield body
