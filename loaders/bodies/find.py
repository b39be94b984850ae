"""Organizations named in the text, each with its full name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..language.body_words import abroad_regex, ending_of, endings, is_plural
from ..language.party_names import BRANCHES, PARTIES
from ..language.patterns import lazy
from ..language.regiments import is_regiment
from ..language.trie import trie_pattern
from ..places.counties import homes_of
from .anchored import placed_end
from .anchors import has_owner
from .building import SENDS, left_edge
from .institute_names import is_institute_of
from .party_places import PARTY_ENDS, is_within_place, place_behind
from .units import is_unit

if TYPE_CHECKING:
    from spacy.tokens import Doc

_ASIDE = lazy(r"（[^（）]*简称[^（）]*）")
"""What the body before is called for short, before its council: `某基金会（以下简称基金会）第三届理事会`."""
_GROWS = lazy(r"[\u3400-\u9fff（）]{0,10}")
_NOT_AFTER = lazy(
    r"[员长级费款法规奖杯证性型们力度量感议堂士生]|会议|化(?!工)|建设|大会|工作(?!委|办|部|组|处|站|领导)|条例|章程|改革(?!委|办)|精神|[旧故原遗]址|活动(?!中心|部|室)|系统|(?<=校)(?:[舍园门风训徽歌庆]|[企地际](?=合作|共建|联合|协同|双方|融合))|(?<=厂)[房区]|(?<=组)织|(?<=部)门(?![诊户口])|(?<=团)建(?![立成])"
    r"|(?:(?:联合|联)社|(?<=总)工会)(?:章程|条例)|(?<=合作社)联合社(?=[社简]章|工作|大会|会议)|(?<=社)会(?!计)|(?<=[学院校]办)学(?!习)|(?<=[^政]协)(?:[定议调商助同力奏拍]|作(?![家品者]))"
)
_BEHIND_CHIEF = ("支", "监", "工程师", "会计师", "经济师", "经理", "体", "量", "结", "值")
"""What makes 总 the head of another word than the federation of unions."""
_SHORT_OF_SCHOOLS = ("工大", "农大", "科大", "师大", "医大")
_OFFICES = ("长", "书记", "主任", "主席", "专员")
"""The ends of offices, behind which a name begins and no school's short one."""
_SOCIETY = lazy("会(?![员议见同商谈晤长])")
"""What makes the short name of a society part of a longer name of one: 柔道协|会."""
_STREET = lazy("[路街巷河]|大院|大楼|广场|招待所|礼堂|[东西南北前后][路街巷]")
"""What a seat of government gives its name to: 县府|路."""
_GATHERING = lazy("会(?![同见议晤商堂])")
"""What makes the end of a school's short name that of a meeting: 职工大|会."""
_BRANCH = lazy(r"(?:校友会|分会|分公司|支公司|分行|分院|分校|分社|分局|办事处|记者站|代表处|联络处|支行|营业部)$")
_PARTY = lazy(rf"(?:{PARTIES}|政治协商会议)$")
_HAS_SEATS = lazy(r"(?<![省市区县州旗国])政协$|中国(?!总)[\u3400-\u9fff]{2,6}工会$")
"""A conference or the union of a trade, whose committee in a place is called after that."""
_OF_PARTY = lazy(rf"(?:{PARTIES})[\u3400-\u9fff]{{2,16}}$")
_TO_BRANCH = lazy(
    rf"(?:(?![委和与及])[\u3400-\u9fff]){{0,6}}?(?:{'|'.join(BRANCHES)}|(?:大学|学院|医院|研究院)委员会)|(?:基层)?(?:工作)?委员会|工委|基层委"
)
_OF_PLACE = lazy(
    rf"[\u3400-\u9fff](?:第?[一二三四五六七八九十]{{1,3}}届)?(?:委|委员会|工委|{'|'.join(BRANCHES)})(?:委员会)?"
)
"""The last character of a place behind its party, and the committee or branch that it has there."""
_LED_BY = lazy(
    r"(?:常务|第一|执行|名誉)?副?(?:主席(?!团)|会长|书记(?!处)|秘书长|理事长|主任(?!办)|院长|校长|局长|总(?:工程|经济|会计|规划|农艺|统计|设计|审计|畜牧|兽医|建筑|药)师)(?!办公|助理|联席)"
)
"""The office of somebody with a body, behind the body's name, with which none of its departments begins."""
_LONGEST = 24
"""How far before the word for a branch the name of its party begins."""
_SEAT = lazy(
    r"(?:中国)?[\u3400-\u9fff]{2,9}?[省市区县州](?:第[一二三四五六七八九十]{1,3}届|[一二三四五六七八九十]{1,2}届)?(?:委员?会|委|工委|基层委员会|总支部?(?:委员会)?|支部(?:委员会)?)"
)
"""The committee of a party for a place, behind the party's name."""
_GROUPS = lazy(
    r"^(?:我|本(?!科)|该|此|每|这|那|其|两|几|多|全(?!国|总)|某)|各(?!界|族自治)|(?:主|承|协|举|创|督|开|筹|合)办$|部署$|^(?:[重改分]组|[建办][校院厂馆社所站台局矿店园行场])$|(?:[带率领归]|^[到离入])队$|(?:[干内外]|(?<!安)全)部$"
)
_SETS_UP = lazy(r"(?:[新暂只仅均已专始未也都时并原共]|先后|机关)?设(?:置|立|有)?(?![计备施想防])[\u3400-\u9fff]")
"""What a body does with the department behind it: `县联社|设办公室、人事科`."""
_INSTITUTES = ("研究所", "研究院", "设计院", "制品所", "试验站", "实验站", "植物园", "天文台")
_TEAMS = frozenset({"专家组", "检查组", "督导组", "督查组", "调研组", "考察组", "工作组", "指导组", "巡视组", "巡察组"})
"""Groups that a body sends, whose names say what they are sent for."""


