"""Societies and parties named bare behind an office in a body of their place."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("title", "body", "role"),
    [
        ("云州市政协副主席、工商联主席", "云州市工商联", "主席"),
        ("云州市人大常委会副主任、总工会主席", "云州市总工会", "主席"),
        ("云州市卫健委副主任、红十字会会长", "云州市红十字会", "会长"),
        ("云州市政协副主席、民盟主委", "民盟云州市委", "主委"),
        ("政协云州市委员会副主席、科协主席", "云州市科协", "主席"),
    ],
)
def test_a_bare_society_is_that_of_the_place_of_the_office_before(title: str, body: str, role: str):
    assert f"罗小满 {body} {role}" in held_whole(f"2019年1月20日，{title}罗小满出席云州市残联会议。\n")
