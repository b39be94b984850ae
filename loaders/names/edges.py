"""Where a name may end: punctuation, words that follow names, words that are said of people only."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from ..language.acts import is_act
from ..language.name_words import WORD_CHAR, name_words
from ..language.patterns import PLACES, lazy
from ..language.trie import trie_pattern
from .office_words import begins_known_office, takes_office
from .ordained import is_honour
from .said_behind import gets_votes, is_at_home, is_shown, sits

_DEED = lazy(
    r"(?:为(?!为|出席|参加|主持)|给(?!予|出))[^，。；、\n任主理会]{2,24}(?:[发颁]奖|发[放给]|颁发|颁奖|颁授|授[牌旗奖书衔]|授予|揭牌|揭幕|送上|献花|佩戴|点赞|授课|讲课|讲解|解读|点评|致辞|致词|剪彩|题词|题字|奠基(?![人者石仪典])|培土|点火|点睛)"
    r"|为[^，。；、\n任]{0,14}?(?:[协学商工]会|联合会|研究会|促进会|基金会|委员会)(?:揭牌|揭幕|授牌|授旗|剪彩|颁奖|颁发|献花|点赞)"
    r"|受[^，。；、\n]{2,14}?委托|调(?:[往至到入回]|去)?(?!研|查|度|解|整|动|节)[^，。；、\n]{2,16}?(?:工作|任职)(?=[，。；）\n])"
    r"|对[^，。；、\n]{2,40}?(?:[作做][了出]?|进行|给予|予以|提出|表示|加以)[^，。；、\n]{0,8}?(?:说明|介绍|解读|讲解|部署|安排|点评|总结|汇报|报告|动员|要求|意见|建议|肯定|感谢|祝贺|欢迎|表扬|解释|培训|辅导|评价|阐述|发言|讲话|回应|答复)"
)
"""What somebody does for others or to a matter: `为三十名学员颁发证书`, `受市政府委托`, `对名单作了说明`."""
_COMES = frozenset("来赴")
"""Verbs before a place or body that somebody comes or goes to: `甲来市总工会汇报`."""
_THERE = lazy(r"[在到赴来][\u3400-\u9fff]{3,14}")
"""Where somebody did something, before the verb: `在工地主持`, `在协议书上签字`."""
_WENT = lazy(
    r"[到赴][\u3400-\u9fff、（）\d]{2,24}?(?:督查|督导|检查|调研|视察|指导|走访|慰问|考察|看望|采访|蹲点|讲学|授课|巡查|巡视|办案|宣讲)(?=[，。；])"
)
"""Where somebody went to look after something, up to the end of the clause: `到甲、乙等6县（市）公安局督查`."""
_HARD = lazy(r"[，,、。；;：:！!？?）)\]】」』”\"’（(《〈\n\u3000|/—–\-\d]|$|[ \t]")
_NUMERALS = frozenset("一二三四五六七八九十百1234567890")


class Reading(NamedTuple):
    """A name that may stand somewhere: where it ends, how sure, and how hard its right edge is (3 punctuation … 0 none)."""

    end: int
    score: float
    edge: int


@cache
def _follow_regex() -> re.Pattern[str]:
    words = name_words()
    return lazy(trie_pattern(words.strong | words.plain))


def follow_word(text: str, at: int) -> re.Match[str] | None:
    """The word at `at` that follows names (出席, 同志, 主持), if one does."""
    return _follow_regex().match(text, at)


@cache
def _strong_regex() -> re.Pattern[str]:
    return lazy(trie_pattern(name_words().strong))


_ALONG = lazy(
    r"沿着?[^，。；、\n]{1,16}?(?:调研|[巡视]查|巡[河湖林视逻堤护]|视察|检查|考察|[察查]看|踏[看查勘]|步行|徒步|走访|督[导查]|暗访)"
)
"""What somebody goes along to look after it: `甲沿清江干流巡河`."""


def goes_along(text: str, at: int) -> bool:
    """Whether somebody goes along a river, a road or a border that is named at `at`."""
    return text[at : at + 1] == "沿" and _ALONG.match(text, at) is not None


_SINGLE = frozenset("昨沿致也则亦又均都双分以得获高全满")
"""Characters that what somebody does begins with, if words follow that leave no doubt."""


def _begins_deed(text: str, at: int) -> bool:
    """Whether one of those words stands at `at`."""
    said = text[at] == "致" and text[at + 1 : at + 2] in ("，", "。", "；")
    return said or acts_on_day(text, at) or gets_votes(text, at) or goes_along(text, at)


@lru_cache(PLACES)
def right_edge(text: str, at: int) -> int:
    """How well a name may end before `at`: 3 punctuation, 2 a word that follows names, 1 one character that may, 0."""
    if _HARD.match(text, at):
        return 3
    if is_honour(text, at) or is_at_home(text, at) or is_shown(text, at):
        return 2
    if text[at] == "的" and _WITH.match(text, at):
        return 2
    if sits(text, at) or text.startswith((*_GAVE, *_GIVEN), at):
        return 2
    if text.startswith(("说，", "说：", "说。", "说“"), at) or (text[at] == "将" and is_spoken_of(text, at + 1)):
        return 2
    if text[at] in _SINGLE and _begins_deed(text, at):
        return 2
    match = follow_word(text, at)
    if (match and len(match[0]) > 1) or does_something(text, at):
        return 2
    if (
        takes_office(text, at)
        or (text[at] == "向" and tells_towards(text, at + 1))
        or (text[at] in _COMES and begins_known_office(text, at + 1))
        or (text[at] == "等" and text[at + 1 : at + 2] not in ("级", "额", "候", "待"))
    ):
        return 2
    return 1 if text[at] in name_words().single or not WORD_CHAR.match(text[at]) else 0


_GAVE = ("所作的", "所做的")
_GIVEN = (
    "的报告",
    "的汇报",
    "的述职",
    "的提请",
    "的提名",
    "的提议",
    "的建议",
    "的议案",
    "的委托",
    "的请求",
    "的申请",
    "的辞职",
)
"""Who gave or asked for what a meeting dealt with: `听取了局长甲所作的报告`, `根据市长甲的提请`, `接受主任甲的辞职`."""
_WITH = lazy(r"的(?:亲自|热情|全程|共同)?(?:陪同|带领|率领|引导|主持|见证)之?下")
"""Who goes with somebody: `在市长甲的陪同下`."""
_ON_DAY = lazy("昨(?:[率到赴](?!日)|会见|出席|视察|检查|看望|慰问|调研|考察|前往|深入|主持|陪同)")


def acts_on_day(text: str, at: int) -> bool:
    """Whether 昨 at `at` tells when somebody did what stands behind it: `区长甲昨率队检查`."""
    return text[at : at + 1] == "昨" and _ON_DAY.match(text, at) is not None


_TOWARDS = lazy(
    "[^，。；、\n]{1,18}?(?:[作做]|报告|汇报|介绍|通报|致|表示|颁|授|赠|捐|敬|献|送|发[放出]|反映|提出|说明|宣讲|宣读|宣传|传达|移交|鞠躬|请|宣誓|转达|述职|表达|讲解|解释|询问|了解|递交|提交|学习)"
)
"""To whom somebody tells or gives something, behind 向."""


def tells_towards(text: str, at: int) -> bool:
    """Whether somebody is told or given something behind a 向 that ends at `at`."""
    return _TOWARDS.match(text, at) is not None


def does_something(text: str, at: int) -> bool:
    """Whether a short verb with its object stands at `at` that only people do (作报告, 为获奖选手颁奖)."""
    if text[at : at + 1] in _ADVERBS and _SPOKE.match(text, at):
        return True
    if text[at : at + 1] in _BESIDES and (_SOME_WAY.match(text, at + 1) or is_spoken_of(text, at + 1)):
        return True  # 主席甲也到会祝贺
    return is_act(text, at) or _DEED.match(text, at) is not None


_BESIDES = frozenset("也还亦")
_SOME_WAY = lazy("(?:专程|应邀|特地|分别|专门)(?:前来|赶来)?(?:出席|列席|到会|参加|参会|与会|祝贺)")
"""How somebody came to a meeting, behind 也."""
_ADVERBS = frozenset("也还亦最随")
_SPOKE = lazy(
    r"(?:[也还亦](?:先后|分别|相继)?|最后|随后)(?:在[^，。；、\n]{0,10}?[会式]上)?(?:讲了?话|发了?言|致了?[词辞]|表了态"
    r"|[作做]了?[^，。；、\n]{0,12}?(?:讲话|发言|报告|介绍|汇报|总结))"
)
"""Who spoke besides others or behind them: `副书记甲也先后在大会上讲了话`."""


_BIRTHDAY = lazy(r"(?:同志)?(?:[一二三四五六七八九十百\d]{2,4}(?:周?岁)?)?(?:寿辰|华诞|诞辰|大寿|寿诞|生日)")


def is_celebrated(text: str, at: int) -> bool:
    """Whether somebody's birthday is told at `at`, at which others call on him: `八十寿辰`, `百岁华诞`."""
    return text[at : at + 1] in _NUMERALS and _BIRTHDAY.match(text, at) is not None


