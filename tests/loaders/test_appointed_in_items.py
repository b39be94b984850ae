"""Appointments told item after item in one sentence, how many there are, and schools that unions have."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "会议决定：罗志强为经济委员会主任；安乐为民族宗教委员会主任，马云山（回族）为副主任；常青为文史委员会主任。",
            {
                "罗志强 云州市政协经济委员会 主任 appointed",
                "安乐 云州市政协民族宗教委员会 主任 appointed",
                "马云山 云州市政协民族宗教委员会 副主任 appointed",
                "常青 云州市政协文史委员会 主任 appointed",
            },
        ),
        (
            "四届一次常委会任命：安乐为民族宗教委员会主任；乐山为文史委员会副主任。",
            {"安乐 云州市政协民族宗教委员会 主任 appointed", "乐山 云州市政协文史委员会 副主任 appointed"},
        ),
        ("会议决定：高山为保护区；平安为创建单位。", set[str]()),
    ],
)
def test_a_clause_of_a_row_of_appointments_names_who_is_appointed(text: str, posts: set[str]) -> None:
    assert held(text, title="云州市政协2021年大事记", organization="云州市政协") == posts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("任命谷大满、方安二同志为办公室副主任。", ["方安", "谷大满"]),
        ("任命谷大满、方平两同志为办公室副主任。", ["方平", "谷大满"]),
        ("选举谷大满、方叔安、丁小玲三同志为常务委员。", ["丁小玲", "方叔安", "谷大满"]),
        ("会议免去谷大满、方平二同志的办公室副主任职务。", ["方平", "谷大满"]),
        ("会议决定谷大满、方安二同志任办公室副主任。", ["方安", "谷大满"]),
        ("任命李小三同志为办公室主任。", ["李小三"]),
        ("任命谷大满、李小三同志为办公室副主任。", ["李小三", "谷大满"]),
    ],
)
def test_the_number_of_those_named_is_no_part_of_the_last_name(text: str, names: list[str]) -> None:
    assert sorted(one.split()[0] for one in held(text)) == names


def test_a_school_of_a_union_keeps_the_short_name_of_the_union() -> None:
    found = held("洛阳市工会干部学校副校长谷大满、洛阳市工会主席方平出席。")
    assert found == {"谷大满 洛阳市工会干部学校 副校长", "方平 洛阳市总工会 主席"}
