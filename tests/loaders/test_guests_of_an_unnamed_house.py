"""Guests of the same kind as the house whose page it is (`某学院院长一行来我校`): 我校 and its bare offices are never theirs."""

from __future__ import annotations

import pytest
from reading import dated_whole

_PAGE = "盐城工学院领导来我校考察交流\n时间：2013-06-19 编辑：小王\n　　6月18日，盐城工学院院长浦玉忠率相关部门负责人来我校考察交流。{}\n{}\n"
_HOSTS = "校长龚明德、副校长汪海波在行政楼与来宾座谈。"


@pytest.mark.parametrize(
    "foot",
    [
        "Copyright © 江苏理工学院 版权所有",
        "版权所有：江苏理工学院",
        "（江苏理工学院党委宣传部）",
        "主办单位：江苏理工学院",
    ],
)
@pytest.mark.parametrize("ours", ["", "我校"])
def test_the_foot_of_the_page_names_the_house(foot: str, ours: str) -> None:
    found = dated_whole(_PAGE.format(ours + _HOSTS, foot))
    assert {"2013-06-18 浦玉忠 盐城工学院 院长", "2013-06-18 龚明德 江苏理工学院 校长"} <= found
    assert "2013-06-18 汪海波 江苏理工学院 副校长" in found


@pytest.mark.parametrize("ours", ["", "我校"])
def test_where_nothing_names_it_its_offices_are_nobodys(ours: str) -> None:
    found = dated_whole(_PAGE.format(ours + _HOSTS, ""))
    assert found == {"2013-06-18 浦玉忠 盐城工学院 院长"}


def test_a_signature_names_the_house_below_news_of_a_paper() -> None:
    found = dated_whole(
        "如皋中学代表团来我校访问\n　　本网讯 4月11日，如皋中学校长孔令辉一行8人来我校交流访问。我校校长宋志刚、副校长夏青接待了来宾。"
        "\n　　徐州市第一中学\n　　2012-4-12\n"
    )
    assert {"2012-04-11 孔令辉 如皋中学 校长", "2012-04-11 宋志刚 徐州市第一中学 校长"} <= found


def test_a_house_that_the_text_names_besides_is_meant() -> None:
    found = dated_whole(
        "如皋中学来访\n2012-4-12\n　　4月11日，如皋中学校长孔令辉一行来我校访问。徐州市第一中学校长宋志刚接待了来宾。我校教务处处长夏青参加座谈。\n"
    )
    assert {"2012-04-11 宋志刚 徐州市第一中学 校长", "2012-04-11 夏青 徐州市第一中学教务处 处长"} <= found


def test_who_comes_of_another_kind_leaves_the_school_that_speaks() -> None:
    found = dated_whole(
        "市教育局领导来我校调研\n2012-4-12\n　　4月11日，徐州市教育局局长孔令辉来徐州市第一中学调研。我校校长宋志刚、副校长夏青陪同。\n"
    )
    assert "2012-04-11 宋志刚 徐州市第一中学 校长" in found
