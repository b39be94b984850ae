"""Pieces of a round-up, each below its headline, that tell their day by that of the piece before."""

from __future__ import annotations

import pytest
from reading import dated_whole

_ROUND_UP = """云州市妇联一周工作动态（2024年5月6日—5月12日）

信息来源：云州市妇女联合会　　发布日期：2024-05-13

■ 市妇联召开八届四次执委会议
　　5月9日上午，市妇联八届四次执委会议召开。市妇联主席孟庆云出席会议并讲话。

■ 巾帼家政技能培训班开班
　　{day}，云州市巾帼家政技能提升培训班在市图书馆开班，市妇联副主席苏明娜主持开班式。

■ 母亲节主题活动温馨举办
　　5月12日，母亲节主题活动在市图书馆举办。市妇联宣传部部长冯雅琴主持。
"""


@pytest.mark.parametrize(
    ("day", "when"),
    [
        ("同日", "2024-05-09"),
        ("当日下午", "2024-05-09"),
        ("当天", "2024-05-09"),
        ("次日上午", "2024-05-10"),
        ("第二天", "2024-05-10"),
        ("11日", "2024-05-11"),
        ("5月11日", "2024-05-11"),
    ],
)
def test_a_piece_of_the_same_or_next_day(day: str, when: str) -> None:
    found = dated_whole(_ROUND_UP.format(day=day))
    assert {one for one in found if "妇联" in one} == {
        "2024-05-09 孟庆云 云州市妇联 主席",
        f"{when} 苏明娜 云州市妇联 副主席",
        "2024-05-12 冯雅琴 云州市妇联宣传部 部长",
    }
