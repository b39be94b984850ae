"""Events that only the heading above them names: `【第二次会员大会】 3月2日在某礼堂召开。`, or a heading on a line of its own."""

from __future__ import annotations

from typing import NamedTuple

from ..language.bullets import BULLETS
from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..language.words import any_of
from ..parts import Entry
from .titles import Title, squeeze
from .venues import DATE, clean_venue

_INLINE = lazy(r"[^【\n]{0,6}【(?P<title>[^【】\n]{3,40})】")
_ABOVE = lazy(
    rf"[ 　]*(?:(?:第[一二三四五六七八九十\d]{{1,3}}[节目]|[（(]?[一二三四五六七八九十\d]{{1,3}}[）)]?[、.．]?|[①-⑳]|[{BULLETS}§]+ ?\d*)[ 　]*)?【?"
    r"(?P<title>(?!第?[一二三四五六七八九十\d]{1,3}[章编篇])[^\n。，；：！？【】、（）]{4,40})】?(?:（[^（）\n]{2,30}）)?[ 　]*\n"
)
_MANY = lazy(
    r"历[次届年]|各[级类地次届]|概况|[及和与]|其他|情况|^(?:代表大会|会员大会|全会|委员会|工作会议|.{0,4}会议)$"
)
"""Headings of sections that tell of several meetings."""
_WHEN = rf"(?:时间[：:]|于)?(?:{DATE}|(?:19|20)\d\d年|[（(][^（）()]{{1,12}}[）)]|[上下]午|晚上?|[，,、至—\-～ 　])*"
_HELD = lazy(
    rf"[ 　，]*{_WHEN}(?:[在于](?P<place>[^，。；在]{{2,30}}?))?(?:隆重|正式|成功|如期)*(?:召开|举行|举办|开幕|启动|开赛|进行)(?=[，。；])"
)
_OPENS = lazy(
    rf"[ 　，]*{_WHEN}(?:(?:[在于](?P<place>[^，。；在]{{2,30}}?))?(?:隆重|正式|成功|如期)*(?:召开|举行|举办|开幕)(?:[，。；]|(?=[\u3400-\u9fff]*(?:代表|会期|会议|大会)))"
    r"|(?:(?:出席|参加|到会|应到)(?:本次|这次)?(?:大会|会议)?的?)?(?:正式)?(?:代表|委员|会员|[^，。；]{2,12}代表)(?:共|有)*(?=\d)|会期|会址|地点)"
)
"""How the text below a heading begins that takes the meeting for granted: `在某剧院召开。`, `出席大会的代表385人。`"""
_SITE = lazy(r"[，：](?:会址|会议?地点|地点)(?:设在|[设在为：])*(?P<place>[^，。；：\n]{2,24})")
_HAPPENS = lazy(
    rf"(?:{any_of('event_nouns.txt')}|启动|签约|签字|揭牌|挂牌|开工|奠基|落成|竣工|开馆|开业|开园|首发|换届|讨论|协商|审议|视察|看望|走访)[”》）]{{0,2}}$"
)
_MEETING = lazy(r"(?:会议|大会|全会|年会|例会|典礼|仪式|论坛|运动会|[届次]全?会)$")
_SEVERAL = lazy(r"历[次届年]|各[级类地次届]|概况|其他|情况")
_CALLS = lazy(r"^[^。；《》]{0,40}(?:召开|举行|举办)了?$")
"""Between a body and the name of what it held."""
_TELLS = lazy("召开|举行|举办")
"""What a headline says, and no name of an event."""
_NUMBERED = lazy(r"[届次].{0,16}次")
"""A session by its numbers, before the name of its sitting: `某县十八届人大一次会议选举大会`."""
_BARE = ("会议", "大会", "活动", "全会")


class _Heading(NamedTuple):
    span: tuple[int, int]
    text: str
    inline: bool
    meeting: bool = True
    """Whether it is a meeting's name by itself; else only a sentence that says no more than where it was held makes it one."""

    def named(self, venue: str | None) -> Title:
        """The heading as the event's name."""
        return Title(*self.span, squeeze(self.text), "held", venue)