class Named(NamedTuple):
    """Words that name a body, at `start`-`end`."""

    start: int
    end: int
    words: str


@cache
def _ending_regex() -> re.Pattern[str]:
    seats = [words for words in endings() if words.endswith("委会") and words[0] in "省市区县州" and len(words) == 3]
    rest = trie_pattern([*(words for words in endings() if words not in seats), *BRANCHES])
    return lazy(rf"(?:{trie_pattern(seats)})(?![同见商谈客晤议员长])|{rest}")


def find_names(text: str) -> Iterator[Named]:
    """Bodies named in the text, in order, the longest reading of each place; everyday words and groups left out."""
    floor = 0
    for end in _grown(text):
        first = left_edge(text, end, floor)
        first += text.startswith("该", first) and has_owner(text[first + 1 : end])
        first += text.startswith("为", first) and is_regiment(text[first + 1 : end])
        first = (
            sets.end() - 1 if "设" in text[first : first + 3] and (sets := _SETS_UP.match(text, first, end)) else first
        )
        aside = _ASIDE.match(text, first, end)
        first = aside.end() if aside else first
        end -= text[end : end + 1] in "志史名" and end - first > 3 and text[end - 1] == text[end - 2]  # 某医院|院志
        words = text[first:end]
        if first < end and names_body(words, text, end):
            first += len(words) > 3 and words[0] == "派" and words.endswith(("组", "队"))  # 县委|派|工作组
            yield Named(first, end, text[first:end])
            floor = end


def _grown(text: str) -> Iterator[int]:
    """Ends of names, with departments that follow directly taken in (市总工会|权益保障部)."""
    matches = list(endings_in(text))
    at = 0
    while at < len(matches):
        end = matches[at].end()
        while further := _further(text, end, matches, at):
            at = further
            end = matches[at].end()
        yield end
        at += 1


def _further(text: str, end: int, matches: list[re.Match[str]], at: int) -> int:
    """Which ending the name goes on to that ends at `end` with the one at `at`; 0 where it goes on to none.

    Single characters that end other names are passed over before a group: 教育部|本科教学评估专家组.
    """
    for further in range(at + 1, min(at + 4, len(matches))):
        one = matches[further]
        if (further == at + 1 or one[0] in _TEAMS) and _goes_on(text, end, one):
            return further
        if one[0].endswith(_INSTITUTES) and is_institute_of(text, end, text[end : one.end()]):
            return further  # 轻工业部|某地陶瓷研究所
        if len(one[0]) > 1:
            return 0
    return 0


def endings_in(text: str) -> Iterator[re.Match[str]]:
    """Endings of names; where one is only the beginning of a longer word, another may begin within it (县委|员会)."""
    match = _ending_regex().search(text)
    while match is not None:
        cut = _cut_off(text, match)
        if not cut:
            yield match
        match = _ending_regex().search(text, match.start() + 1 if cut else match.end())


