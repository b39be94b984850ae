"""Names of sessions that the title of their bulletins breaks over two lines."""

from __future__ import annotations

import pytest
from reading import own_body

_BELOW = "\n简　报\n第 5 期\n大会秘书处编　　　　2021年12月20日\n\n会议于12月20日在市会堂举行。罗江作报告。\n"


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("中国人民政治协商会议\n青山市第十一届委员会第一次会议", "青山市政协"),
        ("中国人民政治协商会议青山市\n第十一届委员会第一次会议", "青山市政协"),
        ("政协青山市\n第十一届委员会第一次会议", "青山市政协"),
        ("中国共产党\n青山市第五次代表大会", "青山市委"),
        ("中国共产党\n青山职业学院第五次代表大会", "青山职业学院"),
        ("中国民主同盟\n青山市第五次代表大会", "民盟青山市委"),
        ("青山市总工会\n第五次会员代表大会", "青山市总工会"),
    ],
)
def test_the_bulletin_is_its_bodys(title: str, own: str) -> None:
    assert own_body(title + _BELOW) == own
