"""A county named without 县 to which guests come, in the headline of its own page."""

from __future__ import annotations

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
