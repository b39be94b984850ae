"""Events that a sentence names in passing: `在X上…`, `X选举…`, `经X通过`, `出席X`."""

from __future__ import annotations

import re
from functools import cache

from ..language.patterns import lazy
from ..language.sentences import Masked
from ..language.words import any_of
from .title_edges import skip_adverbials
from .titles import GENERIC, STOPS, TAIL, Shape, Title, squeeze
from .venues import DATE

_NO_BODY = "".join(
    rf"(?<!{kind}会)" for kind in ["红十字", "总", "基金", "促进", "研究", "联合", "联谊", "校友", "同乡", "宗亲"]
)
"""Behind a 会: no body of these kinds, which decides and tells much itself (`省红十字会通报考核结果`)."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """What stands around a name in passing."""
    noun, tail = any_of("event_nouns.txt"), TAIL
    return {
        "within": lazy(
            rf"(?:召开|举行|举办)的(?P<title>[^{STOPS}]{{2,60}}?{noun}{tail})(?=上|中|期间|时|的?(?:换届|投票|表决)?(?:选举)?结果|[{STOPS}]|$)"),
        "agreed": lazy(
            rf"(?:同意|批准|确认|认可)[^{STOPS}]{{0,10}}?{DATE}的?(?P<title>[^{STOPS}\d]{{2,40}}?(?:会议?|大会|全会))上?的?(?:换届|投票|表决)?(?:选举)?结果"),
        "on": lazy(rf"(?:^(?:的(?=[开闭]幕))?|(?<=[{STOPS}在于]))(?P<title>(?!的[开闭]幕)[^{STOPS}在于¶]{{1,60}}?(?:会议?|仪式|典礼|论坛|活动|式|[大竞]赛){tail})(?:上|期间)(?!海)"),
        "decided": lazy(
            rf"\A(?:经(?!审委|审会)|由)?(?:{DATE}，?)?(?P<title>[^{STOPS}]{{2,60}}?(?:会议|大会|全会|例会|(?<![革村居管筹省市县区州])[^社协学工商联员监]会(?<!常委会){_NO_BODY}){tail})"
            rf"(?:于?{DATE}(?:[上下]午)?，?)?(?:以[^{STOPS}]{{2,12}}方式)?(?!选举(?:办法|方案|程序|细则|规则))(?=(?:，?经[^{STOPS}]{{0,8}}(?:表决|审议|投票|讨论|研究)，?)?(?:，(?=选举|补选|增补|审议|表决|通过))?(?:{any_of('meeting_acts.txt')}))"),
        "attended": lazy(
            rf"(?:出席|参加|列席(?!(?:代表|人员)?的?身份)|主持|观摩|见证|参与)(?:了|(?!了))(?P<title>(?!了)[^{STOPS}并]{{2,60}}?{noun}{tail})"
            rf"(?=并|时|[{STOPS}]|$)"),
    }  # fmt: skip


_CONSENT = lazy(
    r"[经由][^，。；]{2,24}?(?:推荐|提名|批准|同意|考察)、|(?:[^，。]{0,60}[^历已])?经[^0-9〇一二三四五六七八九十第]{0,20}(?:党委|党组|常委|[党校院]务|[校院局]长|理事|董事|监事|办公|常务|扩大)会议?$"
)
"""`经某院党委会研究`, `《…》经院长办公会审议通过`: who agreed, and no meeting of a day."""
_OTHER_TIMES = lazy(
    r"(?:[下上前历每各逐]一?[次届]|以[前后往]|今后|日后)的?(?:[\u3400-\u9fff]{0,6}?)(?:会议?|例会|大会|全会)"
)
"""Meetings of other times that none is told of: `在下次会议上反馈`."""
_DATED = lazy(rf"(?:于?{DATE}(?:[上下]午|晚上?)?|[当昨今][天日](?:[上下]午|晚上?)?|[上下]午)的")
_HELD = lazy(
    r"(?:[^，。；“”《》]{2,30}?(?:召开|举行)了?(?=[^，。；的]{2,8}$)|(?:召开|举行|召集)了?(?=[^，。；的]{3,}$))"
)
"""The verb before a meeting, with the body that calls one without a name: `召开预备会议，通过…`, `某会召开座谈会听取…`."""
_DEED = lazy(
    rf"[^{STOPS}]{{0,10}}?(?:会议|大会|全会)(?:还|并|也|首先|一致|表决|审议|讨论|投票)*(?:通过|批准|通报|宣布|听取|确认|同意)了?|(?:还|并|也|一致|表决|审议|随后)*(?:通过|批准|通报|宣布|听取|确认|同意)了"
)
"""What a meeting did with the choice of another: `会议通过了|某会第一次全会选举结果`."""
_PROPOSED = lazy(rf"[经由][^{STOPS}]{{2,24}}(?:提名|推荐|提议)，")


def find_named(part: Masked) -> Title | None:
    """`在X上…`, `在随后召开的X上…`, `X选举…`, `经X通过`, `出席X`: an event named in passing."""
    shapes: tuple[tuple[str, Shape], ...] = (
        ("within", "within"), ("agreed", "within"), ("on", "within"), ("decided", "decided"), ("attended", "attended"))  # fmt: skip
    if is_proposed(part):
        return find_proposed(part)
    for key, shape in shapes:
        match = _patterns()[key].search(part.bare)
        if match and not (key == "decided" and _acts_for_others(match)) and not _OTHER_TIMES.fullmatch(match["title"]):
            return named_title(part, match, shape)
    return None


def _acts_for_others(match: re.Match[str]) -> bool:
    """Whether a meeting was only asked to agree, did something with the choice of another, or is what a paper is about."""
    title = match["title"]
    return bool(_CONSENT.match(match[0]) or _DEED.match(title)) or (title.startswith("关于") and "\n" not in title)


def is_proposed(part: Masked) -> bool:
    """Whether a sentence begins with who proposed what follows."""
    return _PROPOSED.match(part.bare) is not None


def find_proposed(part: Masked) -> Title | None:
    """`经会长提名，二届一次理事会聘任…`: the meeting behind who proposed."""
    lead = _PROPOSED.match(part.bare)
    found = find_decided(part.cut(lead.end(), len(part.bare))) if lead else None
    return found.moved(lead.end()) if lead and found else None


def find_decided(part: Masked) -> Title | None:
    """`X选举…`: the meeting that is the subject of what it did; none that was only asked to agree (`经X同意`)."""
    match = _patterns()["decided"].match(part.bare)
    found = named_title(part, match, "decided") if match and not match[0].startswith(("经", "由")) else None
    return found if found and "经" not in found.text and not _DEED.match(found.text) else None


def named_title(part: Masked, match: re.Match[str], shape: Shape) -> Title:
    """The title that a pattern has found, without what stands before it."""
    stop = match.end("title")
    first = skip_adverbials(part.bare, match.start("title"), stop)
    dated = _DATED.match(part.bare, first, stop) or _HELD.match(part.bare, first, stop)
    first = dated.end() if dated else first
    text = squeeze(part.text[first:stop])
    return Title(first, stop, text, shape, None, bool(GENERIC.match(text)))
