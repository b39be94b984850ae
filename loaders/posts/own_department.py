"""Heads of the department or union whose own paper a document is, who stand bare: `部长甲`, `市委常委、部长甲`, `主席甲` of a
union, `系主任甲` of a faculty by the name that it had: `中文系更名语文系，系主任为甲`."""

from __future__ import annotations

from ..bodies.faculty_names import faculty_at
from ..bodies.units import split_unit
from ..language.patterns import lazy
from ..language.sentences import sentence_begin
from ..parts import Context
from ..places.gazetteer import leading_place
from .fitting import fits
from .phrases import PostPhrase

_JOINT = lazy(
    r"[\u3400-\u9fff]{2,8}[省市县区旗州盟]委(?:员会)?[、和]?[省市县区旗州盟]?(?:人民)?政府[\u3400-\u9fff]{2,8}"
)
"""An office that a committee and a government have together: `某市委市政府信访局`."""
_COME = lazy(r"(?:[来到抵赴]|莅临?|到访)[我本](?P<sign>[部局处办校院])[^。；]*，")
_OF_UNIVERSITY = ("部", "处", "办公室", "研究生院", "党校")
_SCHOOLS = ("大学", "学院", "师专", "学校")
_ABOVE = ("委", "委员会", "政府", *_SCHOOLS)
"""Ends of what such departments are of."""
_ENDS = {
    "部长": ("部",),
    "局长": ("局",),
    "处长": ("处",),
    "校长": ("党校",),
    "书记": ("政法委", "政法委员会", "工委", "工作委员会"),
    "主任": ("办公室", "办公厅", "研究室", "办"),
}
"""Heads by the ends of the departments that they lead."""


_OF_GROUP = lazy(r"(?:小组|指挥部|委员会|专班|办公室)[^。\n]*$|(?:下设|设在|设于|挂靠)[^。\n]*$")
"""Before a bare 主任 who heads the office of a group that the sentence tells of."""


def runs_department(text: str, phrase: PostPhrase, own: str) -> bool:
    """Whether a bare post is that of a head of the document's own department, and of no group's office just told of."""
    if phrase.head == "主任" and _OF_GROUP.search(text, max(0, phrase.start - 60), phrase.start):
        return False
    return heads_department(phrase, own)


def heads_department(phrase: PostPhrase, own: str) -> bool:
    """Whether a bare post is that of the head, or a deputy, of the department whose paper a document is."""
    if phrase.organization or phrase.inner or not own.endswith(_ENDS.get(phrase.head, ())):
        return False
    root, unit = split_unit(own)
    return (unit != "" and root.endswith(_ABOVE)) or _JOINT.fullmatch(own) is not None


def school_above_department(phrase: PostPhrase, own: str) -> str:
    """The university whose department's paper a document is, for its 校长 and the seats in its party committee; else empty."""
    root, unit = split_unit(own) if own.endswith(_OF_UNIVERSITY) else ("", "")
    above = not own.endswith("党校") and phrase.head == "校长"
    return root if unit and root.endswith(_SCHOOLS) and (above or phrase.inner in ("党委", "纪委")) else ""


def supervisors_beside(text: str, phrase: PostPhrase, own: str, previous: str) -> str:
    """The supervisory commission beside the 纪委 whose paper a document is: `市纪委书记、主任甲`; else empty."""
    bare = phrase.role in ("主任", "副主任", "代主任") and not phrase.organization
    joint = bare and own == previous and own.endswith("纪委") and "纪委监委" in text
    return own.removesuffix("纪委") + "监委" if joint else ""


def department_behind(text: str, phrase: PostPhrase, own: str, previous: str, *, inside: bool) -> str:
    """The document's own department, for a head behind a post in a body of the same place that has none such; `inside`:
    within the same chain, where 书记 is none of the committee above either (`市委常委、书记甲`)."""
    same = leading_place(own) == leading_place(previous) != "" or own.startswith(previous)
    if not previous or not same or not runs_department(text, phrase, own):
        return ""
    second = inside and phrase.head == "书记" and own != previous
    return own if second or not fits(phrase, previous) else ""


def has_come_to(between: str, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether the clause between tells that somebody of `previous` came to the document's own department: `到我部调研，`."""
    if not heads_department(phrase, own) or previous.startswith(own):
        return False
    came = _COME.search(between)
    return came is not None and (own.endswith(came["sign"]) or (came["sign"] == "办" and own.endswith("办公室")))


_ITSELF = ("系", "本系", "该系", "我系")
_HEADS = ("主任", "书记", "连长", "指导员", "秘书", "系主任")
_REVOLUTION = lazy(
    r"(?:(?:成立|建立|组成|改[为组成称]*)了?[本该我全]?系?(?:革命委员会|革委会)|(?:^|[，；\d年月日])[本该我全]?系(?:革命委员会|革委会)(?:宣告|正式)?(?:成立|建立))[，；：]"
)
"""The committee that took a department over in 1967 to 1969."""
_ORGANS = ("", "党总支", "总支", "党支部", "支部", "直属党支部", "团总支", "党委", "系")


def faculty_of(text: str, phrase: PostPhrase, previous: str, context: Context) -> str:
    """The department of the document whose head a title without a body is; empty for any other."""
    if not context.organization.endswith("系") or phrase.head not in _HEADS or phrase.inner not in _ORGANS:
        return ""
    own = context.organization
    within = own in context.schools and previous.startswith(own)
    if phrase.organization in _ITSELF or not (phrase.organization or (previous and not within)):
        name = own if own in context.schools else faculty_at(text, phrase.start, phrase.head, own)
        return name + _of_revolution(text, phrase) if name else ""
    return ""


def _of_revolution(text: str, phrase: PostPhrase) -> str:
    """The revolutionary committee that the same sentence sets up, where its bare head is meant."""
    bare = phrase.head == "主任" and not phrase.inner and not phrase.organization
    low = sentence_begin(text, phrase.start, 80) if bare else 0
    return "革命委员会" if bare and _REVOLUTION.search(text, max(low - 1, 0), phrase.start) else ""


def of_own_union(phrase: PostPhrase, body: str, context: Context) -> str:
    """The union instead of its house or of nothing for a bare chair; any other body as it is."""
    bare = phrase.head == "主席" and not phrase.organization and not phrase.inner
    return context.union if context.union and bare and body in ("", context.organization) else body
