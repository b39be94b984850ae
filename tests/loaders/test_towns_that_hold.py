"""Bare posts of a town behind what the town held: `某某镇召开党代会，甲当选镇党委书记`."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "told, expected",
    [
        (
            "溪口镇召开第三次党代会。高山当选镇党委书记，洪亮当选镇纪委书记。",
            {"高山 云州市溪口镇 党委书记 elected", "洪亮 云州市溪口镇纪委 书记 elected"},
        ),
        (
            "溪口镇举行庆祝大会，镇党委书记高山讲话，镇长洪亮主持。",
            {"高山 云州市溪口镇 党委书记", "洪亮 云州市溪口镇人民政府 镇长"},
        ),
        ("青山乡第三次党代会召开，选举高山为乡党委书记。", {"高山 云州市青山乡 党委书记 elected"}),
    ],
)
def test_the_town_that_holds_something_is_that_of_bare_posts_behind(told: str, expected: set[str]):
    assert held(told) == expected
