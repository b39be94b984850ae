"""Short news of districts and counties in the paper of the city above them, whose bodies go without their names."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = "长沙晚报　　A02　要闻\n2016年9月13日　星期二\n\n雨花区委常委、区长黄安致辞\n　　本报讯　昨日，雨花区文化节开幕，雨花区委副书记刘海致辞。\n\n【简　讯】\n{}\n■市卫计委近日出台《服务方案》。\n"


@pytest.mark.parametrize(
    ("piece", "facts"),
    [
        (
            "■昨晚，开福区“邻里节”晚会在西湖公园举行。区委常委、宣传部部长全志平，新河街道党工委书记苏明，虎形社区党总支书记周文同台朗诵。",
            {
                "全志平 长沙市开福区委 常委",
                "苏明 长沙市开福区新河街道 党工委书记",
                "周文 长沙市开福区新河街道虎形社区 党总支书记",
            },
        ),
        (
            "■9月8日，望城区召开干部大会，区委组织部副部长李建国宣布决定：夏天任区教育局局长。",
            {"李建国 长沙市望城区委组织部 副部长", "夏天 长沙市望城区教育局 局长 appointed"},
        ),
        (
            "■昨日，宁乡县“光彩杯”运动会开幕，副县长李强宣布开幕，县总工会主席赵明致辞。",
            {"李强 宁乡县人民政府 副县长", "赵明 宁乡县总工会 主席"},
        ),
        ("■近日，岳麓区社区文化节在橘子洲举行。区文化馆馆长孙明主持。", {"孙明 长沙市岳麓区文化馆 馆长"}),
    ],
)
def test_the_district_that_a_piece_begins_with(piece: str, facts: set[str]) -> None:
    found = held_whole(PAGE.format(piece))
    assert facts <= found
    assert "黄安 长沙市雨花区人民政府 区长" in found
