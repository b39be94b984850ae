"""Departments whose names begin with a character that means a house elsewhere: 社教部, 会展部, 馆藏部, 科研处."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云州博物馆2017年大事记\n\n3月5日，"


@pytest.mark.parametrize("name", ["社教部", "会展部", "馆藏部", "科研处", "会员部"])
def test_the_department_is_the_house_own(name: str) -> None:
    assert held_whole(f"{HEAD}{name}副主任高山主持会议。\n") == {f"高山 云州博物馆{name} 副主任"}
    assert held_whole(f"{HEAD}馆务会决定，高山任{name}副主任。\n") == {f"高山 云州博物馆{name} 副主任 appointed"}


def test_an_office_of_the_house_that_a_character_means() -> None:
    assert held_whole(f"{HEAD}馆办公室主任高山主持会议。\n") == {"高山 云州博物馆办公室 主任"}
