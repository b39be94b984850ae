"""Branches of societies of houses, and committees of a trade's union in a place."""

import pytest
from reading import held_whole

_SOCIETY = "浙江省{}2013年大事记\n2013年\n6月8日　{}主任罗小满到会祝贺。\n"


@pytest.mark.parametrize(
    ("society", "branch", "body"),
    [
        ("图书馆学会", "高校图书馆分会", "浙江省图书馆学会高校图书馆分会"),
        ("图书馆学会", "中小学图书馆专业委员会", "浙江省图书馆学会中小学图书馆专业委员会"),
        ("医院协会", "民营医院分会", "浙江省医院协会民营医院分会"),
    ],
)
def test_a_branch_by_the_kind_of_its_houses(society: str, branch: str, body: str) -> None:
    assert held_whole(_SOCIETY.format(society, branch)) == {f"罗小满 {body} 主任"}


@pytest.mark.parametrize("other", ["杭州市图书馆", "浙江大学图书馆"])
def test_a_house_of_its_own_is_no_branch(other: str) -> None:
    assert held_whole(_SOCIETY.format("图书馆学会", other)) == {f"罗小满 {other} 主任"}


_PAGE = "芜湖工人　　一九五七年四月二十日　星期六\n\n市搬运工会开会\n\n　　本报讯　中国搬运工会芜湖市委员会本月十五日举行第二届会员代表大会。{}\n"


@pytest.mark.parametrize(
    ("told", "holding"),
    [
        ("市搬运工会主席罗小满作报告。", "罗小满 中国搬运工会芜湖市委员会 主席"),
        ("中国搬运工会安徽省委员会副主席丁一凡讲了话。", "丁一凡 中国搬运工会安徽省委员会 副主席"),
        ("大会选举罗小满为主席。", "罗小满 中国搬运工会芜湖市委员会 主席 elected"),
        ("市教育工会主席罗小满到会祝贺。", "罗小满 芜湖市教育工会 主席"),
    ],
)
def test_the_committee_of_a_trade_in_its_place(told: str, holding: str) -> None:
    assert holding in held_whole(_PAGE.format(told))
