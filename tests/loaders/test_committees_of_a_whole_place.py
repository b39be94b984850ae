"""Committees and groups of a whole city or county in its papers."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = "泰 州 日 报\n2004年9月16日　星期四　第2版\n\n全市防汛会议召开\n\n　　本报讯　昨日，市总工会主席方大和到会。{told}\n"


@pytest.mark.parametrize(
    ("body", "full"),
    [
        ("全市防汛抗旱总指挥部", "泰州市防汛抗旱总指挥部"),
        ("全市先进生产者代表会议筹备委员会", "泰州市先进生产者代表会议筹备委员会"),
        ("全市扫除文盲工作领导小组", "泰州市扫除文盲工作领导小组"),
        ("全市爱国卫生运动委员会", "泰州市爱国卫生运动委员会"),
    ],
)
def test_a_committee_of_the_whole_city_is_of_the_city(body: str, full: str) -> None:
    """It is neither the paper's nor without a place."""
    found = held_whole(PAGE.format(told=f"会议由{body}副主任郎大忠主持。"))
    assert f"郎大忠 {full} 副主任" in found
