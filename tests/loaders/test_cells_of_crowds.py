"""Committees of the league and the party by their session, and their branches for teachers or students."""

from __future__ import annotations

import pytest
from reading import based_whole

YEAR = "云州医学院2021年大事记\n\n7月5日　{}\n"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "共青团云州医学院第六次代表大会召开。大会选举罗小满为共青团云州医学院第六届委员会书记。",
            "罗小满 共青团云州医学院委员会 书记 elected",
        ),
        ("表彰大会召开，护理学院教师党支部书记罗小满发言。", "罗小满 云州医学院护理学院教师党支部 书记 stated"),
        ("表彰大会召开，护理学院学生党支部书记罗小满发言。", "罗小满 云州医学院护理学院学生党支部 书记 stated"),
        ("表彰大会召开，附属医院外科党支部书记罗小满发言。", "罗小满 云州医学院附属医院外科 党支部书记 stated"),
    ],
)
def test_a_committee_keeps_its_name_and_a_branch_those_it_is_for(text: str, post: str) -> None:
    assert based_whole(YEAR.format(text)) == {post}
