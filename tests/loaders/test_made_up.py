"""Committees made up of those whom a sentence names, and committees and units that belong to the place or the house."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("committee", "post"),
    [
        ("第二届党委委员会", "云南边城大学 党委委员"),
        ("新一届工会委员会", "云南边城大学工会 委员"),
        ("中共云南边城大学第二届纪律检查委员会", "云南边城大学 纪委委员"),
        ("第一届理事会", "云南边城大学 理事"),
    ],
)
def test_made_up_of(committee: str, post: str) -> None:
    text = f"云南边城大学大事记（2006年）\n\n6月20日　大会选举产生了由顾长青、谷雨生、骆小英（女）7名同志组成的{committee}。"
    assert held_whole(text) == {f"{name} {post} elected" for name in ("顾长青", "谷雨生", "骆小英")}


@pytest.mark.parametrize(
    "text",
    [
        "县委成立增产节约委员会，洪大波为主任。",
        "县人民委员会设立增产节约委员会，洪大波任主任。",
    ],
)
def test_committee_set_up_is_of_the_county(text: str) -> None:
    found = held_whole(f"鹿山县志·大事记\n\n1951年\n\n9月3日　{text}")
    assert {one.removesuffix(" appointed") for one in found} == {"洪大波 鹿山县增产节约委员会 主任"}


@pytest.mark.parametrize("unit", ["安全部", "装卸队", "机修车间"])
def test_units_of_works(unit: str) -> None:
    head = {"部": "经理", "队": "队长", "间": "主任"}[unit[-1]]
    text = f"芜湖港口集团有限责任公司大事记（2011年）\n\n6月20日　公司召开大会，{unit}{head}柴大进发言。"
    assert held_whole(text) == {f"柴大进 芜湖港口集团有限责任公司{unit} {head}"}
