"""A county named without 县 to which guests come, in the headline of its own page."""

from __future__ import annotations

import pytest
from reading import held_whole


def test_the_county_that_guests_come_to_is_that_of_the_page() -> None:
    text = (
        "明溪县政协考察团来清流考察\n日期：2020/11/12\n11月10日，明溪县政协主席李木率考察团来我县考察。"
        "县政协主席禹小舟，副主席戴红陪同，县委副书记王明看望了考察团。\n"
    )
    assert held_whole(text) == {
        "李木 明溪县政协 主席",
        "禹小舟 清流县政协 主席",
        "戴红 清流县政协 副主席",
        "王明 清流县委 副书记",
    }


@pytest.mark.parametrize(
    "head", ["舟曲县党政代表团赴滨江区对接协作", "舟曲县考察团来我区考察", "舟曲县调研组一行到滨江区调研"]
)
def test_guests_on_a_districts_own_site(head: str) -> None:
    text = f"{head}\n　　滨江区融媒体中心2021年6月22日讯（记者 陆鸣）6月21日，舟曲县委书记石长河率队来我区考察。区委书记何清源陪同，区教育局局长闵捷介绍情况。\n"
    assert held_whole(text) == {
        "石长河 舟曲县委 书记",
        "何清源 杭州市滨江区委 书记",
        "闵捷 杭州市滨江区教育局 局长",
    }


def test_guests_go_out_from_their_own_county() -> None:
    text = "舟曲县党政代表团赴滨江区对接协作\n　　舟曲县融媒体中心2021年6月22日讯（记者 陆鸣）6月21日，县委书记石长河率队赴滨江区考察。\n"
    assert held_whole(text) == {"石长河 舟曲县委 书记"}
