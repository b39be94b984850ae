"""Colleges called by the end of their name behind the university that was named with them."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize("college", ["农学院", "医学院", "法学院", "生命科学学院"])
def test_a_college_is_the_one_of_the_university_named_before(college: str) -> None:
    told = f"市总工会与云岭大学{college}签订协议，{college}院长王小满与市总工会主席陈大川签字。"
    assert held(told) == {f"王小满 云岭大学{college} 院长", "陈大川 云州市总工会 主席"}
