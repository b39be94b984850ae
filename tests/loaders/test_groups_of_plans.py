"""Leading groups that a plan for a year sets up, with their heads in the rows below, and the offices that they have."""

from __future__ import annotations

import pytest
from reading import held_whole

PLAN = (
    "云州城市水务集团有限公司文件\n云水务〔2025〕9号\n\n关于印发《2025年重点任务分工方案》的通知\n\n各部室：\n　　现将方案印发给你们，请认真落实。\n\n"
    "云州城市水务集团有限公司\n2025年2月18日\n\n2025年重点任务分工方案\n\n　　为确保集团公司职代会确定的目标落地见效，制定本方案。\n\n"
    "一、成立领导小组\n　　成立集团公司重点任务推进领导小组。\n　　组　长：王守拙　集团公司党委书记、董事长\n"
    "　　成　员：茹明阳　企业管理部部长\n　　{office}\n"
)
FIRM, GROUP = "云州城市水务集团有限公司", "云州城市水务集团有限公司重点任务推进领导小组"


def test_the_title_of_a_plan_for_a_year_ends_before_its_first_paragraph() -> None:
    """The title begins like a day's entry, and 任务 holds what looks like the verb 任."""
    found = held_whole(PLAN.format(office="领导小组每月听取一次汇报。"))
    assert {f"王守拙 {GROUP} 组长", f"王守拙 {FIRM} 董事长", f"王守拙 {FIRM} 党委书记", f"茹明阳 {GROUP} 成员"} <= found
    assert not [one for one in found if "确保" in one or " 务" in one]


@pytest.mark.parametrize(
    "office",
    [
        "领导小组下设办公室，办公室设在企业管理部，茹明阳兼任办公室主任。",
        "领导小组办公室设在企业管理部，茹明阳兼任主任。",
        "领导小组下设办公室在企业管理部，办公室主任由茹明阳同志兼任。",
    ],
)
def test_the_head_of_a_groups_office_is_none_of_the_firms(office: str) -> None:
    found = held_whole(PLAN.format(office=office))
    assert f"茹明阳 {GROUP}办公室 主任 appointed" in found
    assert not [one for one in found if f" {FIRM}办公室 " in one]


@pytest.mark.parametrize("head", ["一、成立节水工作领导小组", "为加强领导，决定成立节水工作领导小组。"])
def test_a_group_may_be_set_up_by_a_heading(head: str) -> None:
    text = (
        "关于印发《2025年节水工作方案》的通知\n\n云州市第一中学\n2025年2月18日\n\n2025年节水工作方案\n\n"
        f"{head}\n组　长：王守拙　校长\n成　员：茹明阳　总务处主任\n领导小组办公室设在总务处，办公室主任由茹明阳兼任。\n"
    )
    assert "茹明阳 云州市第一中学节水工作领导小组办公室 主任 appointed" in held_whole(text)
