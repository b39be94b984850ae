"""Counties whose names begin with the word for a town (镇远县), and the province over a county in the years before 1956."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize("county", ["镇远县", "镇平县", "乡宁县", "镇坪县"])
@pytest.mark.parametrize("party", ["中共", "中国共产党"])
def test_a_party_before_a_county_named_like_a_town_is_none_of_a_town(county: str, party: str) -> None:
    text = (
        f"{county}志\n\n大事记\n\n1956年\n\n"
        f"5月10日　{party}{county}第一届委员会第一次全体会议选举石川为第一书记，丁一凡为书记。\n"
    )
    assert held_whole(text) == {f"石川 {county}委 第一书记 elected", f"丁一凡 {county}委 书记 elected"}


def test_the_province_over_a_county_is_known_before_1956_where_it_was_that_of_today() -> None:
    text = "白水县志\n\n大事记\n\n1953年\n\n1月　省委农村工作部副部长石川来县检查工作。\n\n1954年\n\n2月　省水利局局长丁一凡来县。\n"
    assert held_whole(text) == {"石川 陕西省委农村工作部 副部长", "丁一凡 陕西省水利局 局长"}


def test_the_province_over_other_counties_is_not_guessed() -> None:
    text = "雅江县志\n\n大事记\n\n1953年\n\n1月　省委农村工作部副部长石川来县检查工作。\n"
    assert not any("四川" in one for one in held_whole(text))
