"""Those responsible at the end of a task, beside who of them leads or by when, in sentences of their own, over two lines."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Responsibility

HEAD = (
    "云州市总工会文件\n\n云工发〔2020〕6号\n\n关于印发《云州市总工会2020年重点工作分工方案》的通知\n\n各部室：\n\n现印发给你们。\n\n"
    "云州市总工会\n2020年3月17日\n\n云州市总工会2020年重点工作分工方案\n\n1．建设工人之家。（责任单位：财务部）\n"
    "2．办好培训班。（责任单位：财务部）\n3．慰问职工。（责任单位：财务部）\n"
)
BOTH = {"云州市总工会组织部", "云州市总工会女职工部"}


def _responsible(task: str) -> set[str]:
    found = read_whole(f"{HEAD}{task}\n5．做好其他工作。（责任单位：财务部）\n").statements
    return {one.organization for one in found if isinstance(one, Responsibility) and one.item == "4"}


@pytest.mark.parametrize(
    "end",
    [
        "［组织部、女职工部；责任领导：李小红］",
        "（组织部、女职工部；责任人：李小红、周明）",
        "（组织部、女职工部；完成时限：6月底前）",
        "（组织部、女职工部，2020年9月底前完成）",
        "【组织部、女职工部；长期坚持】",
        "（组织部　李小红、女职工部　周明）",
        "（组织部，李小红；女职工部，周明）",
        "（组织部：李小红；女职工部：周明）",
        "（责任单位 组织部、女职工部）",
        "　组织部、女职工部",
        "组织部牵头，女职工部配合。",
        "组织部、女职工部负责。",
        "（主办部室：组织部；会办部室：女职工部）",
        "（责任单位∶组织部、女职工部）",
    ],
)
def test_bodies_and_who_leads_or_by_when(end: str) -> None:
    assert _responsible(f"4．落实热线“接诉即办”，按期办结率达到100%。{end}") == BOTH


@pytest.mark.parametrize(
    "end",
    [
        "（力争六月底前完成；费用由各单位自理）",
        "（重点抓好两项工作：培训、慰问）",
        "（李小红，6月底前完成）",
        "各部门协同配合，组织力量攻坚，做到专人负责。",
    ],
)
def test_ends_that_name_no_body(end: str) -> None:
    assert not _responsible(f"4．落实热线“接诉即办”。{end}")


@pytest.mark.parametrize(
    "broken",
    [
        "——责任单位：组织部、女职工\n　　　　部",
        "责任单位：组织部、女职\n　　工部",
        "（责任单位：组织部、女职工\n部）",
    ],
)
def test_last_body_over_two_lines(broken: str) -> None:
    assert _responsible(f"4．落实热线，按期办结率达到100%。\n　　{broken}") == BOTH


def test_an_office_of_a_member_over_two_lines() -> None:
    told = held_whole(
        HEAD.replace("1．", "成立市总工会热线工作领导小组，组成人员如下：\n　　组　长：李小红　市总工会主席\n　　副组长：周明　市总工会副主席（挂职），银川新\n"
        "　　　　　　　　　城职业学院工商系主任\n　　成　员：陈大川　市总工会组织部部长\n1．")
    )  # fmt: skip
    assert told >= {
        "周明 云州市总工会热线工作领导小组 副组长",
        "周明 云州市总工会 副主席",
        "周明 银川新城职业学院工商系 主任",
        "陈大川 云州市总工会组织部 部长",
    }
