"""Congresses of which only the number of members elected is told, and who took office then."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "市总工会第五次代表大会举行，选举产生委员31名，石川任主席，丁一凡、罗小满任副主席。",
            {"石川 云州市总工会 主席 elected", "罗小满 云州市总工会 副主席 elected"},
        ),
        (
            "中共云州市第四次代表大会举行，选举产生市委委员31名，石川任书记，罗小满（女）任常务委员。",
            {"石川 云州市委 书记 elected", "罗小满 云州市委 常务委员 elected"},
        ),
        (
            "市妇女第三次代表大会召开，选出执行委员二十七人、候补委员五人，石川任主任。",
            {"石川 云州市妇联 主任 elected"},
        ),
    ],
)  # fmt: skip
def test_who_takes_office_where_members_are_elected_by_number_is_elected(text: str, posts: set[str]):
    assert posts <= held(text)
