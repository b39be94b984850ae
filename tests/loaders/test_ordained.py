"""Monks, priests and the like, whose names have no surname."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.loaders.names.ordained import beside_ordained, honour_end, ordained_end
from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("果行法师作报告", 2),
        ("释果行法师作报告", 3),
        ("李爱真牧师", 3),
        ("各位法师", 0),
        ("住持法师", 0),
        ("会长法师", 0),
        ("大学法师范学院", 0),
        ("果行出席", 0),
    ],
)
def test_where_the_name_ends(text: str, size: int) -> None:
    assert ordained_end(text, 0) == size


def test_who_stands_beside() -> None:
    text = "果行法师、德山当选副会长"
    assert honour_end(text, 2) == 4
    assert beside_ordained(text, 2, 5) == 7
    assert beside_ordained("王果行、德山当选", 3, 4) == 0


def test_a_congress_of_a_buddhist_association() -> None:
    text = (
        "2021年5月6日，灵泉县佛教协会召开第三次代表大会。会议由净月法师主持，道觉法师致开幕词。第二届会长果行法师作工作报告。"
        "会议选举果行法师为会长，心海法师、净月法师、德山当选副会长，林大山当选秘书长，觉广法师、善明等当选副秘书长，普安法师荣任名誉会长。\n"
    )
    assert held(text) == {
        "果行 灵泉县佛教协会 会长",
        "果行 灵泉县佛教协会 会长 elected",
        "心海 灵泉县佛教协会 副会长 elected",
        "净月 灵泉县佛教协会 副会长 elected",
        "德山 灵泉县佛教协会 副会长 elected",
        "林大山 灵泉县佛教协会 秘书长 elected",
        "觉广 灵泉县佛教协会 副秘书长 elected",
        "善明 灵泉县佛教协会 副秘书长 elected",
        "普安 灵泉县佛教协会 名誉会长 elected",
    }
    roles = {(one.person.name, one.roles) for one in read(text).statements if isinstance(one, Participation)}
    assert {("净月", ("chair",)), ("道觉", ("speaker",)), ("果行", ("speaker",))} <= roles


def test_comrades_in_a_list() -> None:
    text = "2018年3月2日，任命张道明同志为江南茶叶有限公司董事长，周晓勇同志、顾文华同志为副总经理。\n"
    firm = "江南茶叶有限公司"
    assert held(text) == {
        f"张道明 {firm} 董事长 appointed",
        f"周晓勇 {firm} 副总经理 appointed",
        f"顾文华 {firm} 副总经理 appointed",
    }


def test_monks_by_the_surname_of_all_of_them_in_lists() -> None:
    text = "2015年5月8日，灵泉县佛教协会第六次代表会议选举释净月为会长，释觉澄、释印海为副会长。会长释净月、副会长释能清一行到青山寺放生，释放锦鲤。\n"
    body = "灵泉县佛教协会"
    assert held(text) == {
        f"释净月 {body} 会长 elected",
        f"释觉澄 {body} 副会长 elected",
        f"释印海 {body} 副会长 elected",
        f"释净月 {body} 会长",
        f"释能清 {body} 副会长",
    }
