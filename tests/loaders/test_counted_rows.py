"""Rows of padded names below a sentence that says how many were chosen, in whatever order they stand."""

import pytest
from reading import held_by_year

HEAD = "云岭市总工会大事记（2012年）\n\n12月5—7日　云岭市工会第九次代表大会举行。\n　　6日，大会选举产生委员39名、候补委员5名，"
ROW = "　　秋　实　　木　棉（女）　　夏　雨　　宫　徵（蒙古族）　　时　光\n"
NEXT = "　　7日，市总工会九届一次全会召开，选举钟宁为主席。\n"


@pytest.mark.parametrize(
    "label",
    [
        "当选候补委员为（按得票多少为序）：\n",
        "当选候补委员（以姓氏笔画为序）：\n",
        "当选候补委员名单为（按得票先后排列）：\n",
    ],
)
def test_rows_below_a_counted_post(label: str):
    found = held_by_year(HEAD + label + ROW + NEXT)["2012"]
    assert {f"{name} 云岭市总工会 候补委员 elected" for name in ("秋实", "木棉", "夏雨", "宫徵", "时光")} <= found
    assert "钟宁 云岭市总工会 主席 elected" in found
