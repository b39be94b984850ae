"""Where a text that told of strangers is again at the document's own body, or strangers have come to it."""

from __future__ import annotations

import re

from ..language.body_words import ending_of
from ..language.patterns import lazy
from ..parts import Context
from .institutions import is_institution
from .units import root_of

_NAMES_ONLY = lazy(
    r"(?:(?:[\u3400-\u9fff\s]{2,4}|[\u3400-\u9fff]{1,8}(?:·[\u3400-\u9fff]{1,8})+)(?:同志|先生|女士)?[、，和与及；])*"
)
_ACTS = lazy(
    r"(?:^|[、，和与及；])[\u3400-\u9fff]{2}(?:讲话|授课|致[辞词]|出席|参加|主持|发言|主讲|介绍|汇报|陪同|到会|到场|宣讲|宣读|点评|表态|会见|领誓|动员|传达|通报|列席|讲课|讲学|座谈|签字|签约|见证|揭牌|颁奖|剪彩|应邀|作陪)(?=[，；])"
)
"""A name of two characters and what its bearer does, which are no name of four."""
_COME = lazy(
    r"(?:[来到抵]|莅临?|到访)(?:[我本])?(?:院|校|公司|集团|[厂矿场所行局馆段站监园队宫]|中心)(?![长务级士史区内地面景伍])|[应受]邀(?:前来)?(?:[在于][^，。；]{2,20}?)?(?:[作做](?!为|客)|举[办行]|主讲|讲学|授课)|来访|到访(?=，|市|省|[区县州][^，]{0,6}?[馆站园宫所团院校中])|为(?:[我全本][校院])?(?:广大|全体)?(?:师生|教师|学生|医护人员|学员|同学们?)[作做讲上举]"
)
_DOES = "[，调参考交座访检视指慰学拜商走洽宣授讲督]"
_COME_TO_SOCIETY = lazy(
    rf"来访|到访(?=，)|(?:来|到访|莅临?)[我本]?会(?={_DOES})"
    rf"|(?:来[到我本]?|到访|莅临?)(?P<name>[\u3400-\u9fff]{{1,14}}?[会联])(?={_DOES})"
)
_COME_TO_NAMED = lazy(
    rf"(?:来[到我本]?|到访?|莅临?|抵|访问|走访)(?P<name>[\u3400-\u9fff]{{2,20}}?(?:大学|学[院校]|[中小]学|医院|保健院|研究院|公司|集团|中心|党校|[所馆厂矿局行]))(?:{_DOES}|督|进|开|[，])"
)
"""The document's own institution that guests come to, by its name: `到某某大学交流，`."""
_LEFT_HOME = lazy(
    r"[\u3400-\u9fff]{2,4}?(?:家[中里]?|的?病房|的?病床前)[^。；]{0,24}?[，。；]|家[中里]?[^。；]{0,16}?[，。；]"
)
"""Behind the office of somebody who was visited at home."""
_BOTH_SIGNED = lazy(
    r"[\u3400-\u9fff·）](?:(?:分别|共同|各自|先后|一起)(?:代表[^，。；]{2,8})?|代表(?:甲乙)?(?:双方|两[校院地家]|各自[^，。；]{0,4}))(?:在[^，。；]{2,14}?)?"
    r"(?:正式)?(?:签[字约署订]|揭牌|为[^，。；]{2,24}揭牌)[^，。；]{0,30}[，。；]$"
)
"""A clause, up to its end, whose people signed for two sides."""
_GIVES_UP = lazy(
    r"(?:[调升改转]?[任为]|担任|出任)(?!免)[^，。；]{4,40}[，；](?:同时|并)?(?:免去|免除|不再(?:担任|兼任|任)|辞去|[卸离]任)(?:其|他|她)?(?:原任?的?|现任的?|所任的?|担任的)?$"
)
"""What leads from an office that somebody came to elsewhere to the one that is given up for it."""
_ONE_BESIDE = lazy(r"[\u3400-\u9fff·]{2,5}?[、和与]")
_SIGNED_WITH = lazy(r"[与同和][^，。；]{2,30}(?:签|揭牌)")
_FOR_BOTH_SIDES = lazy(
    r"[\u3400-\u9fff·]{2,5}?(?:分别|各自|共同)?代表(?:甲乙)?(?:双方|两[校院地家]|各自[^，。；]{0,4})[^，。；]{0,16}签"
)
"""Behind the office of the second of two people, that they sign for two sides."""
_HOSTS = frozenset({"league", "society", "union"})
"""Kinds of bodies, besides institutions, that guests come to."""
_HOUSES = frozenset({"museum", "theatre", "troupe", "centre", "station"})
"""Kinds of houses that go by their last character as institutions do: `来馆`, `到团`."""
_COMING = lazy("[来为抵莅到访邀]")


