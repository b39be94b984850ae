"""The name that a sentence gives to an event, without the verb and the venue around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from .more_hosts import more_hosts_follow
from .sittings import session_of
from .venues import DATE, PLACE_ALONE, clean_venue, split_venue

Shape = Literal["held", "convened", "within", "decided", "attended", "visit", "signing", "founding"]
STOPS = "，,。；;：:！？!?\n"


@dataclass(frozen=True, slots=True)
class Title:
    """An event's name at `start`-`end` (text without what was cut out of it) and its venue.

    `generic`: a bare 会议, 仪式, 活动, which names an event already told of if there is one.
    """

    start: int
    end: int
    text: str
    shape: Shape
    venue: str | None = None
    generic: bool = False

    def moved(self, by: int) -> Title:
        """The same title with its offsets moved."""
        return replace(self, start=self.start + by, end=self.end + by)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    noun = any_of("event_nouns.txt")
    tail = r"(?:[（(][^）)]*[）)]|[”\"」』》])*"
    return {
        "strong": re.compile(r"(?:主持|联合|共同|组织|分别|同时)*(?:召开|举行|举办|召開|舉行)了?"),
        "ended": re.compile(any_of("holding_verbs.txt") + rf"了?(?=[{STOPS}（(、]|$)"),
        "weak": re.compile(r"(?:联合|共同)?(?:组织开展|组织(?!部(?![分队门])|[处科室])|开展|启动|主办|承办|[合联]办|进行)了?"),
        "event": re.compile(noun + tail + "$"),
        "led": re.compile(rf"^(?P<title>.*?(?:会议|大会|全会|会|仪式|活动|典礼))(?=(?:{any_of('meeting_acts.txt')}|[对就以并和及]).)"),
        "within": re.compile(
            rf"(?:召开|举行|举办)的(?P<title>[^{STOPS}]{{2,60}}?{noun}{tail})(?=上|中|期间|时|[{STOPS}]|$)"),
        "on": re.compile(rf"(?:^|(?<=[{STOPS}在于]))(?P<title>[^{STOPS}在于¶]{{1,60}}?(?:会议?|仪式|典礼|论坛|活动|式|[大竞]赛){tail})(?:上|期间)(?!海)"),
        "decided": re.compile(
            rf"\A(?:经|由)?(?:{DATE}，?)?(?P<title>[^{STOPS}]{{2,60}}?(?:会议|大会|全会|例会|(?<![革村居管筹])[^社协学工商联员]会){tail})"
            rf"(?:以[^{STOPS}]{{2,12}}方式)?(?=(?:，?经[^{STOPS}]{{0,8}}(?:表决|审议|投票|讨论|研究)，?)?(?:，(?=选举|补选|增补|审议|表决|通过))?(?:{any_of('meeting_acts.txt')}))"),
        "attended": re.compile(
            rf"(?:出席|参加|列席|主持|观摩|见证|参与)了?(?P<title>[^{STOPS}并]{{2,60}}?{noun}{tail})"
            rf"(?=并|时|[{STOPS}]|$)"),
        "signing": re.compile(rf"(?:签订|签署|签定|[续补]签(?!证)|(?<!协)会签(?![订署定约字]))[^{STOPS}]*?(?:[》”\"]|协议|合同|备忘录|意向书|责任书)[^{STOPS}]*"),
        "toured": re.compile(rf"(?P<title>[^{STOPS}]{{2,60}}?{noun}{tail})(?:先后|分别|陆续|相继|再次|正式|继续|一路)*(?:走进|走入|来到)(?:了)?(?P<place>[^{STOPS}]{{2,30}})(?=[{STOPS}]|$)"),
        "walked": re.compile(rf"(?P<title>“□{{2,24}}”[^{STOPS}“]{{0,12}}?走(?:进|入)(?P<place>[^{STOPS}“”]{{2,20}}))(?=[{STOPS}]|$)"),
        "hosted": re.compile(rf"(?P<title>[^{STOPS}]{{2,60}}?{noun}{tail})[，,]?由[^{STOPS}的]{{1,60}}?(?:主办|承办|协办|举办)(?=[{STOPS}]|$)"),
        "founded": re.compile(rf"(?:成立(?!于\d{{4}}年)|设立|组建|撤销|划归|并入|更名为|改称|合并为|改组为|改建为)了?[^{STOPS}的]{{3,24}}(?<!职务)(?=[{STOPS}]|$)"),
        "founding": re.compile(any_of("founding_verbs.txt") + rf"(?=[{STOPS}]|$)"),
    }  # fmt: skip


_AT_WORK = lazy(
    r"(?:评审|评选|评比|遴选|选拔|考试|考级|考核|答辩|面试|录制|展演|会演|汇演|决赛|预赛|复赛|比赛|集训|培训)(?:工作)?$"
)
"""What goes on in a place where a sentence says so: `某大展评审工作在某学院进行`."""
_NOT_HELD = lazy(r"以来|前夕|期间|之际|之前|之后|之时|时间|地点|情况|权|[前后时]|的")
_NOT_ONE = lazy(r"[0-9０-９一二三四五六七八九十两几多数百千]+(?:余|多|来)?(?:场|次(?!会议|全)|期|个|项|批)")
_COUNTED = lazy(r"[0-9０-９一二三四五六七八九十两几多数百]+(?:余|多|来)?次")
_AWAITED = lazy(r"(?:为|为了|迎接|喜迎|庆祝|筹备|确保|保障|推迟|延期|拟|将|计划|按期|开好|准备|建议|要求|决定)$")
_AHEAD = lazy(r"(?:为(?!期)了?|迎接|喜迎|期待|围绕|随着|自(?![贡治然主愿行费动学由媒驾强])从?)")
_ACTS = lazy(r"(?:会议|大会|全会)[^，。；]{0,12}?(?:通过|选举|听取|审议)[^，。；]*后")
"""What a meeting did before it ended: `会议通过《…》后闭幕` names none."""
_TO_COME = lazy(rf"(?:将|拟|定)(?:于|在|{DATE})")
_ADVERB = lazy(
    rf"(?:随即|随后|紧接着|接着|继而|当即|隆重|胜利|顺利|成功|如期|圆满|正式|分别|联合|共同|先后|相继|陆续|同步|同时|热烈|现场|线上|主持|组织"
    rf"|(?:以|采取|采用|通过)[^{STOPS}]{{2,14}}(?:形式|方式)|于?{DATE}|于?\d{{4}}年(?:\d{{1,2}}月)?(?:[上中下]旬|初|底)?|(?:，在?(?:圆满|顺利|胜利|全部)*|在?(?:圆满|顺利|胜利|全部)+|在|(?<=会议)|(?<=大会))完成了?[^{STOPS}]{{2,16}}|于?(?:[今昨前当][天日晚])?(?:[上下中]午|晚[上间]?)|于?[今昨前当][天日]|日前|近[日期]|[，,、\s])+$")  # fmt: skip
_PEOPLE_DO = lazy(r"[\u3400-\u9fff·]{2,12}(?:当选|连任|出任|任新|出席(?!的)|讲话|致辞|作报告)")
"""The second half of a headline, `X召开 张三当选会长`, which says what somebody did there and names no event."""
_BY = lazy(
    rf"^.*(?:召开|举行|[开闭]幕|结束|主办|承办|协办|举办|组织|发起|召集|牵头|指导|主持|支持|筹办|参与|参加|赞助|冠名)的(?![{STOPS}])"
)
_PAPER = lazy(r"的(?:通知|公告|通告|函|请示|批复|决定|报告|方案|意见)$")
"""`关于召开X的通知`: a paper about a meeting."""
_DECLARED = lazy(r"[^，。；]{2,40}宣布(?!大?会|干部)")
_LASTING = lazy(
    r"(?:为期|历时|会期)[^，]{1,8}?的|一年一度的|一[场次](?:主题为)?[^，。的]{2,14}的(?=[^，。]{3})"
    r"|(?:由|有|共有)?(?:[^，。；的、]{0,14}\d+[余多]?[名位]?[^，。；的、]{0,8}|[^，。；的]{2,24}?)(?:参加|出席)的(?=[^，。]{3})"
)
"""How long something lasts, or who takes part, before its name: `召开200人参加的表彰大会`."""
_JOINT = lazy(r"会[与和同、]|联合|共同|携手")
"""What several bodies hold together, whose names no session's name begins with."""
_ADVERBIAL = lazy(
    r"^(?:为(?!期)了?|经过|历经|根据|按照|遵照|依据|围绕|结合|随着|值此?|由于|因|据悉|据了解|以|经(?:研究|批准|.*(?:同意|批准|审议)))"
    r"|^在?.*(?:之际|期间|以来|[下前后时际])$")  # fmt: skip
