"""Committees that a society has, which its own papers name alone."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole


def test_committees_of_a_society_hang_on_it_and_are_pointed_back_at() -> None:
    text = (
        "云江市建筑师协会大事记（2016年）\n\n"
        "5月6日　会长办公会决定各专门委员会人选：周明轩兼任维权委员会主任，李大明任会员发展委员会主任，"
        "云江市设计院高级工程师罗文君任该委副主任。\n"
        "5月8日　市仲裁委员会主任王建国、劳动人事争议仲裁委员会主任陈小媛来访。\n"
    )
    found = held_by_year(text)["2016"]
    body = "云江市建筑师协会"
    assert {
        f"周明轩 {body}维权委员会 主任 appointed", f"李大明 {body}会员发展委员会 主任 appointed",
        f"罗文君 {body}会员发展委员会 副主任 appointed",
    } <= found  # fmt: skip
    assert not any(f"{body}劳动" in fact for fact in found)


@pytest.mark.parametrize("what", ["医养结合", "中西医结合", "产学研结合", "平战结合"])
def test_a_branch_for_what_is_joined_with_another_thing_keeps_its_name(what: str) -> None:
    posts = held_whole(f"云州市护理协会2021年大事记\n\n3月5日　协会{what}专业委员会主任委员周大同到县医院调研。\n")
    assert posts == {f"周大同 云州市护理协会{what}专业委员会 主任委员"}
