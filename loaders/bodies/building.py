"""How names of bodies are built: where in the text a name begins that ends at a place."""

from __future__ import annotations

from ..language.body_words import IS, SENT, abroad_regex, ending_of
from ..language.party_names import PARTIES
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .anchored import NOT_LEVEL, at_anchor, placed_end
from .anchors import anchor_regex
from .edges import place_begins, with_place
from .joints import after_and, after_its_own, stands_beside
from .party_places import party_before
from .stops import after_stops
from .within_runs import is_person

_LONGEST = 48
_TWO_WORDS = 4
_ASIDE = 30  # characters in brackets within a name at most, unless they say what it is called for short
_INSIDE = frozenset("·&-—－○〇%+")
_CLOSING = {"）": "（", "”": "“", ")": "(", "》": "《", "」": "「"}
_LEVEL = lazy(r"[市省区县州旗盟乡镇][\u3400-\u9fff]{2}")
_VERB = lazy(
    r"聘|调(?=集团公司|总公司|公司(?![\u3400-\u9fff]{0,2}集团)|总厂|总局|[总分]行)|系(?=[市省区县州](?:第|人[大民]|政协|委|[中高]级|总工|[\u3400-\u9fff]{1,6}[局厅委会]))|调(?=[市省县州](?:委|政府|人[民委大]|直|总|[\u3400-\u9fff]{1,6}[局厅公委会]))"
)
_IS_AT = lazy(
    r"系[\u3400-\u9fff]{2,4}(?:省|市|(?<![学小校])区|县|州|旗|盟)[\u3400-\u9fff]{2}"
    r"|系[\u3400-\u9fff]{2,8}?(?:大学|学院|医院|公司|集团|中学|银行|研究院|研究所)[\u3400-\u9fff]{0,10}(?:[长席师授员]|主任|书记|经理)(?=[，。；、])"
)
"""Before the body that somebody is from: `系|某县人民医院副院长`."""
SENDS = lazy(r"(?:委派|选派|抽调|派(?![出驻遣])|调(?![研查度解剂运配拨处味频蓄整控])|聘(?![用任请书]))")
"""What a body does with somebody of its own who is named next: 某局|调|基建科科长某某."""
_JOINS = lazy("联合|联手|携手|同(?=[市省区县州][\u3400-\u9fff]{2})")
"""What stands between a body by its kind alone and another that does something with it."""
_OWN_AND = lazy(r"[院校厂局所馆社矿台站行](?:[与同]|和(?![平谐县田林龙顺静布硕政]))(?=[\u3400-\u9fff]{3})")
"""The document's own body by one character, and what joins it to another: 院与某市科技局."""
_MET = lazy(r"与|和|同|及|拜[会访]|会[见晤]|走访|访问|接待|邀请|欢迎|宴请|考察|参观|致[电函]")
"""What stands before a body that somebody meets."""
_PAPER_AND = lazy(r"《[^《》]{2,60}》[和与及]")
"""A paper named before somebody: `《工作报告》和|监事长某某所作的《…》`."""
_OF_PARTY = lazy(rf"为?(?P<party>{PARTIES})(?=[\u3400-\u9fff]{{2,16}}$)")
_MOVED = lazy(
    r"(?<![\u3400-\u9fff])调(?![研查度解剂运配拨处味频蓄整控兵压水试动])(?=[\u3400-\u9fff]{1,4}[县市区省州局厅处署委院校厂行])"
)
"""The verb at the head of a clause that moves somebody who is named behind his body."""
_SENT_FROM = lazy(
    r"(?:(?:[\u3400-\u9fff]{0,4}?(?:专署|行署|[省市县区地]委|[省市县区]政府|[省市县区]人委|[省市县]里|[教卫工农林商][\u3400-\u9fff]{1,2}[厅局科]|上级)|(?<![\u3400-\u9fff]))派(?![出驻遣生系])"
    r"|[\u3400-\u9fff]{0,4}?(?:专署|行署|[省市县区地]委|[省市县区]政府|[省市县区]人委|[省市县]里|[教卫工农林商][\u3400-\u9fff]{1,2}[厅局科]|上级)调(?![研查度解剂运配拨处味频蓄整控]))"
    r"(?=[\u3400-\u9fff]{3})"
)
"""Who sends somebody of a body that is named next, at the head of a clause: `专署调|秀岭中学`, `，派|县文教科`."""
_AT_HOUSE = lazy(
    r"(?<![\u3400-\u9fff])(?:[假借](?:座|用)?于?(?=[\u3400-\u9fff]{0,4}[省市县区州旗][\u3400-\u9fff]{0,8}[会堂校院学]$)|同时(?=[省市县区州旗])|公?推(?=[省市县区州旗](?:立|[\u3400-\u9fff]{0,8}[校学会]$)))"
)
"""Before a body at whose house others meet, or whose head is chosen: `假|某县商会开创立会`, `推|县立女子小学校长某某为会长`."""
_LIVES = lazy("[住驻在]")
_STAYS = lazy(
    r"[住驻在][\u3400-\u9fff]{1,8}?的?(?=(?:全国|自治区|(?<!自治)[省市州县区])(?:政协|人大|人民代表大会)[\u3400-\u9fff]{0,6}(?:委员|代表))"
)
"""Where members of a congress or conference live: `住皖|全国政协委员`, `驻我市的|省人大代表`."""
_AIM = lazy(
    r"(?<![\u3400-\u9fff])为了?(?:进一步|切实|深入|全面|更好地?|不断|有效|扎实|充分|着力|加快){0,2}"
    r"(?:推[进动]|加[强快]|保障|调动|促进|提[升高]|做好|增强|深化|完善|展[示现]|丰富|活跃|确保|庆祝|纪念|迎接|响应|聚焦|助力|激发|强化|规范|改善|优化|检验|弘扬|营造|彰显|巩固|满足|缓解|解决|发挥)"
    r"(?=[\u3400-\u9fff]{4})"
)
"""At the head of a clause, what is done something for the sake of: `为加强|某某学院实验室建设`."""
_PASSED_BY = lazy(r"《[^《》]*》(?:（[^（）]*）)?(?:已|业|现)?(?:经(?![济营贸理])|提交|报送?)")
"""A paper and the verb before the body that adopts it."""