_NO_NAME = lazy(
    r"(?:[委协联商学工总分员]|理事|监事|董事|基金|促进|研究|合作|联合|常委|校友|同乡)会$"
    r"|取得|[进发扩拓]展$|主持|出席|参加|列席|传达|听取|改称|更名|成立|设立|撤销|增设|通过|决定|宣布|强调|要求|指出"
)
_PARTS = lazy(r"(?P<whole>[^“”]{4,40}(?:活动|系列))[—：]{0,2}(?:“[^“”\n]{2,60}”[、和]?){2,8}")
"""A series of events with the names of what it was made up of: `百年庆典系列活动——“推介会”“纪念大会”`."""
_CONSENT = lazy(
    r"(?:[^，。]{0,60}[^历已])?经[^0-9〇一二三四五六七八九十第]{0,20}(?:党委|党组|常委|[党校院]务|[校院局]长|理事|董事|监事|办公|常务|扩大)会议?$"
)
"""`经某院党委会研究`, `《…》经院长办公会审议通过`: who agreed, and no meeting of a day."""
_DATED = lazy(rf"(?:于?{DATE}(?:[上下]午|晚上?)?|[当昨今][天日](?:[上下]午|晚上?)?|[上下]午)的")
_SIGNED_AT = lazy(r"在(?P<place>[^，。在与和]{2,16}?)(?:正式|共同|分别|成功|联合|举行)*$")
_SHORTEST = 4
_HEADLINE = 40
_BEGUN = "揭牌|挂牌|揭幕|启用|奠基|开工|动工|竣工|落成|通车|开通|开业|开馆|开园|投产|首发"
_GENERIC = lazy(
    rf"^(?:本次|此次|该|这次|上述|当天的?|整个)?(?:会议?|大会|全会|[开闭]幕式?会?议?|仪式|活动|论坛|座谈会?|(?:签约|签字|颁奖|授牌|授旗|剪彩|捐赠|交接|启动|{_BEGUN})(?:仪式|典礼)"
    r"|[开闭]幕[式会]|(?:[开闭]幕|选举)大会|比赛|[大竞]赛|培训班?|典礼|开班式|学习会|报告会|(?:全体|预备)会议)$")  # fmt: skip
