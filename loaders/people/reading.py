"""People named in a document: behind a title, in a list, before a telling verb, or known from elsewhere in it."""

from __future__ import annotations

import re
from collections import Counter

from ..language.name_words import is_barred, is_ordinary, is_rare_name, surname_class
from ..language.patterns import lazy
from ..names.among_titled import acts_in_office, is_among
from ..names.edges import Reading, does_something, does_together, is_spoken_of, is_told_of, right_edge
from ..names.foreign import read_element, read_foreign
from ..names.japanese import read_japanese
from ..names.office_words import takes_office
from ..names.personal import read_name, trust
from ..names.unlisted import read_unlisted
from .found import POLITE, Found, found_at
from .leaders import leader_at
from .listed import ETHNIC, between_names

_BESIDE_ANOTHER = lazy(r"、[\u3400-\u9fff]{2,4}代表[\u3400-\u9fff]{2,3}(?:[、，]|先后|分别|发言|作|致)")
"""The next one who speaks for others, behind a name that may be a word: `教师代表|甲|、学生代表乙先后发言`."""
_MANNER = lazy(
    r"[们了等均都也曾各亲率带领到团组队级位员一二三四五两第首]|专题|分别|共同|先后|应邀|专程|全程|现场|随后|当场|再次|多次|轮流|相继|作为|因[故事]|依次"
    r"|具体|逐[项条步个]|集中|提前|统一|耐心|反复|精心|细致|仔细|主动|积极|深入|认真|系统|充分|及时|迅速|快速|立即|即[席兴]|[真深热激]情|亲切|特别|着重|重点|主要|直接|首先|最后|接着|然后|通过|围绕|结合|根据|针对|竞聘|竞选|向(?:会议|大会|全体)"
)
"""What stands between a title and a verb and is no name: 先后讲话, 带队调研, 一同出席."""
_CHOOSES = lazy(r"(?:替补|递补|补选|增选|增补|推选|推举|选举|聘任|聘请|任命|提名|由)[^。；，：\n]{2,36}$")
"""Before the title of somebody who gets an office: `增补某局局长|甲为副主席`."""
_BY, _STANDS_IN = lazy(r"由[^。；，：\n]{2,36}$"), lazy("(?:代理|代行|兼代)(?:职务|职权)?(?=[，。；、\n])")
"""Around somebody who stands in for another: `一职暂由副会长|甲|代理`."""
_AND_OTHERS = lazy(r"等(?=[。，；]|(?:\d+[余多]?[名位]?)?(?:领导|同志|人)|出席|参加|到会)")
"""Behind the last of those listed, each with his title."""
_WITH_MEMBERS = lazy(
    r"(?:[和与及]|以及)(?:(?:其他|各位|部分|全体|有关|在[\u3400-\u9fff])*(?:常委会)?(?:组成人员|委员|常委|理事|代表|会员|成员|部门负责人))(?:[、和与及][^，。；、\n]{2,8})?(?:等|共|一行|计)*(?:[\d一二三四五六七八九十百余多]+[名位]?人?)?(?:出席|列席|参加|到会|与会|听取|审议)"
)
"""Behind the last of the named, those who came with him: `秘书长甲|及委员共29人出席`."""
_LIKELY = 4.0
_USUAL = 2.0
"""The score of a name of a rare surname before 和, of characters that are all usual in names."""
_ENDS_CLAUSE = lazy(r"(?:参加|到场|在场|参与|作陪|随行)(?=[，。；、])")
"""What people do, right before the end of a clause: `某局副局长某某参加，`."""


_MATTERS = ("调研", "考察", "检查", "视察", "调查", "巡视", "督导", "督查")
"""What a word may be the matter of: `经济|调研`."""


_WITH_OTHERS = lazy(
    r"等(?:[\d一二三四五六七八九十百]{1,4}[多余]?[名位个]?(?:同志|代表|职工|人)?|同志|人)?，?(?:也|还|都|先后|分别|相继)*(?:在[^，。；、\n]{0,10}上)?"
    r"(?:发了?言|讲了?话|介绍|汇报|致[词辞]|[出列]席|参加|表[态演]|[作做]了|受到|荣获|被评|当选)"
    r"|等[\d一二三四五六七八九十百]{1,4}[多余]?[名位个]?(?:同志|代表|职工|人)(?=[。；])"
)
"""What the last of several did whom a word for people introduces: `五好社员甲等二十六人在大会上发了言`."""


