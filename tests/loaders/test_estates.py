"""Papers of the owners of a housing estate, who call their meeting and council by the kind alone."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Issuance

MEETING = """碧桂花园小区业主大会公告
（2021）第3号

全体业主：
　　云州市白石区碧桂花园小区首次业主大会会议于2021年10月9日以书面征求意见的形式召开，会议由筹备组组长、清河路社区党委副书记季国兴主持，长乐街道办事处副主任谭春明到场监督计票。

一、表决通过《碧桂花园小区管理规约》。

二、10月18日晚，业主委员会召开第一次会议，推选邹友谊为主任。

　　　　　　　　　碧桂花园小区业主大会筹备组
　　　　　　　　　二〇二一年十月二十日
"""
RENEWED = """关于阳光新城业主委员会换届选举结果的公告

各位业主：
　　云州市白石区阳光新城小区第三届业主大会会议于2022年5月8日召开，选举邹友谊、詹宝山、季国兴为第三届业主委员会委员。

　　　　　　　　　阳光新城小区业主委员会
　　　　　　　　　2022年5月12日
"""
MINUTES = """翠湖苑业委会会议纪要

时间：2022年5月10日
地点：服务中心二楼
主持：邹友谊（业委会主任）
出席：詹宝山（副主任）、季国兴（委员）
"""
COUNCIL = "云州市白石区阳光新城小区业主委员会"


@pytest.mark.parametrize(
    ("text", "posts"),
    (
        (
            MEETING,
            {
                "季国兴 云州市白石区碧桂花园小区业主大会筹备组 组长",
                "季国兴 云州市白石区清河路社区 党委副书记",
                "谭春明 云州市白石区长乐街道办事处 副主任",
                "邹友谊 云州市白石区碧桂花园小区业主委员会 主任 elected",
            },
        ),
        (RENEWED, {f"{name} {COUNCIL} 委员 elected" for name in ("邹友谊", "詹宝山", "季国兴")}),
        (MINUTES, {"邹友谊 翠湖苑业委会 主任", "詹宝山 翠湖苑业委会 副主任", "季国兴 翠湖苑业委会 委员"}),
    ),
)
def test_council_of_the_estate(text: str, posts: set[str]) -> None:
    assert held_whole(text) == posts


def test_meeting_of_owners_adopts() -> None:
    papers = [one.organizations for one in read_whole(MEETING).statements if isinstance(one, Issuance)]
    assert papers == [("云州市白石区碧桂花园小区业主大会",)]


def test_several_estates_are_left_alone() -> None:
    text = "云州市物业管理情况\n\n　　2021年5月8日，白石区金桂苑业主大会选举李大山为业主委员会主任。2021年6月1日，清河区银杏里小区业主大会召开。\n"
    assert not any("金桂苑业主委员会" in post and "银杏里" in post for post in held_whole(text))
