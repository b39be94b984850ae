"""Committees, groups and teams of which a sentence says how many they are, or that they were chosen anew, before it lists
who heads them: `新一届学术委员会由9人组成，主任甲，副主任乙`."""

from __future__ import annotations

from ..bodies.building import left_edge
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .founded import BECOMES
from .labelled import is_label
from .phrases import PostPhrase

_ORGAN = r"(?:委员会|理事会|监事会|评委会|编委会|组委会|筹委会|小组|专家组|工作组|评审组|工作站|指挥部|专班|顾问团|讲师团|宣讲团|评审团|代表团|服务队|艺术团|合唱团|志愿队)"
_NEW = r"(?:新一届|本届|新的?|首届|该|其|第[一二三四五六七八九十\d]{1,3}届)"
_CHANGED = r"(?:(?:顺利|圆满|正式|集中|按期|如期)*(?:完成)?(?:成立|组建|换届|改选|改组|调整)(?:选举|工作|完毕)*)"
_COUNTED = rf"(?:{_NEW}?{_ORGAN})?(?:成员|人员|委员)?(?:共?由|现?共?有|共计?|设)[^，。；：\n]{{0,6}}?[\d一二三四五六七八九十]{{1,3}}[名位]?(?:人|成员|委员|专家|同志|队员|团员)(?:共同)?(?:组成|构成)?"
_MEMBERS = r"(?:的?组成)?(?:人员|成员)(?:名单)?(?:如下|为|是)?"
_SAID = lazy(
    rf"(?:(?m:^)|[，。；：\n\u3000 ]|成立了?|组建了?|设立了?|建立了?|产生了?){_NEW}?(?P<body>(?!由|经|将|对|在|各|我校?|新)[\u3400-\u9fff“”]{{2,24}}?{_ORGAN})"
    rf"(?:{_CHANGED}[，。：]{_COUNTED}|[，。]?{_COUNTED}|{_CHANGED}|{_MEMBERS})(?:[，：]|。(?=$|[^，。；：]{{2,8}}[：（]))"
    r"(?P<rows>(?:[^。；：\n]{2,8}：[^。；：\n]+；)*)$"
)
_PARTY_ORGAN = lazy(
    r"(?:^|[，。；：\n\u3000 日])(?P<body>(?!由|经|将|对|在|各)[\u3400-\u9fff“”]{0,24}?(?:党委|纪委|团委|党总支|总支|支部|团总支|工会|妇委会|妇女委员会|侨联|欧美同学会))(?:委员会)?"
    r"(?:顺利|圆满|正式|集中|按期|如期|进行|完成|举行)*(?:换届|改选)(?:选举|改选|大会)?[，：](?P<rows>(?:[^。；：\n]{2,8}：[^。；：\n]+；)*)$"
)
"""An organ of a house chosen anew, before its heads: `校纪委换届，书记甲，副书记乙`."""
_COMMITTEE = lazy(
    r"(?:选举产生|选出|产生)(?:了|出)?新(?:的|一届)(?P<body>党委|纪委|党总支|党支部)(?:委员会|班子)?[，：](?:(?:副?书记|委员)[^。；，]{2,40}[，；])*$"
)
"""The committee of the party that members choose, before its seats: `选出新一届党委：书记甲，委员乙、丙`."""
_SEATS = ("委员", "常委")
_JUST_BEGUN = ("成立，", "组建，")
"""Before the title that somebody had who becomes the head of what begins: `某服务队成立，副会长甲任队长`."""
_REACH, _ROWS_REACH = 72, 400


def composed_body(text: str, phrase: PostPhrase) -> str:
    """Words for the body that the clause right before a bare title composes; else empty."""
    at = phrase.start
    before, labels = text[at - 1 : at], is_label(text, phrase.end)
    if (
        phrase.kind not in ("post", "member")
        or phrase.inner
        or not (before in ("，", "：") or (labels and before in ("。", "；")))
    ):
        return ""
    if text.endswith(_JUST_BEGUN, 0, at) and BECOMES.match(text, phrase.end):
        return ""
    low = max(0, text.rfind("\n", 0, at) + 1, at - (_ROWS_REACH if before == "；" else _REACH))
    renewed = "换届" in text[low:at] or "改选" in text[low:at]
    if renewed and (organ := _PARTY_ORGAN.search(text, max(low - 1, 0), at)):
        return organ["body"]
    found = _SAID.search(text, low, at)
    if found is None or ending_of(found["body"]) is None:
        return ""
    return text[left_edge(text, found.end("body"), found.start("body")) : found.end("body")]


def committee_chosen(text: str, phrase: PostPhrase) -> str:
    """The committee of the party whose members the sentence lists behind its choice; else empty."""
    if phrase.role not in _SEATS or phrase.organization or phrase.inner:
        return ""
    low = max(0, text.rfind("。", 0, phrase.start), phrase.start - 2 * _REACH)
    found = _COMMITTEE.search(text, low, phrase.start) if "新" in text[low : phrase.start] else None
    return found["body"] if found else ""
