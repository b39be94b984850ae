"""What a clause truly tells of an office where it is only planned, refused or made to depend on something else."""

from __future__ import annotations

import re

from ...model.statement import Basis
from ..language.patterns import lazy
from .rule_words import REMOVE
from .shadow import MARK, PERSON, POST, TITLE

_REACH = 60
_SIGNS = f"{PERSON}{TITLE}{POST}"
_PLANS = lazy(
    rf"(?:(?<![\u3400-\u9fff]草)(?<!模)(?<!虚)拟|建议|提议|准备|计划|打算)(?:(?:近期|适时|依法|同时)|按[^，。；\n{_SIGNS}]{{1,6}}程序|于[^，。；\n{_SIGNS}]{{2,12}})*(?:将|由)?$"
    rf"|(?:提请|建议)(?![^，。；\n]{{0,16}}(?:批准|同意|通过|审议))[^，。；：、）\n{_SIGNS}]{{0,16}}\Z"
)
"""Before what somebody has in mind to do: `市委建议|免去甲…职务`, `拟由|甲接替乙任…`."""
_UPON = lazy(r"(?:根据|依照|按照|依据|经过?|应)[^，。；：\n]{0,24}(?:建议|提议|提请)(?:依法|表决|研究|决定)*$")
"""Before what was done as somebody proposed: `根据市长的提议|任命甲为…`."""
_SHALL = lazy(rf"即?将(?:于[^，。；\n{_SIGNS}]{{2,14}})?由$")
_IN_PLACE_OF = ("接替", "代替", "接过", "顶替", "取代", "替换")
"""Before who had the office before: `接替|甲担任局长的乙`."""
_WILL = lazy("即?将$")
"""Before what shall be: `将由|甲担任…`, `将|免去甲的…`."""
_IF = lazy(
    r"(?:^|[，。；：\n])(?:若|如果|倘若|假如|如(?![下期实此何今皋东意上前同]))[^。；\n]{1,40}，(?:则|即|将|仍|便|就|可)*由?$"
)
"""Before what depends on something else: `若甲退休，由|乙继任…`."""
_REFUSES = lazy(r"(?:(?:未|没有|不|暂不|暂缓)(?:予|能|被|获)?(?:同意|通过|批准|接受)?|否决了?|拒绝)$")
_REFUSED = lazy(
    rf"(?:等?职务|一职|的?(?:请求|申请|提议|建议|决定|议案))*(?:，[^，。；\n{_SIGNS}]{{0,16}}?|(?<=[求请议案]))(?:(?:未|没有|不|暂不)(?:予|获得?|被|能)?(?:批准|通过|同意|接受|获准|准许|准)(?![{PERSON}{TITLE}])|拒绝|挽留|驳回)"
)
"""Behind what was asked for in vain: `甲提出辞去…职务|，主席团未予批准`."""
_NO_MORE = lazy("不再(?:继续)?(?:续)?$")
_LOST = lazy(
    r"的?(?:职务|一职)(?:即|也|亦|将|均|现|已|应)?(?:予以|自行|自然|随之|同时|一并|相应|被)*(?:免去|免除|解除|撤销|终止|免)"
)
"""Behind an office whose holder loses it: `甲任某局局长|的职务自行免除`."""
_TAKEN = lazy(rf"{REMOVE}(?:了|原)?$")
_OF_OFFICE = lazy("的?(?:职务|一职)")
_OWN_PLAN = lazy(
    rf"建议(?:由)?{TITLE}?{PERSON}[^。；：\n{PERSON}]{{0,60}}$|{PERSON}{MARK}?(?:同志)?拟[^。；：\n{PERSON}]{{0,60}}$"
)
"""Before what else is planned of the same person: `建议甲任某局局长，|不再担任…`."""
_MISPRINT = lazy(
    r"[^“”。；\n]{0,8}”(?:的|这)?(?:一|该)?(?:[条句文则段处行]|句)(?:话|中|里|内|信息|通知|[，,](?=“))|[^“”。；\n]{0,8}”(?:中[，,“]|[，,]?(?:应[为是作改系]|系[^，。；]{0,6}误|有误))"
)
"""Behind words of another issue that a paper sets right: `“任命甲为某局局长”一条中，“甲”应为“乙”`."""


def truly(match: re.Match[str], basis: Basis) -> Basis | None:
    """What a match of a rule tells, whose words alone mean `basis`; None where it came to nothing or is still to come."""
    text, start = match.string, match.start()
    low = max(0, start - _REACH)
    if _NO_MORE.search(text, low, start) and basis == "appointed":
        return "removed"
    if _REFUSES.search(text, low, start) or _REFUSED.match(text, match.end()):
        return None
    if basis == "appointed" and match["cue"].endswith("任") and match.end() == match.end("post"):
        lost = _LOST.match(text, match.end()) or (
            _OF_OFFICE.match(text, match.end()) and _TAKEN.search(text, low, start)
        )
        basis = "removed" if lost else basis
    if text.endswith(_IN_PLACE_OF, 0, start) and basis == "appointed":
        return None
    if basis == "nominated":
        return basis
    if "”" in text[match.end() : match.end() + 16] and _MISPRINT.match(text, match.end()):
        return None
    if _PLANS.search(text, low, start) and not _UPON.search(text, low, start):
        return "nominated" if basis in ("appointed", "elected") else None
    verb_first = match.start("cue") == start
    if _SHALL.search(text, low, start) or (verb_first and _WILL.search(text, low, start)):
        return None
    return None if "，" in text[low:start] and _IF.search(text, low, start) else basis


def is_of_plan(match: re.Match[str]) -> bool:
    """Whether what a clause says somebody leaves belongs to what is planned of him in the clause before."""
    start = match.start()
    return _OWN_PLAN.search(match.string, max(0, start - 2 * _REACH), start) is not None
