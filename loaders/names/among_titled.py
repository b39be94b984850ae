"""Words that stand where only a name does: behind a title, beside somebody else with his title or alone behind a label."""

from __future__ import annotations

from functools import lru_cache

from ..language.name_words import is_ordinary, name_words, surname_class
from ..language.patterns import PLACES, lazy
from .in_lists import is_counted_present, last_of_list

_TITLE = r"(?:[^\W为任成生增专特擅]长|主任|书记|主席|经理|总裁|委员|理事|监事|常委|主委|政委|政协委员|调研员|巡视员|工程师|会计师|检察官|教授|研究员|成员|组员|总监|馆员|主编|总编辑?|干事|顾问|司令员?|参谋|代表|模范|专家|工匠|医师|院士)"
_BEHIND = lazy(rf"{_TITLE}\Z")
_LONGEST = 5
_NEXT = lazy(
    rf"(?:（[^（）\n]{{1,12}}）)?(?:[、，；和与及]|以及)(?:以及|和|及)?(?:原|前)?(?:[\u3400-\u9fff（）“”·]|(?<=[长记任席员])、){{0,30}}?{_TITLE}(?P<name>[\u3400-\u9fff]{{2,3}}?|[\u3400-\u9fff]{{1,6}}·[\u3400-\u9fff]{{1,8}}?)(?=[，、。；（\n]|先后|[和与及等]|出席|列席|到会|参加|参会|陪同|主持|讲话|致[辞词]|发言|分别|共同|会见|一行|作|宣|为|代表|介绍|汇报|同台|见证|揭|签|当选)"
)
"""Somebody else with his title, behind a name."""
_BEFORE = lazy(
    rf"{_TITLE}(?P<name>[\u3400-\u9fff]{{2,3}}?)(?:（[^（）\n]{{1,12}}）)?(?:、[\u3400-\u9fff]{{2,3}}(?:（[^（）\n]{{1,12}}）)?){{0,6}}?(?:[、，；和与及]|以及)(?:以及|和|及)?(?:原|前)?(?:[\u3400-\u9fff（）“”·]|(?<=[长记任席员])、){{0,30}}\Z"
)
"""Somebody else with his title, before the title that a name has."""
_DEED = lazy(
    r"(?:一同|一起|共同|双双)?(?:(?:介绍|汇报|传达|通报|解读|讲解|阐述|总结|部署|反馈|分析|看望|走访|检查|考察|视察|查看|慰问|回顾|解答|提出|提议|签署|签订|见证)(?:了|(?!会(?!议)|[了者人组团员室处所书表稿时前后中和与、，。；的地得])[\u3400-\u9fff“《])"
    r"|说(?=[，。：；”\n]|$)|代表(?!团|们|大会|会|性|作|的)[^，。；、\n]{1,16}?(?:[向致作对讲签在与和]|发言|表示|宣读|看望|慰问|接受|感谢|欢迎|出席|参加|领)|接受[^，。；、\n]{0,10}采访"
    r"|在[^，。；、\n]{0,16}?(?:[会式]上?|活动|现场|论坛|讲话|致辞|发言|总结|报告|谈话|开班|班|协议书?|合同)(?:上|中|时)?[^，。；、\n]{0,6}?(?:提出|指出|强调|要求|表示|发言|讲|致|作|宣布|宣读|介绍|汇报|说|认为|签字|签名)"
    r"|在[^，。；、\n]{0,10}?(?:宾馆|饭店|酒店|招待所|接待室|会议室|会客厅|贵宾厅|机关|厂部|校部|礼堂|俱乐部)(?:亲切|热情|分别)?(?:会见|接见|看望|宴请|设宴|接待|欢迎|送别)"
    r"|(?:在)?现场指挥|(?:带领|率领|领着|带着|带)[\d一二三四五六七八九十百两数]{1,4}[余多]?[名位]|一[同起道]来[本我]?[院校厂局矿市县区所]|任(?:首任|第[一二三四]任|第?[一二三四五六七八九十]|副|总|常务|执行|学术|项目){0,2}(?:[会理董事社院校]{1,2}长|主席|组长|裁判长|裁判|评委|监票人|领队|教练|指挥|主持人|主讲人?|评审)(?=[，。；、\n])"
    r"|到[本我]?[院校厂局矿市县区所](?:座谈|洽谈|商谈|授课|讲学|慰问|走访|签约|交流)|前来(?:洽谈|商谈|座谈|祝贺|考察|调研|看望|慰问|参观|交流)|(?:及时|连夜|迅速|立即|第一时间|随即|也|亦)*(?:赶到|赶赴|来到)(?:[^，。；、\n]{0,8}?(?:现场|一线|灾区|医院|学校|工地|当地))(?=[，。；、\n]|[\u3400-\u9fff])"
    r"|指出|强调|带队|率队|率团|见证|签约|签字|宣誓|监誓|领誓|受聘|同台|作答|领奖|致函|来函"
    r"|(?<![员表]..)(?<![员表]...)参加(?=[，。；\n])|(?<![员表]..)(?<![员表]...)参加了?[^，。；、\n]{0,14}(?:会议?|活动|仪式|典礼|论坛)(?=[，。；\n])"
    r"|(?:光荣|正式|因病|不幸)*(?:退休|离休|离职|离任|病故|去世|逝世)(?=[，。；\n])|因[病事公][^，。；\n]{0,6}(?:请假|缺席|未能|未到|离职|外出|出差|出国)|(?:牵头|具体)?负责(?:[^，。；、\n]{0,8}工作|落实|协调)?(?=[，。；\n])|(?<![员表]..)(?<![员表]...)来自(?=[\u3400-\u9fff])"
    r"|向[^，。；、\n]{1,16}?(?:颁[发奖]|发奖|授[予旗奖]|赠[送书]|献[花旗])|应邀到会|结合[^，。；、\n]{1,12}(?:提出|发言|谈)|已?调(?:任|[到往]|[^，。；、\n]{1,10}?工作(?=[，。；]))|(?:分别|先后)(?:讲|作了?|致|发)(?![用为业]))"
)
"""What people do, behind the title and the name: words for it that adverbs of manner may stand before."""
_HOW = lazy(
    "宣布|宣誓|(?<=马上|陆续|连续|凌晨|时常)到|(?<=凌晨|夏季|冬季|高温|夏天|元旦|国庆)(?:看望|慰问|走访|[到赴]|深入)|带队|率队|率团|(?<=马上)(?:主持召开|组织|召集)|部署|安排|提出|指出|表示|回忆|强调|介绍|承诺|提醒|要求|回答|地"
)
"""What is told with a word for how it was done."""
_OF_ELECTIONS = frozenset(
    {"时间", "方法", "方式", "程序", "原则", "成果", "应当", "应该", "单位", "和平", "安全", "平时"}
)
"""What is told of an election and is nobody's name there."""
_LIKE_HOW = frozenset({"成功", "温暖", "安全"})
"""Words that may also say how something was done or what it was about: `局长|安全|检查工作`."""
_REACH = 44
_HARD = ("，", "、", "。", "；", "（", "\n", "\u3000", "）")
_TAKES_PART = lazy(r"(?:一同|一起|共同|应邀)?(?:参加|出席|列席|陪同|到会|参会)(?=[，。；\n])")
"""What ends a clause behind the last of several who were there: `副主任某某、秘书长时光|参加。`"""
_JOINED = ("和", "与", "及", "以及")
_LABEL = lazy(rf"(?:^|[\n\u3000 ，。；])[\u3400-\u9fff、（）]{{0,24}}{_TITLE}[：:][ \u3000]?\Z")
_MARKED = lazy(r"（(?:[女男]|兼|挂职|专职|兼职|不?驻会|[\u3400-\u9fff]{1,5}族|[女男][，,、][^（）\n]{1,20})）")
"""What only stands behind somebody's name: his sex or people, or how he holds his post."""


