"""Pieces of a site that begin with the day on which each was put up, before the day that it tells."""

import pytest
from reading import dated_whole

PAGE = "云江市总工会网\n首页 | 工会概况 | 工会要闻\n发布时间：2018-11-16 17:35　　来源：市总工会宣传教育部\n\n{}"
MEETS = "云江市总工会十五届五次全委会议在市工人文化宫举行。市总工会主席马致远出席并讲话。"
SIGNS = "市总工会与渭水银行签署协议。市总工会副主席秦山岭出席。"


@pytest.mark.parametrize("stamp", ["[2018-11-14]　", "（2018-11-14）", "[2018-11-14] ", "【2018-11-14】"])
@pytest.mark.parametrize(
    ("told", "day"),
    [("昨日，", "2018-11-13"), ("11月9日，", "2018-11-09"), ("今天，", "2018-11-14"), ("11月9日上午，", "2018-11-09")],
)
def test_the_day_told_outranks_that_of_the_stamp(stamp: str, told: str, day: str) -> None:
    page = PAGE.format(f"★ 市总工会召开全委会议\n{stamp}{told}{MEETS}\n\n★ 签约\n[2018-11-12]　11月10日，{SIGNS}\n")
    assert dated_whole(page) == {
        f"{day} 马致远 云江市总工会 主席",
        "2018-11-10 秦山岭 云江市总工会 副主席",
    }


def test_a_stamp_alone_is_the_day() -> None:
    page = PAGE.format(f"★ 市总工会召开全委会议\n[2018-11-14]　{MEETS}\n")
    assert dated_whole(page) == {"2018-11-14 马致远 云江市总工会 主席"}