def name_after_group(text: str, at: int, known: Counter[str]) -> Found | None:
    """The name behind a word for people that is no post (劳模, 职工, 领导)."""
    if size := leader_at(text, at, known):
        return found_at(text, at, Reading(at + size, 2.0, 3))
    reading = read_name(text, at, known)
    if reading is None:
        return None
    name = text[at : reading.end]
    spoken = is_spoken_of(text, reading.end) or _WITH_OTHERS.match(text, reading.end) is not None
    sure = known[name] > 0 or reading.edge == 3 or spoken
    if surname_class(text, at) == "common" and _BESIDE_ANOTHER.match(text, reading.end) and not is_barred(name):
        return found_at(text, at, reading)
    if text.startswith(POLITE, reading.end) and surname_class(text, at):
        return found_at(text, at, reading)
    usual = surname_class(text, at) in ("common", "compound") or known[name] > 0
    usual = usual or (len(name) == 3 and reading.score >= _LIKELY and spoken)
    plain = is_ordinary(name) and trust(name, known) < 2 and not _speaks_beside(text, reading.end, known)
    if not sure or plain or not usual:
        return None
    return found_at(text, at, reading)


def _speaks_beside(text: str, end: int, known: Counter[str]) -> bool:
    """Whether a word is followed by a usual name and what the two of them do: `拟任职人员|高山|、某某某作供职发言`."""
    reading = read_name(text, end + 1, known) if text.startswith("、", end) else None
    return (
        reading is not None
        and surname_class(text, end + 1) in ("common", "compound")
        and not is_ordinary(text[end + 1 : reading.end])
        and is_spoken_of(text, reading.end)
    )


def name_after_title(
    text: str, at: int, known: Counter[str], explicit: bool, heads_clause: bool = False
) -> Found | None:
    """The name that stands directly behind words of a post; `explicit`: a body is written in the title.
    `heads_clause`: the clause begins with the title, or the next of those listed."""
    if text.startswith("的", at):
        return None
    return _titled(text, at, known, explicit, heads_clause)


def _is_sure(text: str, at: int, reading: Reading, explicit: bool, heads_clause: bool) -> bool:
    """Whether what stands behind a reading leaves no doubt that it is a name."""
    name, end = text[at : reading.end], reading.end
    if reading.edge == 3 or is_spoken_of(text, end) or (explicit and "·" in name and reading.edge >= 1):
        return True
    if heads_clause and not is_ordinary(name) and _WITH_MEMBERS.match(text, end):
        return True
    if explicit and reading.score >= 3 and _ENDS_CLAUSE.match(text, end) is not None:
        return True
    if explicit and not is_barred(name) and is_told_of(text, end):
        return True
    if not heads_clause:
        return False
    usual = surname_class(text, at) == "common" and not is_barred(name)
    told = len(name) == 3 and not is_ordinary(name) and is_told_of(text, end)
    return (
        told
        or (usual and _AND_OTHERS.match(text, end) is not None)
        or _there(text, end, name)
        or _joins(text, end, name)
    )


def _titled(text: str, at: int, known: Counter[str], explicit: bool, heads_clause: bool) -> Found | None:
    if text.startswith("由", at) and read_name(text, at + 1, known):
        return None  # `主任由甲兼任`
    if explicit and (guest := read_japanese(text, at)):
        return found_at(text, at, guest)
    reading = read_name(text, at, known)
    if reading is None:
        return _unlisted(text, at, known, explicit)
    name = text[at : reading.end]
    surname = surname_class(text, at)
    takes, clear = _deeds(text, at, reading, explicit, heads_clause)
    acts = heads_clause and _acts_though_word(text, reading.end, name)
    among = is_among(text, at, reading.end) or acts_in_office(text, at, reading.end)
    clear = clear or among
    sure = known[name] > 0 or takes or acts or among or _is_sure(text, at, reading, explicit, heads_clause)
    sure = sure or (clear and does_something(text, reading.end) and len(name) == 2)
    if is_ordinary(name) and surname in ("rare", "strict") and not clear and not known[name]:
        return None
    if not sure and ETHNIC.match(text, at):
        return _unlisted(text, at, known, explicit)
    if not sure and is_ordinary(name) and not (explicit and reading.edge >= 1 and reading.score >= 1):
        return None
    whole = explicit and reading.edge >= 1 and len(name) == 3 and reading.score >= 1.5
    joined = surname == "rare" and text[reading.end] in "和与及" and not is_ordinary(name)
    whole = whole or (joined and (explicit or (heads_clause and len(name) == 3 and reading.score >= _USUAL)))
    if not sure and not whole and (surname == "strict" or (surname == "rare" and reading.edge < 2)):
        return None
    if reading.score < (-2.0 if among else 0.4 if explicit or acts else 1.0):
        return None
    return found_at(text, at, reading)


