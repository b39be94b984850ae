"""Events that a sentence says took place: `X在Y举行`, `甲在Y召开X`, or a first clause that is a name alone."""

from __future__ import annotations

import re
from functools import cache

from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from ..names.personal import read_name
from .more_hosts import more_hosts_follow
from .sittings import session_of
from .title_edges import ADVERBIAL, GATHERED, LASTING, TURNS, is_day_of_year, last_segment, skip_adverbials, trim
from .titles import BEGUN, GENERIC, NO_NAME, NOT_ONE, STOPS, TAIL, Title, squeeze
from .venues import DATE, PLACE_ALONE, clean_venue, split_venue


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """The verbs of holding, the ends of names, and names with what a meeting did."""
    noun, tail = any_of("event_nouns.txt"), TAIL
    return {
        "strong": lazy(r"(?:主持|联合|共同|组织|分别|同时)*(?:召开|举行|(?<![选推])举办|召開|舉行)了?"),
        "ended": lazy(any_of("holding_verbs.txt") + rf"了?(?=[{STOPS}（(、]|$)"),
        "weak": lazy(r"(?:联合|共同)?(?:组织开展|(?<!社会)(?<!民间)组织(?!管理[局处科办]|(?:联络|宣传|人事|统战|发展|建设|基层|编制|干部|民管|保障)?部(?![分队门])|(?:联络|宣传|人事|统战)?[处科室])|开展|启动|(?<![民自])主办|承办|[合联]办|进行)了?"),
        "event": lazy(noun + tail + "$"),
        "led": lazy(rf"^(?P<title>.*?(?:会议|大会|全会|会|仪式|活动|典礼))(?=(?:{any_of('meeting_acts.txt')}|[对就以并和及]).)"),
    }  # fmt: skip


