"""Heads named without their society: of that which a document is of, of another one that calls a meeting, of a branch."""

from __future__ import annotations

from collections.abc import Sequence

from ..bodies.building import left_edge
from ..bodies.own_society import is_society
from ..bodies.units import root_of
from ..language.patterns import lazy
from .fitting import fits
from .phrases import PostPhrase

_KINDS = "协会|学会|研究会|商会|促进会|联谊会|基金会|公会|校友会|同乡会|总会"
_SOCIETY = lazy(rf"(?:{_KINDS})$")
_HEADS = ("会长", "理事长", "监事长", "秘书长")
"""Offices of societies; the deputies' heads are the same."""
_WITHOUT_DIRECTORS = lazy(
    r"(?:局|厅|(?<=..)委|委员会|政府|处|科协|科学技术协会|大学|学院|公司|集团|医院|日报社|法院|检察院|总工会|妇联)$"
)
_WITHOUT_SECRETARY = lazy(
    r"(?:局|厅|科协|科学技术协会|大学|学院|公司|集团|医院|法院|检察院|总工会|发改委|卫健委|教委|建委|经信委)$"
)
"""Bodies that nobody is 理事长 or 会长 of, and those that have no 秘书长."""
_NEW_CLAUSE = lazy(r"[，；。]")


def heads_society(text: str, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether a bare title is one of the document's own society: `会长甲主持，市民政局副局长乙到会讲话，|秘书长|丙作报告`."""
    if (
        phrase.head not in _HEADS
        or phrase.inner
        or phrase.mark
        or not _SOCIETY.search(own)
        or _SOCIETY.search(previous)
    ):
        return False
    without = _WITHOUT_SECRETARY if phrase.head == "秘书长" else _WITHOUT_DIRECTORS
    other = root_of(previous)
    return without.search(other) is not None and _NEW_CLAUSE.search(text, last_end, phrase.start) is not None


_OTHER = rf"(?:{_KINDS}|联合会)"
_OWN = lazy(rf"{_OTHER}$")
_CALLS = lazy(
    rf"(?P<body>[\u3400-\u9fff]{{4,30}}?{_OTHER})(?:(?:联合|首次|再次|隆重|正式)|在[^，。；]{{2,16}}?)*"
    r"(?:召开|举行|举办|主办|承办|召集|组织|开展|成立|启动)"
)
_JOINT = lazy("[与和同及、]|联合(?!会)")
_LEADS = lazy(
    r"[\u3400-\u9fff·]{2,4}?(?:（[^（）]{1,12}）)?(?:[、和][\u3400-\u9fff]{2,16}?)*?(?:分别|共同|亲自)?"
    r"(?:主持|主讲|授课|带队|率队|带领|率领|作[^，。；]{0,12}?报告|汇报|总结|部署)"
)
"""What heads of the host do, and no guests from the society above it."""
_OF_OTHERS = ("会长", "理事长", "秘书长", "监事长", "主席", "主任委员")
_REACH = 120


def other_society(text: str, entry: int, phrase: PostPhrase, named: Sequence[str], own: str) -> str:
    """The society whose head a bare title is; empty where the own one may be meant: its head is named again on the page."""
    if phrase.head not in _OF_OTHERS or phrase.organization or phrase.inner or phrase.mark or not _OWN.search(own):
        return ""
    if _LEADS.match(text, phrase.end) is None or text.count(text[phrase.start : phrase.end + 2]) > 1:
        return ""
    low = max(entry, text.rfind("\n", 0, phrase.start) + 1, phrase.start - _REACH)
    told = [match["body"] for match in _CALLS.finditer(text, low, phrase.start)]
    if not told or _JOINT.search(told[-1]):
        return ""
    hosts = [name for name in named if (name.endswith(told[-1]) or told[-1].endswith(name))]
    return "" if own in hosts else next((name for name in hosts if fits(phrase, name)), "")


_BRANCH = lazy(r".{2,}(?:分会|支会|专委会|(?:专业|工作|学术|专家|青年|女)委员会)")
_OF_BRANCH = ("主任委员", "副主任委员", "主任", "副主任")


def branch_told_of(phrase: PostPhrase, near: Sequence[str], own: str) -> str:
    """The branch named last that a bare 主任委员 or 主任 heads in the papers of a society; else empty."""
    role = phrase.role.removeprefix("常务").removeprefix("名誉")
    if phrase.organization or phrase.inner or role not in _OF_BRANCH or not is_society(own):
        return ""
    return next((name for name in near if name.startswith(own) and _BRANCH.fullmatch(name, len(own))), "")


def society_in_front(text: str, phrase: PostPhrase) -> str:
    """The society behind whose name a bracket says who heads it: `市某学会（|会长甲）被评为先进`; else empty."""
    if phrase.organization or phrase.kind != "post" or not text.startswith("（", phrase.start - 1):
        return ""
    end = phrase.start - 1
    if phrase.head not in _OF_OTHERS or not _OWN.search(text[max(0, end - 4) : end]):
        return ""
    return text[left_edge(text, end, max(0, end - 24)) : end]
