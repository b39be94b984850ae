"""Members listed by a paper that sets up a group, who led the one it dissolves, and a bureau's paper in the news."""

from __future__ import annotations

import pytest
from reading import based_whole, held_whole

COMMITTEE = """云州矿务局关于成立安全生产委员会的决定

局属各单位：
经1987年3月17日局长办公会议讨论，决定成立云州矿务局安全生产委员会，组成人员如下：
主　任：丁大山（局长）
委　员：罗小满　李明山
原局安全领导小组同时撤销，王大海不再担任组长。

云州矿务局
1987年3月20日
"""
GROUP = """云州大学关于成立校园规划领导小组的通知

各单位：
经研究，决定{verb}校园规划领导小组，成员名单如下：
组长：丁大山
成员：梅雪（基建处处长）、李明山（财务处处长）
云州大学
2011年3月20日
"""


def test_those_listed_of_a_new_committee_are_appointed() -> None:
    body = "云州矿务局安全生产委员会"
    assert based_whole(COMMITTEE) == {
        f"丁大山 {body} 主任 appointed",
        f"罗小满 {body} 委员 appointed",
        f"李明山 {body} 委员 appointed",
        "丁大山 云州矿务局 局长 stated",
        "王大海 云州矿务局安全领导小组 组长 removed",
    }


@pytest.mark.parametrize("verb", ["成立", "组建", "设立"])
def test_a_new_group_has_members_by_the_paper_that_sets_it_up(verb: str) -> None:
    group = "云州大学校园规划领导小组"
    assert based_whole(GROUP.format(verb=verb)) == {
        f"丁大山 {group} 组长 appointed",
        f"梅雪 {group} 成员 appointed",
        f"李明山 {group} 成员 appointed",
        "梅雪 云州大学基建处 处长 stated",
        "李明山 云州大学财务处 处长 stated",
    }


def test_the_house_that_holds_a_contest_and_not_the_one_somebody_goes_to() -> None:
    text = (
        "云铁职工技能赛落幕\n本报云州1994年10月23日电（记者 梅雪）　由云州铁路局工会、局教育处联合主办的第六届职工技术比武昨日闭幕。"
        "局党委副书记丁大山、局工会主席罗小满出席闭幕式，局教育处处长甘小霖致闭幕词。\n"
        "又讯　局工会生产部部长柳小叶日前调任青州铁路分局工会主席。\n"
    )
    assert held_whole(text) == {
        "丁大山 云州铁路局 党委副书记",
        "罗小满 云州铁路局工会 主席",
        "甘小霖 云州铁路局教育处 处长",
        "柳小叶 云州铁路局工会生产部 部长",
        "柳小叶 青州铁路分局工会 主席 appointed",
    }