_OF_LATER = lazy(r"(?:19|20)\d\d年|[次翌]年|年底|后")
"""How a second clause begins that tells what became of something: `水库动工，1961年6月竣工`."""
_SESSION = lazy(r"第?[0-9〇零一二三四五六七八九十]+次(?:全体)?(?:会议|大会|全会)$")
_SERIAL = lazy(
    r"^第?[0-9０-９〇零一二三四五六七八九十]+[届次]|^(?:会议|大会|全会|例会|全体会议|全体[^，]{0,6}会议?)$"
    rf"|^(?:{_BEGUN})(?:仪式|典礼)$"
)
"""Names that say nothing without who or what stands before the verb: `第六次会议`, `奠基仪式`."""


def find_held(part: Masked) -> Title | None:
    """`X在Y举行`, `X召开`, `甲召开X`: the first event that a sentence says took place."""
    for key in ("strong", "ended", "weak"):
        for match in _patterns()[key].finditer(part.bare):
            found = _held_at(part, match, key)
            if found:
                return found
    return None


def _held_at(part: Masked, match: re.Match[str], key: str) -> Title | None:
    bare, after = part.bare, match.end()
    if _NOT_HELD.match(bare, after) or _AWAITED.search(bare[max(0, match.start() - 8) : match.start()]):
        return None
    if key != "weak" and more_hosts_follow(bare, after):
        return None
    if key == "weak" and match[0] == "进行" and (after >= len(bare) or bare[after] in STOPS):
        found = _before(part, match.start())
        return found if found and found.venue and _AT_WORK.search(found.text) else None
    terminal = after >= len(bare) or bare[after] in STOPS + "（(" or (key == "strong" and _is_headline(bare, after))
    if terminal and key != "weak":
        found = _before(part, match.start())
        return found if found and (match[0] != "开展" or found.text.endswith(("展", "展览"))) else None
    return None if key == "ended" or terminal else _behind(part, match, key)