def is_own_again(between: str, previous: str, context: Context) -> bool:
    """Whether a department named behind a clause about a stranger is again one of the document's own body.

    `between`: the text since the post in `previous`; names in a row are no clause.
    """
    own = context.organization
    if not is_institution(own) or root_of(previous) == own:
        return False
    plain = re.sub("（[^（）]*）", "", between)
    return _ACTS.search(plain) is not None or _NAMES_ONLY.fullmatch(plain) is None


def has_come(between: str, previous: str, context: Context) -> bool:
    """Whether the clause between tells that people of `previous` came to the document's own institution or society:
    `率队来院考察，`, `来市侨联交流，`; or that somebody of `previous` was called on at home."""
    own = context.organization
    if own and previous and not previous.startswith(own) and _LEFT_HOME.match(between):
        return True
    if not own or not previous or previous.startswith(own) or not _COMING.search(between):
        return False
    ending = ending_of(own)
    if is_institution(own) or (ending is not None and ending.kind in _HOUSES):
        came = _COME.search(between) or _come_to_own(between, own)
    else:
        came = _COME_TO_SOCIETY.search(between) if ending is not None and ending.kind in _HOSTS else None
        came = came if came is None or not came["name"] or own.endswith(came["name"]) else None
    return came is not None and "，" in between[came.end() :]


def _come_to_own(between: str, own: str) -> re.Match[str] | None:
    """Where the clause tells that guests came to the document's own institution, by its name."""
    return next((found for found in _COME_TO_NAMED.finditer(between) if own.endswith(found["name"])), None)


def both_have_signed(before: str, previous: str, context: Context) -> bool:
    """Whether the clause that ends `before` tells that somebody of `previous` signed beside one of the document's own
    institution: `甲、某学院副院长乙分别代表双方签字，|副院长丙见证`."""
    own = context.organization
    if not previous or previous.startswith(own) or not is_institution(own):
        return False
    return ("签" in before or "揭牌" in before) and _BOTH_SIGNED.search(before) is not None


def signs_for_own(text: str, last: int, start: int, end: int, previous: str, own: str) -> bool:
    """Whether who has the bare office at `start`-`end` signs for the document's own body, beside somebody of the other
    side alone, whose office ends at `last`: `与某学院签约，某学院副院长甲、|院长乙代表双方签字`."""
    if not previous or previous.startswith(own) or _FOR_BOTH_SIDES.match(text, end) is None:
        return False
    clause = max(text.rfind(mark, 0, last) for mark in "，。；\n") + 1
    sentence = max(text.rfind(mark, 0, last) for mark in "。\n\u3000") + 1
    alone = "、" not in text[clause:last].replace("书记、", "") and _ONE_BESIDE.fullmatch(text, last, start)
    return bool(alone) and is_institution(own) and _SIGNED_WITH.search(text, sentence, clause) is not None


_SIGNS = r"(?:分别|各自|共同|先后|一同)*(?:(?:代表[^，。；、]{2,10}|在[^，。；、]{2,14})(?:正式|共同|分别)?)?(?:签[字约署订]|揭牌|为[^，。；]{2,20}揭牌)"
_BESIDE_GUEST = lazy(
    rf"[\u3400-\u9fff·]{{2,5}}?[、和与](?P<guest>[^，。；、和与\n]{{3,30}}?)[\u3400-\u9fff·]{{2,5}}?{_SIGNS}"
)
"""Behind the office of the first of two people, the other one with his body, and that they sign or unveil something."""
_FEWEST = 2


def signs_beside_guest(text: str, end: int, previous: str, own: str) -> bool:
    """Whether who has the bare office that ends at `end` signs beside somebody of the other side, whose body is named
    again: `某分行行长甲出席，|总会计师|乙与分行副行长丙代表双方签约`."""
    if not previous or previous.startswith(own) or not is_institution(own):
        return False
    found = _BESIDE_GUEST.match(text, end)
    guest = found["guest"] if found else ""
    sizes = range(_FEWEST, len(guest) + 1)
    return any(previous.endswith(guest[:size]) and ending_of(guest[:size]) is not None for size in sizes)


def leaves_own(before: str, previous: str, context: Context) -> bool:
    """Whether somebody who came to an office at another institution gives up one at the document's own:
    `甲任某医院党委书记，免去其|副院长职务`."""
    own = context.organization
    if not previous or not is_institution(own) or not is_institution(previous) or previous.startswith(own):
        return False
    return _GIVES_UP.search(before) is not None
