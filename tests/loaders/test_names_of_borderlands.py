"""Surnames of the borderlands behind titles and in lists."""

import pytest
from reading import held


@pytest.mark.parametrize("name", ["字国栋", "禾秀芝", "陇盛", "纳建华"])
def test_such_names_stand_behind_titles_and_in_lists(name: str) -> None:
    found = held(f"出席：市水利局党组成员{name}、鲁明远，副局长林海。")
    assert f"{name} 云州市水利局 党组成员" in found and "鲁明远 云州市水利局 党组成员" in found


@pytest.mark.parametrize("name", ["宝音德力格尔", "宝音德力根", "额尔德巴图"])
def test_the_words_of_a_name_are_those_that_leave_nothing_over(name: str) -> None:
    """Although the longest word at its head would leave something: `宝音德|力格尔`."""
    assert f"{name} 云州市水利局 副局长" in held(f"出席：市水利局副局长{name}，副局长林海。")
