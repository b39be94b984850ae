"""Assemblies that follow the name of a body, or that a name is of: whom elections are for after that; and the bodies behind
the committees that prepared them: `筹委会主任　甲` and in the row below `主席　乙`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.body_words import ending_of
from ..language.patterns import lazy
from .congresses import is_long_form

OF_HEADS = tuple(f"{head}办公{end}" for head in ("主席", "会长", "校长", "院长") for end in ("会", "会议"))
"""Meetings of those who head a body, who decide on its offices."""
_DAY = r"(?:\d{1,2}月)?\d{1,2}日|(?:[本上]月|[一二三四五六七八九十]{1,2}月)?[一二三四五六七八九十廿]{1,3}日|[昨今前]日|[昨今前]天"
_ASSEMBLY = lazy(
    r"(?:召开|举行)了?(?=(?:第?[一二三四五六七八九十\d]+届(?:委员会|理事会)?)?(?:第?[一二三四五六七八九十\d]+|首)次(?:全|委员|理事|常|执|会议))"
    rf"|(?:召开|举行)了?(?:第?[一二三四五六七八九十百\d]+[届次])?社员(?:代表)?(?:大会|会议)|(?:于?(?:{_DAY})(?:[上下]午)?(?:在[^，。；]{{2,12}}?)?(?:召开|举行)(?:了)?)?(?:第?[一二三四五六七八九十百\d]+[届次]|首次(?=会议|全)|新一届|(?:完成|顺利|圆满|如期|按期|进行|同时|也|相继)*了?换届|(?:成立|创立)大会|股东(?:代表)?大?会|(?:会员|职工|代表|全体|理事|常务)[^，。；]{{0,8}}(?:大会|会议)|全委|常委会|理事会|执委)"
)
_SHORTLY = lazy(r"[（(](?:以下)?(?:简称|统称)[^（）()\n]{2,16}[）)]")
"""A short name in brackets, behind which the assembly of the body just named may follow."""
_OF_STAFF = lazy(r"(?:教?职工|员工|社员|股东)(?:代表)?大会$|教代会$|职代会$")
"""A body's assembly that elects the heads of the body itself."""
_OF_MEMBERS = lazy(
    r"(?:^|(?<=[会社团联省市县区旗州]))(?:首[届次]|第?[一二三四五六七八九十\d]+[届次]){0,2}(?:(?:[会社]员|工会会员)(?:代表)?大会|(?:[会社]员|工会会员)代表会议)$"
)
"""The assembly of a society's members, whose officers are the society's."""
_OF_PARTY = lazy(r"(?:中共|中国共产党)?(?:全体)?党员(?:代表)?(?:大会|会议)")
"""The congress of the party within a body, without the body."""
_PREPARES = lazy("筹(?:备)?委(?:员)?会$|筹备(?:会|处|组|小组)$")
_FIRST_PLENARY = lazy(
    r"\s*[在于]?(?:同日|[当昨今前][日天]|次日|第[二三四]天|(?:[\d一二三四五六七八九十]{1,2}月)?[\d一二三四五六七八九十廿卅]{1,3}日)?(?:[上下]午|晚上?)?[，,]?(?:(?:召开|举行)了?的?)?(?:(?:新一届|第?[一二三四五六七八九十]{1,3}届)(?:委员会)?|(?:新(?:当选|选出|产生)?的?)?(?:执委会|执行委员会|理事会|委员会)(?:(?:召开|举行)了?)?|(?=第一次执(?:行)?委))(?:第?一|首)次(?:全|委员|理事|常委|执委|执行委|会议)"
)
"""A paragraph that goes on with the first session of those whom the congress elected: `22日下午举行的四届一次全委会`."""
_SITS_AGAIN = lazy(
    rf"\s*(?:{_DAY})?(?:[上下]午|晚上?)?[，,]?的?(?:[这本此该][次届])?(?:全体|选举|[闭开]幕)?(?:代表)?(?:大会|[闭开]幕[式会]|(?<=全体)会议)"
    r"(?=由|上|通过|选|[以采用]|投票|还|又|并|也|继续|进行|听取|[闭开]幕|，)"
)
"""A paragraph that goes on with a later day of the congress: `昨天的大会由甲主持。大会选出…`."""
_BARE_CONGRESS = lazy(
    r"[ \u3000]*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、])?[ \u3000]*(?:第[一二三四五六七八九十\d]{1,3}|首)[届次](?:工会|会员|团员|妇女|职工|工人|社员)*(?:代表)?(?:大会|会议)"
    r"(?=[ \u3000于（(：:，]|[12]\d{3}年|$)"
)
"""A congress by its number alone, with which a paragraph begins: `第三次代表大会　1963年3月召开`."""
_CHARTERED = frozenset({"society", "company", "bank"})
"""Kinds of bodies that have a charter, unions and parties aside, whose local congresses pass none of their own."""
_LEVELS = ("省", "市", "区", "县", "旗", "州")
_SINCE_CONGRESS = 2000
"""How far before it the congress was told of, in characters."""


