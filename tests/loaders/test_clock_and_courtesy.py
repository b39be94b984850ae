"""Times of day before a meeting's name, and courtesies behind names in a list."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import EventStatement, Participation

WORKS = {"title": "恒丰机械有限公司2021年大事记", "organization": "恒丰机械有限公司", "date": "2021-11-05"}


@pytest.mark.parametrize("clock", ["下午2点30分，", "下午两点半，", "14时30分，", "上午9时，", ""])
def test_the_time_of_day_is_no_part_of_a_title(clock: str) -> None:
    told = read(f"{clock}公司第六次工会会员代表大会召开。", **WORKS).statements
    assert [one.title for one in told if isinstance(one, EventStatement)] == ["公司第六次工会会员代表大会"]


def test_courtesies_in_a_list_are_no_part_of_names() -> None:
    found = held("聘任牟莉女士、滕飞先生为公司副经理，聘任向芳女士为公司总会计师。", **WORKS)
    assert {fact.split()[0] for fact in found} == {"牟莉", "滕飞", "向芳"}


def test_whom_others_put_forward_may_chair() -> None:
    told = read("公司董事会会议召开，会议由过半数董事推举的董事冉光明主持。", **WORKS).statements
    assert [(one.person.name, tuple(one.roles)) for one in told if isinstance(one, Participation)] == [
        ("冉光明", ("chair",))
    ]
