"""The city that a document is of which names none that the gazetteer finds: one that it lacks, or one whose short form is a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from ..language.body_words import edge_words, ending_of
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from .counties import city_around
from .gazetteer import NOT_CITY, gazetteer, is_province, province_of

_TITLED = lazy(
    rf"(?:(?![全本各我])[\u3400-\u9fff]){{2,3}}市(?!{NOT_CITY}|[市省区县])(?=[\u3400-\u9fff]{{2}}|[志委](?![\u3400-\u9fff]))"
)
"""A city that no gazetteer has, at the head of a title."""
_OF_PLACE = lazy(rf"(?:共青团|中共|政协|{PARTIES})(?=[\u3400-\u9fff]{{2,3}}市)")
"""What stands before the place in the names of parties and of their like."""
_PROVINCE = lazy(r"^[\u3400-\u9fff]{2,3}省(?=[\u3400-\u9fff]{2,3}市)")
_NO_CITY = ("关于", "召开", "举行", "印发", "中共", "出席", "参加", "共青团")
"""Words before a bare 市 at the head of a title."""
_TOLD = lazy(
    r"(?:(?<![\u3400-\u9fff\d])|(?<=日在))(?!我|代表|受|[简下统合并]称|[现时曾原兼担拟新前历]任|任命|免去|选举|补选|罢免|听取|审议|决定|批准|同意|接受|提名|推选|当选|参加|出席|传达|学习|贯彻|落实|按照|根据|民革|民盟|民建|民进|农工|致公|九三|台盟|会议|大会|活动|仪式|[经由在向为与和受对从据])"
    r"(?:(?![和与及由经在向对请不])[\u3400-\u9fff]){2,3}(?<![任为原到赴开从自])市(?=总工会|委|政府|人大|政协|人民(?:政府|委员会|代表大会)|革命委员会|妇联|科协|文联|侨联|残联|工商联|第[一二三四五六七八九十\d]{1,3}届)"
)
_DONE = lazy(
    r"迎接|迎来|服务|拥护|紧跟|紧扣|助力|聚焦|依托|借助|发挥|履行|完善|维护|关心|感谢|祝贺|[\u3400-\u9fff]{1,2}[好了着过]$"
)
"""What is done to the bodies of a city that is taken for granted."""
_MOVES = ("赴", "前往", "出访")
"""Before a city that a document's own people go to, which is another one."""
_BARE = lazy(r"(?<![\u3400-\u9fff])市(?:委|政府|人大|政协|总工会|妇联|科协|文联|工商联|直|[\u3400-\u9fff]{1,4}局)")
"""A body of a city that a text takes for granted."""
_MASTHEAD = lazy(
    r"\s*《?(?!人民|光明|经济|工人|农民|法制|法治|科技|新华|解放|大众|南方|北方|健康|中国|中华|国际|新民|扬子|齐鲁|燕赵|三湘|楚天|华[东西商北南]|西部|东方|长江|黄河|半岛|今日|新[闻晚]|都市|商[业报]|文[汇摘]|教育|市[民场]|团结|当代|现代)([\u3400-\u9fff]{2})(?:日报|晚报|晨报|早报|工人报)"
)
"""A paper that is called by its city, not by its province or by what it is about."""
_MAYOR = lazy(
    r"(?<![\u3400-\u9fff])(?:原|时任)?(?:常务)?副?市长|(?<![\u3400-\u9fff])市(?:委|政府|人大|政协|[\u3400-\u9fff]{1,4}局)"
)
_WORDS = frozenset({"合作", "同仁", "安康", "安宁", "永康", "东方", "无为", "白银", "天长", "新民", "永安"})
"""Short forms that are words far more often than cities."""
_CLEARLY = 3
"""How much a city must be named to be the one that a text of its province takes for granted."""
_OFTEN = 2
"""How often, at least, a text names the city of its title by its short form that names it in full only there."""
_BEFORE = "为在对使让全"
_BEHIND = r"经济|发展|建设|振兴|崛起|人民|职工|妇女|青年|工会|总工会|妇联|文联|科协|工商联|社会|全市|市"


def city_within(province: str, votes: Counter[str]) -> str:
    """The one city of a province that a text names most which takes its city for granted; else the province."""
    inside = Counter({name: count for name, count in votes.items() if name != province == province_of(name)})
    (city, most), (_, second) = [*inside.most_common(2), ("", 0), ("", 0)][:2]
    return city if is_province(province) and most >= _CLEARLY and most >= 2 * second else province


def titled_city(text: str, title: str, organization: str) -> str:
    """The city without a place in the gazetteer that the title or the issuing body begins with and the text goes on
    naming; it outranks cities that the text only mentions."""
    own = next((head for head in _heads(title, organization) if head not in gazetteer()), "")
    again = text.count(own) > 1 or text.count(own[:-1]) > _OFTEN or _is_of_body(own, title)
    return own if own and not own.startswith(_NO_CITY) and again else ""


def _is_of_body(city: str, title: str) -> bool:
    """Whether a title begins with the city and the name of a body of it."""
    rest = title.removeprefix(city) if city else title
    return rest != title and any((end := ending_of(rest[:size])) and end.level == "body" for size in range(2, 9))


def unlisted_city(text: str, title: str, organization: str) -> str:
    """The city; empty where none is told."""
    if own := next(_heads(title, organization), ""):
        return own
    told = next((found[0] for found in _TOLD.finditer(text) if not _is_verb(found[0][:-1])), "")
    if told and not any(f"{move}{told}" in text for move in _MOVES):
        return told
    around = city_around(text) if _BARE.search(text) or _MAYOR.search(text) else ""
    return _by_short_form(f"{title}\n{text}") or around or _of_masthead(f"{organization or title}\n", text)


def _is_verb(words: str) -> bool:
    """Whether what stands before 市 says what is done to its bodies: `开好|市政协全会`, `如何开好|市政协全会`."""
    return words in edge_words()[0] or words[-2:] in edge_words()[0] or _DONE.match(words) is not None


def _of_masthead(paper: str, text: str) -> str:
    """The city whose paper tells of a mayor or of bodies of 市 without saying which."""
    head = _MASTHEAD.match(paper)
    if head is None or head[1] in gazetteer() or not _MAYOR.search(text):
        return ""
    return head[1] + "市"


def _heads(title: str, organization: str) -> Iterator[str]:
    """The cities that the issuing body and the title begin with."""
    for part in (_PROVINCE.sub("", part, count=1) for part in (organization, title)):
        if head := _TITLED.match(_OF_PLACE.sub("", part, count=1)):
            yield head[0][1:] if head[0][1:] in gazetteer() else head[0]  # 社|成都市第三届…, cut off at its left


def _by_short_form(text: str) -> str:
    """The one city that a text with bodies of 市 names by a short form that is a word besides."""
    if not _BARE.search(text):
        return ""
    named = {match[0] for match in _short_forms().finditer(text)}
    return named.pop() + "市" if len(named) == 1 else ""


@cache
def _short_forms() -> re.Pattern[str]:
    """Cities by short forms that are no names in themselves, where they begin a clause or follow 为, 在 and the like."""
    whole = (name.removesuffix("市") for name in gazetteer() if name.endswith("市"))
    words = trie_pattern(name for name in whole if name not in gazetteer() and name not in _WORDS)
    return lazy(rf"(?:(?<![\u3400-\u9fff])|(?<=[{_BEFORE}])){words}(?=[^\u3400-\u9fff、]|{_BEHIND})")
