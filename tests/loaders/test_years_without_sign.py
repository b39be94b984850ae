"""Chronicles whose title gives the year without its sign, and whose days stand before headlines or before what they tell."""

from __future__ import annotations

import pytest
from reading import held_by_year

TOLD = """
1月9日　市文联召开理事会，主席严立诚讲话。
3月5日　主席严立诚到滨河区调研。
5月12日　市文联举办诗会，严立诚致辞。
"""
HEADED = """
【1月9日】全委会召开
云州市文联六届三次全委会在云州召开。主席严立诚讲话。

【1月15—22日】下基层
市文联组织小分队下基层慰问，主席严立诚带队。

【2月】《文艺扶持办法》出台
市文联印发该办法。

【3月5日】调研
主席严立诚到滨河区调研文艺工作，方大同陪同。

【12月26日】年终
市文联召开2019年度总结大会。严立诚讲话。
"""
TITLES = (
    "2019云州文艺事记",
    "云州市文联大事记2019",
    "2019·云州市文联大事记",
    "云州文联记事（2019）",
    "2019云州市文联要事",
    "二〇一九云州文艺纪事",
    "云州市文联二〇一九大事记",
    "云州文艺记事·2019",
    "2019，云州文联大事",
    "云州文艺大事·2019卷",
    "2019年云州文联要事录",
    "云州市文联工作记事（2019.1—2019.12）",
)


@pytest.mark.parametrize("days", [TOLD, HEADED])
@pytest.mark.parametrize("title", TITLES)
def test_the_year_is_that_of_the_title(title: str, days: str) -> None:
    found = held_by_year(f"{title}\n（云州市文学艺术界联合会办公室编）\n{days}")
    assert found == {"2019": {"严立诚 云州市文联 主席"}}


def test_a_year_that_heads_the_first_of_several_parts_is_not_that_of_all() -> None:
    found = held_by_year(f"云州市文联大事记\n2019\n{TOLD}\n2020\n{TOLD}")
    assert set(found) == {"2019", "2020"}