_APART = lazy("(?:分头|分路|分别|各自)(?=(?:带队|率队|前往|看望|慰问|走访|探望|陪同|主持|出席))")
"""Between several people and what each of them did."""


def is_spoken_of(text: str, at: int) -> bool:
    """Whether what stands at `at` is said of people only (出席, 同志, 当选, 八十寿辰)."""
    if is_celebrated(text, at) or gets_votes(text, at) or is_at_home(text, at):
        return True
    if text.startswith("的", at) and _WITH.match(text, at):
        return True
    if sits(text, at):
        return True
    at += len(apart[0]) if (apart := _APART.match(text, at)) else 0
    return _strong_regex().match(text, at) is not None or is_act(text, at) or is_honour(text, at)


@cache
def _deed_regex() -> re.Pattern[str]:
    deeds = trie_pattern(name_words().strong | name_words().deed)
    return lazy(rf"(?:等[\d一二三四五六七八九十]{{0,3}}[名位人]?)?(?:分别|先后|依次)?{deeds}")


_LEADS = lazy(
    r"(?:带领|率领)[^，。；\n]{2,24}?(?:等|一行|[到来赴](?![^，。；\n]{0,3}(?:岗|任|位))|深入|前往|奔赴|赶赴|参加|考察|检查|视察|调研|慰问|走访|看望)"
)
"""Who leads others somewhere: `带领市教委主任甲等到校慰问`."""
_FIRSTS = frozenset("前昨日近今次当分共一代离退随和与同")
_TOGETHER = lazy(
    r"(?:前日|昨[日天]|日前|近日|今[日天]|次日|当[日天])(?:[上下]午)?(?=[到赴在率来深走看陪]|出席|会见)|(?:分别|分头|共同)(?=看望|慰问|走访|探望|前往|代表|为|与|和|在[^，。；、\n]{1,16}?(?:签[字署]|讲话|发言|致辞|揭牌))|(?:共同|一[起同道])(?=为(?![了期人])|看望|慰问|按下|摁下|触摸|触碰|点亮|点燃|开启|启动(?!仪式|会|以来|的)|启用|推[动下](?:启动)?(?:推?杆|闸|手柄|操纵)|拉[开下]|揭[牌幕开下]|剪彩|培土|填土|奠基|浇[水灌筑]|注[入水沙]|敲[响钟]|转动|种下|栽[下植]|植下|上台|登台|放飞|升[起国])|代表双方|离休|退休|随同"
    r"|[和与同](?:[^，。；、\n]{2,24}?(?:[^\W为任]长|主任|书记|主席|经理|总裁|总监|教授))?[\u3400-\u9fff]{2,4}?(?:分别|分头|各自|共同|双双|一[起同道]|先后|代表双方)"
)
"""When somebody does something, or what he does together with another: `甲前日到某区看望…`, `甲与乙共同揭牌`."""


