"""Congresses of the party within a body, and whose secretary is elected there: the committee's or that of discipline."""

from __future__ import annotations

from ..language.patterns import lazy

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
