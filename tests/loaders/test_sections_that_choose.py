"""Reports of congresses: lists in sections below the paragraph that tells of the election, and the day of the opening."""

from __future__ import annotations

import pytest
from reading import dated_whole

TEXT = """云州市总工会第六次代表大会
结果报告

（市总工会办公室整理　2023年1月18日）

一、大会概况
云州市总工会第六次代表大会于2022年12月13日至15日在工人会堂召开。
大会12月13日上午开幕。市委书记罗小满出席并讲话。
大会收到贺信14件。{day}，市总工会副主席丁一宣读了临川县总工会的贺信。

二、选举结果
14日下午，大会举行第二次全体会议，以无记名投票方式选举产生市总工会第六届委员会委员5名、经费审查委员会委员3名。
{first}
罗　满（女）　韩志高　　　　江　流　　　　申屠敬
包凤鸣（蒙古族）
{second}
管秋实　卢沟月　方　圆

三、其他
15日上午，大会闭幕。
"""
HEADS = [
    ("（一）委员会委员（按姓氏笔画为序）", "（二）经费审查委员会委员（按姓氏笔画为序）"),
    ("（一）委员会委员", "（二）经费审查委员会委员"),
    ("委员会委员（按姓氏笔画为序）：", "经费审查委员会委员（按姓氏笔画为序）："),
    ("1.委员会委员名单（5名）", "2.经费审查委员会委员名单（3名）"),
    ("（一）市总工会委员会委员（5名）", "（二）市总工会经费审查委员会委员（3名）"),
]


@pytest.mark.parametrize(("first", "second"), HEADS)
def test_lists_below_an_election_are_of_its_day(first: str, second: str) -> None:
    found = dated_whole(TEXT.format(day="会上", first=first, second=second))
    assert {f"2022-12-14 {name} 云州市总工会 委员 elected" for name in ("罗满", "韩志高", "江流", "包凤鸣")} <= found
    assert "2022-12-14 卢沟月 云州市总工会经费审查委员会 委员 elected" in found


def test_a_list_of_another_committee_below_the_results_is_of_that_committee() -> None:
    found = dated_whole(TEXT.format(day="会上", first=HEADS[1][0], second="（二）女职工委员会委员"))
    assert {one for one in found if "管秋实" in one} == {"2022-12-14 管秋实 云州市总工会女职工委员会 委员 elected"}


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("开幕当天", "2022-12-13"),
        ("开幕式当日", "2022-12-13"),
        ("闭幕当天", "2022-12-15"),
        ("大会闭幕当天", "2022-12-15"),
    ],
)
def test_the_day_of_the_opening_is_the_first_of_a_congress(said: str, day: str) -> None:
    found = dated_whole(TEXT.format(day=said, first=HEADS[0][0], second=HEADS[0][1]))
    assert f"{day} 丁一 云州市总工会 副主席" in found