def _is_headline(bare: str, after: int) -> bool:
    """Whether what goes on behind the verb of a headline is a second clause: somebody and what he or she did."""
    clause = re.split(f"[{STOPS}]", bare[after : after + _HEADLINE], maxsplit=1)[0]
    return _PEOPLE_DO.match(clause) is not None and not _patterns()["led"].match(clause)


def _before(part: Masked, verb: int) -> Title | None:
    """The title stands before the verb: `X，在Y举行`."""
    stop, venue = split_venue(part, _trim(part.bare, verb), _patterns()["event"])
    stop = _trim(part.bare, stop)
    first = _skip_adverbials(part.bare, 0, stop)
    lasting = _LASTING.match(part.bare[first:stop])
    first += lasting.end() if lasting else 0
    if _ACTS.match(part.bare, first, stop):
        return None
    declared = _DECLARED.match(part.bare, first, stop) if part.bare.startswith(("开", "闭", "启"), verb) else None
    first = declared.end() if declared else first
    parts = _PARTS.fullmatch(part.text, first, stop)
    stop = parts.end("whole") if parts else stop
    if stop - first < 2 or _AHEAD.match(part.bare[first:stop]) or _TO_COME.search(part.bare[first:verb]):
        return None
    last = max(first, _last_segment(part.bare, stop))
    generic = bool(_GENERIC.match(part.text[last:stop].strip()))
    if generic:
        first = last
    return Title(first, stop, squeeze(part.text[first:stop]), "held", venue, generic)


def _behind(part: Masked, match: re.Match[str], key: str) -> Title | None:
    """The title stands behind the verb: `甲在Y召开X`."""
    patterns, first = _patterns(), match.end()
    stop = next((at for at in range(first, len(part.bare)) if part.bare[at] in STOPS), len(part.bare))
    lasting = _LASTING.match(part.bare[first:stop])
    first += lasting.end() if lasting else 0
    phrase = part.bare[first:stop]
    if _PAPER.search(phrase):
        return None
    if key == "weak" and len(phrase) < _SHORTEST:
        return None
    if _NOT_ONE.match(phrase) or (match[0].endswith("了") and _COUNTED.match(phrase)):
        return None
    if not patterns["event"].search(phrase):
        led = patterns["led"].match(phrase)
        if led is None and (key == "weak" or not 2 <= len(phrase) <= 60):
            return None
        stop = first + led.end("title") if led else stop
    head, venue = split_venue(part, _trim(part.bare, match.start()), patterns["event"])
    subject = _trim(part.bare, head)
    text = squeeze(part.text[first:stop])
    if _SERIAL.match(text):
        whose = part.text[_last_segment(part.bare, subject) : subject]
        joint = _JOINT.search(whose + match[0]) is not None
        text = (
            "" if joint or _ADVERBIAL.search(whose) or whose.endswith(("后", "日”", "节”")) else squeeze(whose)
        ) + text
    named = squeeze(session_of(text, part.text, subject)) + text
    return Title(first, stop, named, "convened", venue, bool(_GENERIC.match(text)))


def find_bare(part: Masked) -> Title | None:
    """A first clause that is nothing but an event's name, its verb left out or lost."""
    stop = next((at for at in range(len(part.bare)) if part.bare[at] in STOPS), len(part.bare))
    name = part.bare[:stop]
    if (
        stop < _SHORTEST
        or not _patterns()["event"].search(name)
        or _NO_NAME.search(name)
        or _patterns()["strong"].search(name)
    ):
        return None
    text = squeeze(part.text[:stop])
    place = PLACE_ALONE.match(part.bare, stop)
    venue = clean_venue(part.text[slice(*place.span("place"))]) if place else None
    return Title(0, stop, text, "held", venue, bool(_GENERIC.match(text)))


_PROPOSED = lazy(rf"[经由][^{STOPS}]{{2,24}}(?:提名|推荐|提议)，")


def find_named(part: Masked) -> Title | None:
    """`在X上…`, `在随后召开的X上…`, `X选举…`, `经X通过`, `出席X`: an event named in passing."""
    shapes: tuple[tuple[str, Shape], ...] = (
        ("within", "within"), ("on", "within"), ("decided", "decided"), ("attended", "attended"))  # fmt: skip
    if lead := _PROPOSED.match(part.bare):  # 经会长提名，二届一次理事会聘任…
        found = find_decided(part.cut(lead.end(), len(part.bare)))
        return found.moved(lead.end()) if found else None
    for key, shape in shapes:
        match = _patterns()[key].search(part.bare)
        if match and not (key == "decided" and _CONSENT.match(match[0])):
            return _named(part, match, shape)
    return None


