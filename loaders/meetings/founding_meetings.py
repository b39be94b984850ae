"""The meeting at which a body was founded that the first sentence says was founded: `某会已于本月六日成立。…举行成立大会`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from ..parts import Entry
from .titles import Title, squeeze
from .venues import DATE, clean_venue

_BODY = r"(?:会|联合会|[省市县区]联|筹委|[分支]会|[社团队]|联盟|学院|学校|人民政府|[妇侨文残]联)"
_FOUNDED = lazy(
    rf"(?:[\s　，]|{DATE}|[上下]午)*(?P<whose>[^，。；：\n]{{1,40}}?{_BODY})(?:，?(?:经过?|历经)[^，。；\n]{{2,16}}(?:筹备|酝酿|准备)(?:工作)?，)?(?:[在于](?P<where>(?!本月)[^，。；\d月日年]{{2,16}}?))?"
    rf"，?(?:已经?|业已?|现已?|[于在]|{DATE}(?:[上下]午)?|[昨今前][天日]|日前|近日|正式|胜利|光荣|隆重|即|，)*(?:宣告|宣布|获准)?(?:正式)?(?:成立|诞生)(?=[，。；])"
)
_MEETING = r"成立(?:庆祝)?(?:大会|典礼|仪式|会)"
_CALLED = lazy(rf"(?:召开|举行|举办|开|召集)了?(?:隆重的?)?(?P<title>{_MEETING})(?P<seen>)")
_PLACE = r"(?:齐集|齐聚|云集|欢聚|[聚集]会?[于在]|[在假于]座?|(?<=，)假座?)(?P<place>[^，。；在于假集聚]{2,20}?)"
_BEFORE = lazy(rf"{_PLACE}(?:隆重|热烈|正式|胜利|联合)*$")
_IS_HELD = lazy(
    rf"(?<=[，。；\n　 ])(?P<title>{_MEETING})(?:[，于在]*{DATE}(?:[上下]午)?)?(?:，?{_PLACE}(?:隆重|热烈|正式|胜利)*(?:召开|举行|开会)|[上由，]|(?:开始|召开|举行))"
    rf"|(?<=[席加在])了?(?P<seen>{_MEETING})(?=上|并|[，。；])"
)
_NEAR = 220
"""Characters behind the founding in which its meeting is told."""


def founding_meeting(masked: Masked, entry: Entry, start: int, sentence: Stretch) -> Title | None:
    """The founding meeting, named by the body, of an entry whose first sentence, from `start` on, tells of the founding."""
    stop = min(entry.end, sentence.end + _NEAR)
    if masked.bare.find("成立", start, sentence.end) < 0:
        return None
    founded = _FOUNDED.match(masked.bare, start, sentence.end)
    if founded is None:
        return None
    called = _CALLED.search(masked.bare, founded.end(), stop)
    held = _IS_HELD.search(masked.bare, founded.end(), stop)
    if called and (held is None or called.start() < held.start()):
        before = _BEFORE.search(masked.bare, founded.end(), called.start())
        meets, place = called, before and masked.text[slice(*before.span("place"))]
    elif held:
        meets, place = held, held["place"] and masked.text[slice(*held.span("place"))]
        place = place or (founded["where"] and masked.text[slice(*founded.span("where"))])
    else:
        return None
    name = meets["title"] or meets["seen"]
    text = squeeze(masked.text[slice(*founded.span("whose"))]) + name
    return Title(founded.start("whose"), founded.end(), text, "held", clean_venue(place) if place else None)
