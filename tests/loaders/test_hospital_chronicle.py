"""A hospital's chronicle: guests with departments of the same name, its societies, the groups it sets up."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "5月8日　武汉同安医院骨科主任石小川来院讲学，骨科主任罗小满主持。",
            {"石小川 武汉同安医院骨科 主任", "罗小满 云州市中心医院骨科 主任"},
        ),
        (
            "5月25日　院长罗小满率队赴宜昌市中心医院学习，该院院长石小川、总务科科长丁一凡介绍了做法。",
            {"罗小满 云州市中心医院 院长", "石小川 宜昌市中心医院 院长", "丁一凡 宜昌市中心医院总务科 科长"},
        ),
        (
            "3月5日　院科协成立大会召开，选举罗小满为主席，丁一凡为副主席。",
            {"罗小满 云州市中心医院科协 主席 elected", "丁一凡 云州市中心医院科协 副主席 elected"},
        ),
        (
            "4月21日　医院成立疫情防控领导小组，罗小满任组长，医务科科长丁一凡兼办公室主任。",
            {
                "罗小满 云州市中心医院疫情防控领导小组 组长 appointed",
                "丁一凡 云州市中心医院医务科 科长",
                "丁一凡 云州市中心医院疫情防控领导小组办公室 主任 appointed",
            },
        ),
        (
            "9月2日　医院与江南大学医学院签订《教学医院共建协议》，罗小满和该院教务处处长丁一凡分别签字。",
            {"丁一凡 江南大学医学院教务处 处长"},
        ),
    ],
)
def test_whose_posts_they_are(text: str, found: set[str]) -> None:
    assert held_whole(f"云州市中心医院大事记\n2003年\n1月4日　医院召开大会，院长罗小满讲话。\n{text}") == found | {
        "罗小满 云州市中心医院 院长"
    }
