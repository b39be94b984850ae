"""Meetings of which a sentence says no more than when and where they were: `第一次会议时间为…至17日，地点在某宾馆`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Masked
from .title_edges import skip_adverbials
from .titles import Title, squeeze
from .venues import DATE, clean_venue

_DATED = lazy(
    rf"(?P<title>[^，。；：\n]{{3,40}}?(?:会议|大会|全会|人代会|党代会|职代会))(?:的?(?:召开|举行|开会|会议)?(?:时间|日期|会期)(?:定?为|是|系|在|：)|(?:隆重|正式)?(?:开幕|召开|举行|开始|始)[于在])(?:{DATE})+"
    r"(?:开幕)?(?:，(?:会议|大会)?(?:历时|会期|为期|开了)[^，。；]{1,5}[天日])?(?:，(?:会议|召开|举行)?(?:地点|会址|会场)(?:设?[在于]|[为是：])(?P<place>[^，。；\n]{2,24}))?(?=[，。；])"
)


def find_dated(part: Masked) -> Title | None:
    """The meeting that a sentence begins with, where its day stands behind the verb or is told as such."""
    found = _DATED.match(part.bare) if any(sign in part.bare for sign in ("时间", "期", "于", "在")) else None
    if found is None:
        return None
    first = skip_adverbials(part.bare, found.start(), found.end("title"))
    place = part.text[slice(*found.span("place"))] if found["place"] else ""
    text = squeeze(part.text[first : found.end("title")])
    return Title(first, found.end("title"), text, "held", clean_venue(place) if place else None)
