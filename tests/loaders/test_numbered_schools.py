"""Schools that are named by their number."""

from __future__ import annotations

import pytest

from cursus.loaders.bodies.find import find_names


@pytest.mark.parametrize("number", ["一", "三", "八", "十", "十五"])
def test_the_whole_word_for_the_school_is_read(number: str) -> None:
    text = f"1958年更名云州市第{number}中学，罗小满任校长。"
    assert [one.words for one in find_names(text)] == [f"云州市第{number}中学"]
