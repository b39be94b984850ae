"""What those who came to a meeting saw besides is no event of its own."""

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
