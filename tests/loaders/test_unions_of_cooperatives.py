"""Unions of cooperatives called short, the deputies of their councils and boards, and offices held beside."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "市农村信用合作社联合社成立大会召开，选举了市联社理事会。罗小满当选为理事会主任，马小兰、丁一凡当选为副主任。",
            {
                "罗小满 云州市农村信用合作社联合社 理事会主任 elected",
                "马小兰 云州市农村信用合作社联合社 理事会副主任 elected",
                "丁一凡 云州市农村信用合作社联合社 理事会副主任 elected",
            },
        ),
        (
            "大会通过了《市手工业生产合作社联合总社章程》。市职校校长罗小满并兼市联社秘书长。",
            {"罗小满 云州市职校 校长", "罗小满 云州市手工业生产合作社联合总社 秘书长 appointed"},
        ),
        (
            "市合作社召开大会，罗小满被选为监事会主任，马小兰被选为副主任。",
            {"罗小满 云州市合作社 监事会主任 elected", "马小兰 云州市合作社 监事会副主任 elected"},
        ),
    ],
)
def test_posts(text: str, posts: set[str]):
    assert held(text) == posts
