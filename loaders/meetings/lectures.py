"""Lectures that somebody gave who came to a house: `教授甲应邀来校，在报告厅作“某某”学术报告` names the lecture, not the coming."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from .titles import Title, squeeze
from .venues import clean_venue

_CAME = lazy(
    r"(?:[来到抵]|前来|莅临?)(?:[我本](?=[校院馆会局所厂社县市区]))?(?:[校院馆会局所厂社县市区]|公司|集团|学校|学院|医院)?$"
)
_GIVES = lazy(
    r"[，；](?:并|先后|还)?(?:[在于](?P<place>[^，。；“”《》]{2,24}?))?(?:[为给向][^，。；“”《》]{2,20}?)?(?:[作做]|举[办行]|带来|主讲|开设)了?(?:一[场次堂])?(?:精彩的?)?"
    r"(?P<title>(?:(?:题为|主题为|以)?[“《][^“”《》\n]{2,40}[”》])(?:为题|为主题)?的?(?:学术|专题|主题|科普|辅导|形势|政策|专场|系列|党课)*(?:报告会?|讲座|演讲|讲学))"
)


def lecture_behind(masked: Masked, sentence: Stretch, title: Title) -> Title:
    """The lecture behind a first clause `title` that only says who came to give it; any other title as it is."""
    if "“" not in masked.text[title.end : sentence.end] and "《" not in masked.text[title.end : sentence.end]:
        return title
    given = _GIVES.search(masked.text, title.end - 1, sentence.end) if _CAME.search(title.text) else None
    if given is None:
        return title
    first, stop = given.span("title")
    place = clean_venue(given["place"]) if given["place"] else None
    return Title(first, stop, squeeze(masked.text[first:stop]), "held", place)