def _deeds(text: str, at: int, reading: Reading, explicit: bool, heads_clause: bool) -> tuple[bool, bool]:
    """Whether it is told behind a name at `at` that its bearer takes an office, and whether his title or what he does is clear."""
    name, end = text[at : reading.end], reading.end
    takes = not is_barred(name) and takes_office(text, end)
    takes = takes and (heads_clause or (text[end] != "的" and _CHOOSES.search(text, max(at - 40, 0), at) is not None))
    takes = takes or (_STANDS_IN.match(text, end) is not None and _BY.search(text, max(at - 40, 0), at) is not None)
    told = reading.edge == 3 or does_something(text, end) or is_spoken_of(text, end) or _there(text, end, name)
    told = told or _acts_though_word(text, end, name)
    return takes, explicit or takes or (heads_clause and told)


def _acts_though_word(text: str, end: int, name: str) -> bool:
    """Whether it is told behind a word that is hardly a name what its bearer did: `秘书长|向前|陪同`."""
    return is_rare_name(name) and is_told_of(text, end) and not text.startswith(_MATTERS, end)


def _there(text: str, end: int, name: str) -> bool:
    """Whether it is told behind a name what somebody came or went somewhere to do: `某某到院宣布任免决定`."""
    return text[end] in "到在来" and not is_barred(name) and is_told_of(text, end)


def _joins(text: str, end: int, name: str) -> bool:
    """Whether it is told behind a name together with whom its bearer does something: `某某与某公司经理乙分别签字`."""
    return text[end : end + 1] in "和与" and not is_barred(name) and does_together(text, end)


def _unlisted(text: str, at: int, known: Counter[str], explicit: bool) -> Found | None:
    """A name without a known surname, when it stands so at several places of the document or its bearer's people is given."""
    ethnic = ETHNIC.match(text, at)
    if ethnic:
        return found_at(text, at, Reading(ethnic.end(1), 3.0, 3))
    foreign = read_element(text, at) or (read_foreign(text, at, least=3) if explicit else None)
    if foreign is not None:
        return found_at(text, at, foreign)
    if trust(text[at : at + 2], known) > 1 and (edge := right_edge(text, at + 2)) > 1:
        return found_at(text, at, Reading(at + 2, 2.0, edge))
    if heads := between_names(text, at, known):
        return found_at(text, at, heads)
    reading = read_unlisted(text, at, explicit)
    if reading is None:
        return None
    found = found_at(text, at, reading)
    name = found.name
    plain = explicit and not is_ordinary(name) and not _MANNER.search(name)
    if reading.score < 1:  # characters that names rarely have
        return found if plain else None
    told = plain or (explicit and len(name) > 2 and not _MANNER.search(name))
    if (
        known[name]
        or (explicit and len(name) == 3 and reading.edge == 3 and found.after == found.end)
        or (told and is_told_of(text, found.end))
        or text.startswith(("同志", "先生", "女士"), found.end)
        or any(mark.endswith("族") or (explicit and mark in ("女", "男")) for mark in found.marks)
        or _stands_as_name(text, name) >= 2
    ):
        return found
    return None


def _stands_as_name(text: str, name: str) -> int:
    """How often the name stands before a word that is said of people only, or between separators of a list."""
    count = 0
    for match in re.finditer(re.escape(name), text):
        listed = (
            text[max(match.start() - 1, 0) : match.start()] in "、\u3000"
            and text[match.end() : match.end() + 1] in "、\u3000（\n。"
        )
        count += is_spoken_of(text, match.end()) or listed
    return count
