"""A bare title behind that of another body's man."""

from __future__ import annotations

import pytest

from .test_lists import facts

OF_COUNCIL = ("青川县人大常委会", (
    ("检查组查看了东城工业园，县长何远、副主任江南陪同。", "江南 青川县人大常委会 副主任"),
    ("东城工业园主任何远、副主任江南陪同。", "江南 东城工业园 副主任"),
    ("县人大常委会办公室主任何远、副主任江南陪同。", "江南 青川县人大常委会办公室 副主任"),
))  # fmt: skip
OF_SCHOOL = ("北川大学", (
    ("南溪大学校长何远和时任校长江南出席。", "江南 北川大学 校长"),
    ("南溪大学原校长何远、校长江南出席。", "江南 南溪大学 校长"),
    ("南溪大学副校长何远、校长江南出席。", "江南 南溪大学 校长"),
))  # fmt: skip


@pytest.mark.parametrize(
    ("own", "line", "held"), [(own, *case) for own, cases in (OF_COUNCIL, OF_SCHOOL) for case in cases]
)
def test_whose_a_bare_title_is(own: str, line: str, held: str) -> None:
    title = f"{own}2019年大事记"
    found = facts(f"{title}\n4月8日　{line}\n", title=title, organization=own, date="2019", medium="chronicle")
    assert f"{held} stated 2019-04-08" in found
