"""Further events of an entry: the meeting after a ceremony, the first session of those who were just chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from .guests import shown_around
from .named import find_decided
from .titles import Title
from .venues import DATE

_HELD = r"(?:会议|大会|全会|例会|[^，。；]{0,6}座谈会?|[^，。；]{0,6}(?:典礼|论坛|讲座|培训|比赛|仪式|活动)|[开闭]幕[会式]?|签约|揭牌|调研|考察|参观|慰问|走访|宣誓|选举)"
_AFTER = rf"在?随后|与此同时|会后|{_HELD}(?:结束|闭幕|完毕)?之?后|接着|之后|当[天日晚]|同[天日]|[次翌]日|(?:{DATE})?(?:[上下中]午|傍晚|晚上?)|{DATE}"
_ASIDE = rf"会[前间]|{_HELD}(?:开始)?之?前|{_HELD}?期间|其间"
_LEAD = r"^[\s　，,•·●]*(?:(?:在|于)(?!随))?"
_LATER = lazy(rf"{_LEAD}(?:{_AFTER}|{_ASIDE})")
_GOES_ON = lazy(rf"{_LEAD}(?:{_AFTER})")
_AT_MEETING = lazy(rf"{_LEAD[1:]}(?:会[前后间]|{_HELD}(?:开始|结束|闭幕|完毕)?之?[前后])")
"""Before or after a meeting, which is what is told then."""
_ALSO = lazy(
    r"还(?:专门|专题|共同|一起|分别|先后|随即|集体|联合|就[^，。；]{2,20}|在[^，。；]{2,20})*(?:召开|举行|举办)了?$"
)
"""Before the name of a meeting that was held besides what was told of: `代表团还召开|座谈会`."""
_DURING = lazy(r"[\s　]*在?[^，。；\n]{0,10}?(?:考察|访问|调研|视察|参访|来访|到访)(?:活动)?期间，")
"""Before what guests did on a visit that was told of."""
_NUMBERED = lazy(r"[次届]")
_BESIDE = lazy(
    rf"[，]?(?:也|还|均|又|已)*[于在]?(?:[同当][日天]|同时|随[后即]|当即|分别|先后|相继|接着|紧接着|(?:[昨今前]|{DATE})[日天]?(?:[上下中]午|晚上?)?(?:在[^，。；]{{2,14}})?(?:继续|接着|相继)?(?:召开|举行))"
)
"""Behind the name of a session that was held beside what was told before: `乙委第一次全体会议同日分别召开`."""
_SHOWN = lazy(r"[画书影艺品果]展(?:览|演)?$|音乐会$|[开闭]幕[式会]$|[大比]赛$")
"""Ends of what has a name by its kind and may be held beside: `某书画展同日在某馆开展`."""
_CHOSE = lazy(r"(?:差额|等额|投票|表决|一致|补|增|改)*(?:选举|推选|推举|补选|增选|增补|聘任|任命|选出|产生|决定)")
_ON_DAY = lazy(rf"于{DATE}(?:[上下]午)?，?")
"""Between a meeting and what it decided."""
_PREPOSITION = lazy(r"根据|按照|依据|依照|为|对|经|由|在")
_BY_CONSENT = lazy(r"[经由](?:本[校院会])?$")
_OF_MEETING = lazy(r"与会|参会|到会|会议代表|代表们|参训|参赛|全体(?:代表|委员|学员)")
"""Those who a meeting is of, whose tour afterwards is part of it."""
_MET = lazy(r"会见|接见|会晤")
_AFTER_VISIT = lazy(
    r"(?:现场|工作|专题|座谈|调研|视察|考察|督[导查]|检查|慰问|企业|企业家|汇报|反馈|调度|推进|部署|交流|对接|协调|总结|情况|点评|评议|见面|会商|研判){1,4}(?:会议?|会商)"
)
"""A meeting held on a visit, by its kind alone."""
_SITTING = lazy(rf"(?:{DATE})?的?(?:(?:小组|分组|大组|全体)(?:讨论|分组)?(?:会议?|大会)|会议)")
"""A sitting by its kind or day alone, which is one of the meeting told of: `在小组会上`, `在十日会议上`."""
_CEREMONY = lazy(r"的?(?P<act>[签揭挂授启捐奠开颁交])[\u3400-\u9fff]{1,2}仪式")
"""A ceremony by its kind alone, which is what was just told: `甲与乙日前签署…。5日的签约仪式上，…`."""
_BEGINS = lazy(r"[；;]")
_PIECE = 80
"""Characters behind a semicolon in which a meeting that acts is named."""


def is_later(text: str, sentence: Stretch) -> bool:
    """Whether a sentence begins by saying that what it tells took place before, after or beside something else."""
    return bool(_LATER.match(text[sentence.start : sentence.end]))


def goes_on(text: str, sentence: Stretch) -> bool:
    """Whether a sentence begins by saying that what it tells came after: what follows belongs to it."""
    return bool(_GOES_ON.match(text[sentence.start : sentence.end]))


def meets_on_visit(title: Title, main: Title) -> bool:
    """Whether a sentence tells where the meeting was held that a visit ended with: `座谈会在某县政府召开`."""
    return main.shape == "visit" and is_meeting_on_visit(title.text, title.venue) and title.shape == "held"


def is_meeting_on_visit(title: str, venue: str | None) -> bool:
    """Whether a title is that of a meeting by its kind alone, of which the place is told."""
    return bool(venue) and _AFTER_VISIT.fullmatch(title) is not None


_HIGHER = lazy(
    r"(?:第?[一二三四五六七八九十首]{1,3}[届次])?(?:全[国省区军]|中国|中华|[\u3400-\u9fff]{0,3}省|华[东北中南]|西[南北]|东北|中南)"
)
_GOES = lazy("(?:出席|参加|列席|赴会)了?$")
"""To a meeting of the country or province somebody goes, after a sentence that told how a body was founded or renamed."""


def stands_alone(
    text: str, sentence: Stretch, title: Title, main: Title, names_between: Callable[[int, int], list[str]]
) -> bool:
    """Whether a later sentence of an entry tells of an event of its own. `names_between`: who is named between offsets."""
    if meets_on_visit(title, main):
        return True
    if title.text in main.text or main.text in title.text:
        return False
    if title.shape == "within" and _SITTING.fullmatch(title.text):
        return False
    again = _CEREMONY.fullmatch(title.text)
    if again and again["act"] in main.text:
        return False
    marked = is_later(text, sentence) or _ALSO.search(text, sentence.start, title.start) is not None
    if title.shape == "visit":
        return (
            marked
            and not _DURING.match(text, sentence.start)
            and _visits_apart(text, sentence, title, main, names_between(title.start, title.end))
        )
    if title.shape == "attended" and main.shape == "founding":
        return _HIGHER.match(title.text) is not None and _GOES.search(text, sentence.start, title.start) is not None
    if title.shape == "within":
        return marked or bool(_NUMBERED.search(title.text))
    if title.shape == "decided":
        return _decided_apart(text, sentence, title, marked)
    kind = _NUMBERED.search(title.text) or _SHOWN.search(title.text)
    beside = kind and _BESIDE.match(text, title.end)
    return bool(marked or beside) and title.shape in ("held", "convened")


def _visits_apart(text: str, sentence: Stretch, title: Title, main: Title, names: list[str]) -> bool:
    """Whether a later visit is one by or to others than the event before, or what guests were shown apart from a meeting."""
    if shown_around(title.text) and not _AT_MEETING.match(text, sentence.start):
        return True
    met = "一行" not in title.text or _MET.search(title.text) or "闭幕" in main.text
    own = bool(met) and not _OF_MEETING.search(text, sentence.start, sentence.end)
    return own and bool(names) and not any(name in main.text for name in names)


def _decided_apart(text: str, sentence: Stretch, title: Title, marked: bool) -> bool:
    """Whether a session that decided something is one by its number, which chose or is said to have come later."""
    on_day = _ON_DAY.match(text, title.end)
    end = on_day.end() if on_day else title.end
    chose = _CHOSE.match(text, end) is not None and not _BY_CONSENT.search(text, sentence.start, title.start)
    council = title.text.startswith("新一届") and not title.text.endswith(("会议", "全会", "大会"))
    numbered = _NUMBERED.search(title.text) is not None and not _PREPOSITION.match(title.text)
    return (chose or marked) and numbered and not council


def find_side_by_side(
    masked: Masked, sentence: Stretch, after_lead: Callable[[Masked, Stretch], int]
) -> Iterator[tuple[Stretch, Title]]:
    """`甲委一次全会选举…；次日，乙委一次全会选举…`: the clauses behind semicolons and the meetings that they name."""
    for mark in _BEGINS.finditer(masked.bare, *sentence):
        piece = Stretch(mark.end(), min(sentence.end, mark.end() + _PIECE))
        start = after_lead(masked, piece)
        found = find_decided(masked.cut(start, piece.end))
        if found:
            yield piece, found.moved(start)
