"""Announcements of what boards and shareholders resolved: their facts are of the day of the meeting."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAPER = """云州云岭机械股份有限公司
第三届董事会第一次会议决议公告

　　一、会议召开和出席情况
　　{number}{label}2024年1月15日
　　会议应出席董事5人，实际出席4人，董事祁守业因公出差，委托董事罗小满代为表决。
　　二、议案审议情况
　　（一）审议通过《关于选举公司第三届董事会董事长的议案》，选举丁一凡为董事长，任期三年。
　　特此公告。

　　　　　　云州云岭机械股份有限公司董事会
　　　　　　　　　　　　2024年1月16日
"""
FIRM = "云州云岭机械股份有限公司"


@pytest.mark.parametrize("number", ["1．", "1、", "（一）", ""])
@pytest.mark.parametrize("label", ["会议召开时间：", "会议召开日期：", "本次会议召开的时间：", "董事会会议举行时间："])
def test_posts_of_a_resolution_are_of_the_day_of_its_meeting(number: str, label: str) -> None:
    assert dated_whole(PAPER.format(number=number, label=label)) == {
        f"2024-01-15 祁守业 {FIRM} 董事", f"2024-01-15 罗小满 {FIRM} 董事", f"2024-01-15 丁一凡 {FIRM} 董事长 elected",
    }  # fmt: skip
