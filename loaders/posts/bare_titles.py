"""Whose posts titles without a body are: carried on from the one before, or the document's own."""

from __future__ import annotations

from ..bodies.back_to_own import both_have_signed, has_come, leaves_own, signs_beside_guest, signs_for_own
from ..bodies.come_to_own import is_of_unnamed_host
from ..bodies.own_town import own_town
from ..bodies.units import root_of
from ..language.body_words import ending_of
from ..language.patterns import lazy
from .choosing import COMMITTEES
from .composed import committee_chosen, composed_body
from .courts import above_division, reports_to_congress, spoken_by
from .fitting import fits, is_led_otherwise
from .guests import goes_along, receives_guests
from .handed_offices import is_beside_handed
from .labelled import is_label, presidium_above
from .no_body_before import body_of_title
from .own_department import department_behind, has_come_to, supervisors_beside
from .own_heads import is_of_own, is_own_head, of_unit_before, other_side
from .party_organs import checks_own_again, committee_come_to, house_of_party
from .phrases import PostPhrase
from .plain import (
    board_of,
    is_officer,
    leads_kind,
    nearest_fit,
    without_organ,
)
from .roles import BOARD
from .society_heads import branch_told_of
from .visited import head_visited
from .walk import Walk
from .workshops import head_of_works_gone_to

_OF_TOWN = ("党工委", "党委")
"""Committees of the party that a town has, beside its government and its congress."""
_NOW = lazy(r"(?<=[，。；\n])现任(?!务|领导|[\u3400-\u9fff]{1,12}的)")
"""At the head of a clause, what tells who leads the document's own body today."""
_HAVE_PRESIDIUM = ("学生会", "研究生会", "学生联合会", "学联", "团联合会", "文联", "艺术界联合会", "协会", "作协")
"""Ends of the names of bodies that a presidium leads."""


_OLD = lazy(r"老[\u3400-\u9fff]{2,6}$")
"""What a former head is called whom everybody knows: `老主席`."""
_CAME = lazy("来[我本]?[校院馆所](?!长)")
"""Guests come to the document's own house, whose people receive them."""
_NEXT = 16
"""Characters at most from a title to the next in a list: a name and what joins them."""


_SCHOOL_ABOVE = lazy(
    r"[\u3400-\u9fff（）]{2,}?(?:大学|学院|学校|师专)(?=[\u3400-\u9fff]{1,12}(?:系|处|馆|室|部|科|所|中心|教研组)$)"
)
"""A school before one of its parts that has no head called like its own."""


_CELLS = ("党支部", "党总支", "团支部", "团总支")


def carried_body(walk: Walk, phrase: PostPhrase, previous: str, *, inside: bool) -> str:
    """The body of a bare title behind one in the body `previous`, or behind none; `inside`: within the same chain."""
    if phrase.kind == "seat":
        return ""
    own = walk.context.organization
    if phrase.inner.startswith("机关") and own and previous.startswith(own) and previous.endswith(_CELLS):
        return own  # 离退休党支部书记甲、机关党支部书记乙
    if not inside and (told := _told_of(walk, phrase, own)):
        return told
    if not inside and is_of_unnamed_host(walk.text, walk.entry, phrase.start, previous, walk.context):
        return ""
    met = "" if inside else head_visited(walk, phrase)
    met = met or _town_meant(walk, phrase, previous) or of_unit_before(walk.text, phrase, walk.near)
    if met := met or other_side(walk.text, phrase, walk.near, own):
        return met
    beside = supervisors_beside(walk.text, phrase, own, previous) if inside else ""
    if department := beside or department_behind(walk.text, phrase, own, previous, inside=inside):
        return department
    if works := head_of_works_gone_to(walk.text, walk.entry, phrase, previous, walk.context):
        return works
    if not inside and previous and (committee := committee_come_to(walk, phrase, previous)):
        return committee
    if not inside and own and _is_own_again(walk, phrase, own, previous):
        return own
    if not inside and previous and is_beside_handed(walk.text, phrase, walk.handed_end):
        return walk.handed
    if not previous:
        return spoken_by(phrase, walk.near) or body_of_title(walk, phrase) or root_of(previous)
    return _board(walk, phrase, previous, inside) or _beside(walk, phrase, previous, inside)


