"""Posts in the organs of the party that stand without their body: whose secretary a bare 书记 is, of the committee that meets, is
elected by a congress or stands beside a revolutionary one; and who heads the group for discipline."""

from __future__ import annotations

from ..bodies.institutions import is_institution
from ..bodies.units import root_of
from ..language.patterns import lazy
from .phrases import PostPhrase
from .walk import Walk

_COMMITTEE = lazy(r"[省市区县旗州盟地]委$")
_COMES = lazy(r"[来到][我本]?(?P<level>[县市区旗州])(?![长委府政内区直])[^。；\n]*，(?:中共)?$")
"""The clauses before a title that tell who came to the place that the text is of."""
_DEPARTMENT = lazy(r"[省市区县旗州盟地]委[\u3400-\u9fff]{2,6}部$")


def is_secretary(phrase: PostPhrase) -> bool:
    """Whether a post is one of a committee's secretaries, without the name of the committee."""
    return phrase.head == "书记" and phrase.inner in ("", "书记处") and not phrase.organization


def committee_come_to(walk: Walk, phrase: PostPhrase, previous: str) -> str:
    """The committee of the text's own place whose secretary stands behind guests of `previous` who came there, or that
    whose department the title before is of; else empty."""
    if walk.context.organization or not is_secretary(phrase):
        return ""
    came = _COMES.search(walk.text, walk.entry, phrase.start)
    place = walk.context.terms.get(came["level"], "") if came else ""
    if place and not previous.startswith(place):
        return place + "委"
    return root_of(previous) if _DEPARTMENT.search(previous) and _COMMITTEE.search(root_of(previous)) else ""


def committee_that_meets(walk: Walk, phrase: PostPhrase) -> str:
    """The committee of a place that the entry names last: `县委召开会议，甲作报告，副书记乙总结`; else empty."""
    if walk.context.organization or not is_secretary(phrase):
        return ""
    return next((name for name in walk.near if _COMMITTEE.search(name)), "")


_REACH = 400
"""How far before the office the congress may be named, in the same paragraph."""
_MEETS = lazy(
    r"(?:(?:中共|中国共产党)[^，。；\n]{2,30}?(?:代表大会|党员大会|代表会议)|(?:第[一二三四五六七八九十\d]{1,3}次|换届)党(?:员代表大会|代会))(?!常)[^\n]*$"
)
"""`中共某厂第三次代表大会召开，选举甲为书记`, `学校第三次党代会召开，…`."""
_DAY_AFTER = lazy("次日|翌日|[当同][日天]|第二天")
"""How what is told of the congress goes on within its paragraph."""
_ORGANS = r"(?:党委会?|纪委会?|(?:中共|中国共产党)?[^，。；、\n]{0,20}(?:委员会|纪委))"
_CHOSEN = lazy(
    rf"(?:选举产生|选举|选出|产生)了?(?:新一届|新的)?{_ORGANS}(?:[、和及与]|以及|，(?:并|同时)?(?:选举产生|选举|选出|产生)了?)(?:新一届|新的|由[^，。；、\n]{{1,12}}组成的?)?(?:[^，。；、\n]{{0,20}}纪律检查委员会|[^，。；、\n]{{0,12}}纪委)(?=[，。；\n])"
)
"""Both committees that a congress elects, before either sits."""
_OTHERS = lazy(r"纪委|纪律检查|支部|总支|工会|团委")
"""What else might be led by the secretary who is named next."""


def elects_secretary(text: str, entry: int, at: int) -> bool:
    """Whether the secretary named at `at` is that of the committee which a congress of the party told of before elects."""
    entry = 0 if _DAY_AFTER.match(text, entry) else entry
    low = max(entry, at - _REACH, text.rfind("\n", 0, at) + 1)
    before = text[low:at]
    if "党" not in before and "中共" not in before:
        return False
    found = _MEETS.search(before)
    return found is not None and not _OTHERS.search(_CHOSEN.sub("", found[0]))


_COMMITTEES = ("革命委员会", "革委会")
_PARTY_ORGANS = ("党委", "党总支", "党支部", "党的核心小组", "党核心小组")


def house_of_party(inner: str, previous: str, own: str) -> str:
    """The works, school or house whose committee the body before is: `任厂革委会副主任兼党总支书记`; `own` behind a post in
    a government, which has no such committee: `副市长甲参加，党委书记乙主持`; else empty."""
    if inner not in _PARTY_ORGANS:
        return ""
    if inner == "党委" and previous.endswith("政府"):
        return own if is_institution(own) else ""
    house = next((previous.removesuffix(end) for end in _COMMITTEES if previous.endswith(end)), "")
    return house if is_institution(house) else ""


_HEADS = ("纪检组组长", "纪检组长", "纪检监察组组长", "纪检监察组长")
_SENT_HERE = lazy("^派?驻[本我该]?(?:[局厅委院校行部办会社]|公司|集团|机关|学校|医院|单位)?")
_INNER = ("", "纪检组", "纪检监察组")
_WITHOUT = ("政府", "市委", "县委", "区委", "省委", "州委", "报社", "日报", "纪委", "监委", "组")
"""Ends of bodies that speak of the groups in others rather than of one in their own."""


def checks_own(phrase: PostPhrase, own: str) -> bool:
    """Whether a bare title is of the group in the document's own body: `时任纪检组长甲带头捐款`."""
    role = _SENT_HERE.sub("", phrase.role).removeprefix("副").replace("副组长", "组长")
    return role in _HEADS and phrase.inner in _INNER and not own.endswith(_WITHOUT)


def checks_own_again(text: str, last_end: int, phrase: PostPhrase, own: str, previous: str) -> bool:
    """The same in a later clause behind somebody of a government, which has no such group: `副县长甲到会，纪检组长乙主持`."""
    return previous.endswith("政府") and "，" in text[last_end : phrase.start] and checks_own(phrase, own)