def does_together(text: str, at: int) -> bool:
    """Whether it is told at `at` when, or together with whom, somebody does something."""
    return text[at : at + 1] in _FIRSTS and _TOGETHER.match(text, at) is not None


_AT_HOME = lazy(
    r"[到来](?:[我本]?[院校厂局矿市县区所]|公司|学校|医院|学院)(?:主持)?(?:召开|宣布|宣读|主持|检查|指导|视察|慰问|看望|考核|考察|调研|讲课|讲学|授课)"
)
"""What somebody comes to the document's own body for: `到院召开干部会议`."""


def is_told_of(text: str, at: int) -> bool:
    """Whether what stands at `at` is told of people whom a whole title introduces (点评, 等汇报, 在工地主持)."""
    if text[at] in "到来" and _AT_HOME.match(text, at):
        return True
    if text[at] in "带率" and _LEADS.match(text, at):
        return True
    if does_together(text, at) or _WENT.match(text, at) or text.startswith(_GAVE, at):
        return True
    if there := _THERE.match(text, at):
        first = at + (2 if text[at] in "到来" else 3)  # 到院宣布
        return any(is_told_of(text, place) for place in range(first, there.end()) if text[place] not in "在到赴来")
    return is_spoken_of(text, at) or _deed_regex().match(text, at) is not None


def cuts_word(text: str, first: int, end: int) -> bool:
    """Whether a word that follows names begins inside the name and goes on behind it (韩志出|席, but not 李永发|出席)."""
    behind = follow_word(text, end)
    reach = behind.end() if behind and len(behind[0]) > 1 else end
    for start in range(first, end):
        match = follow_word(text, start)
        if match and match[0] != "担任" and match[0][1:] == "任" and start == end - 1 and takes_office(text, end):
            continue  # 方小到|任副队长
        if (match and len(match[0]) > 1 and match.end() > max(end, reach - 1)) or (
            text[start] in "作率致" and is_act(text, start)
        ):
            return True
    return False