_AT_WORK = lazy(
    r"(?:评审|评选|评比|遴选|选拔|考试|考级|考核|答辩|面试|录制|展演|会演|汇演|决赛|预赛|复赛|比赛|集训|培训)(?:工作)?$"
)
"""What goes on in a place where a sentence says so: `某大展评审工作在某学院进行`."""
_VOTE = lazy(r"(?:届|委员会|村委会|居委会|支部|总支|代表|班子|理事会)[\u3400-\u9fff]{0,8}选举(?:工作)?$")
"""What is held on a day by all who vote: `某村第九届村民委员会选举于某日进行`."""
_GOES_ON = lazy(
    r"(?P<title>[^“”《》]{0,30}?(?:大会|会议|全会|例会|座谈会|年会))(?:进行|开展|选举产生|(?:投票|无记名|差额|等额)*(?:选举|改选|补选|增选|推选)(?!暨|大?会|工作|办法))"
)
"""What a meeting was called for, behind its name: `召开党员大会|进行换届选举`."""
_NOT_HELD = lazy(r"以来|前夕|期间|之际|之前|之后|之时|时间|地点|情况|权|[前后时]|的")
_COUNTED = lazy(r"[0-9０-９一二三四五六七八九十两几多数百]+(?:余|多|来)?次")
_AWAITED = lazy(
    r"(?:未能?|未曾|没有|不能|无法|为|为了|迎接|喜迎|庆祝|筹备|确保|保障|推迟|延期|拟|将|另行|择期|择日|改期|另期|计划|按期|开好|准备|建议|要求|决定)$"
)
_AHEAD = lazy(r"(?:为(?!期)了?|迎接|喜迎|期待|围绕|随着|自(?![贡治然主愿行费动学由媒驾强])从?)")
_ACTS = lazy(
    r"(?:会议|大会|全会)[^，。；]{0,12}?(?:通过|选举|听取|审议)[^，。；]*后|(?:[本此]次)?(?:会议|大会|全会)(?:研究|一致|讨论)*(?:议定|商定|决定|确定|同意)"
)
"""What a meeting did before it ended, or that it set the day of another: `会议通过《…》后闭幕`, `会议议定某会议于1月召开` name none."""
_TO_COME = lazy(rf"(?:将|拟|定)(?:于|在|{DATE})")
_PEOPLE_DO = lazy(r"[\u3400-\u9fff·]{2,12}(?:当选|连任|出任|任新|出席(?!的)|讲话|致辞|作报告)")
"""The second half of a headline, `X召开 张三当选会长`, which says what somebody did there and names no event."""
_PAPER = lazy(r"的(?:通知|公告|通告|函|请示|批复|决定|报告|方案|意见)$")
"""`关于召开X的通知`: a paper about a meeting."""
_DECLARED = lazy(r"[^，。；]{2,40}宣布(?:(?=(?:本次|这次)?(?:大会|会议|全会|年会)$)|(?!大?会|干部))")
_JOINT = lazy(r"会[与和同、]|联合(?![会社体国党总])|共同(?!体)|携手")
"""What several bodies hold together, whose names no session's name begins with."""
_PARTS = lazy(r"(?P<whole>[^“”]{4,40}(?:活动|系列))[—：]{0,2}(?:“[^“”\n]{2,60}”[、和]?){2,8}")
"""A series of events with the names of what it was made up of: `百年庆典系列活动——“推介会”“纪念大会”`."""
_TITLE = r"(?:主任|书记|主席|主委|[\u3400-\u9fff]长|总经理)"
_TITLED = lazy(rf"{_TITLE}(?P<behind>[\u3400-\u9fff]{{2,4}})$|^(?P<before>[\u3400-\u9fff]{{2,4}}?){_TITLE}$")
"""Somebody by title and name or name and title: `主任王大为主持召开第二次会议`."""
_SHOWN, _TAUGHT = ("展", "展览", "联展", "展示"), ("班", "夜校", "夜大", "讲习所")
_ONLY_OF = {"开展": _SHOWN, "展出": _SHOWN, "开展了": _SHOWN, "展出了": _SHOWN, "开学": _TAUGHT}
"""What exhibitions and courses do, and how they are called."""
_BODY_ENDS = ("会", "委", "局", "院", "校", "厂", "社", "所", "办", "部", "联", "协", "团", "府", "司")
_SHORTEST = 4
_HEADLINE = 40
_SERIAL = lazy(
    r"^第?[0-9０-９〇零一二三四五六七八九十]+[届次]|^首次(?:(?:全体|全委|成员|委员|工作|联席|扩大)*会议|全会)|^(?:成立|创立)大会|^(?:会议|大会|全会|例会|代表大会|全体会议|全体[^，]{0,6}会议?)$"
    rf"|^(?:{BEGUN})(?:仪式|典礼)$"
)
"""Names that say nothing without who or what stands before the verb: `第六次会议`, `奠基仪式`."""
_STUDY = lazy(
    r"(?:\d{4}年)?(?:第[\d一二三四五六七八九十]+次|[\d一二三四五六七八九十]+月份?)?(?:集体|专题|理论)*学习(?:（扩大）|扩大)?(?:会议?|研讨会?)?"
)
"""What a group that studies holds: `某局党组理论学习中心组召开学习（扩大）会`."""
_ITSELF = lazy(r"(?:[本此这该][次届])?(?:会议|大会|全会)")
"""The session itself, whose sitting needs no more: `大会举行|第三次全体会议`."""
_FIRST = lazy(r"首[次届]|第一[次届]|(?:全体)?会员(?:代表)?大会$|成立大会$")
_FOUNDED = lazy(
    rf"(?:^|(?<=[{STOPS}]))(?P<whose>[^{STOPS}]{{3,36}}?(?:会|社|联合体|联盟|中心|公司|[省市县区]联))，?[于在]?(?:{DATE}|[昨今前]天|[昨今]日|日前|近日)?(?:获准|正式|宣告|宣布)*成立[，、]?(?:并且?|同时|且)?(?:[在于]?[同当][日天])?$"
)
"""The body just founded, whose first meeting is told behind: `某协会于8日成立，并|召开了第一次会员大会`."""


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
    if match[0] == "组织" and GATHERED.match(bare, after):
        return None  # 组织青年志愿者在某广场|开展植树活动
    if key == "weak" and match[0] == "进行" and (after >= len(bare) or bare[after] in STOPS):
        found = _before(part, match.start())
        return found if found and (_VOTE.search(found.text) or (found.venue and _AT_WORK.search(found.text))) else None
    terminal = after >= len(bare) or bare[after] in STOPS + "（(" or (key == "strong" and _is_headline(bare, after))
    if terminal and key != "weak":
        found = _before(part, match.start())
        return found if found and found.text.endswith(_ONLY_OF.get(match[0], "")) else None
    return None if key == "ended" or terminal else _behind(part, match, key)


def _is_headline(bare: str, after: int) -> bool:
    """Whether what goes on behind the verb of a headline is a second clause: somebody and what he or she did."""
    clause = re.split(f"[{STOPS}]", bare[after : after + _HEADLINE], maxsplit=1)[0]
    return _PEOPLE_DO.match(clause) is not None and not _patterns()["led"].match(clause)


