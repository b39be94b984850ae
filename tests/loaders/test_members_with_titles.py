"""Lists of those who sit on a council, some of them named with the offices that they hold elsewhere."""

from __future__ import annotations

import pytest
from reading import held

SEATS = {f"{who} 云州博物馆理事会 理事" for who in ("罗小满", "丁一凡", "马小兰")}
ELSEWHERE = {"高山 云州博物馆理事会 理事长 appointed", "丁一凡 云州学院 院长"}


@pytest.mark.parametrize(
    "told",
    [
        "；理事有罗小满、云州学院院长丁一凡、马小兰",
        "，理事包括罗小满、马小兰、云州学院院长丁一凡等",
    ],
)
def test_all_in_the_list_have_the_seat(told: str) -> None:
    assert held(f"云州博物馆理事会成立，高山任理事长{told}。") == SEATS | ELSEWHERE


def test_other_officers_of_the_same_body_end_the_list() -> None:
    posts = held("云州博物馆理事会成立，高山任理事长，理事有罗小满、副理事长丁一凡。")
    assert "丁一凡 云州博物馆理事会 理事" not in posts
