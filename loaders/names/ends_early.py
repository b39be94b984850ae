"""Names of two characters, behind which a word begins with a character that names may hold: 甲和原主席, 甲因工作变动."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..language.name_words import name_words
from ..language.patterns import lazy
from .edges import acts_on_day, does_something, goes_along, tells_towards
from .office_words import begins_office, takes_office
from .said_behind import FIRSTS, NUMERALS, gets_votes, is_at_home, is_shown, tells_number

_FORMER_AHEAD = lazy(r"(?:原|前任?|时任|现任)[\u3400-\u9fff]{1,16}?(?:[长任席记]|主任|书记|主席|经理|教授)")
"""A post somebody held, behind which a 和 before it joins two people."""
_REASON = lazy(
    "调[往任离到入至回赴动]|升[任迁]|改任|转任|移居|出国|病|故(?!事)|任期|年龄|年事|工作|身体|健康|退休|离休|调动|换届|届满|到龄|个人原因|组织|企业|另有|公务|违纪"
)
"""Why somebody leaves, behind 因."""
_TOGETHER = ("编", "著", "写", "译", "作", "唱", "奏", "影", "演", "资")
"""What people do together, behind 合."""
_BY_MEANS = lazy(r"[《“]|[^，。；、\n]{2,10}(?:身份|为题|为主题)")
"""What 以 stands before behind a name: `甲以《…》为题讲课`, `甲以普通党员身份参加`."""
_LEADS = lazy(
    r"(?:残?部|众|兵|军|队|团|[\u3400-\u9fff]{1,8}?[团队组部军兵师])(?!长)|[^，。；\n]{2,24}?(?:[到赴来]|参观|考察|调研|视察|走访|慰问|看望|检查|出席|参加|前往|拜访|访问)"
)
"""What 率 stands before behind a name: `甲率与会人员参观`."""
_OLD = ("先生", "同志", "教授", "师傅", "书记", "红军", "战士", "干部", "党员", "两口", "夫妇")
"""What 老 stands before behind the name of somebody old: `甲老先生`."""
_GOES_ON = lazy(
    "已?[担出升调卸离辞]?任[^何务期意教用命职]|辞去|请辞|当选|不再|调(?!研)|退休|离休|到龄|另有任用|去世|病故|逝世"
)
"""What an adverb behind a name stands before: `甲已任某会主席`."""
_AGAIN = lazy("[担出]?任[^何务期意教用命职]|当选|被选")
"""What somebody does again or further, behind the first character of how: `甲续|任会长`, `甲复|出任党支部书记`."""
_RISE = frozenset("东旭日春德金步永高云福连荣志长宝明国学文新海大")
"""What stands before 升 in given names, so that no verb begins there."""
_TAKEN_ON = lazy("聘(?:为|任|担任|上)|[选任]为|聘(?=[\u3400-\u9fff]{2,20}[长任员师授理])")
"""How somebody comes to an office, behind the first character of the verb: `甲竞|聘为院长`, `乙续|聘为馆长`."""
_ONCE = lazy("(?:先后|长期|历|兼|被|[担出])*任[^何务期意教用命]|(?:先后|两次|多次)?当选")
"""What 曾 stands before: `甲曾|任馆长`."""
_PRIZE = lazy(
    r"(?:得了?|评为?)?(?:[“《]|(?:个人|团体|全国|全[省市区县校院国厂军]|国家|[省市区县院校厂]级?|第[一二三四五六七八九十]|[一二三四特]等|优秀|先进|金|银|铜)[^，。；\n]{0,30}?(?:奖|称号|荣誉|名|冠军|亚军|季军|标兵|牌|奖章|津贴|者|手|员|个人|师)(?=[，。；、\n]|$))"
)
"""What somebody is given, behind 获: `甲获个人一等奖`."""
_GROUP_AHEAD = lazy(
    "(?:部分|有关|相关|其他|其余|全体|各位?)同志|同志们|(?:部分|有关|相关|其他|其余|全体|各位?)?(?:委员|代表|理事|会员|成员|嘉宾|职工|干部|专家|学者)"
)
"""Unnamed people, whom a 和 before them joins to the last name of a list."""

_OWNS = lazy(r"[\d一二三四五六七八九十百两多数]{1,4}[余多]?(?:[件幅部篇首张枚套组帧]|项|个)(?!月|年)")
"""What 有 stands before behind the name of whose works are shown: `甲有12件作品参展`."""
_WENT_THERE = lazy("(?:[他她其]们?)?家[中里]|现场|场(?![所馆地站])|会(?=[，。；]|祝贺|讲话|指导|并|致)")
"""Where somebody went, behind 到: `甲到家中祝贺`, `甲到场颁奖`."""

_Rule = Callable[[str, int, str], bool]
"""Whether the character that ends at a place of a text begins a word behind the first two of a name."""


def _joins(text: str, end: int, _: str) -> bool:
    return bool(_FORMER_AHEAD.match(text, end) or _GROUP_AHEAD.match(text, end))


def _takes(text: str, end: int, _: str) -> bool:
    whole = text.startswith(("为为", "任为"), end - 1)  # 聘请王大为|为顾问, 推举王大任|为名誉主席
    return not whole and takes_office(text, end - 1)


def _again(text: str, end: int, _: str) -> bool:
    return _AGAIN.match(text, end) is not None


def _taken_on(text: str, end: int, _: str) -> bool:
    return _TAKEN_ON.match(text, end) is not None


def _goes_on(text: str, end: int, _: str) -> bool:
    return _GOES_ON.match(text, end) is not None


_ALWAYS: Mapping[str, _Rule] = {
    **dict.fromkeys(FIRSTS, lambda text, end, _: is_shown(text, end - 1)),
    "因": lambda text, end, _: _REASON.match(text, end) is not None,
    "另": lambda text, end, _: text.startswith(("有任用", "有安排"), end),
    "兼": lambda text, end, _: begins_office(text, end + text.startswith("任", end)),
    "沿": lambda text, end, _: goes_along(text, end - 1),
    "昨": lambda text, end, _: acts_on_day(text, end - 1),
    "到": lambda text, end, _: _WENT_THERE.match(text, end) is not None,
    "有": lambda text, end, _: _OWNS.match(text, end) is not None,
    "家": lambda text, end, _: is_at_home(text, end - 1),
    "合": lambda text, end, _: text.startswith(_TOGETHER, end),
    "以": lambda text, end, _: _BY_MEANS.match(text, end) is not None or gets_votes(text, end - 1),
    "老": lambda text, end, _: text.startswith(_OLD, end),
    "所": lambda text, end, _: text.startswith(("作", "做"), end),
    "对": lambda text, end, _: does_something(text, end - 1),
    "率": lambda text, end, _: _LEADS.match(text, end) is not None,
    "地": lambda _, __, name: name[:2] in name_words().ordinary,
    **dict.fromkeys(NUMERALS, lambda text, end, _: tells_number(text, end - 1)),
    **dict.fromkeys("作做", lambda text, end, _: text.startswith("的", end) or is_shown(text, end - 1)),
    **dict.fromkeys("和与及", _joins),
}
_UNLESS_KNOWN: Mapping[str, _Rule] = {
    "向": lambda text, end, _: tells_towards(text, end),
    "原": lambda text, end, _: text.startswith("任", end),
    **dict.fromkeys("连再又重专蝉回", _again),
    "复": lambda text, end, name: name[1] not in "光克兴恢" and _again(text, end, name),
    **dict.fromkeys("改转调提试卸代", _again),
    **dict.fromkeys("竞返受", _taken_on),
    "续": lambda text, end, name: _again(text, end, name) or _taken_on(text, end, name),
    "获": lambda text, end, name: (
        _again(text, end, name) or _taken_on(text, end, name) or _PRIZE.match(text, end) is not None
    ),
    "升": lambda text, end, name: name[1] not in _RISE and (text.startswith("为", end) or _again(text, end, name)),
    "则": lambda text, end, _: text.startswith("被", end) or _goes_on(text, end, _),
    "曾": lambda text, end, _: _ONCE.match(text, end) is not None,
    "未": lambda text, end, _: text.startswith(("当选", "能当选", "获", "被选"), end),
    "暂": lambda text, end, _: text.startswith(("代", "任", "兼"), end),
    **dict.fromkeys("任为", _takes),
    **dict.fromkeys("已均将现时", _goes_on),
    **dict.fromkeys("也还亦", lambda text, end, name: _goes_on(text, end, name) or does_something(text, end - 1)),
}
"""The same of names that are not known whole from elsewhere."""


def ends_early(text: str, end: int, name: str, sure: bool) -> bool:
    """Whether the third character of a name that ends at `end` belongs to what follows; `sure`: the name is known."""
    rule = _ALWAYS.get(name[2]) or (None if sure else _UNLESS_KNOWN.get(name[2]))
    return rule is not None and rule(text, end, name)
