"""Who loses a post that stands right behind the name, with 的 before 职务."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "text", ["市委撤销罗小满云州大学党委副书记的职务。", "市委免去罗小满同志云州大学党委副书记的职务。"]
)
def test_the_post_is_lost(text: str) -> None:
    assert held(text) == {"罗小满 云州大学 党委副书记 removed"}
