"""Introductions of a body on its site: who leads it on the day until when its numbers were counted."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = """医院简介

　　临漳市中医医院始建于1958年，1979年更名为临漳县中医医院，2003年改用现名。
　　2018年10月26日，建院六十周年庆祝大会在报告厅举行，院长邵一鸣致辞。
　　{now}党总支书记祁守业，院长、党总支副书记邵一鸣，副院长陶可心、石小川，工会主席罗小满（女）。祁守业{also}临漳市中医药学会副会长。
{foot}
"""


@pytest.mark.parametrize(
    "now", ["现任领导班子：", "医院现任领导班子成员：", "目前医院领导班子由", "现有领导班子成员5人："]
)
@pytest.mark.parametrize(
    ("also", "foot"),
    [
        ("同时担任", "（以上数据截至2022年12月）"),
        ("兼任", "（数据统计截止2022年12月底）"),
        ("还担任", "以上资料更新至2022年12月。"),
        ("同时兼任", "注：本文数据截至2022年12月。"),
    ],
)
def test_leaders_of_today_are_of_the_day_that_the_note_gives(now: str, also: str, foot: str) -> None:
    hospital = "临漳市中医医院"
    assert dated_whole(PAGE.format(now=now, also=also, foot=foot)) == {
        f"2018-10-26 邵一鸣 {hospital} 院长", f"2022-12 祁守业 {hospital} 党总支书记",
        f"2022-12 邵一鸣 {hospital} 院长", f"2022-12 邵一鸣 {hospital} 党总支副书记", f"2022-12 陶可心 {hospital} 副院长",
        f"2022-12 石小川 {hospital} 副院长", f"2022-12 罗小满 {hospital}工会 主席", "2022-12 祁守业 临漳市中医药学会 副会长",
    }  # fmt: skip
