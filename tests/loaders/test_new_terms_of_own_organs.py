"""The union, league and party committee of a school or works that its congress has just elected: `学院新一届工会委员会：`."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "青山职业学院大事记\n（2018年）\n\n"
_ROWS = "\n　　主　席　桑　梓（兼）\n　　副主席　何　必　闵　敏（女）\n"


@pytest.mark.parametrize(
    "organ",
    ["学院新一届工会委员会", "校新一届工会委员会", "新一届工会委员会", "学院新一届工会领导班子", "第四届工会委员会"],
)
def test_the_union_is_its_own_and_not_the_guests(organ: str) -> None:
    told = f"▲5月10日　学院工会会员代表大会举行，青山市教育工会主席田园到会祝贺。大会选举产生{organ}：{_ROWS}"
    assert held_whole(_HEAD + told) == {
        "田园 青山市教育工会 主席",
        "桑梓 青山职业学院工会 主席 elected",
        "何必 青山职业学院工会 副主席 elected",
        "闵敏 青山职业学院工会 副主席 elected",
    }


@pytest.mark.parametrize("day", ["次日召开的", "次日，", "翌日上午，", "当日下午，", "随后召开的"])
def test_the_secretary_elected_on_the_day_behind_the_congress_is_the_partys(day: str) -> None:
    told = (
        "▲11月8日　中共青山职业学院第二次代表大会召开。大会选举产生第二届党委委员3名：罗江、陈石、桑梓。"
        f"{day}二届一次全委会选举罗江为书记，桑梓为副书记。\n"
    )
    found = held_whole(_HEAD + told)
    assert {"罗江 青山职业学院 党委书记 elected", "桑梓 青山职业学院 党委副书记 elected"} <= found
