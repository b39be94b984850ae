"""Heads of the department whose own paper a document is, who stand bare: `部长甲`, `市委常委、部长甲`."""

from __future__ import annotations

from ..bodies.units import split_unit
from ..language.patterns import lazy
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
