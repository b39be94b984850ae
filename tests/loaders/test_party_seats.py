"""Posts at committees of the ruling party that go by their full names: of places, schools, bureaus, hospitals."""

from __future__ import annotations

import pytest
from reading import held

CASES = {
    "two seats of a school's committee and its headship": (
        "日前省委决定，丁一凡（云岭工学院院长）任中共云岭工学院委员会委员、书记。",
        "丁一凡 云岭工学院 院长|丁一凡 云岭工学院 党委委员 appointed|丁一凡 云岭工学院 党委书记 appointed",
    ),
    "seats that somebody loses": (
        "市委决定：免去石小川中共云岭职业学院委员会副书记、委员职务。",
        "石小川 云岭职业学院 党委副书记 removed|石小川 云岭职业学院 党委委员 removed",
    ),
    "a place's committee is its 委": ("中共云州市委员会书记韩志高讲话。", "韩志高 云州市委 书记"),
    "of a session": ("中国共产党云岭县第八届委员会书记韩志高讲话。", "韩志高 云岭县委 书记"),
    "a bureau's": ("中共云州市教育局委员会副书记罗小满到会。", "罗小满 云州市教育局 党委副书记"),
    "a bare secretary chosen at a committee's meeting": (
        "中共云岭县农业学校第三次代表大会举行。在随后召开的新一届党委第一次全体会议上，丁一凡当选书记，石小川当选副书记兼纪委书记。",
        "丁一凡 云岭县农业学校 党委书记 elected|石小川 云岭县农业学校 党委副书记 elected|石小川 云岭县农业学校 纪委书记 elected",
    ),
    "the same in short": (
        "中共云岭县农业学校第三次代表大会举行。在新一届党委一次全会上，丁一凡当选为书记。",
        "丁一凡 云岭县农业学校 党委书记 elected",
    ),
    "for discipline": ("中共云州市第一医院纪律检查委员会书记石勇到会。", "石勇 云州市第一医院 纪委书记"),
    "sent out by a city's": (
        "中共云州市委青港开发区工作委员会书记石勇到会。",
        "石勇 云州市委青港开发区工作委员会 书记",
    ),
    "a department of it": ("中共云州大学委员会组织部部长罗小满出席。", "罗小满 云州大学党委组织部 部长"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_full_name_of_a_committee(case: str) -> None:
    text, wanted = CASES[case]
    assert held(text) == set(wanted.split("|"))
