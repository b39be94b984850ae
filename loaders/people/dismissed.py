"""Names that stand right before the office they lose or get: `免去甲副市长职务`, `任命甲、乙某局副局长`.

No 的 says here where the name ends; it ends where words of an office or its body begin.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from ..language.body_words import ending_of
from ..language.name_words import HAN, is_barred, is_ordinary, is_rare_name, is_wordy, name_words, surname_class
from ..language.patterns import lazy
from ..language.trie import trie_pattern
from ..language.words import read_words
from ..names.office_words import begins_known_office, begins_office, cuts_chief
from ..places.gazetteer import gazetteer
from ..posts.roles import ends_in_role, role_heads
from .found import Found

_LOSS = lazy(
    r"(?:免去|卸免|免除|(?<=[，；：。\n])免(?=[^，。；：\n的]{4,40}职务)|撤销|罢免|解聘|解除|恢复|确认(?=[^，。；：\n的]{4,60}职务(?:自行|自然|自动|相应)))(?:了|原)?(?:[\u3400-\u9fff]{0,8}：\n?[ \u3000]*)?(?P<who>[^，。；：\n的]{4,60}?)(?:的(?=职务))?职务?(?=[，。；、（\n]|自行|自然|自动|相应|$)"
)
"""`免去甲副市长职务`, also with the names in rows below: `解聘：` and `甲医务部主任职务；`."""
_GIVEN = lazy(
    r"(?<!提请)(?:免去|卸免|解聘|任命|聘任(?!制|期)|委任(?!命))(?P<who>[^，。；：\n的为]{4,60}?)(?:职务)?(?=[，。；（\n]|$)"
)
"""The same with an office that ends its clause."""
_POLITE = lazy(rf"{HAN}{{2,4}}?(?:同志|先生|女士)")
"""A name whose end is told by the word behind it, which is read elsewhere."""
_OTHERS = r"(?:、|(?:，[^，。；：\n]{2,12})?；\n?[ \u3000]*|，(?![^，。；：\n]{0,16}(?:[免其聘兼辞撤另并由因]|(?<!主)任(?!委)|同时|不再)))"
_MORE = lazy(rf"{_OTHERS}(?P<who>[^，。；：\n的]{{5,60}}?)职务(?=[，。；、（\n]|$)")
_NEXT = lazy(_OTHERS)
DEPARTMENT = lazy(
    r"(?:生产|市场|营销|销售|采购|财务|质量|技术|设备|工程|人力|人事|行政|综合|经营|计划|物资|后勤|生活|保卫|审计|法务|法律|企业|信息|安全|燃料|运行|检修|研发|项目|战略|投资|资产|档案|党群|监察|调度|计量|化验|基建|总务|供应|外贸|培训"
    r"|陈列|展览|展陈|保管|典藏|藏品|宣教|社教|社会教育|文物|文保|考古|群众|群工|讲解|文创|编辑|采编|总编|新闻|采访|专题|广告|发行|出版|校对|编务|节目|播出|技播|制作|文艺|创作|演出|舞美|音乐|舞蹈|戏剧|美术|书画|摄影|辅导"
    r"|采访|采编|阅览|流通|编目|古籍|特藏|读者|参考|数字|网络|医务|医教|护理|药剂|检验|放射|病案|门诊|急诊|感染|院感|预防|保健|体检|麻醉|康复|教务|教导|教学|教研|科研|学生|德育|政教|招生|就业|组织|宣传|统战|权益|女工|女职工|青工|生活|经审|法规|政策|调研|研究|政工|政治|思政"
    r"|民事|刑事|立案|执行|公诉|侦查|批捕|控申|反贪|监所|法警|治安|刑侦|交警|联络|接待|公关|外联|外事|国际|会员|学术|科普|客户|客运|货运|票务|车辆|机务|动力|电气|仪表|机械|土建|预算|合同|招标|信贷|会计|储蓄|稽核|风险|合规|结算)"
    rf"{HAN}{{0,6}}?[部科处股室组](?=副?(?:主任|[部科处股室组]长|经理|书记)|负责人)"
)
"""A department of a works, office, museum, paper, hospital or court by what it does, before the words for its head: `生产技术部|主任`."""
_CUT = lazy(r"(?![总本院校队支])[\u3400-\u9fff]部副?(?:主任|部长|经理)")
"""The last character of a department's name, whose first one is no name's: `刘敏|陈列部主任`."""
_OWN_HOUSE = lazy(
    r"(?:公司|集团|学校|学院|大学|医院|中心|总行|分行|支行|总厂|分厂|分局|分公司|分会|支队|大队|总站|研究[院所]|茶叶|联社|报社|杂志社|出版社|项目|[内外妇儿骨眼]科)(?![长会])"
)
"""What a house calls itself, or its parts, in its own papers: `免去某某|公司总工程师职务`."""
_SIZES = (3, 2, 4)
_OF_PLACE = lazy(
    r"(?:[\u3400-\u9fff]{2,4}[市县省州]|(?<!城)[市县省](?![长委区直级属内外政场])|[市县省]委|[市县省]政|[中全]国)[\u3400-\u9fff]{2}"
)
"""A place, or a body of the city or county told of, behind the name of somebody: `免去安静市教育局局长职务`."""
_FIELD = lazy(
    "安全|生产|经营|文化|文教|文艺|文史|文物|金融|经济|经贸|计划|规划|农业|工业|水利|水产|水务|林业|牧业|党群|党务|党建|华侨|华语|信访|信贷|公路|公交|石油|房产|房管|方志|史志|项目|车间|技术"
)
"""A field of work, of which somebody may be deputy head (安全副矿长)."""
_BARE_OFFICE = lazy(
    r"(?:(?:常务|第一|专职|兼职)?副(?:主席|主任|会长|理事长|书记|院长|校长|局长|处长|科长|部长|厂长|矿长|[总]?经理|秘书长|董事长|主任委员|[县市区镇乡州]长)|秘书长|主席|会长|理事长|董事长|监事长|党[委组]书记|党组成员|常委|办公室副?主任)(?:、[^，。；\n]{2,12})?(?:职务|(?=[，。；、\n]|$))"
)
_TOLD = 5
"""How many characters of a body show that it is the one told of elsewhere."""
_UNIT_WORDS = lazy(
    r"(?![长任席记员副正原])(?!.*(?:职务|主任|书记|局长|处长|科长|部长|所长|院长|校长|主席))[\u3400-\u9fff]+"
)
_PLACE_END = frozenset("市县区镇乡省州旗")


@lru_cache(maxsize=1)
def _works() -> re.Pattern[str]:
    """What a works or department is called by at the head of its name: 炼铁厂, 机修车间."""
    return lazy(trie_pattern(read_words("trades.txt")))


@lru_cache(maxsize=1)
def _faculties() -> re.Pattern[str]:
    """A faculty by what it teaches: 机械工程系, 外国语学院."""
    return lazy(
        rf"{trie_pattern(read_words('subjects.txt'))}{HAN}{{0,8}}?(?:系|学院|分院|教研[室组]|研究[所室]|实验室|部(?=副?主任))"
    )


@lru_cache(maxsize=4)
def names_of_dismissed(text: str) -> tuple[Found, ...]:
    """The names of those who lose or get an office that is named right behind them."""
    return tuple(_names(text))


def known_dismissed(text: str, known: Mapping[str, int]) -> Iterator[Found]:
    """The names among them, known from elsewhere, that are words or begin with one: `免去高原副局长职务`."""
    for match in _LOSS.finditer(text):
        at, stop = match.start("who"), _end_of_list(text, match)
        while at:
            ends = (at + size for size in _SIZES)
            end = next((end for end in ends if known.get(text[at:end]) and _begins_office(text, end)), 0)
            if end:
                yield Found(at, end, text[at:end], (), end)
            after = _NEXT.search(text, at, stop)
            at = after.end() if after else 0


def _begins_office(text: str, at: int) -> bool:
    return begins_known_office(text, at) or begins_told(text, at)


def _names(text: str) -> Iterator[Found]:
    losses = [*_LOSS.finditer(text)]
    lost = {match.start("who") for match in losses}
    told = (match for match in _GIVEN.finditer(text) if match.start("who") not in lost)
    given = (match for match in told if _ends_in_office(match["who"]))
    for match in (*losses, *given):
        at, stop = match.start("who"), _end_of_list(text, match)
        while at:
            found = _name_at(text, at, stop)
            yield from (found,) if found else ()
            end = found.end if found else at
            after = _NEXT.search(text, end, stop)
            at = after.end() if after else 0
            office = text[end : after.start()].removesuffix("职务").removeprefix("同志") if after else ""
            if (office or not found) and not _ends_in_office(office):
                break


def _end_of_list(text: str, match: re.Match[str]) -> int:
    """Where the list ends that goes on behind the first office: `免去甲某局局长职务、乙某局副局长职务`."""
    stop, end = match.end("who"), match.end()
    while more := _MORE.match(text, end):
        stop, end = more.end("who"), more.end()
    return stop


def _ends_in_office(words: str) -> bool:
    """Whether words end in an office and hold no verb that says for what somebody is taken (甲任某局局长)."""
    return ends_in_role(words) and re.search(r"(?<!主)任(?!务)", words) is None


def _name_at(text: str, at: int, stop: int) -> Found | None:
    """The name that begins at `at`: a cell of a list, or what is left of it before an office."""
    kind = surname_class(text, at)
    if kind == "strict" and is_ordinary(text[at : at + 2]) and _may_be(text, at, at + 2):
        return Found(at, at + 2, text[at : at + 2], (), at + 2)
    if kind not in ("common", "compound", "rare"):
        return None
    if polite := _POLITE.match(text, at):
        return Found(at, polite.end() - 2, polite[0][:-2], (), polite.end() - 2)
    ends = [at + size for size in _SIZES if at + size < stop and _may_be(text, at, at + size)]
    end = next((end for end in ends if text[end] == "、" or _faculties().match(text, end)), 0)
    end = end or next((end for end in ends if begins_told(text, end)), 0)
    end = end or next((end for end in ends if begins_known_office(text, end)), 0)
    end = end or next((end for end in ends if DEPARTMENT.match(text, end)), 0)
    offices = [end for end in ends if begins_office(text, end) and not _CUT.match(text, end)]
    end = end or next((end for end in offices if _works().match(text, end)), 0)
    end = end or next((end for end in offices if not is_wordy(text[at:end])), 0)
    return Found(at, end, text[at:end], (), end) if end else None


def begins_told(text: str, at: int) -> bool:
    """Whether the words at `at` begin a body of which the text tells elsewhere, behind another character."""
    words = text[at : at + _TOLD]
    if not _UNIT_WORDS.fullmatch(words):
        return False
    found = text.find(words)
    while found >= 0 and (found == at or text[found - 1 : found] == text[at - 1]):
        found = text.find(words, found + 1)
    return found >= 0


def _may_be(text: str, at: int, end: int) -> bool:
    """Whether a stretch may be a name here: no word, no place and no beginning of one."""
    name = text[at:end]
    if re.fullmatch(rf"{HAN}+", name) is None or cuts_chief(text, end):
        return False
    if len(name) > 2 and _OWN_HOUSE.match(text, end - 1):
        return False
    unit = ending_of(text[at : end + 1])
    own = ending_of(name)
    soldier = own is not None and own.words == "军" and surname_class(text, at) == "common"  # 建军, 爱军
    if (own is not None and not soldier) or (unit is not None and len(unit.words) > 2):
        return False  # 宣传部
    if (name in name_words().never and not is_rare_name(name)) or (
        len(name) > 3 and surname_class(text, at) != "compound"
    ):
        return False
    if (
        begins_known_office(text, at, end)
        or name[:2] in role_heads()
        or name in gazetteer()
        or name[-1] in _PLACE_END
        or f"{name}{text[end]}" in gazetteer()
    ):
        return False
    if text[end] in "县市区州旗" and text.count(name + text[end]) > 1:
        return False  # `免去白河县副县长职务` where the text tells of that county
    if len(name) > 2:
        return name[-1] not in "原副代兼"
    if is_barred(name) or is_wordy(name) or is_ordinary(name):
        return (is_rare_name(name) or not is_barred(name)) and _is_placed(text, end)
    return text[end] not in "镇乡村街旗"


def _is_placed(text: str, at: int) -> bool:
    """Whether a place or a body of it begins at `at`, or an office that no word before it can be a part of."""
    return _OF_PLACE.match(text, at) is not None or begins_told(text, at) or _is_own_office(text, at)


def _is_own_office(text: str, at: int) -> bool:
    """Whether nothing but an office, or that of a department, stands behind a word that names no field of work:
    `免去高峰|副主席职务`, `解聘江河|放射科主任职务`."""
    if any(fields.match(text, at - 2) for fields in (_FIELD, _works(), _faculties(), DEPARTMENT)):
        return False
    return _BARE_OFFICE.match(text, at) is not None or DEPARTMENT.match(text, at) is not None
