"""Chronicles of counties that speak of their prefecture without its name."""

from __future__ import annotations

import pytest
from reading import held_whole

_TOLD = (
    "5月4日　地委副书记王长河到过埠镇察看灾情，县长李明陪同。\n6月1日　行署副专员张立平来县检查。\n"
    "7月2日　地区教育局局长刘大海来县，县教育局局长吴平陪同。\n"
)


@pytest.mark.parametrize(
    ("county", "year", "place"),
    [("崇义", 1994, "赣州"), ("商南", 1990, "商洛"), ("正阳", 1988, "驻马店"), ("沅陵", 1985, "怀化")],
)
def test_it_is_that_which_the_city_was(county: str, year: int, place: str) -> None:
    found = held_whole(f"{county}县大事记（{year}年）\n\n{_TOLD}")
    assert {f"王长河 {place}地委 副书记", f"刘大海 {place}地区教育局 局长", f"张立平 {place}地区行署 副专员"} <= found


@pytest.mark.parametrize(
    ("county", "year"),
    [("崇义", 1958), ("沅陵", 1975), ("宁远", 1988), ("云江", 1988)],
)
def test_none_where_it_bore_another_name_or_may_have(county: str, year: int) -> None:
    assert not {one for one in held_whole(f"{county}县大事记（{year}年）\n\n{_TOLD}") if "地" in one}


def test_the_one_that_the_text_names_outranks_it() -> None:
    found = held_whole(
        "平江县大事记（1988年）\n\n5月4日　湘潭地委副书记王长河来县。\n6月1日　地委书记张立平来县检查。\n"
    )
    assert found == {"王长河 湘潭地委 副书记", "张立平 湘潭地委 书记"}
