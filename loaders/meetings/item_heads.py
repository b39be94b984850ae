"""Events of a yearbook that only the heading of their item names: `【第二次会员大会】 3月2日在某礼堂召开。`"""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..language.words import any_of
from ..parts import Entry
from .titles import Title, squeeze
from .venues import DATE, clean_venue

_HEAD = lazy(r"[^【\n]{0,6}【(?P<title>[^【】\n]{3,40})】")
_HELD = lazy(
    rf"[ 　，]*(?:{DATE}|(?:19|20)\d\d年|[（(][^（）()]{{1,12}}[）)]|[上下]午|晚上?|[，,、至—\-～ 　])*"
    r"(?:[在于](?P<place>[^，。；在]{2,30}?))?(?:隆重|正式|成功|如期)?(?:召开|举行|举办|开幕|启动|开赛|进行)(?=[，。；])"
)
_HAPPENS = lazy(
    rf"(?:{any_of('event_nouns.txt')}|启动|签约|签字|揭牌|挂牌|开工|奠基|落成|竣工|开馆|开业|开园|首发|换届)[”》）]{{0,2}}$"
)


def named_by_heading(masked: Masked, entry: Entry, sentence: Stretch, title: Title | None) -> Title | None:
    """`title`, the name that the first sentence of an entry gives to its event, or the heading of the item instead."""
    head = _HEAD.match(masked.text, entry.start, max(entry.start, entry.body, sentence.start))
    if head and title and len(title.text) > 1 and head["title"].endswith(title.text) and head["title"] != title.text:
        return Title(*head.span("title"), squeeze(head["title"]), "held", title.venue)  # 【“某某”书画展】…书画展开幕
    if head is None or (title is not None and title.shape != "signing"):
        return title
    held = _HELD.match(masked.bare, sentence.start, sentence.end)
    if held is None and (title is None or not _HAPPENS.search(head["title"])):
        return title
    venue = clean_venue(masked.text[slice(*held.span("place"))]) if held and held["place"] else title and title.venue
    return Title(*head.span("title"), squeeze(head["title"]), "held", venue)
