"""Clerks and heads of teams by what they are charged with, and lists of papers that a meeting adopted."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("云州矿务局二矿采煤队长李大山代表先进生产者发言。", "李大山 云州矿务局二矿 采煤队长"),
        ("市建筑公司施工队长张大山介绍经验。", "张大山 云州市建筑公司 施工队长"),
        ("市化肥厂工会女工干事张明介绍经验。", "张明 云州市化肥厂工会 女工干事"),
        ("市文联组织干事张明到会。", "张明 云州市文联 组织干事"),
    ],
)
def test_charged_with(text: str, expected: str) -> None:
    assert held(text) == {expected}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "大会审议通过了李忠所作的工作报告和《财务工作报告》、《关于开展竞赛活动的决议》。",
            {"财务工作报告", "关于开展竞赛活动的决议"},
        ),
        (
            "大会通过了李忠代表上届委员会作的工作报告、《财务工作报告》和《经审工作报告》，选举李忠为主席。",
            {"财务工作报告", "经审工作报告"},
        ),
    ],
)
def test_papers_listed_behind_a_report(text: str, titles: set[str]) -> None:
    assert {one.title for one in read(text).statements if isinstance(one, Issuance)} == titles


def test_clause_with_another_office_besides() -> None:
    text = "市总工会机关设办公室、组织部。张轮兼办公室主任，卓明任组织部部长。"
    assert held(text) == {"张轮 云州市总工会办公室 主任 appointed", "卓明 云州市总工会组织部 部长 appointed"}
    assert not held("教师兼班主任，工资照发。")


def test_first_session_of_the_staff_adopts() -> None:
    text = "首届教职工代表大会暨工会会员代表大会召开，讨论通过了《职工聘任暂行办法》。"
    found = read(text, title="云州职业技术学院大事记", organization="云州职业技术学院").statements
    bodies = [one.organizations for one in found if isinstance(one, Issuance)]
    assert bodies == [("云州职业技术学院首届教职工代表大会暨工会会员代表大会",)]