def named_by_heading(masked: Masked, entry: Entry, sentence: Stretch, title: Title | None) -> Title | None:
    """`title`, the name that the first sentence of an entry gives to its event, or the heading of the item instead."""
    head = _heading(masked, entry, sentence)
    if head is None:
        return title
    if title and len(title.text) > 3 and head.text.endswith(title.text) and _TELLS.search(head.text):
        return title  # 某所召开干部大会 is a headline, the name is 干部大会
    if title and len(title.text) > 3 and head.text.endswith(title.text) and _is_held_by(masked, sentence, head, title):
        return title  # 市总工会女职工座谈会: 市总工会12日召开女职工座谈会
    if title and len(title.text) > 1 and head.text.endswith(title.text) and (head.text != title.text or title.generic):
        return head.named(title.venue)  # 【“某某”书画展】…书画展开幕
    if title and title.text == f"大会{head.text}":
        return head.named(title.venue)  # 【预备会议】大会举行预备会议
    if not head.inline:
        return _below(masked, sentence, head, title)
    if title is not None and title.shape != "signing":
        return title
    held = _HELD.match(masked.bare, sentence.start, sentence.end)
    if held is None and (title is None or not _HAPPENS.search(head.text)):
        return title
    venue = clean_venue(masked.text[slice(*held.span("place"))]) if held and held["place"] else title and title.venue
    return head.named(venue)


_CEREMONY = lazy("[开闭]幕")
_ITS_SESSION = lazy(r"[届次].{0,16}[会]|[开闭]幕|预备会|大会(?:发言|选举)|选举大会|主席团")


def named_by_sitting(masked: Masked, entry: Entry, title: Title | None) -> Title | None:
    """`title`, or the words by which an account of a congress heads the sitting where its first sentence has no fuller ones."""
    if entry.sitting is None:
        return title
    words = squeeze(masked.text[slice(*entry.sitting)])
    own = title is not None and not title.generic and _ITS_SESSION.search(title.text)
    if title and own and (_CEREMONY.search(title.text) or not _CEREMONY.search(words)):
        return title
    words += "式" if words.endswith("幕") else ""
    words = title.text if title and title.text.endswith(words) else words
    return Title(*entry.sitting, words, "held", title.venue if title else None)


def _is_held_by(masked: Masked, sentence: Stretch, head: _Heading, title: Title) -> bool:
    """Whether a heading has before the event's name no more than the body that the sentence says held it."""
    host = head.text.removesuffix(title.text)
    before = masked.text[sentence.start : title.start]
    return bool(host) and host in before and _CALLS.search(before.partition(host)[2]) is not None


def happening(masked: Masked, entry: Entry, sentence: Stretch) -> Title | None:
    """The heading of an item whose sentences name no event, where it is the name of one."""
    head = _heading(masked, entry, sentence)
    return head.named(None) if head and head.inline and _HAPPENS.search(head.text) else None


def _below(masked: Masked, sentence: Stretch, head: _Heading, title: Title | None) -> Title | None:
    """The heading on the line above a sentence that takes its event for granted or calls it 大会 only."""
    if not head.meeting:
        held = _HELD.match(masked.bare, *sentence)
        venue = clean_venue(masked.text[slice(*held.span("place"))]) if held and held["place"] else None
        return head.named(venue) if held else title
    if title and title.generic and _TELLS.search(head.text) and _NUMBERED.search(title.text):
        return title
    if title and title.generic:
        return head.named(title.venue)
    opens = _OPENS.match(masked.bare, *sentence)
    if opens is None:
        return title
    place = opens["place"] and opens.span("place")
    site = None if place else _SITE.search(masked.bare, *sentence)
    place = site.span("place") if site else place
    return head.named(clean_venue(masked.text[slice(*place)]) if place else None)


def _heading(masked: Masked, entry: Entry, sentence: Stretch) -> _Heading | None:
    """What heads an entry: words in brackets before its day, or the line right above that names a meeting."""
    text = masked.text
    if inline := _INLINE.match(text, entry.start, max(entry.start, entry.body, sentence.start)):
        return _Heading(inline.span("title"), inline["title"], inline["title"] not in _BARE)
    line = text.rfind("\n", 0, sentence.start) + 1
    if line < 2 or sentence.start - line > 40 or not entry.start <= sentence.start < entry.end:
        return None
    above = _ABOVE.fullmatch(text, text.rfind("\n", 0, line - 1) + 1, line)
    if above is None:
        return None
    if _MEETING.search(above["title"]):
        many = _MANY.search(above["title"])
        return None if many else _Heading(above.span("title"), above["title"], False)
    told = [*_TELLS.finditer(text, *above.span("title"))]
    start, end = told[-1].end() if told else above.start("title"), above.end("title")
    alone = end - start > 3 and _HAPPENS.search(text, start, end) and not _SEVERAL.search(text, start, end)
    return _Heading((start, end), text[start:end], False, meeting=False) if alone else None
