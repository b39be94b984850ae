"""Departments that 该科 and 该处 point back at, and what those do whom they send: `该科主任某某主刀`, `启程赴某院，挂职任副院长`."""

from __future__ import annotations

import pytest
from reading import held, held_whole

HOSPITAL = "云州市人民医院2012年大事记\n\n5月17日　"
SCHOOL = "云州大学2012年大事记\n\n5月17日　"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("骨科成功开展我市首例手术，手术由该科主任石川主刀。", "石川 云州市人民医院骨科 主任"),
        ("检验科获先进集体称号，该科主任罗小满上台领奖。", "罗小满 云州市人民医院检验科 主任"),
        ("后勤处开展检查，该处处长石川带队。", "石川 云州市人民医院后勤处 处长"),
        ("心内科举办学习班，该科护士长石川主持，院长罗小满讲话。", "罗小满 云州市人民医院 院长"),
        ("市卫生局医政科来院检查，该科科长石川讲话。", "石川 云州市卫生局医政科 科长"),
        ("骨科副主任石川启程赴清水县人民医院，挂职任该院副院长。", "石川 清水县人民医院 副院长 appointed"),
    ],
)
def test_the_department_named_last_is_the_one_pointed_at(told: str, post: str) -> None:
    assert post in held_whole(HOSPITAL + told)


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        ("数学系举行报告会，该系主任石川主持，校长罗小满出席。", {"石川 云州大学数学系 主任", "罗小满 云州大学 校长"}),
        ("数学系主任石川主持，副校长罗小满出席。", {"石川 云州大学数学系 主任", "罗小满 云州大学 副校长"}),
        ("外语教研室召开会议，该室主任石川讲话。", {"石川 云州大学外语教研室 主任"}),
    ],
)
def test_a_faculty_has_directors_but_no_headmaster(told: str, posts: set[str]) -> None:
    assert held_whole(SCHOOL + told) == posts


def test_nothing_before_it_that_could_be_meant_is_no_department() -> None:
    assert not held("该科主任石川讲话。")
    assert "石川 云州市总工会 主任" not in held("发展科技要有新思路，该科主任石川讲话。")


PAPER = "云州报\n1957年3月21日　第112期\n\n市里的新闻\n　　本报讯　副市长罗敏三月十五日"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("在北街陶器厂召开现场会，该厂厂长石川介绍了经验。", "石川 北街陶器厂 厂长"),
        ("到东河农业社检查春耕，该社主任石川汇报了情况。", "石川 东河农业社 主任"),
        ("到青石粮店检查供应，该店店长石川汇报了情况。", "石川 青石粮店 店长"),
    ],
)
def test_a_works_that_nothing_else_names_is_pointed_at(told: str, post: str) -> None:
    assert post in held_whole(PAPER + told + "\n")


def test_works_in_general_are_none_that_is_pointed_at() -> None:
    for told in ("到几家工厂检查生产，该厂厂长石川汇报了情况。", "在现场检查厂房，该厂厂长石川汇报了情况。"):
        assert not any(one.startswith("石川") for one in held_whole(PAPER + told + "\n"))
