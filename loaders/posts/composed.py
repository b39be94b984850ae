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
    found = _SAID.search(text, low, at)
    if found is None or ending_of(found["body"]) is None:
        return ""
    return text[left_edge(text, found.end("body"), found.start("body")) : found.end("body")]