@lru_cache(PLACES)
def is_among(text: str, at: int, end: int) -> bool:
    """Whether a word stands behind a title and beside somebody else with his: `部长某明白，区长甲出席`, or alone behind
    the label of a post, or with marks that only people have."""
    if text[at:end] in name_words().people:
        return False
    ends = end >= len(text) or text.startswith(_HARD, end)
    ends = ends or (_TAKES_PART.match(text, end) is not None and text[at:end] not in name_words().manner)
    if text[at - 1 : at] in ("：", ":", "\u3000"):
        alone = end >= len(text) or text[end] in "\n（\u3000"
        return alone and _LABEL.search(text, max(0, at - 30), at) is not None
    if (first := last_of_list(text, at, end)) and is_usual_name(first):
        return is_ordinary(text[at:end]) or end - at == 3
    if not _BEHIND.search(text, max(0, at - _LONGEST), at):
        return False
    if is_counted_present(text, at, end):
        return True
    if _MARKED.match(text, end):
        return True
    if not (ends or text.startswith(_JOINED, end)):
        return False
    if (found := _NEXT.match(text, end)) and ("·" in found["name"] or is_usual_name(found["name"])):
        return True
    if not ends or text[end] == "、":
        return False
    before = _BEFORE.search(text, max(0, at - _REACH), at)
    return before is not None and (is_usual_name(before["name"]) or _is_rare_but_whole(before["name"]))