def find_decided(part: Masked) -> Title | None:
    """`X选举…`: the meeting that is the subject of what it did; none that was only asked to agree (`经X同意`)."""
    match = _patterns()["decided"].match(part.bare)
    found = _named(part, match, "decided") if match and not match[0].startswith(("经", "由")) else None
    return found if found and "经" not in found.text else None


def _named(part: Masked, match: re.Match[str], shape: Shape) -> Title:
    stop = match.end("title")
    first = _skip_adverbials(part.bare, match.start("title"), stop)
    dated = _DATED.match(part.bare, first, stop)
    first = dated.end() if dated else first
    text = squeeze(part.text[first:stop])
    return Title(first, stop, text, shape, None, bool(_GENERIC.match(text)))


def find_clause(part: Masked) -> Title | None:
    """`甲与乙签订《…》`, `某中心揭牌`, `某赛由甲承办`: the clause itself names the event."""
    toured = _patterns()["toured"].match(part.bare)
    if toured:
        title, place = (part.text[slice(*toured.span(name))] for name in ("title", "place"))
        return Title(*toured.span("title"), squeeze(title), "held", clean_venue(place))
    walked = _patterns()["walked"].match(part.bare) if "走" in part.bare[:48] else None
    if walked:
        return replace(_named(part, walked, "held"), venue=clean_venue(walked["place"]))
    hosted = _patterns()["hosted"].match(part.bare) if "由" in part.bare and "办" in part.bare else None
    if hosted and not _NO_NAME.search(hosted["title"]):
        return _named(part, hosted, "held")
    shapes: tuple[tuple[str, Shape], ...] = (("signing", "signing"), ("founding", "founding"), ("founded", "founding"))
    if lead := _PROPOSED.match(part.bare):  # 经会长提名，二届一次理事会聘任…
        found = find_decided(part.cut(lead.end(), len(part.bare)))
        return found.moved(lead.end()) if found else None
    for key, shape in shapes:
        match = _patterns()[key].search(part.bare)
        if match and not _OF_LATER.match(part.bare, _last_segment(part.bare, match.start())):
            first = _skip_adverbials(part.bare, _last_segment(part.bare, match.start()), match.end())
            if match.start() - first >= 2 and not _NOT_ONE.search(part.bare[first : match.start()]):
                place = _SIGNED_AT.search(part.bare[first : match.start()]) if shape == "signing" else None
                venue = clean_venue(place["place"]) if place else None
                return Title(first, match.end(), squeeze(part.text[first : match.end()]), shape, venue)
    return None


def split_meetings(title: Title) -> list[Title]:
    """`第三届甲会第一次会议、第三届乙会第一次会议`: two titles; any other is one."""
    parts = title.text.split("、")
    if len(parts) < 2 or not all(map(_SESSION.search, parts)):
        return [title]
    found: list[Title] = []
    end = title.end
    for part in reversed(parts):  # the first may have a subject that stands before the verb
        found.insert(0, replace(title, start=max(end - len(part), title.start), end=end, text=part))
        end -= len(part) + 1
    return found


def squeeze(text: str) -> str:
    """A title as printed in one line: no line breaks, no short forms given in brackets, outer marks trimmed."""
    text = re.sub(r"\s*\n\s*|[（(](?:以下)?(?:统称|简称|称)[^（）()]*[）)]", "", text)
    return text.strip(" 　，,、：:")


def _trim(bare: str, stop: int) -> int:
    match = _ADVERB.search(bare[:stop])
    return match.start() if match else stop


def _skip_adverbials(bare: str, start: int, stop: int) -> int:
    by = _BY.match(bare[start:stop]) or _LASTING.match(bare[start:stop])
    start += by.end() if by else 0
    while True:
        comma = next((at for at in range(start, stop) if bare[at] in "，,"), -1)
        if comma < 0 or not _ADVERBIAL.match(bare[start:comma]):
            return start
        start = comma + 1


def _last_segment(bare: str, stop: int) -> int:
    return max(bare.rfind(mark, 0, stop) + 1 for mark in "，,；;：:。")
