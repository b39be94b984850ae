"""Visits: the clause that says who went where to do what is the event's title."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from .guests import called_by_guests
from .title_edges import with_what_followed
from .titles import STOPS, Title, squeeze
from .venues import DATE, clean_venue

_COMPANY = lazy(
    r"(?:，|,)?在(?:(?!会见|接见|调研|考察|视察|走访|参观|慰问|检查|督[导查察]|巡查|查看|察看|看望|指导)[^。；]){1,120}?(?:陪同|带领|率领|引导)(?!的)(?:之?下)?(?:，|,)?"
)
_CAME = lazy(
    r"^(?:(?:专程|特地|特意|专门|应邀|远道|连夜)(?:赶|前|而)?来|(?:赶|前)来)[\u3400-\u9fff]{0,8}?的(?=[\u3400-\u9fff]{4})"
)
"""Where visitors came to, before who they are: `专程来某市的|省文联副主席甲走进代表驻地`."""
_TAKES_PART = lazy(r"(?:[一共]同|也|还|一起|全程)*(?:参加|参与)了?(?:慰问|走访|看望|调研|考察|检查|督查|视察)(?:活动)?")
"""What somebody did with those whose visit was just told of: `科长甲参加慰问`."""
_SKIPPED = "■"
DIRECT = "参访|出访(?![归回]|期间|前|后|团|计划|任务|活动|工作|情况|报告)|夜查|夜访|夜巡|暗访|突查|来访|到访|莅临(?![^，。；]{0,12}(?:会|现场|仪式|活动|典礼|展|论坛|指导))|调研|考察|视察|走访|参观|访问|慰问|看望|检查|督导|督查|督察|巡查|瞻仰|拜访|回访|探访|探望|察看|踏勘|会见|接见|祭扫|检阅"
_UPON = "视察|调研|考察|检查|督查|督导|督察|巡查|巡视|走访|慰问|评估|验收"
"""What is done to a matter that stands before it: `就某工作进行专题调研`."""
_PARTY = lazy(
    r"(?:一行(?:[0-9０-９一二三四五六七八九十余多]+人)?|(?:项目|工作|评[审估议]|医疗|护理|采样|帮扶|指导|讲师|援助|支援|服务|技术|宣讲|验收|审[计核]|认证|复审|考核|采访|课题|慰问|参观|交流|救援|突击|志愿)[组团队]|[调考督检巡专访视][^，。]{0,4}(?:[组团队])|代表团|访问团|班子(?:成员)?"
    r"|(?:领导|干部|职工|代表|人员|师生|党员|委员|常委|理事|监事|骨干|律师|队员|企业家|成员|负责人|会员|选手|学生|学员|青年|专家|作家|群众|[0-9０-９一二三四五六七八九十百余多]+[名位]?人|[部科处]长|书记|主席|组成员)"
    r"|(?:组织|安排|选派)[^，。]{0,10}[0-9０-９一二三四五六七八九十百]+[余多]?[名位][^，。]{1,14}|[带率](?:队|团|领)[^，。]{0,24})$")  # fmt: skip

_HOLDS = lazy("召开|举行|举办")
"""Between a place and words like 救灾 or 学习 that begin the name of a meeting held there: `在宾馆召开抗震救灾表彰大会`."""
_HELD = ("召开", "举行", "举办", "召开了", "举行了", "举办了")
_SPOKE = ("上作", "上作了", "上作经验", "上作了经验", "上作典型", "上做了", "上作书面", "上进行了", "上进行", "上的")
_MEETING = lazy(r"[^，。；、]{1,12}?(?:会议?|活动|仪式)(?=[，。；]|$)")
_LED = lazy(
    r"(?:率领?|带领?)[^，。]{0,16}(?:[队团组]|[0-9０-９一二三四五六七八九十余多]+[名位][^，。]{1,10}|客商|企业家|师生|会员|教师|医护|同仁)$"
)
"""Whom somebody takes along: `某某率医疗队`, `某某率20名客商`."""

_LED_BY = lazy(
    r"(?:应[^，。；]{2,24}邀请，)?(?:以[^，。；]{2,40}?[为任](?:团长|领队|队长|组长)(?:[、，和及][^。；]{2,40}?[为任](?:副?(?:团长|领队|秘书长)|顾问)){0,3}|由[^，。；]{2,40}?(?:率领|带领|带队|率队))的(?!(?:友好|工会|职工|工人|青年|妇女|政府|经济|经贸|文化|访华){0,3}(?:代表团|考察团|访问团|参观团|交流团))(?=[^，。；]{2})"
)
"""Who leads the guests whose coming is told, where they are named besides: `以省长甲为团长的|某省代表团访问我市`."""

_ON_DAYS = lazy(
    rf"[，,](?:应[^，。；]{{2,24}}邀请[，,](?=[于从自\d一二三四五六七八九十]))?(?:已?于|从|自)?(?:{DATE})+(?=$|[对在来到赴抵][^，。；]{{1,16}}$)"
)
"""When guests were there, and who had invited them, behind who they are: `代表团一行七人，|3月15日至18日|在我市参观访问`."""

_DAY_ENDS = ("日", "天", "晚", "午", "近", "晨", "上", "间")
_DAY_BEHIND = lazy(
    rf"(?<=[\u3400-\u9fff）])，?曾?(?:[于在]?(?:{DATE})+|(?:已?于)?(?:[昨今前][天日晚]|最近|日前|近日))(?:清晨|[上中下]午|晚[上间]?)?$"
)
"""The day behind who went: `市长某某|二十日上午|到某厂检查工作`."""

_NOTED = lazy(r"（[^（）]{1,30}）$")
"""Behind a guest's name: `甲（时任某县县长）来校视察`."""
_TO_ATTEND = lazy(r"，(?:出席|参加|见证)了?[^，。；]{2,40}(?:仪式|典礼)(?=[，。；]|$)")
"""What somebody goes somewhere for, which is the event: `甲一行赴某医院，|出席某某签约仪式`."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    act = any_of("visit_verbs.txt")
    manner = (
        r"(?:就|对|围绕|开展|进行|实地|专题|专程|集体|联合|先后|分别|分头|分路|亲切|深入|带队|率队|考察|学习|参加)*"
    )
    inner = rf"[^{STOPS}]"
    return {
        "move": lazy(
            rf"(?P<move>来到|先后到|抵达?|赴|在(?!接受|{inner}{{0,30}}(?:讲授|授课|传授))|到(?!会[指祝致讲看慰检视]|场[指祝]|{DATE}[^，。；]{{0,2}}在)|来(?![访电信函])|莅临|深入|前往|走进|奔赴|进驻|(?<=[组团队])驻|沿(?![海途岸线用袭革]))(?P<place>{inner}{{0,60}}?)"
            rf"(?:[，,](?:在(?P<site>(?![^，。；]{{0,16}}(?:会上|会议|座谈|讲话|致辞)){inner}{{2,24}}?)|(?=[就对与同]|开展|围绕|进行|(?:实地|专题|专程|现场|深入|集中){{0,2}}{act}){inner}{{0,60}}?))?{manner}(?P<act>{act})(?!会|组|团|员|班|座谈会|发言|经验|(?<=[灾疫援险洪扶])(?:物资|储备|仓库|中心|基地|站|队|指挥部)|(?<=养)[院所])"),
        "upon": lazy(rf"(?:[就对]|围绕|针对)(?P<object>{inner}{{2,60}}?)(?:进行|开展|展开)了?[^{STOPS}的、会]{{0,6}}?(?P<act>{_UPON})(?=[{STOPS}]|$)"),
        "direct": lazy(rf"{manner}(?<![致来发])(?<![致来发][电信函])了?(?P<act>{DIRECT})(?![员处室司团组队]|情况|结果|报告(?!会)|专员|支队|大队)了?(?P<object>{inner}+)?"),
        "come": lazy(rf"(?:进|(?<=[组团队]))驻{inner}{{2,20}}(?=[{STOPS}]|$)|(?:来|到|抵|莅临)[我本]?(?:[省市县区州旗盟校院厂局会]|{inner}{{1,6}}[省市县区州旗盟])(?=[{STOPS}]|$)|(?:来|抵|莅|赴|访)(?![访电信函])[\u3400-\u9fff]{{1,2}}(?=[{STOPS}]|$)"),
        "party": lazy(rf"一行(?:[0-9０-９一二三四五六七八九十余多]+人)?{inner}*"),
    }  # fmt: skip


def find_visit(part: Masked, is_visitor: Callable[[int], bool]) -> Title | None:
    """The visit that a sentence tells of. `is_visitor` says whether words that end there name people or a body."""
    bare = _COMPANY.sub(lambda match: _SKIPPED * len(match[0]), part.bare)
    bare = _CAME.sub(lambda match: _SKIPPED * len(match[0]), bare) if "来" in bare else bare
    for key in ("move", "upon", "direct", "party", "come"):
        for match in _matches(_patterns()[key], bare):
            if _is_held(bare, match, key) or _TAKES_PART.fullmatch(match[0]):
                continue
            words = bare[: match.start()].rstrip(_SKIPPED + "，, ")
            days = _ON_DAYS.search(words) if "日" in words else None
            days = days or (_DAY_BEHIND.search(words) if words.endswith(_DAY_ENDS) else None)
            words = words[: days.start()] if days else words
            led = _LED.search(words)
            if key == "come" and not led:
                continue
            ends = led or (_NOTED.search(words) if words.endswith("）") else None)
            if not words or not (_PARTY.search(words) or is_visitor(ends.start() if ends else len(words))):
                continue
            stop = next((at for at in range(match.end(), len(bare)) if bare[at] in STOPS), len(bare))
            if key == "party" and _TO_ATTEND.match(bare, stop):
                continue
            stop = with_what_followed(bare, stop) if key == "party" else stop
            start = words.rfind("，", 0, led.start()) + 1 if led else _first_of_visitors(words, is_visitor)
            if led_by := _LED_BY.match(bare, start, len(words)):
                start = led_by.end()
            shown = bare[: days.start()] + _SKIPPED * len(days[0]) + bare[days.end() :] if days else bare
            said = zip(part.text[start:stop], shown[start:], strict=False)
            title = "".join(char for char, mark in said if mark != _SKIPPED)
            title = _ONCE.sub("", title) if "曾" in title else title
            return Title(start, stop, called_by_guests(squeeze(title)), "visit", _venue(part, bare, match, key))
    return None


def _is_held(bare: str, match: re.Match[str], key: str) -> bool:
    """Whether words like those of a visit tell of what was held at a place, or said there."""
    if key == "move" and _HOLDS.search(match["place"]) and _MEETING.match(bare, match.end()):
        return True
    if key == "move" and match["place"].endswith(_SPOKE):
        return True  # 在某座谈会上作了|交流
    return key in ("move", "direct") and bare.endswith(_HELD, 0, match.start("act"))  # 在某医院举行|慰问活动


def _matches(pattern: re.Pattern[str], bare: str) -> Iterator[re.Match[str]]:
    """Where a pattern fits; one that fits from the very first word on may fit again within (来某某|赴某镇查看)."""
    first = pattern.match(bare)
    if first is not None:
        yield first
    yield from pattern.finditer(bare, 1 if first is not None else 0)


_WHY = lazy(
    r"(?:(?:另|又)?据(?:了解|悉|介绍)|(?:在?此)?之?前|早前|日前)|(?:为了?|因|受|应|随着|根据|按照|时值|适逢|正值|值)[^■]{2,30}|[^■]{0,30}(?:之际|前夕|来临|到来|节[前后日]|期间|寿辰|寿诞|生日|大寿|诞辰|病重|住院|患病|受灾|遇险)"
)
"""A clause that says when or why somebody came."""


_ONCE = lazy(rf"曾经?(?:先后|专程)?[于在]?(?:{DATE})(?:[上下]午)?")
"""The day that news look back on, behind who came: `某某曾于3月24日到某乡督导`."""


def _first_of_visitors(words: str, is_visitor: Callable[[int], bool]) -> int:
    """Where the first clause begins that names visitors, behind those that say when or why they came: `春节前，|主席甲…`."""
    start = 0
    while (comma := words.find("，", start)) >= 0:
        if is_visitor(comma) or _PARTY.search(words, start, comma) or not _WHY.fullmatch(words, start, comma):
            return start
        start = comma + 1
    return start


_HOUSE_AND_PEOPLE = lazy(
    r"(?<=[院校司厂局会馆所社市县区镇乡村团部])[与和同][^，。；]{0,20}?(?:班子|成员|领导|干部|职工|负责人|代表|同志|师生|人员)$"
)
"""With whom guests talked at a house: `到某医院|与院领导班子座谈`."""


def _venue(part: Masked, bare: str, match: re.Match[str], key: str) -> str | None:
    """Where the visit led: the place of a movement, or the site that is looked at."""
    group = "place" if key == "move" else "object"
    named = key == "move" or (key == "direct" and re.match("瞻仰|参观|祭扫", match["act"]))
    if match[0].startswith("沿"):
        return None  # along a river or a road is nowhere
    if not named or not match[group] or _SKIPPED in bare[slice(*match.span(group))]:
        return None
    group = "site" if key == "move" and match["site"] else group
    place = re.split(r"就|对(?!外)|围绕|开展|进行|实地|举行|召开", part.text[slice(*match.span(group))])[0]
    if match["act"] in ("座谈", "会谈", "交流"):
        place = _HOUSE_AND_PEOPLE.sub("", place)
    return clean_venue(place)
