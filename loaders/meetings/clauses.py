"""Events that a clause itself names: `甲与乙签订《…》`, `某中心揭牌`, `某赛由甲承办`."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from .named import find_proposed, is_proposed, named_title
from .title_edges import ADVERBIAL, last_segment, skip_adverbials, trim
from .titles import NO_NAME, NOT_ONE, STOPS, TAIL, Shape, Title, squeeze
from .venues import DATE, clean_venue

_PARTS = r"(?<=[系院校所部局厂社会科处室区县])(?:又|再|重新|正式|一)*分[为成设](?=[^，。；]{0,24}[系院校所部局厂社会科处室区县组站](?:[两二三四]个?)?[，。；])"
"""A body of which several become: `语文系分成中文、历史两系`."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Clauses that are events."""
    noun, tail = any_of("event_nouns.txt"), TAIL
    return {
        "signing": lazy(rf"(?:签订|签署|签定|[续补]签(?!证)|(?<!协)会签(?![订署定约字]))[^{STOPS}]*?(?:[》”\"]|协议|合同|备忘录|意向书|责任书)[^{STOPS}]*"),
        "toured": lazy(rf"(?P<title>[^{STOPS}]{{2,60}}?{noun}{tail})(?:先后|分别|陆续|相继|再次|正式|继续|一路)*(?:走进|走入|来到)(?:了)?(?P<place>[^{STOPS}]{{2,30}})(?=[{STOPS}]|$)"),
        "walked": lazy(rf"(?P<title>“□{{2,24}}”[^{STOPS}“]{{0,12}}?走(?:进|入)(?P<place>[^{STOPS}“”]{{2,20}}))(?=[{STOPS}]|$)"),
        "hosted": lazy(rf"(?P<title>[^{STOPS}]{{2,60}}?{noun}{tail})[，,]?由[^{STOPS}的]{{1,60}}?(?:主办|承办|协办|举办)(?=[{STOPS}]|$)"),
        "founded": lazy(rf"(?:成立(?!于\d{{4}}年)|设立|组建|撤销|划归|并入|更名|改名为|易名|改称|改设|合并[为成]|合并组[建成]|合组|改组[为成]|改建[为成]|升格为|(?<=批准)(?:建立|恢复)|合并，(?:组建|成立|建立|组成)|{_PARTS})了?(?![以由][^{STOPS}]{{2,20}}[为任])[^{STOPS}的]{{3,24}}(?<!职务)(?=[{STOPS}]|$)"),
        "rallied": lazy(rf"(?P<who>[^{STOPS}]{{2,40}}?)(?:在(?P<place>[^{STOPS}]{{2,24}}?))?(?:隆重|热烈|联合|举行|冒雨)*(?:集会(?:游行)?|游行|聚会)[，,]?(?:热烈|隆重|愤怒|坚决|一致)*(?:庆祝|欢庆|纪念|声讨|声援|欢送|欢迎|悼念|追悼|抗议|控诉|反对|拥护|支援)[^{STOPS}]{{2,50}}(?=[{STOPS}]|$)"),
        "founding": lazy(rf"(?:{any_of('founding_verbs.txt')}|(?<=[队社站厂场院校所局行店会部处科馆园台矿团])(?:正式|相继|先后)?建立|(?<=[校院会社站厂所馆])(?:正式)?(?:恢复|复办|复校)|(?:并入|划归)了?(?:[我本](?:[校院厂局所社站]|公司)|学校|学院|医院|公司|集团))(?=[{STOPS}]|$)"),
    }  # fmt: skip


_WENT = lazy(
    r"(?P<went>[^，。；：、]{2,40}?(?:[率带](?:团|队)|[率带]领?[^，。；：、]{2,16}?(?:员|[团队组]|人|家|一行|干部|代表))(?:专程)?(?:赴|前往|到)(?P<place>[\u3400-\u9fff]{2,10}))"
    r"，(?:[^，。；与和]{2,30}，)?[与和同][^，。；]{2,50}$"
)
"""Who went where with others, before what they signed there with somebody: `甲率团赴某市，与乙公司|签订《…》`."""
_SIGNED_AT = lazy(r"在(?P<place>[^，。在与和]{2,16}?)(?:正式|共同|分别|成功|联合|举行)*$")
_OF_LATER = lazy(
    r"(?:19|20)\d\d年|[次翌]年|年[底内]|(?:本月|下月|\d{1,2}月|[一二三四]季度|上半年|下半年)[底末内]?[之以]?[前内]|后"
)
"""How a second clause begins that tells what became of something: `水库动工，1961年6月竣工`."""
_BECAUSE = lazy(r"(?:因|由于|鉴于)(?!公|私|地制宜)")
"""How a clause begins that only gives the reason for what is told next: `因某学院并入某学院，其院长职务自然免除`."""
_SHAPES: tuple[tuple[str, Shape], ...] = (("signing", "signing"), ("founding", "founding"), ("founded", "founding"))


