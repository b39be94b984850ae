"""Pages of a county's station or media centre tell of others, unless they speak of the station itself."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize("station", ["彭山县融媒体中心", "彭山县广播电视台", "彭山县新闻中心"])
def test_a_station_does_not_elect_the_union_of_another_house(station: str):
    told = "3月14日，彭山县妇幼保健院召开工会会员大会。高山当选工会主席，洪亮当选工会副主席。"
    assert held_whole(f"{station}\n2012-03-16\n保健院选举工会\n{told}\n") == {
        "高山 彭山县妇幼保健院工会 主席 elected",
        "洪亮 彭山县妇幼保健院工会 副主席 elected",
    }


@pytest.mark.parametrize(
    "told, expected",
    [
        ("彭山县融媒体中心召开党员大会，中心主任高山主持。", {"高山 彭山县融媒体中心 主任"}),
        ("县委书记高山到青龙镇调研。", {"高山 彭山县委 书记"}),
    ],
)
def test_a_station_has_posts_of_its_own_and_its_county(told: str, expected: set[str]):
    assert held_whole(f"彭山县融媒体中心\n2012-03-16\n3月14日，{told}\n") == expected
