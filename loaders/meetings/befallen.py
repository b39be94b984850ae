"""What befell a place, or came into force there, on a day of its history that no meeting is told of: `山洪暴发，…`."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import Masked, Stretch
from .titles import Title, squeeze

_BEFALLS = lazy(
    r"(?!为|因|针对|面对|应对|根据|按照|传达|学习|贯彻|随着|由于|在)(?=[^，。；]{0,30}?(?:暴雨|山洪|洪水|洪峰|水灾|涝灾|洪涝|冰雹|雹灾|大旱|旱灾|久旱|狂风|龙卷风|台风|地震|大雪|暴雪|雪灾|霜冻|冻害|火灾|大火|失火|蝗灾|虫灾|瘟疫|塌方|泥石流|滑坡|溃堤|决口|决堤"
    r"|[匪敌][\u3400-\u9fff\d]{0,10}(?:袭击|攻打|围攻|轰炸|侵占|窜扰|窜入|抢劫)|日军[^，。；]{0,10}(?:侵入|侵占|进犯|轰炸)|人口普查"
    r"|开始(?:发行|实行|推行|使用|流通|凭票)|(?:发行|停用|收回)[^，。；]{0,6}(?:人民币|旧币)|统购统销))"
    r"(?![^，。；]{0,30}(?:防[汛洪御]|抗[洪旱震灾]|救[灾援]|捐|赈|演练|工作|会|预案|检查|慰问|办法|小组|指挥部))"
    r"[^，。；《》“”\n]{2,40}"
)
_SHORT = 6
"""Characters of a first clause that says too little by itself."""


def find_befallen(masked: Masked, sentence: Stretch, start: int) -> Title | None:
    """The first clause of an entry's first sentence, from `start` on, where it tells such a thing; with the next where
    it is short."""
    found = _BEFALLS.match(masked.bare, start, sentence.end)
    if found is None:
        return None
    end = found.end()
    if end - start < _SHORT and masked.bare[end : end + 1] == "，":
        stops = [at for sign in "，。；" if (at := masked.bare.find(sign, end + 1, sentence.end)) >= 0]
        end = min(stops, default=sentence.end)
    return Title(start, end, squeeze(masked.text[start:end]).rstrip("。；"), "attended")
