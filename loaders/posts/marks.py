"""Words before an office or a body that say when somebody has it: 时任, 原, 现任."""

from __future__ import annotations

import re

from ..language.patterns import lazy

_IN_NAME = r"(?<![、，；。：\n\u3000长记席任理][^\x00-\u33ff\u3000-\u303f\uff00-\uffef的由是为和与经及向对从在曾于原其她他系当兼即暨或])"
"""Before what is no end of a name: `某局局长某前|任组长`."""
_FORMER = rf"原|(?<![炉井水桥庙寺湖岭塘堂店屋溪田]){_IN_NAME}前任?|历任|前[一两二三]任|第[一二三四五六七八九十\d]+任|首任|(?<!离)(?:离休|退休)[老原]?(?!党?(?:支部|总支))|老|上一?届|已故|(?<!即将)(?:离任|卸任|退休|离休|退下来)的|离任|卸任"
_IN_LONG_NAME = r"(?<![、，；。：\n\u3000长记席任理由][^\x00-\u33ff\u3000-\u303f\uff00-\uffef的由是为和与经及向对从在曾于原其她他系当兼即暨或我本该省市县区州旗镇乡村校院局厂公学集政协商总银委分支工党团新现各全名一两三首第女男上下社联妇行所馆站部处科室教大中小国企会][\u3400-\u9fff])"
"""The same of three characters: `组长由何立新|任`, `何立新|任组长`, not `市委新任书记`."""
_NOW = rf"现任?|{_IN_NAME}{_IN_LONG_NAME}新任|新一任|新当选的|(?<![\u3400-\u9fff])新当选|新一届|继任|接任"
TAKES = ("继任", "接任")
"""What says that somebody takes an office, although it may also stand before a title."""
BEFORE = lazy(rf"(?P<then>{_IN_NAME}时任)|(?P<former>{_FORMER})|(?P<now>{_NOW}|拟任|候任)")
BEFORE_BEGINS = "时原前历第首离退老上已卸现新继接拟候"
"""The first characters of those words."""
_BEFORE_ORG = lazy(
    r"(?:(?P<then>时(?:挂职?)?任|时挂职|(?:当时|彼时|其时)(?:担任|的|任|为|是))|(?P<former>原任?|前任?|历任|曾担?任|已故|老|首任|第[一二三四五六七八九十\d]+任|上一?[任届]|(?<!即将)(?:离任|卸任|退休|离休|退下来)的|离任|卸任)|(?P<now>现任|新任))(?:[：:]|[我本])?$"
)


def mark_of(text: str, match: re.Match[str]) -> str:
    """then, former or now, as the words before an office or a body say; what a verb chooses somebody for is not former,
    and what begins with the end of a name is no such word: `程前|任`, `为首任会长`."""
    mark = next((name for name in ("then", "former", "now") if match[name]), "")
    if not mark:
        return ""
    at, words = match.start(mark), match[mark]
    if mark == "former" and is_verb(text, match):
        return ""
    if words.startswith(("首", "第")) and _CHOSEN_FOR.search(text, max(0, at - 8), at):
        whose = _FOR_WHOM if text[at - 1] == "为" else _CALLED_TO
        return mark if whose.match(text, at + len(words)) else ""
    if words == "首任" and _JUST_SET_UP.search(text, max(0, at - 30), at):
        return ""
    if words == "首任" and _FOUNDED.search(re.split(r"[。；\n]", text[max(0, at - 60) : at])[-1]):
        return ""
    if words == "首任" and _opened(text, at):
        return ""
    if words == "首任" and _BEGUN.search(text, max(0, at - 60), at):
        return ""
    return "" if words in ("前任", "时任", "原任") and _ONE_BEFORE.search(text, max(0, at - 2), at) else mark


_LEAVES = lazy(r"[\u3400-\u9fff]{0,12}(?:[长记席任理监事员]|职务?|一职)[，。；\n]")
"""Behind 卸任, an office that ends its clause, which somebody leaves: `甲卸任|董事长，乙接任`."""


def is_verb(text: str, match: re.Match[str]) -> bool:
    """Whether the word before an office says that somebody takes it or leaves it: `甲接任主席`, `甲卸任董事长，乙接任`."""
    if match["former"] == "卸任":
        return _LEAVES.match(text, match.end("former")) is not None
    return match["now"] in TAKES


