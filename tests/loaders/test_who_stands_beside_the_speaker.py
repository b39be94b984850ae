"""A body named beside 我院 or 我校 is another than the one that speaks."""

import pytest
from reading import held_whole

_PAGE = "我院卒中中心揭牌\n\n发布时间：2018-11-19　来源：宣传科\n\n　　11月17日，{}副院长罗小满主持。{}\n"


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("我院与衡南县人民医院共同举办义诊，", "衡阳市第九人民医院的医护人员参加。"),
        ("由我院承办、衡南县人民医院协办的年会举行，", "衡阳市第九人民医院的专家授课。"),
    ],
)
def test_the_house_that_speaks_is_not_the_one_beside_it(first: str, later: str) -> None:
    assert "罗小满 衡阳市第九人民医院 副院长" in held_whole(_PAGE.format(first, later))
