"""Branches of firms in cities whose names end as those of townships do."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize("firm", ["中国人寿新乡分公司", "中国平安萍乡中心支公司", "中国人保景德镇分公司"])
def test_no_district_stands_before_a_branch_in_a_city(firm: str):
    text = (
        "新乡市律师协会2021年大事记\n\n7月18日，红旗区人大代表罗小满到市律师协会调研。"
        f"7月19日，市律师协会召开座谈会，{firm}副总经理丁大山出席。\n"
    )
    assert f"丁大山 {firm} 副总经理" in held_whole(text)
