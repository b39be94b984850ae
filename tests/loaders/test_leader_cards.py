"""Pages of a body's leaders: an office and its holder on a line of its own, his life told below."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = """临漳市供销合作社联合社
领导之窗

党组书记、理事会主任{gap}祁守业
{first}

党组成员、理事会副主任{gap}丁　香（女）
{second}

更新时间：2024-03-18
"""


@pytest.mark.parametrize("gap", ["：", "　"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("男，汉族，1968年11月生，大学学历。主持全面工作。", "1975年2月生，中共党员。分管财务部。"),
        ("1966年1月出生，研究生学历，1990年7月参加工作。", "满族，1981年生。分管组织工作。"),
        ("1965年4月生，高级经济师。", "1978年生。"),
        ("主持全面工作，分管人事科。", "1975年3月生于临漳市，汉族，大学文化。"),
    ],
)
def test_lives_below_offices_are_no_news_of_their_days_of_birth(gap: str, first: str, second: str) -> None:
    assert dated_whole(PAGE.format(gap=gap, first=first, second=second)) == {
        "2024-03-18 祁守业 临漳市供销合作社联合社 党组书记",
        "2024-03-18 祁守业 临漳市供销合作社联合社 理事会主任",
        "2024-03-18 丁香 临漳市供销合作社联合社 党组成员",
        "2024-03-18 丁香 临漳市供销合作社联合社 理事会副主任",
    }