def _told_of(walk: Walk, phrase: PostPhrase, own: str) -> str:
    """The branch of a society that the text tells of, or the house that reports to a congress."""
    branch = branch_told_of(phrase, walk.near, own)
    return branch or reports_to_congress(walk.text, walk.entry, phrase, walk.context)


def _town_meant(walk: Walk, phrase: PostPhrase, previous: str) -> str:
    """The document's own town, of whose committee of the party somebody is."""
    town = own_town(walk.context) if phrase.inner in _OF_TOWN else ""
    return town if phrase.inner == "党工委" or (previous or town).startswith(town) else ""


def _is_own_again(walk: Walk, phrase: PostPhrase, own: str, previous: str) -> bool:
    """Whether the text goes back to the document's own body from the one before."""
    if fits(phrase, own) and _is_back(walk, phrase, previous):
        return True
    return checks_own_again(walk.text, walk.last_end, phrase, own, previous)


def presided_body(walk: Walk, phrase: PostPhrase) -> str:
    """The body of students or writers named last, whose presidium it is: `学生会主席团执行主席甲作报告，主席团成员乙主持`."""
    if words := presidium_above(walk.text, phrase):
        return walk.written_out(words, walk.near, "", "")
    if phrase.inner != "主席团":
        return ""
    return next((one for one in walk.near if one.endswith(_HAVE_PRESIDIUM)), "")


def listed_member(walk: Walk, phrase: PostPhrase) -> str:
    """The committee whose members a sentence counts and lists behind labels: `某委员会由7人组成。主任：甲；委员：乙`."""
    words = composed_body(walk.text, phrase) if is_label(walk.text, phrase.end) else ""
    words = words or committee_chosen(walk.text, phrase)
    return walk.group_whole(words) if words else ""


def _is_back(walk: Walk, phrase: PostPhrase, previous: str) -> bool:
    """Whether the text has come back to the document's own body."""
    own, end = walk.context.organization, walk.last_end
    before = walk.text[max(walk.entry, phrase.start - 80) : phrase.start]
    return (
        _NOW.match(walk.text, phrase.start) is not None
        or has_come(walk.text[end : phrase.start], previous, walk.context)
        or has_come_to(walk.text[end : phrase.start], phrase, own, previous)
        or both_have_signed(before, previous, walk.context)
        or leaves_own(before, previous, walk.context)
        or signs_for_own(walk.text, end, phrase.start, phrase.end, previous, own)
        or signs_beside_guest(walk.text, phrase.end, previous, own)
        or is_of_own(walk.text, end, phrase, own, previous)
        or goes_along(walk.text, walk.entry, end, phrase, own, previous)
        or receives_guests(walk.text, end, phrase.start, phrase.end, own, previous)
    )


def _board(walk: Walk, phrase: PostPhrase, previous: str, inside: bool) -> str:
    """The body whose board, group or council the post is in, where it is not simply that of the post before."""
    own, root = walk.context.organization, root_of(previous)
    if not inside and (board := board_of(phrase, own, root)):
        return board
    grouped = phrase.inner in ("党委", "党组") and previous.endswith(("委员会", "小组", "指挥部"))
    if house := house_of_party(phrase.inner, previous, "" if inside else own):
        return house
    of_union = own != "" and phrase.inner in ("党委", "纪委", "团委") and previous.startswith(f"{own}工会")
    no_group = phrase.inner == "党组" and root.endswith(COMMITTEES) and not own.endswith(COMMITTEES)
    if own and (
        no_group or of_union or (((phrase.head in BOARD and fits(phrase, own)) or grouped) and previous.startswith(own))
    ):
        return own
    return without_organ(previous) if is_officer(phrase) else ""


_CLINICAL = ("医师", "医生", "护师", "护士", "技师")
"""Ends of what those are called who work in a ward."""


def _is_ward(name: str) -> bool:
    """Whether a body is a hospital."""
    ending = ending_of(name)
    return ending is not None and ending.kind == "hospital"


def _listed(walk: Walk, phrase: PostPhrase) -> bool:
    """Whether a title stands in one list with that before it."""
    between = walk.text[walk.last_end : phrase.start]
    return len(between) < _NEXT and not any(mark in between for mark in "，。；：")