_BEGUN = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=[年月日]))(?:[创续接合]?[建办设]|筹[建办]|[始改扩重兴复增添附]建|[改增添筹附]设|恢复)了?"
    r"(?=[县市](?![长场内外区属城级里民]|[一二三四五六七八九十\d]|成立|建立|以来|筹备|工作|领导)[\u3400-\u9fff]{2})"
    r"|(?:(?<![\u3400-\u9fff])|(?<=[年月日]))(?:[改重组筹合]建|改组|改设|改选|整顿)了?(?=[厂校院矿局社所馆场]?(?:团委|团总支|团支部|党委|党总支|党支部|工会|妇联|女工委|妇女)[\u3400-\u9fff]{0,4}$)"
)
"""At the head of a clause, what is done with a house of the county or an organ of the own one that is named next:
`改建|县人民卫生院`, `重建|校工会`."""
_DONE_TO = lazy(
    r"(?:(?<![\u3400-\u9fff])|(?<=号召)|(?<=组织)|(?<=决定)|(?<=要求))(?:全[省市县区社党])?(?:推广|学习|总结|表彰|宣传|批判|批转|树立|召回|拘捕|逮捕|审查|批斗|停止|查处|开除|交流|采纳|[揪错]斗|处理|揭批|揭发|关押|迁葬|撤换|检举|控告|提审|审判)了?"
    r"(?=[\u3400-\u9fff]{1,6}?(?:公社|大队|生产队|[县乡镇村]|[省市区](?![场级域])))"
)
"""At the head of a clause, what is done to somebody of a place or learnt from him: `推广|某公社书记某某的经验`."""
_SINCE_BY = lazy(r"(?<=[年月日])(?:起|后|间|[初底末春夏秋冬])(?:即|改|仍|均|始|才)?由(?=[\u3400-\u9fff]{2})")
"""Behind a day, what stands before somebody's body: `1956年起由|县委副书记某某兼任`."""
_FRIENDS = lazy(
    r"(?:中国(?:人民)?保卫(?:世界)?和平(?:反对美(?:国|帝国?主义|帝)侵略)?委员会|中[苏朝日越法美英德印蒙]友好协会|(?:中国人民)?抗美援朝总会)"
    r"(?:(?:[\u3400-\u9fff]{2,8}?)?(?:分会|支会|总分会|委员会|办事处)|$)"
)
"""Societies of the whole country whose names hold verbs, and their branches."""


