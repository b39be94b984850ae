"""Offices handed to somebody or held by several, told before the names, and boards chosen anew."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "鲁甸县红十字会大事记\n2021年\n5月3日 "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "县红十字会第四次会员代表大会召开，会议选举副县长罗小满为会长，专职副会长丁一凡、兼职副会长石小川。",
            {
                "罗小满 鲁甸县人民政府 副县长",
                "罗小满 鲁甸县红十字会 会长 elected",
                "丁一凡 鲁甸县红十字会 专职副会长 elected",
                "石小川 鲁甸县红十字会 兼职副会长 elected",
            },
        ),
        ("鲁甸县钓鱼协会换届，会长由罗小满连任。", {"罗小满 鲁甸县钓鱼协会 会长 elected"}),
        (
            "鲁甸县作家协会换届大会选出新一届理事会：主席罗小满；秘书长丁一凡。",
            {"罗小满 鲁甸县作家协会 主席 elected", "丁一凡 鲁甸县作家协会 秘书长 elected"},
        ),
    ],
)
def test_a_board_chosen_anew(text: str, expected: set[str]) -> None:
    assert held_whole(HEAD + text) == expected


def test_an_office_named_before_its_holders_is_not_that_of_the_one_before() -> None:
    court = "鲁甸县人民法院"
    text = f"{court}志\n1957年，县人民代表大会选举罗小满为院长，审判员有丁一凡、石小川等5人。1958年3月，罗小满调出，由丁一凡代理院长。"
    assert held_whole(text) == {
        f"罗小满 {court} 院长 elected",
        f"丁一凡 {court} 审判员 elected",
        f"石小川 {court} 审判员 elected",
        f"丁一凡 {court} 代理院长 appointed",
    }


def test_a_post_held_beside_another() -> None:
    found = held_whole("鲁甸县志·人事\n1950年3月，县建设科科长由副县长罗小满兼，县监察委员会原主任丁一发他调。")
    assert "罗小满 鲁甸县建设科 科长 appointed" in found
    assert "丁一发 鲁甸县监察委员会 主任 former" in found


def test_the_board_of_the_sentence_before_is_chosen_with_its_heads() -> None:
    club = "鲁甸县羽毛球协会"
    found = held_whole(
        f"{club}大事记\n2018年\n12月1日 {club}第三次会员大会召开，选举产生第三届理事会理事31人、监事3人。罗小满连任会长，丁一凡任秘书长。"
    )
    assert found == {f"罗小满 {club} 会长 elected", f"丁一凡 {club} 秘书长 elected"}


def test_a_name_right_behind_the_month_takes_an_office() -> None:
    hospital = "鲁甸县第一人民医院"
    found = held_whole(f"{hospital}院志\n1984年10月，丁一凡任院长。1990年3月罗小满任副院长。")
    assert found == {f"丁一凡 {hospital} 院长 appointed", f"罗小满 {hospital} 副院长 appointed"}
