"""Who `双方` and `两校` are where they sign: the body that speaks, and the one whose people it meets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..dates.words import count_of
from ..language.body_words import abroad_regex, ending_of
from ..language.patterns import lazy
from ..parts import OrganizationMention
from .listing import Expand, mentions_in
from .units import root_of

_BOTH = lazy(
    r"(?:^|[，。；：、\n\u3000]|会上|后)(?:双方|甲乙双方|[两二](?!位|名|人|个|项|份|年|次|级|岸|天|日)[\u3400-\u9fff]{1,6}?)"
    r"(?:(?:随后|随即|现场|当场|共同|正式|联合|分别|还|并|也|就[^，。；]{1,30}|围绕[^，。；]{1,30})，?){0,3}$"
)
_ALL = lazy(
    r"(?:^|[，。；：、\n\u3000]|会上|后)(?P<count>[三四五六七八九十])(?:[家地省市区县州院校]|个(?:省|市|区|县))(?P<what>[\u3400-\u9fff]{2,6}?)"
    r"(?:(?:随后|随即|现场|当场|共同|正式|联合|分别|还|并|也|就[^，。；]{1,30}|围绕[^，。；]{1,30})，?){0,3}$"
)
"""The same of more than two bodies of one kind: `四地文联`."""
_COME = lazy(
    r"[^，。；：\n]{0,24}?(?:一行|来访|到访|(?:[来到抵]|莅临?)[^，。；\n]{1,12}?(?:访问|考察|参观|洽谈|交流|调研))"
)
"""Behind the body of guests, up to their coming."""
_NUMERALS = frozenset("两三四五六七八九十")
_COLLEGE = lazy(r"[\u3400-\u9fff]{2,12}大学[\u3400-\u9fff]{2,12}学院")
FOR_BOTH = lazy(r"代表(?:甲乙)?(?:双方|两[校院地家]|各自)[\u4e00-\u9fff]{0,4}$")
_COUNTED = lazy(
    r"(?:(?:该|上述|以上|这|随后|其后|同时|会后|之后|，)+)?(?P<count>[双两三四五六])(?:方|家|部门|单位|机构|(?:家|个)(?:单位|部门|机构|企业|公司|协会)|(?:校|院|会|局|委|办|厅)(?!长))"
)
_LINES = 2
"""Over how many ends of lines a count points back."""
_SIDE_BY_SIDE = lazy(r"[、和与同及]|以及|会同|联合")
_REACH = 300
"""How far before the verb the two are looked for, in characters, within the paragraph."""


def two_sides(text: str, verb: int, organizations: Sequence[OrganizationMention], own: str) -> list[str]:
    """The two bodies that `双方`, `两市总工会` before the verb of signing at `verb` mean; none where it is not sure.

    `own`: the body whose own news the text is. Of several others the one of its kind is meant.
    """
    both = _BOTH.search(text, max(0, verb - 60), verb)
    if both is None:
        return _all_sides(text, verb, organizations, own)
    low = max(text.rfind("\n", 0, verb) + 1, verb - _REACH)
    named = [side_of(one.name) for one in mentions_in(organizations, low, both.start() + 1)]
    others = list(dict.fromkeys(name for name in named if not own or (name != own and not name.startswith(own))))
    own = "" if (paper := ending_of(own)) and paper.kind == "media" else own  # which tells of others
    abroad = [name for name in others if abroad_regex().match(name)]
    others = abroad if own and len(abroad) == 1 else others
    if own and len(others) > 1:
        others = _guests(text, low, both.start() + 1, organizations, others) or others
    if len(others) > 1 if own else len(others) > 2:
        kind = ending_of(own or others[0])
        others = [name for name in others if (ending := ending_of(name)) and kind and ending.kind == kind.kind]
    sides = [own, *others] if own else others
    return sides if len(sides) == 2 else []


def side_of(name: str) -> str:
    """The body that signs: that of a department, but the college of a university by itself."""
    return name if _COLLEGE.fullmatch(name) else root_of(name)


def _guests(
    text: str, low: int, high: int, organizations: Sequence[OrganizationMention], others: Sequence[str]
) -> list[str]:
    """The one of several bodies whose people are said to come, beside those of others who sit there: `某会会长甲一行来访`."""
    come = {side_of(one.name) for one in mentions_in(organizations, low, high) if _COME.match(text, one.end)}
    guests = [name for name in others if name in come]
    return guests if len(guests) == 1 else []


def _all_sides(text: str, verb: int, organizations: Sequence[OrganizationMention], own: str) -> list[str]:
    """The bodies of one kind that `四地文联` means: all those of the paragraph, the document's own among them, if so many."""
    counted = _ALL.search(text, max(0, verb - 60), verb)
    if counted is None:
        return []
    low = max(text.rfind("\n", 0, verb) + 1, verb - _REACH)
    named = [root_of(one.name) for one in mentions_in(organizations, low, counted.start() + 1)]
    alike = dict.fromkeys(name for name in named if name.endswith(counted["what"]) and name[0] not in _NUMERALS)
    sides = list(alike)
    if own.endswith(counted["what"]) and own not in alike:
        sides.insert(0, own)
    return sides if len(sides) == count_of(counted["count"]) else []


def counted_before(text: str, start: int, end: int, organizations: Sequence[OrganizationMention]) -> list[str]:
    """The bodies that a bare count means (`两家单位`, `三部门`, `双方`): as many, listed side by side before it."""
    counted = _COUNTED.fullmatch(text, start, end)
    if counted is None:
        return []
    size = count_of(counted["count"])
    before = mentions_in(organizations, max(0, start - _REACH), start)
    rows: list[list[OrganizationMention]] = []
    for one in before:
        if rows and _SIDE_BY_SIDE.fullmatch(text, rows[-1][-1].end, one.start):
            rows[-1].append(one)
        else:
            rows.append([one])
    joint = next((row for row in reversed(rows) if len(row) > 1), list[OrganizationMention]())
    names = list(dict.fromkeys(one.name for one in joint))
    return names if len(names) == size and text.count("\n", joint[-1].end, start) <= _LINES else []


def signed_for_both(clause: str, own: str, names: Sequence[str], expand: Expand) -> list[str]:
    """The two bodies whose people sign `代表双方` where the clause before the verb names but the other one.

    A party's man who is also the mayor signs for the government: `某区委副书记、区长甲`.
    """
    if not own or len(set(names)) != 1 or names[0] == own or not FOR_BOTH.search(clause):
        return []
    mayor = re.search(r"、[市区县镇乡旗]长", clause)
    governs = mayor is not None and names[0].endswith(mayor[0][1] + "委")
    return [own, (expand(names[0][:-1] + "政府") if governs else "") or names[0]]
