"""Boards that sit together, firms that have become companies, and banks that sign with a body of the place."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "sits",
    [
        "召开首次股东会和董事会", "召开第一次股东大会和一届一次董事会", "召开股东会及董事会", "召开职工代表大会和董事会",
        "完成改制后第二届董事会换届", "召开改革后第一届董事会会议",
    ],
)  # fmt: skip
def test_boards_are_of_the_firm_that_calls_them(sits: str) -> None:
    assert held(f"清源明珠水务有限公司{sits}，李明山当选董事长，聘任张文远为总经理。") == {
        "李明山 清源明珠水务有限公司 董事长 elected",
        "张文远 清源明珠水务有限公司 总经理 appointed",
    }


@pytest.mark.parametrize("bank", ["龙川商业银行云州分行", "平安银行云州分行", "美联银行云州分行"])
def test_the_other_side_is_named_without_the_word_before_it(bank: str) -> None:
    assert f"王海涛 {bank} 副行长" in held(f"市残联与{bank}签订《服务协议》，该行副行长王海涛签字。")


@pytest.mark.parametrize("deed", ["联系康复机构", "联系城区街道", "联系指导"])
def test_who_is_in_touch_with_something(deed: str) -> None:
    assert held(f"市总工会党组成员、市工人文化宫主任闵捷{deed}。") == {
        "闵捷 云州市工人文化宫 主任", "闵捷 云州市总工会 党组成员",
    }  # fmt: skip
