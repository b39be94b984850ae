"""Offices that go on behind words for a new choice, or stand before how old their former holder is."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("副市长、新当选的市残联主席罗小满讲话。", {"罗小满 云州市人民政府 副市长", "罗小满 云州市残联 主席"}),
        ("市政协副主席、刚刚当选的市残联主席罗小满讲话。", {"罗小满 云州市政协 副主席", "罗小满 云州市残联 主席"}),
        (
            "市残联原党组书记、理事长，83岁的罗小满应邀出席会议。",
            {"罗小满 云州市残联 党组书记 former", "罗小满 云州市残联 理事长 former"},
        ),
        ("市残联原理事长，年近90岁高龄的罗小满老人出席会议。", {"罗小满 云州市残联 理事长 former"}),
        ("会议选举夏冰为市残联理事长，62岁的罗小满发言。", {"夏冰 云州市残联 理事长 elected"}),
    ],
)
def test_posts(text: str, posts: set[str]) -> None:
    assert held(text) == posts
