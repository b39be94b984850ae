"""Delegations told of in news: how they came, what the headline says of it, what they were shown, and what it is called
that they were received."""

from __future__ import annotations

from ..language.patterns import lazy

_PARTY = r"(?:(?<!人大)(?<!政协)代表团|访问团|访华团|参观团|考察团|艺术团|观礼团)"
_ARRIVES = r"(?:[已于]*(?:本月|上月)?[\d一二三四五六七八九十廿年月日昨前今天晚晨]{2,12}(?:清?晨|[上下中]午|晚上?)?(?:[由从自][^，。；]{2,8}?)?(?:乘坐?[^，。；]{1,8}?)?(?:到达|抵达?|来到|到)[^，。；]{1,8})"
_ONLY_THEY = lazy(
    rf"(?:应[^，。；]{{2,30}}邀请，?)?[^，。；]{{2,50}}{_PARTY}(?:一行(?:[\d一二两三四五六七八九十百余多]{{1,4}}[人名位](?:客人)?)?|全体(?:成员|团员|人员))?(?:，?由[^，。；]{{2,24}}?(?:率领|带领)|，?在[^，。；]{{2,60}}?(?:率领|带领)之?下)?，?{_ARRIVES}?"
)
"""A clause of news that says no more than who came, on which day and from where, and who led them."""
_HEADLINE = lazy(
    rf"[ \u3000]*(?P<who>[^，。；：\n\u3000]{{2,24}}?{_PARTY})(?:一行)?(?:[今昨](?:晨|晚|日|天)?|日前)?(?:[已于乘车机由]{{0,3}})(?:抵|到|来|离|访|在|赴|结束)[^，。；：\n\u3000]{{1,14}}"
)
"""`某国工会代表团抵某市`."""
_NAME = 5
"""So many last characters of a delegation's name are the same in its headline and in its news."""
_SHOWN = lazy(
    rf"(?:[^，。；]{{0,12}}?{_PARTY}|(?:外宾|来宾|客人|贵宾)们?)(?:一行|全体(?:成员|人员))?(?:先后|又|还|随即)?(?:参观|游览|瞻仰|访问)了?|[^，。；]{{2,40}}?(?:邀集|邀请)[^，。；]{{2,30}}?[同与][^，。；]{{2,16}}?座谈$"
)
"""What guests were shown: `代表团参观了某厂`, and whom they met: `市总工会邀集先进生产者同代表团座谈`."""


def only_guests(title: str) -> bool:
    """Whether a clause says no more than which delegation came, and who led it."""
    return "团" in title and _ONLY_THEY.fullmatch(title) is not None


def tells_of_guests(text: str, start: int, stop: int, title: str) -> bool:
    """Whether a headline tells how the delegation came that a clause of the news only names."""
    if not only_guests(title):
        return False
    found = _HEADLINE.fullmatch(text, start, stop)
    return found is not None and found["who"][-_NAME:] in title


def shown_around(title: str) -> bool:
    """Whether the words for a visit tell what guests were shown or whom they sat together with."""
    return _SHOWN.match(title) is not None


_RECEIVED = lazy(
    r"(?:新(?:当选|任|上任)的?)?(?P<who>[^，。；]{2,40}?)(?:[于在](?P<where>[^，。；在]{2,20}?(?:宾馆|饭店|酒店|大厦|招待所|[楼厅馆室堂]|山庄|大院|机关|中心)))?(?:里|内)?"
    r"(?:亲切|友好|热情)*(?P<act>会见|接见|会晤)了?(?P<whom>[^，。；]{2,60})"
)
_HOW_MANY = lazy(
    r"(?<=团)(?:一行|全体成员)?[一二三四五六七八九十余\d]{1,4}人$|(?<=一行)[一二三四五六七八九十余\d]{1,4}人$|(?<=团)一行$"
)


def called_by_guests(title: str) -> str:
    """The title of a reception in short: `新当选的市长甲在某宾馆会见了某市代表团一行九人` → 市长甲会见某市代表团; others as they are."""
    told = _RECEIVED.fullmatch(title) if "见" in title or "会晤" in title else None
    return f"{told['who']}{told['act']}{_HOW_MANY.sub('', told['whom'])}" if told else title
