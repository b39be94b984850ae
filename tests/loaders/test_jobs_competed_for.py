"""Notices of jobs competed for: their day, offices of schools, names of one word of other peoples, and what is given up."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

PAGE = (
    "云山市第三幼儿园2024年度岗位竞聘结果公示\n\n{}\n\n一、岗位竞聘\n1.保教主任：达娃卓玛\n2.后勤主任：柳望舒（不再兼任工会主席）\n"
    "3.大班年级组长：宝音\n\n公示期：2024年12月19日至12月25日。\n"
)
SCHOOL = {"title": "云山中学2021年大事记", "organization": "云山中学"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("经本人申请、民主测评、园务会（2024年12月18日）研究，现将结果公示如下：", "2024-12-18"),
        ("经2024年12月18日园务会研究决定，现将结果公布如下：", "2024-12-18"),
        ("经研究，现将结果公示如下：", "2024-12-19"),
    ],
)
def test_the_day_is_that_of_the_decision_or_the_first_of_those_for_objections(told: str, day: str):
    assert dated_whole(PAGE.format(told)) == {
        f"{day} 达娃卓玛 云山市第三幼儿园 保教主任 appointed",
        f"{day} 柳望舒 云山市第三幼儿园 后勤主任 appointed",
        f"{day} 柳望舒 云山市第三幼儿园工会 主席 removed",
        f"{day} 宝音 云山市第三幼儿园 大班年级组长 appointed",
    }


@pytest.mark.parametrize(
    "office", ["年级组长", "高三年级组长", "教研组长", "德育主任", "后勤主任", "年级主任", "备课组长"]
)
def test_offices_of_schools_below_the_head_stand_bare(office: str):
    assert held(f"{office}丘陵讲话。", **SCHOOL) == {f"丘陵 云山中学 {office}"}


@pytest.mark.parametrize("name", ["达娃卓玛", "卓玛", "宝音", "斯琴", "丹增", "娜仁", "普布"])
def test_a_word_that_is_a_whole_name_among_other_peoples(name: str):
    assert held(f"校长{name}主持会议。", **SCHOOL) == {f"{name} 云山中学 校长"}


def test_a_branch_made_a_committee_gives_its_secretary_the_committee():
    assert held("校党总支改建党委，丘陵当选书记。", **SCHOOL) == {"丘陵 云山中学 党委书记 elected"}
    assert held("支部升格为党总支，丘陵任书记。", **SCHOOL) == {"丘陵 云山中学 党总支书记 appointed"}


def test_the_word_before_a_list_is_no_surname():
    found = held("选举丘陵为主席，副主席有钱亮、孙立。")
    assert found >= {"钱亮 云州市总工会 副主席 elected", "孙立 云州市总工会 副主席 elected"}
