"""The city, county, district or prefecture whose own paper a page is from, where nothing but the name of the paper tells it: `某某大众`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from ..language.misread import mend_words
from ..language.patterns import lazy
from ..places.counties import county_names, has_districts, homes_of
from ..places.gazetteer import gazetteer
from ..places.prefectures import former_prefectures

_PAPER = lazy(
    r"《?(?P<name>[\u3400-\u9fff]{2,7}?)(?P<level>[市县区旗州盟])?"
    r"(?:日报|晚报|晨报|早报|时报|周报|快报|农民报|农村报|工人报|青年报|声屏报|广播电视报|广电报|报|大众|农民|工人|职工|工运|工会|妇女|青年"
    r"|通讯|简讯|时讯|快讯|消息|信息|新闻|新闻网|新闻中心|宣传|融媒|融媒体|融媒体中心|传媒|发布|在线|电视台|广播电视台|政协|人大|统战|组工|党建|教育|卫生)?"
    r"》?(?:社|周刊)?(?=$|[ 　\t\d（(第|｜·])"
)
_CALLED = ("今日", "魅力", "看", "新", "爱", "掌上")
"""What a paper calls its place besides: 今日某某."""
_OTHERS = frozenset({"新民", "东方", "长安", "新华", "和平", "光明", "朝阳", "南方", "中原", "大众", "团结", "解放"})
"""Places that papers elsewhere are called by."""
_LEVEL = lazy(
    r"(?<![\u3400-\u9fff])(?:原|时任|[我全])?(?:常务)?副?(?P<level>[市县区旗州盟])"
    r"(?=[委长]|党委|领导|人民?政府|人大|政协|总工会|工会|妇联|纪委|科协|文联|直|[\u3400-\u9fff]{1,5}[局办]|[召举])|[我全](?P<ours>[市县区旗州盟])"
    r"|(?<![\u3400-\u9fff])(?:原|时任|[我全])?(?P<area>地委|行署|地区(?=[\u3400-\u9fff]))"
)
_AT_FOOT = lazy(
    r"[ 　]*[（(]?(?:原载|载|选自|摘自|转自|据|见)?[：:]?[ 　]?(?P<paper>《[\u3400-\u9fff]{3,12}》|[\u3400-\u9fff]{2,8}(?:报|通讯|新闻网|新闻))[ 　，,]*(?=(?:19|20)\d\d[年.\-/])"
)
"""The paper with its day below a piece of news: `（原载《某某报》1996年3月24日）`."""
_SPACED = lazy(r"(?<=[\u3400-\u9fff])[ 　]{1,3}(?=[\u3400-\u9fff](?:[ 　]|$))")
_NUMBERED = lazy(
    r"^[#*＊ 　]*(?:(?:第[一二三四五六七八九十\d]{1,2}|[一二三四五六七八])版|[A-D]\d{1,2}版?)?[ 　·:：|｜]*"
)
"""The number of the page before the name of the paper: `第一版　某某日报`."""
_BROKEN = lazy(r"[\u3400-\u9fff]{1,4}")
"""A part of the name of a paper that stands on lines of its own, some for each line: 某某 above 日报."""
_INNER = ("县", "区", "旗")
_LINES, _HEAD = 3, 300


def place_of_masthead(raw: str) -> str:
    """The place, whole (某某县), of the level whose bodies the page speaks of most; empty where no known place of
    such a name has that level."""
    lines = [_closed(line) for line in raw[:_HEAD].split("\n") if line.strip()]
    broken = "".join(takewhile(_BROKEN.fullmatch, lines))
    lines = [mend_words(line) for line in (*lines[:_LINES], broken)]
    lines += [foot["paper"] for line in raw[-_HEAD:].rstrip().split("\n")[-_LINES:] if (foot := _AT_FOOT.match(line))]
    papers = [paper for line in lines if (paper := _PAPER.match(_closed(line))) and [*_names(paper)]]
    if not papers:
        return ""
    levels = Counter(found["level"] or found["ours"] or "地区" for found in _LEVEL.finditer(raw))
    for paper in papers:
        for level, _ in levels.most_common():
            if paper["level"] in (None, level) and (own := _known(paper, level)):
                return own
    return ""


def _closed(line: str) -> str:
    return _SPACED.sub("", _NUMBERED.sub("", line, count=1).strip())


def _known(paper: re.Match[str], level: str) -> str:
    """The place of a level that a paper is called by."""
    names = (
        whole
        for name in _names(paper)
        for whole in _places(name, level)
        if paper["level"] or not _is_above(name, level)
    )
    return next((whole for whole in names if homes_of(whole) or whole in gazetteer() or _was_prefecture(whole)), "")


def _was_prefecture(whole: str) -> bool:
    """Whether a city of today was a prefecture of that name: 某某地区."""
    return whole.endswith("地区") and whole.removesuffix("地区") in former_prefectures()


def _is_above(name: str, level: str) -> bool:
    """Whether a paper that tells of counties is that of the city or prefecture which they lie in."""
    return level in _INNER and (has_districts(name + "市") or name + "州" in gazetteer())


def _names(paper: re.Match[str]) -> Iterator[str]:
    """What a paper calls its place, with and without what else it is called."""
    name, called = paper["name"], paper.end("name") < paper.end() or paper["level"]
    if called and len(name) > 1 and name not in _OTHERS:
        yield name
    for word in _CALLED:
        if name.startswith(word) and len(name) > len(word) + 1:
            yield name.removeprefix(word)


def _places(name: str, level: str) -> Iterator[str]:
    """A place by its name and level, or the autonomous county that goes by the name."""
    yield name + level
    if level == "县":
        yield from (one for one in sorted(county_names()) if one.startswith(name) and one.endswith("自治县"))
