"""Towns whose names begin with what is a preposition elsewhere: `向荣乡`, `从善镇`."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize("town", ["向荣乡", "对山乡", "从善镇", "于家镇", "在园镇"])
def test_the_first_character_is_of_the_name(town: str) -> None:
    assert held(f"{town}党委书记罗小满到会。") == {f"罗小满 云州市{town} 党委书记"}
    found = held(f"市委决定：罗小满任市总工会党组书记，免去其{town}党委书记职务。")
    assert f"罗小满 云州市{town} 党委书记 removed" in found


@pytest.mark.parametrize("words", ["向石桥镇党委书记罗小满颁奖。", "石大勇在石桥镇党委书记罗小满陪同下检查工作。"])
def test_before_a_longer_name_it_stays_a_preposition(words: str) -> None:
    assert "罗小满 云州市石桥镇 党委书记" in held(words)