def left_edge(text: str, end: int, floor: int = 0) -> int:
    """Where the name of a body that ends at `end` begins; `end` itself when there is none. Never before `floor`."""
    if text[end - 1 : end] == "为":
        return end  # no body's name ends so: 选举某某为党委书记
    start = _run_start(text, end, max(floor, end - _LONGEST))
    if (friends := _of_friends(text, start, end)) >= 0:
        return place_begins(text, friends, floor)
    party = party_before(text, start, end)
    begins = start = party[1] if party else start
    for after in _STEPS:
        start = after(text, start, end)
    if party and start == begins:
        return max(party[0], floor)
    start = _after_moved(text, start, end)
    if party := _OF_PARTY.match(text, start, end):
        return party.start("party")
    if text.startswith("同", start) and stands_beside(text, start + 1, end):
        start += 1
    start = _after_aim(text, _after_met(text, start, end), end)
    if passed := _PASSED_BY.match(text, start, end):
        start = passed.end()  # 《某某办法》经|院务会
    elif text.startswith("《", start) and "》" in text[start:end]:
        joined = _PAPER_AND.match(text, start, end)
        return joined.end() if joined else start  # a journal is named whole, whatever its name holds
    return with_place(text, at_anchor(text, start, end), end, max(floor, start))


def _of_friends(text: str, start: int, end: int) -> int:
    """Where a society of the whole country begins that ends with the run; -1 where none does."""
    run = text[start:end]
    if not ("友好" in run or "和平" in run or "援朝" in run):
        return -1
    friends = _FRIENDS.search(text, start, end)
    return friends.start() if friends and friends.end() == end else -1


def _after_moved(text: str, start: int, end: int) -> int:
    """Behind who moves or founds what is named next, and behind since when."""
    if text.startswith(("假", "借", "同时", "公推", "推"), start) and (before := _AT_HOUSE.match(text, start, end)):
        return before.end()
    if text.startswith("调", start) and _MOVED.match(text, start, end):
        start += 1  # ：调|某县专署专员甲为…
    elif "派" in text[start:end] or "调" in text[start:end]:
        sent = _SENT_FROM.match(text, start, end)
        start = sent.end() if sent and sent.end() + 1 < end else start
    if not _BEGINS.isdisjoint(text[start : start + 3]) and (begun := _BEGUN.match(text, start, end)):
        start = begun.end()
    if end - start > _TWO_WORDS and (done := _DONE_TO.match(text, start, end)):
        start = done.end()
    if "由" in text[start : start + 4] and (since := _SINCE_BY.match(text, start, end)):
        start = since.end()
    return start


_NAMES, _SENT_BY, _BEGINS = frozenset("系为调派代"), frozenset("调派聘改设"), frozenset("建设办改整")
"""Characters without one of which it is not said who somebody is, that somebody is sent or that a house begins or changes."""


