"""Names before what somebody does for others: `甲为三十名学员颁发证书`."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("市教育局副局长胡杨为38名学员颁发证书。", "胡杨"),
        ("市教育局副局长高洁为全体学员授课。", "高洁"),
        ("市教育局副局长林大为出席。", "林大为"),
        ("市教育局副局长林大为为获奖单位授牌。", "林大为"),
    ],
)
def test_the_word_for_those_served_is_no_part_of_a_name(said: str, name: str) -> None:
    assert held(said) == {f"{name} 云州市教育局 副局长"}