def _of_party_school(phrase: PostPhrase, previous: str, own: str) -> bool:
    """Whether a bare 校长 behind an office of the party is that of the party school whose papers these are."""
    return phrase.head == "校长" and own.endswith("党校") and previous.endswith(("委", "部", "政府", "办公室"))


def _beside(walk: Walk, phrase: PostPhrase, previous: str, inside: bool) -> str:
    """Whether the post is in the body of the one before, in that which it is a part of, or in the document's own."""
    own = walk.context.organization
    if _of_party_school(phrase, previous, own):
        return own  # `市委组织部部长、校长甲` in the papers of a party school
    if "治丧" in previous and own and (phrase.inner or not fits(phrase, previous)):
        return own  # `主任：甲（校长）` among those who bury somebody
    root = root_of(previous)
    root = own if own.startswith(root) and previous.startswith(own) else root  # an institute's within an academy
    if phrase.kind == "rank" and phrase.head.endswith(_CLINICAL) and previous.endswith("科") and _listed(walk, phrase):
        return previous  # 骨科主任甲、主治医师乙
    if phrase.kind == "rank" and phrase.head.endswith(_CLINICAL) and _is_ward(own) and not _is_ward(root):
        return own  # `某学会会长甲、主任医师乙` in the papers of a hospital
    if phrase.head == "律师" and not inside and not fits(phrase, root):
        return ""
    if phrase.kind == "rank" and phrase.head not in ("教授", "研究员", "院士"):
        return root
    if phrase.inner in ("党总支", "党支部") and own and root == own:
        return previous  # 某学院院长甲，党总支书记乙
    if phrase.inner == "党委" and walk.last_head == "院长" and previous.endswith("学院") and _listed(walk, phrase):
        return previous  # 某大学某学院院长甲、党委书记乙
    if court := above_division(phrase, previous):
        return court
    if phrase.inner not in ("", "书记处", "主席团"):
        return root
    return _head_beside(walk, phrase, previous, inside, root)


def _head_beside(walk: Walk, phrase: PostPhrase, previous: str, inside: bool, root: str) -> str:
    """The same of an office that is no rank, no party's and no court's; `root`: the whole of which `previous` is a part."""
    own = walk.context.organization
    if phrase.head in ("校长", "教务长") and (school := _SCHOOL_ABOVE.match(previous)):
        return school[0]  # 某大学图书馆馆长、副校长甲
    if phrase.head in ("主席", "会长") and previous != root and previous.endswith("办公室") and fits(phrase, root):
        return root  # 某会办公室主任、副主席甲
    if ending_of(previous) is None or (walk.last_head and phrase.role == f"副{walk.last_head}"):
        return previous  # 某某经纪总经理甲、副总经理乙, or beside the head just named
    if phrase.mark == "former" and walk.last_head == phrase.head and _listed(walk, phrase):
        return previous  # 某某总局主席甲、前主席乙
    old = phrase.mark == "former" and not inside and _OLD.search(walk.text, max(0, phrase.start - 1), phrase.end)
    renewed = walk.chosen == previous and walk.chosen_end > walk.entry  # `某协会换届，甲当选会长，老会长乙受聘为顾问`
    if old and own and previous != own and fits(phrase, own) and not (renewed or _listed(walk, phrase)):
        return own  # `市工商联主席甲致辞，老主席乙出席` in the papers of a council
    if leads_kind(phrase, own) and not inside and not leads_kind(phrase, previous):
        return own  # 某大学副校长甲及老院长乙 in the papers of a hospital
    if previous != root and is_led_otherwise(phrase, walk.last_head) and fits(phrase, root):
        return root  # `经费审查委员会主任：甲` and below it `副主席：乙`
    if fits(phrase, previous) and not (phrase.head == "校长" and root != previous):
        return previous
    if fits(phrase, root):
        between = walk.text[walk.last_end : phrase.start]
        return own if not inside and is_own_head(phrase, between, previous, walk.context) else root
    left_own = phrase.mark == "former" and fits(phrase, own)  # …公司董事长甲，原校长乙 at a school's feast
    if left_own or (inside and leads_kind(phrase, own) and fits(phrase, own)):
        return own  # `县政协副主席、原院长甲` at a hospital's feast
    came = _CAME.search(walk.text, walk.entry, phrase.start) is not None
    return previous if inside else nearest_fit(phrase, [own, *walk.near] if came else [*walk.near, own])