def _before(part: Masked, verb: int) -> Title | None:
    """The title stands before the verb: `X，在Y举行`."""
    stop, venue = split_venue(part, trim(part.bare, verb), _patterns()["event"])
    stop = trim(part.bare, stop)
    first = skip_adverbials(part.bare, 0, stop)
    lasting = LASTING.match(part.bare[first:stop])
    first += lasting.end() if lasting else 0
    if _ACTS.match(part.bare, first, stop):
        return None
    declared = _DECLARED.match(part.bare, first, stop) if part.bare.startswith(("开", "闭", "启"), verb) else None
    first = declared.end() if declared else first
    parts = _PARTS.fullmatch(part.text, first, stop)
    stop = parts.end("whole") if parts else stop
    if stop - first < 2 or _AHEAD.match(part.bare[first:stop]) or _TO_COME.search(part.bare[first:verb]):
        return None
    last = max(first, last_segment(part.bare, stop))
    generic = bool(GENERIC.match(part.text[last:stop].strip()))
    if generic:
        first = last
    return Title(first, stop, squeeze(part.text[first:stop]), "held", venue, generic)


def _behind(part: Masked, match: re.Match[str], key: str) -> Title | None:
    """The title stands behind the verb: `甲在Y召开X`."""
    span = _span_behind(part, match, key)
    if span is None:
        return None
    first, stop = span
    head, venue = split_venue(part, trim(part.bare, match.start()), _patterns()["event"])
    subject = trim(part.bare, head)
    text = squeeze(part.text[first:stop])
    if founded := _FOUNDED.search(part.bare, 0, match.start()) if _FIRST.match(text) else None:
        text = squeeze(part.text[slice(*founded.span("whose"))]) + text
    elif _SERIAL.match(text) or (_STUDY.fullmatch(text) and part.bare.endswith("中心组", 0, subject)):
        whose = TURNS.sub("", part.text[last_segment(part.bare, subject) : subject])
        joint = _JOINT.search(whose + match[0]) is not None
        text = (
            ""
            if joint
            or _ITSELF.fullmatch(whose)
            or ADVERBIAL.search(whose)
            or whose.endswith(("后", "日”", "节”"))
            or _is_name(whose)
            else squeeze(whose)
        ) + text
    named = squeeze(session_of(text, part.text, subject)) + text
    return Title(first, stop, named, "convened", venue, bool(GENERIC.match(named)))


def _is_name(whose: str) -> bool:
    """Whether nothing but somebody's name or title and name stands before the verb: `主任王大为主持召开第二次办公会`."""
    if whose.endswith(_BODY_ENDS):
        return False
    titled = _TITLED.search(whose)
    names = [titled["behind"] or titled["before"]] if titled else [whose] if 2 <= len(whose) <= 4 else []
    read = [(read_name(name + "主持", 0), len(name)) for name in names]
    return any(reading is not None and reading.end == size for reading, size in read)


def _span_behind(part: Masked, match: re.Match[str], key: str) -> tuple[int, int] | None:
    """Where the title behind the verb begins and ends, if there is one."""
    patterns, first = _patterns(), match.end()
    stop = next((at for at in range(first, len(part.bare)) if part.bare[at] in STOPS), len(part.bare))
    lasting = LASTING.match(part.bare[first:stop])
    first += lasting.end() if lasting else 0
    phrase = part.bare[first:stop]
    if _PAPER.search(phrase):
        return None
    if key == "weak" and len(phrase) < _SHORTEST:
        return None
    if NOT_ONE.match(phrase) or (match[0].endswith("了") and _COUNTED.match(phrase)):
        return None
    if for_what := _GOES_ON.match(phrase):
        return first, first + for_what.end("title")
    if not patterns["event"].search(phrase):
        led = patterns["led"].match(phrase)
        if led is None and (key == "weak" or not 2 <= len(phrase) <= 60):
            return None
        stop = first + led.end("title") if led else stop
    return first, stop


_OPENED = lazy(r"(?:隆重|正式|胜利|圆满)*(?:[开闭]幕|召开|举行|举办|结束)的(?=[^的]{4})")
"""The verb before an event that is told by what it did: `昨日开幕的|市科协第七次代表大会，听取了…`."""
_BY_VOTE = lazy(r"经(?![济营典常历费贸])[^，。；]{4,40}选举$")
"""By what people were chosen, which is what was held."""


def find_bare(part: Masked) -> Title | None:
    """A first clause that is nothing but an event's name, its verb left out or lost."""
    stop = next((at for at in range(len(part.bare)) if part.bare[at] in STOPS), len(part.bare))
    name = part.bare[:stop]
    if (
        stop < _SHORTEST
        or not _patterns()["event"].search(name)
        or NO_NAME.search(name)
        or name.startswith("关于")
        or _patterns()["strong"].search(name)
        or name.count("\u3000") > 1  # a row of cells
        or is_day_of_year(part.text[:stop])
    ):
        return None
    opened = _OPENED.match(name)
    start = opened.end() if opened else 1 if _BY_VOTE.match(name) else 0
    text = squeeze(part.text[start:stop])
    place = PLACE_ALONE.match(part.bare, stop)
    venue = clean_venue(part.text[slice(*place.span("place"))]) if place else None
    return Title(start, stop, text, "held", venue, bool(GENERIC.match(text)))
