"""Whose party posts are that stand beside a post in a revolutionary committee or behind one in a government."""

from __future__ import annotations

from ..bodies.institutions import is_institution

_COMMITTEES = ("革命委员会", "革委会")
_ORGANS = ("党委", "党总支", "党支部", "党的核心小组", "党核心小组")


def house_of_party(inner: str, previous: str, own: str) -> str:
    """The works, school or house whose committee the body before is: `任厂革委会副主任兼党总支书记`; `own` behind a post in
    a government, which has no such committee: `副市长甲参加，党委书记乙主持`; else empty."""
    if inner not in _ORGANS:
        return ""
    if inner == "党委" and previous.endswith("政府"):
        return own if is_institution(own) else ""
    house = next((previous.removesuffix(end) for end in _COMMITTEES if previous.endswith(end)), "")
    return house if is_institution(house) else ""