def _cut_off(text: str, match: re.Match[str]) -> bool:
    """Whether the ending is only the beginning of a longer word (人大|代表, 职工大|会, 第一小|学, 校|舍)."""
    if match[0][-1] == "总" and text.startswith(_BEHIND_CHIEF, match.end()):
        return True  # 某区总支, 安全总监
    if match[0] == "中心" and text.startswith(("支公司", "支行"), match.end()):
        return True  # 某保险公司某市中心|支公司
    if match[0] in BRANCHES and not _OF_PARTY.search(text, max(0, match.start() - _LONGEST), match.start()):
        return True
    one = match.end() - match.start() == 1
    if one and match[0] in "镇乡" and homes_of(text[match.start() : placed_end(text, match.start(), match.end() + 12)]):
        return True  # 中共|镇远县委
    if is_within_place(text, match.start(), match.end()):
        return True
    school = match[0].endswith(("中", "小", "大")) and text.startswith("学", match.end())
    school = school or (match[0].endswith(_SHORT_OF_SCHOOLS) and _GATHERING.match(text, match.end()) is not None)
    if match[0] in _SHORT_OF_SCHOOLS and text.endswith(_OFFICES, 0, match.start()):
        return True  # 市长|农大明
    if match[0].endswith("协") and _SOCIETY.match(text, match.end()):
        return True
    if match[0][-1] == "府" and len(match[0]) == 2 and _STREET.match(text, match.end()):
        return True
    if match[0].endswith("联") and text.startswith(("谊会", "谊总会"), match.end()):
        return True  # 某区归侨联|谊会
    return school or _NOT_AFTER.match(text, match.end()) is not None or (one and text.startswith("史", match.end()))


def _goes_on(text: str, end: int, match: re.Match[str]) -> bool:
    between = text[end : match.start()]
    place = place_behind(text, end) if text.endswith(PARTY_ENDS, 0, end) else 0
    if place and _OF_PLACE.fullmatch(text, place - 1, match.end()) and _PARTY.search(text, max(0, end - 6), end):
        return True  # 民盟|云县委员会
    if not _GROWS.fullmatch(between):
        return False
    unit = text[end : match.end()]
    if unit.endswith("党组") and text.startswith(("书记", "副书记", "成员"), match.end()):
        return False  # whose head this is: 某区总工会|党组书记
    if _LED_BY.match(unit):
        return False  # 某协会|主席某某带队
    seat = _SEAT.fullmatch(unit) or unit.endswith(BRANCHES) or _TO_BRANCH.match(text, match.end())
    if seat and _PARTY.search(text, max(0, end - 6), end):
        return True  # 民进|某市第六届委员会
    if unit.endswith("委员会") and _SEAT.fullmatch(unit) and _HAS_SEATS.search(text, max(0, end - 10), end):
        return True  # 政协|某县委员会, 中国纺织工会|某市委员会
    if between and _SETS_UP.match(unit):
        return False  # 县联社|设办公室
    if _GROUPS.search(unit) or unit.endswith("主席团") or (SENDS.match(unit) and is_unit(SENDS.sub("", unit, count=1))):
        return False
    return (
        left_edge(text, match.end(), end) == end
        and (not has_owner(unit) or match.start() == end or _BRANCH.search(unit) is not None)
        and not unit.startswith(("和", "与", "及"))
    )


def names_body(words: str, text: str, end: int) -> bool:
    """Whether words that end at `end` name one body, and no everyday word, unit alone or group."""
    ending = ending_of(words)
    if ending is None or is_plural(words) or _GROUPS.search(words) or ending.level == "group":
        return False
    if words == ending.words:
        return ending.level == "body" and (has_owner(words) or (len(words) == 2 and words in _SHORT))
    if ending.level == "weak":
        return (
            (has_owner(words) or (len(words) > 5 and abroad_regex().match(words) is not None))
            and len(words) >= 3
            and not words.endswith(("农村", "乡村", "城乡"))
            and (
                ending.words not in _LOOSE
                or (ending.words in "所院社" and len(words) > 5)
                or (ending.words == "站" and 4 < words.find("公司") < len(words) - 3)  # 某省某某公司某地压缩站
            )
        )
    if is_unit(words):
        return len(words) > len(ending.words)
    return len(words) >= 3


_LOOSE = frozenset("团师组寺社店所站系院校科股队保险证券")
_SHORT = frozenset({
    "全总", "市总", "省总", "区总", "县总", "州总", "中组部", "中宣部", "国务院", "地委", "专署", "行署", "政协", "民革", "民盟", "民建",
    "民进",
})  # fmt: skip


def add_organizations(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.names` with the words that name bodies; `people` writes them out in full."""
    doc._.names = list(find_names(doc._.clean.text))
    return doc