def mark_before(text: str, low: int, at: int) -> str:
    """The same of the words that end at `at`, before those for a body; empty where none stand there."""
    before = _BEFORE_ORG.search(text, low, at)
    if before:
        return mark_of(text, before)
    if text.endswith(("期", "期间", "期的"), 0, at) and _IN_TIMES.search(text, max(0, at - 24), at):
        return "former"
    return "former" if text.startswith("第", at) and _OF_OLD.search(text, max(0, at - 60), at) else ""


_IN_TIMES = lazy(r"(?<![\u3400-\u9fff])原[\u3400-\u9fff]{2,16}(?:时期|期间|[初前中后末]期)的?$")
"""Where and when somebody had an office, before its body: `原陕北分区抗战时期|县农会主任`."""
_OF_OLD = lazy(
    r"(?:老(?:领导|同志|主席|会长|书记|院长|校长|厂长|干部|主任)|历[任届](?!代表|全会)[\u3400-\u9fff]{0,8})[：:（]?[^。；：\n]{0,40}$"
)
"""Those told of, before the office of one by his term: `看望学会老领导：|第二届会长甲、第四届会长乙`."""


_FOUNDED = lazy(
    r"(?:开学|开院|落成|成立|挂牌|揭牌)(?:典礼|仪式|大会)|(?:创办|复办|开办|成立|创建|组建|建成|开[业馆园诊播])，?$"
)
"""What tells of the day on which a body began, so that its first head is its head that day."""
_BEGUN = lazy(
    r"(?:成立|创办|创建|创立|建立|组建|设立|兴办|开办|始建|建成|改称|改名|更名|(?<![建开创附下])[设建]于?)(?![^，。；\n]{0,6}周年|以来|后|初|时)[^，。；：\n]{0,24}[，；：](?:[为是系](?!首)[^，。；：\n]{2,30}[，；])?$"
)
"""What tells in the clause before its first head that a body begins: `成立某县人民政府，首任县长某某`, `建于1956年2月，首任…`."""
_OPENS = lazy(
    r"(?P<what>[^，。；：、\n]{0,40}?)(?:揭牌|开馆|开园|开院|开业|开学|开诊|开镜|成立|落成|挂牌|启用)[^，。；：\n年]{0,8}?(?:仪式|典礼|大会)(?![^，。；\n]{0,8}周年)"
)
"""The ceremony with which a house begins, told of earlier on the page."""
_NEW_DAY = lazy(r"\n[ \u3000]*(?:\d{4}年|\d{1,2}月|同[日月年])")
_OPENED_BEFORE = 400
_OF_WHOM = lazy(r"[\u3400-\u9fff]{2,20}$")


def _opened(text: str, at: int) -> bool:
    """Whether the entry tells that the house whose first head is named at `at` was opened that day."""
    low = max(0, at - _OPENED_BEFORE)
    told = [*_OPENS.finditer(text, low, at)]
    if not told or _NEW_DAY.search(text, told[-1].end(), at):
        return False
    body = _OF_WHOM.search(text, low, at)
    return body is None or body[0][-4:] in told[-1]["what"]


_CHOSEN_FOR = lazy(
    r"(?:(?<![首前原历时曾第现])任|(?<=[\u3400-\u9fff]{2})兼(?=$)|为|当选|担任|出任|就任|选举|推选|推举|聘任|任命)(?:[^，。；、]{0,6})$"
)
_FOR_WHOM = lazy(
    r"[^。；\n为任]{4,60}?(?:颁发|颁[奖授]|献花|献上|送上|送去|佩戴|祝寿|贺寿|授予|授牌|揭幕|戴上|拜年|举行|设立|塑像|立碑)"
)
"""What somebody does for the first head: `为首任院长甲献花`."""
_CALLED_TO = lazy(
    r"[^，。；：\n为任]{3,30}(?:[为任]|担任)(?:[\u3400-\u9fff]{0,20}?)(?:名誉|荣誉|终身|永远|顾问|[长席员事记])"
)
"""What the first head is chosen for now: `推举首任会长甲|为名誉会长`."""
_JUST_SET_UP = lazy(
    r"(?:召开|举行|成立|揭牌|挂牌|组建|建立|设立|诞生|开业|开学|创办|创建|设置|获批)(?:大会|仪式)?[，；：][^。；\n，]{0,14}$"
)
"""What was set up right before its first head is named."""
_ONE_BEFORE = lazy(r"(?:[、，；。：\n\u3000]|^)(?![由是为和与经及向对从在曾于原其她他系])[\u3400-\u9fff]$")
