"""Groups that a meeting sets to work, each with its head."""

from __future__ import annotations

from reading import held_by_year


def test_groups_are_each_of_the_body_and_none_of_the_other() -> None:
    text = "云川市总工会大事记（2015年）\n\n3月6日　市总工会召开会议，主席李明远主持。会议明确组织组组长由周文开担任，材料组组长由陈小媛担任。\n"
    found = {fact for fact in held_by_year(text)["2015"] if "组长" in fact}
    assert found == {"周文开 云川市总工会组织组 组长 appointed", "陈小媛 云川市总工会材料组 组长 appointed"}