def _run_start(text: str, end: int, floor: int) -> int:
    """The beginning of the stretch without punctuation before `end`, brackets and quotation marks kept whole."""
    at = end
    while at > floor:
        char = text[at - 1]
        if char in _CLOSING:
            opened = text.rfind(_CLOSING[char], max(floor, at - _LONGEST), at - 1)
            inside = text[opened:at]
            if opened < 0 or "。" in inside or ((len(inside) > _ASIDE or "，" in inside) and "简称" not in inside):
                break
            at = opened
        elif char == "—" and text[at - 2 : at - 1] == "—":
            break  # a headline in two parts
        elif "\u3400" <= char <= "\u9fff" or (char.isascii() and char.isalnum()) or char in _INSIDE:
            at -= 1
        else:
            break
    while at < end and text[at] in "—-·":  # the dash before a heading is no part of it
        at += 1
    return at


def _after_named(text: str, start: int, end: int) -> int:
    """Behind the 为 or 是 that says what somebody is."""
    named = None if _NAMES.isdisjoint(text[start : start + 6]) else IS.match(text, start, end)
    if named is None or named.end() == end:
        return start  # 林学系
    return named.end() if is_person(named[1]) else start


def _after_name_end(text: str, start: int, end: int) -> int:
    """Behind the end of a name and the verb behind it: `推选某某某为县工商联主席`."""
    level = start + 2
    ends = text[level - 1 : level] == "为" and placed_end(text, start, end) < level
    return level if ends and _LEVEL.match(text, level, end) and not NOT_LEVEL.match(text, level) else start


def _after_verb(text: str, start: int, end: int) -> int:
    """Behind a verb of one character."""
    verb = text.startswith("据", start) or _VERB.match(text, start) is not None
    if text.startswith("系", start) and not verb:
        verb = _IS_AT.match(text, start, end) is not None or leading_place(text[start + 1 : end]) != ""
    return start + (verb and start + 2 < end)


def _after_sent(text: str, start: int, end: int) -> int:
    """Behind words that send somebody."""
    sent = None if _SENT_BY.isdisjoint(text[start:end]) else SENT.search(text, start, end)
    return sent.end() if sent and sent.end() + (text[end - 1] != "委") + 1 < end else start


def _after_joining(text: str, start: int, end: int) -> int:
    """Behind the verb before a body with its place (`联合市人社局`), which is not the first word of a name."""
    joining = text.startswith("联合", start) and start + 2 < end
    return start + 2 if joining and anchor_regex().match(text, start + 2, end) else start


def _after_own(text: str, start: int, end: int) -> int:
    """Behind the document's own body: `院与|某某学院`."""
    return start + 2 if _OWN_AND.match(text, start, end) and start + 4 < end else start


def _after_joined(text: str, start: int, end: int) -> int:
    """Behind a body that does something with the other: `协会联合|市总工会`."""
    joins = _JOINS.search(text, start + 2, end)
    apart = joins and anchor_regex().match(text, joins.end(), end) and ending_of(text[start : joins.start()])
    return joins.end() if joins and apart else start


def _after_home(text: str, start: int, end: int) -> int:
    """Behind the words for where members of a conference or congress live."""
    before = max(0, start - 2)
    if not _LIVES.search(text, before, start + 1):
        return start
    stays = next((found for at in range(before, start + 1) if (found := _STAYS.match(text, at))), None)
    return stays.end() if stays and start <= stays.end() < end else start


def _after_met(text: str, start: int, end: int) -> int:
    """Behind the verb before a body of another country."""
    met = _MET.match(text, start, end)
    return met.end() if met and abroad_regex().match(text, met.end(), end) else start


def _after_aim(text: str, start: int, end: int) -> int:
    """Behind the verb that says what something is done for."""
    at = text.rfind("为", max(0, start - 10), start)
    aim = _AIM.match(text, at, end) if at >= 0 else None
    return max(start, aim.end()) if aim else start


_STEPS = (
    after_stops, _after_named, _after_name_end, _after_verb, _after_sent, _after_joining,
    _after_own, _after_home, _after_joined, after_and, after_its_own,
)  # fmt: skip
"""What a name begins behind, in the order in which it is looked for."""
