"""Who only runs a meeting, which is no post: its chairs, its secretary, the executive chairs of a presidium."""

from __future__ import annotations

from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from .labelled import is_in_presidium
from .phrases import PostPhrase

_OF_MEETING = lazy(r"(?<!代表)(?<!股东)(?<!会员)(?:大会|论坛|年会|峰会)$")
"""Words before 主席 that make it the chair of a meeting."""
_BESIDE_SECRETARY = lazy(
    r"大会秘书长(?:由|为|是|：)?[\u3400-\u9fff·]{2,5}(?:同志|（[^（）\n]{1,8}）)?[、，；,;]?(?:大会)?$"
)
"""Before 副秘书长 behind the secretary of a meeting: `通过大会秘书长甲、|副秘书长乙`."""
_PRESIDES = lazy(r"主席[团台]|大会(?:的|常务)?执行主席|[全大]会的执行主席")
_RUN_BY = lazy(r"(?:[大全]会|会议|[开闭]幕[会式])(?:[今当][天日]|分别|轮流|继续|均)*由[^。；\n]{2,100}(?:任|为|作)$")
"""What tells who runs a meeting: `大会由甲、乙担任|执行主席`."""
_ELECTS_PRESIDIUM = lazy(r"(?:选举|推选|选|产)[出生]了?[^。；，\n]{0,24}(?:届|新一届|首届)主席团")
"""What elects the presidium that leads a federation from congress to congress."""
_BESIDE = 60
_PRESIDIUM = lazy(r"(?:大会|会议)?主席团(?:常务委员会)?")
"""The presidium of a congress, or those of it who take turns in the chair: `大会主席团常务委员会成员甲、乙在主席台就座`."""
_SEATS = ("成员", "委员", "常委", "常务委员")
_SITS = lazy(r"主席台|前排")
_DISCUSSION = lazy(r"讨论|审议|酝酿|分组")
"""What groups are for that sit while a congress meets: `分组讨论（第一组召集人甲）`."""

_JUDGES = lazy(
    r"(?:(?:评审|审查|鉴定|验收|论证|评估|评议|审定)(?:专家)?|专家(?:评审|鉴定|审查|验收|论证)?)(?:小组|组|委员会)"
)
_BESIDE_JUDGE = lazy(rf"[为任]{_JUDGES.pattern}(?:主任|组长)，[\u3400-\u9fff、·]{{2,16}}[为任]$")
_JUDGED = lazy(r"(?:审查|评审|鉴定|验收|论证|评估|审定|评议)会(?!员)")
"""The meeting for whose day experts make up a group: `某报告审查会，…任专家组组长`."""


def is_of_meeting(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody only runs a meeting: 大会主席, 大会秘书长, and 执行主席 where a presidium sits that no election made,
    who calls together a group that discusses or heads the experts who judge there, who speaks."""
    if _judges(text, phrase):
        return _JUDGED.search(text, text.rfind("\n", 0, phrase.start) + 1, phrase.start) is not None
    if _PRESIDIUM.fullmatch(phrase.organization) and phrase.role in _SEATS:
        return "大会" in phrase.organization or _SITS.search(text, phrase.end, phrase.end + 2 * _BESIDE) is not None
    if phrase.head == "发言人":
        return text.startswith("：", phrase.end)
    if (
        phrase.head == "召集人"
        and text.endswith("组", 0, phrase.role_start)
        and not text.endswith("小组", 0, phrase.role_start)
    ):
        return _DISCUSSION.search(text, max(0, phrase.role_start - _BESIDE), phrase.end + _BESIDE) is not None
    if phrase.organization or phrase.head not in ("主席", "副主席", "名誉主席", "秘书长"):
        return False
    if phrase.role in ("执行主席", "常务主席", "主席团常务主席", "主席团执行主席"):
        if is_in_presidium(text, phrase):
            return False
        low = sentence_begin(text, phrase.role_start, _BESIDE)
        if _ELECTS_PRESIDIUM.search(text, low, phrase.role_start):
            return False
        if _RUN_BY.search(text, sentence_begin(text, phrase.role_start, 2 * _BESIDE), phrase.role_start):
            return True
        return _PRESIDES.search(text, max(0, phrase.role_start - _BESIDE), phrase.end + _BESIDE) is not None
    if phrase.role == "副秘书长" and _BESIDE_SECRETARY.search(text, max(0, phrase.role_start - 24), phrase.role_start):
        return True
    return _OF_MEETING.search(text, max(0, phrase.role_start - 8), phrase.role_start) is not None


def _judges(text: str, phrase: PostPhrase) -> bool:
    """Whether somebody heads experts by no name of their own, or is the deputy of who was just said to."""
    if phrase.organization:
        return _JUDGES.fullmatch(phrase.organization) is not None
    low = max(0, phrase.start - _BESIDE)
    return phrase.role.startswith("副") and _BESIDE_JUDGE.search(text, low, phrase.start) is not None