def find_clause(part: Masked) -> Title | None:
    """`甲与乙签订《…》`, `某中心揭牌`, `某赛由甲承办`: the clause itself names the event."""
    if found := _on_tour(part) or _rallied(part):
        return found
    hosted = _patterns()["hosted"].match(part.bare) if "由" in part.bare and "办" in part.bare else None
    if hosted and not NO_NAME.search(hosted["title"]):
        return named_title(part, hosted, "held")
    if is_proposed(part):
        return find_proposed(part)
    return _signed_or_founded(part)


def _on_tour(part: Masked) -> Title | None:
    """`某巡演走进某校`, `“…”走进某村`: an event that comes to a place."""
    toured = _patterns()["toured"].match(part.bare)
    if toured:
        title, place = (part.text[slice(*toured.span(name))] for name in ("title", "place"))
        return Title(*toured.span("title"), squeeze(title), "held", clean_venue(place))
    walked = _patterns()["walked"].match(part.bare) if "走" in part.bare[:48] else None
    if walked:
        return replace(named_title(part, walked, "held"), venue=clean_venue(walked["place"]))
    return None


def _rallied(part: Masked) -> Title | None:
    """`各界在体育场集会，庆祝…`: a rally by who came together, and for what."""
    found = _patterns()["rallied"].match(part.bare) if "集会" in part.bare or "游行" in part.bare else None
    if found is None:
        return None
    return Title(*found.span(), squeeze(part.text[slice(*found.span())]), "held", clean_venue(found["place"] or ""))


def _signed_or_founded(part: Masked) -> Title | None:
    """What was signed, founded or opened, with who stands before the verb."""
    for key, shape in _SHAPES:
        match = _patterns()[key].search(part.bare)
        if match and shape == "signing" and (went := _WENT.match(part.bare, 0, match.start())):
            return Title(
                0, went.end("went"), squeeze(part.text[: went.end("went")]), "visit", clean_venue(went["place"])
            )
        begins = last_segment(part.bare, match.start()) if match else 0
        if match and not (_OF_LATER.match(part.bare, begins) or _BECAUSE.match(part.bare, begins)):
            first = skip_adverbials(part.bare, last_segment(part.bare, match.start()), match.end())
            if key == "founding" and (told := _opened_on_day(part, match)):
                return told
            own = match.start() - first == 1 and part.bare[first] in _OWN  # 院|成立某小组
            if (own or match.start() - first >= 2) and not NOT_ONE.search(part.bare[first : match.start()]):
                if key == "founding" and (set_up := _set_up_there(part, first, match)):
                    return set_up
                place = _SIGNED_AT.search(part.bare[first : match.start()]) if shape == "signing" else None
                venue = clean_venue(place["place"]) if place else None
                return Title(first, match.end(), squeeze(part.text[first : match.end()]), shape, venue)
    return None


_THERE = lazy(
    rf"(?:，?(?:已经?|业已?|现已?)?[于在]?(?:(?:{DATE})+|[昨今前]天|[昨今]日|最近|日前|近日)(?:[上下]午|晚上?)?，?)(?:[于在](?P<place>[\u3400-\u9fff]{{2,16}}?))?(?:正式|宣告|宣布|隆重|胜利)*$"
)
"""The day, and the place behind it, on which a body was set up: `某研究会|七月十八日在某地|成立`."""


def _set_up_there(part: Masked, first: int, match: re.Match[str]) -> Title | None:
    """What was set up, without the day and place between its name and the verb."""
    there = _THERE.search(part.bare, first + 2, match.start())
    if there is None:
        return None
    place = there["place"] and part.text[slice(*there.span("place"))]
    text = squeeze(part.text[first : there.start()]) + part.text[match.start() : match.end()]
    return Title(first, match.end(), text, "founding", clean_venue(place) if place else None)


_OWN = frozenset("院校厂局矿所馆社县市区州省")
"""One character for the body or place that a document is of."""
_ON_DAY = lazy(rf"(?:已经?|业已?|现已)?(?:于|在)?(?:{DATE}|[昨今前]天|[昨今]日|日前|近日)(?:[上下]午|晚上?)?")


def _opened_on_day(part: Masked, match: re.Match[str]) -> Title | None:
    """What was opened, finished or set up, where only its day stands behind its name: `某医院新楼，9月12日正式启用`."""
    segment = last_segment(part.bare, match.start())
    stop = trim(part.bare, match.start())
    if stop > segment or not stop or not _ON_DAY.match(part.bare, segment):
        return None
    first = last_segment(part.bare, stop)
    first = skip_adverbials(part.bare, first, stop)
    if stop - first < 3 or ADVERBIAL.match(part.bare[first:stop]):
        return None
    text = squeeze(part.text[first:stop]) + part.text[match.start() : match.end()]
    return Title(first, match.end(), text, "founding")
