"""The body whose site a page is from, where only the name of the site tells it, `来源：某某学院新闻网`, `本网讯（某某学院　某某）`,
or the foot of the page: `Copyright © 某某学院 版权所有`, `（某某学院党委宣传部）`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..language.characters import HAN
from ..language.patterns import lazy
from .posters import OFFICE, ends_of, ends_said, is_own_name

_SITE = r"(?:官方|门户|校园)?(?:新闻网?|要闻|校园网|官网|网站|网|新闻中心|微信公众号|公众号|微信平台|微信|官微|融媒体中心|微博)"
_SOURCE = lazy(
    rf"(?:来源|稿源|出处|转自|供稿(?:单位)?)[ 　]?[：:][ 　]?(?P<body>[{HAN}]{{4,24}}?){_SITE}(?=$|[ 　|｜,，;；\d）)]|作者|时间|日期|发布|编辑)"
)
_RIGHTS = lazy(
    rf"(?:版权(?:所有|归属)|版权归|主办单位|Copyright)[ 　:：©(Cc)\d\-—~@,.]{{0,24}}(?P<body>[{HAN}（）]{{4,30}}?)(?:网站|官网)?(?=$|[ 　|｜,，;；.。]|版权|保留|All|all|地址)"
)
"""Whose site it is by the foot of its pages."""
_BY = lazy(rf"[（(](?:文[/／]图?|供稿)?[ 　：:]*(?P<body>[{HAN}]{{4,30}})[）)]")
"""Who wrote the page, in brackets on its last line."""
_ALONE = lazy(rf"(?P<body>[{HAN}]{{4,24}}?){_SITE}")
_SENT = lazy(
    rf"本[网站](?:讯|消息)[ 　]?[（(](?:通讯员|记者)?[ 　]?(?P<body>[{HAN}]{{4,20}}?)(?:[ 　]+[{HAN}]{{2,4}}){{1,3}}[）)]"
)
_SPEAKS = lazy(
    r"(?<![\u3400-\u9fff])(?P<sign>校|院|局|委)(?=党[委政组]|领导(?!小组)|工会|团委|纪委|机关|班子)|(?<![\u3400-\u9fff])(?P<head>校)长(?![\u3400-\u9fff]{0,4}会)"
)
"""What a page says of itself in the titles of its own people: `校党委书记`, `局党组`."""
_TOP, _FIRST = 3, 1500


def site_owner(head: Sequence[str], foot: Sequence[str], raw: str) -> str | None:
    """The body of a site, where the page speaks for one of its kind; None elsewhere."""
    signs = {found["sign"] or found["head"] for found in _SPEAKS.finditer(raw)}
    ends = (*ends_said(raw), *(end for sign in signs for end in ends_of(sign)))
    if not ends:
        return None
    return next((body for body in _owners(head, foot, raw) if body.endswith(ends) and is_own_name(body)), None)


def _owners(head: Sequence[str], foot: Sequence[str], raw: str) -> Iterator[str]:
    yield from (found["body"] for line in (*head[:6], *foot[-4:]) if (found := _SOURCE.search(line)))
    yield from (
        found["body"] for line in raw[:_FIRST].split("\n")[:_TOP] if (found := _ALONE.fullmatch(line.strip(" 　")))
    )
    yield from (found["body"] for found in _SENT.finditer(raw, 0, _FIRST))
    yield from (found["body"] for line in foot[-4:] if (found := _RIGHTS.search(line)))
    yield from (OFFICE.sub("", found["body"]) for line in foot[-3:] if (found := _BY.fullmatch(line)))