_CHARTER = lazy(
    r"(?:通过|制[定订])[\u3400-\u9fff]{0,4}[^。；，（）\n]{0,40}?[《“](?P<body>[\u3400-\u9fff（）]{4,30}?)(?:组织)?(?:章程|会章|社章|简章)(?:[（(]?草案[）)]?)?[》”]"
)


def charters(text: str) -> Iterator[tuple[int, str]]:
    """Bodies whose charter those who meet pass, each with where it is told: they then elect for them.

    `某省合作社代表大会通过了《某省合作社联合社章程》，选出甲、乙为理事`.
    """
    for match in _CHARTER.finditer(text) if "章" in text else ():
        ending = ending_of(match["body"])
        if ending is not None and ending.kind in _CHARTERED and ending.words != match["body"]:
            yield match.end(), match["body"]


def members_meeting(name: str) -> re.Match[str] | None:
    """The assembly of a society's members that a name ends with."""
    return _OF_MEMBERS.search(name) if "会员" in name or "社员" in name else None


def is_party_meeting(name: str) -> bool:
    """Whether a name is that of a congress of the party, which is no body and has none before it."""
    return "党员" in name and _OF_PARTY.fullmatch(name) is not None


def staffed_body(name: str) -> str:
    """The body whose staff or shareholders meet, where a name is that of their assembly; else empty."""
    staff = _OF_STAFF.search(name)
    return name[: staff.start()] if staff and ending_of(name[: staff.start()]) is not None else ""


def assembly_at(text: str, end: int) -> int:
    """Where the words begin that say of the body named before `end` that it meets; -1 where it does not."""
    shortly = _SHORTLY.match(text, end)
    end = shortly.end() if shortly else end
    return end if _ASSEMBLY.match(text, end) else -1


def is_council(name: str, text: str, end: int) -> bool:
    """Whether those who meet by this name, as the words at `end` say, are a council that elects for the body as a whole."""
    if name.endswith("专业委员会"):
        return False  # a branch, with heads of its own
    return name.endswith(("理事会", "委员会")) and not text.startswith("成立大会", end) and not prepares(name)


def prepares(name: str) -> bool:
    """Whether a committee of this name prepares what shall be founded."""
    return _PREPARES.search(name) is not None


def begins_with_congress(text: str, start: int) -> bool:
    """Whether the entry at `start` begins with a congress by its number alone, which is one of the body told of."""
    return _BARE_CONGRESS.match(text, start) is not None


def still_meets(text: str, assembled: int, start: int) -> bool:
    """Whether the entry at `start` is told of the congress named at `assembled`, in the same paragraph or soon after it."""
    again = _FIRST_PLENARY.match(text, start) or _SITS_AGAIN.match(text, start)
    return (again is not None and start - _SINCE_CONGRESS < assembled) or assembled > text.rfind("\n", 0, start) + 1


def whole_union(text: str, name: str, own: str) -> str:
    """A body that meets by the name that its document has for it elsewhere: 县工会第五次代表大会 of 县总工会."""
    if is_long_form(name, own):
        return own
    above = name.removesuffix("工会")
    if own == above + "工会联合会":
        return own
    return f"{above}总工会" if above.endswith(_LEVELS) and f"{above[-1]}总工会" in text else name
