"""What those who came to a meeting saw besides is no event; what became part of the own body is one."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    "said", ["会前，与会人员观看了创新成果展", "会后，与会代表参观了市劳模展览馆", "会后，参会人员参观了新车间"]
)
def test_what_those_present_saw_is_told_of_the_meeting(said: str) -> None:
    found = read(f"市总工会七届三次全委会议召开。{said}。").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["市总工会七届三次全委会议"]


@pytest.mark.parametrize("said", ["青川农机学校正式并入我校", "省农科院茶叶研究所划归学校", "青川卫生学校并入学院"])
def test_what_became_part_of_the_own_body_is_an_event(said: str) -> None:
    found = read(f"经省政府批准，{said}。", title="云山大学大事记", organization="云山大学").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [said]
