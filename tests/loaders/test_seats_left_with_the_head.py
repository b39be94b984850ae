"""Seats in a group that are left together with its head."""

from __future__ import annotations

import pytest
from reading import held_whole

_PAPER = """云海市人民政府办公室
关于调整市防汛指挥部成员的通知
云办函〔2022〕14号

因人员变动，对市防汛指挥部成员作如下调整：
指挥长：丁大山　　市委常委、常务副市长
成　员：罗小满　　市水利局局长
{told}

2022年9月18日
"""


@pytest.mark.parametrize(
    "told",
    [
        "原指挥长石小川、成员邵一鸣不再担任上述职务。",
        "石小川不再担任指挥长。原指挥长石小川、成员邵一鸣、陶可心不再担任以上职务。",
    ],
)
def test_a_seat_is_of_the_group(told: str):
    held = held_whole(_PAPER.format(told=told))
    assert "邵一鸣 云海市防汛指挥部 成员 removed" in held
    assert not {one for one in held if one.startswith("邵一鸣 云海市委")}
