"""Appointments one below the other, each with a number before its name."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import Holding

NOTICE = """关于罗小满等同志职务任免的通知

2022年5月6日院党委会议研究决定：

{0}罗小满任教务处处长，免去其化学系主任职务；
{1}管秋实任化学系主任，试用期一年；
{2}丁一任团委书记（试用期一年），柏松任保卫处副处长。

中共云州师范学院委员会
2022年5月8日
"""
NUMBERS = [("1．", "2．", "3．"), ("1. ", "2. ", "3. "), ("一、", "二、", "三、"), ("（一）", "（二）", "（三）"), ("①", "②", "③")]  # fmt: skip


@pytest.mark.parametrize("numbers", NUMBERS, ids="".join)
def test_names_behind_numbers_are_read(numbers: tuple[str, str, str]) -> None:
    found = read_whole(NOTICE.format(*numbers)).statements
    assert {brief(one) for one in found if isinstance(one, Holding)} == {
        "罗小满 云州师范学院教务处 处长 appointed",
        "罗小满 云州师范学院化学系 主任 removed",
        "管秋实 云州师范学院化学系 主任 appointed",
        "丁一 云州师范学院 团委书记 appointed",
        "柏松 云州师范学院保卫处 副处长 appointed",
    }