_RETIRES = lazy(r"(?:因病|因故)?(?:到龄|超龄|到点|届龄|提前)(?:退休|离休|离任|退出|卸任)(?=[，。；\n])")
"""What nobody does in any manner: `原主任|严肃|到龄退休`."""
_REPORTS = lazy(r"(?:所?作的?)?(?:关于|对)[^，。；\n]{2,60}?的?(?:报告|汇报|通报|说明|介绍)")
_HEARS = lazy(rf"听取[^，。；\n]{{0,30}}{_TITLE}\Z")
"""Who gave a report that a meeting heard: `听取副县长|某某|关于某事的通报`."""


@lru_cache(PLACES)
def acts_in_office(text: str, at: int, end: int) -> bool:
    """Whether it is told behind a word that no adverb is what somebody did whose title stands before it."""
    if text[at:end] in name_words().people:
        return False
    if _REPORTS.match(text, end) and _HEARS.search(text, max(0, at - _REACH), at):
        return True
    if _RETIRES.match(text, end) and _BEHIND.search(text, max(0, at - _LONGEST), at):
        return True
    if text[at:end] in name_words().manner:
        return False
    if text[at:end] in _LIKE_HOW and text[end : end + 1] not in ("代", "说", "在", "接", "带"):
        return False
    return _DEED.match(text, end) is not None and _BEHIND.search(text, max(0, at - _LONGEST), at) is not None


def may_be_called(name: str) -> bool:
    """Whether a word may be the name of somebody: it begins with a surname, is no adverb and no word for people or times."""
    words = name_words()
    barred = name in words.manner or name in words.people or (name in words.never and name not in words.rarely)
    return (
        surname_class(name, 0) != ""
        and not barred
        and name not in _OF_ELECTIONS
        and (is_ordinary(name) or is_usual_name(name))
    )


def is_manner(text: str, at: int, end: int) -> bool:
    """Whether a word says how somebody does what is told behind it: `书记|郑重|宣布开幕`."""
    return text[at:end] in name_words().manner and _HOW.match(text, end) is not None


def _is_rare_but_whole(name: str) -> bool:
    """Whether three characters are a name of a rare surname, none of them odd in a name."""
    whole = len(name) == 3 and surname_class(name, 0) == "rare" and name not in name_words().never
    return whole and all(char in name_words().given for char in name[1:])


def is_usual_name(name: str) -> bool:
    """Whether characters are a name beyond doubt, no word."""
    given = name_words().given
    return (
        surname_class(name, 0) in ("common", "compound")
        and not is_ordinary(name)
        and name not in name_words().never
        and all(char in given for char in name[1:])
    )
