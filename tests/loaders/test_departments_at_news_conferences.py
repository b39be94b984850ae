"""Departments and teams that news tell of one after the other: each lies in the body that meets, not in the one before it."""

import pytest
from reading import held_whole

HEAD = "泸州日报\n1988年5月7日　星期六　第1203期\n\n　　本报讯　昨天，"


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "市中院召开新闻发布会，副院长严如松通报情况，民一庭庭长罗敏答问，研究室主任康建国主持。",
            {"严如松 泸州市中院 副院长", "罗敏 泸州市中院民一庭 庭长", "康建国 泸州市中院研究室 主任"},
        ),
        (
            "市中级人民法院召开新闻发布会，刑二庭庭长罗敏介绍情况，新闻发言人、办公室主任康建国主持。",
            {
                "罗敏 泸州市中级人民法院刑二庭 庭长",
                "康建国 泸州市中级人民法院 新闻发言人",
                "康建国 泸州市中级人民法院办公室 主任",
            },
        ),
        (
            "市公安局召开新闻发布会，治安支队支队长罗敏、刑侦支队副支队长严如松介绍情况，宣传处处长康建国主持。",
            {
                "罗敏 泸州市公安局治安支队 支队长",
                "严如松 泸州市公安局刑侦支队 副支队长",
                "康建国 泸州市公安局宣传处 处长",
            },
        ),
        (
            "市检察院召开新闻发布会，公诉处处长罗敏介绍情况，新闻发言人康建国主持。",
            {"罗敏 泸州市检察院公诉处 处长", "康建国 泸州市检察院 新闻发言人"},
        ),
    ],
)
def test_each_is_of_the_body_that_meets(told: str, posts: set[str]) -> None:
    assert held_whole(HEAD + told) == posts


def test_bench_within_a_division_stays_there() -> None:
    told = "市中院召开座谈会，民一庭庭长罗敏、金融合议庭审判长严如松发言。"
    assert "罗敏 泸州市中院民一庭 庭长" in held_whole(HEAD + told)


def test_team_named_without_police_before_it_is_left_as_it_is() -> None:
    told = "市卫生局召开座谈会，交警支队支队长罗敏发言。"
    assert not {one for one in held_whole(HEAD + told) if "卫生局交警" in one}
