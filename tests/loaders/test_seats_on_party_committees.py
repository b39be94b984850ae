"""Seats on a party committee that follow one another in a title, only the first with the committee."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("党委委员、常委、副书记", {"党委委员", "党委常委", "党委副书记"}),
        ("党委委员、常委", {"党委委员", "党委常委"}),
        ("党委常委、委员", {"党委委员", "党委常委"}),
        ("党委委员、常委、书记", {"党委委员", "党委常委", "党委书记"}),
    ],
)
@pytest.mark.parametrize("own", ["云江大学", "云江职业技术学院", "云江市人民医院"])
def test_further_seats_are_on_the_same_committee(own: str, title: str, roles: set[str]) -> None:
    told = held_whole(f"{own}大事记（2018年）\n\n9月3日　市委决定：罗大川任{own}{title}。\n")
    assert told == {f"罗大川 {own} {role} appointed" for role in roles}


def test_seats_of_a_city_are_its_committees_as_before() -> None:
    told = held_whole("云江市大事记（2018年）\n\n9月3日　省委决定：罗大川任云江市委委员、常委。\n")
    assert told == {"罗大川 云江市委 委员 appointed", "罗大川 云江市委 常委 appointed"}
