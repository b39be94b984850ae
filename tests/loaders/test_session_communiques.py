"""Communiqués of sessions: days in Chinese numerals, the session's whole name, what was decided on its days."""

from __future__ import annotations

from pathlib import Path

import pytest

from .told import told

TEXT = """沧州市新闻工作者协会四届二次理事会会议公报

（{vote}四届二次理事会会议通过）

　　沧州市新闻工作者协会四届二次理事会会议，于{days}在渤海宾馆举行。出席会议的理事四十一人。
　　市委宣传部副部长高成林出席并讲话。协会主席李亭序主持会议。
　　会议同意李亭序辞去主席职务的请求，补选沧州晚报社总编辑赵北堡为主席；增补河北广播电台驻沧州记者站站长钱百川、沧州电视台副台长孙湖为常务理事。
"""


@pytest.mark.parametrize(
    ("vote", "days"),
    (
        ("一九九六年十一月八日", "一九九六年十一月七日至八日"),
        ("1996年11月8日", "1996年11月7日至8日"),
        ("一九九六年十一月八日", "一九九六年十一月七日至十一月八日"),
    ),
)
def test_a_session_of_two_days(tmp_path: Path, vote: str, days: str) -> None:
    found = told(tmp_path, TEXT.format(vote=vote, days=days))
    both = "1996-11-07/1996-11-08"
    assert found.events == {f"{both} 沧州市新闻工作者协会四届二次理事会会议 渤海宾馆"}
    own = "沧州市新闻工作者协会"
    assert f"赵北堡 {own} 主席 elected {both}" in found.held
    assert {f"{name} {own} 常务理事 elected {both}" for name in ("钱百川", "孙湖")} <= found.held
    assert f"钱百川 河北广播电台驻沧州记者站 站长 stated {both}" in found.held
    assert f"李亭序 {own} 主席 resigned {both}" in found.held
