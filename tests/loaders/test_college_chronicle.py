"""A college's chronicle: guests from abroad, offices named again, who is chosen for what somebody left, the staff's meeting."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Issuance

HEAD = "云州工贸职业技术学院大事记\n\n2018年\n"
OWN = "云州工贸职业技术学院"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("泰国南清职业教育中心主任林文一行6人来访。", {"林文 泰国南清职业教育中心 主任"}),
        ("法国里昂高等工程师学院院长林文一行来访。", {"林文 法国里昂高等工程师学院 院长"}),
        ("日本研究中心主任林文主持会议。", {f"林文 {OWN}日本研究中心 主任"}),
        (
            "由江苏省教育厅主办、我院承办的技能大赛开赛。教育厅职业教育处调研员林文出席开幕式。",
            {"林文 江苏省教育厅职业教育处 调研员"},
        ),
        (
            "隆大重因工作变动辞去学院工会主席职务，大会选举韦唯继任。",
            {f"隆大重 {OWN}工会 主席 resigned", f"韦唯 {OWN}工会 主席 elected"},
        ),
        (
            "江苏省政协原副主席、云州籍老同志黄云飞来院作报告。",
            {"黄云飞 江苏省政协 副主席 former"},
        ),
    ],
)
def test_who_comes_to_a_college_and_is_chosen_there(text: str, expected: set[str]) -> None:
    assert held_whole(f"{HEAD}3月22日　{text}\n") == expected


def test_both_sides_sign_with_guests_from_abroad() -> None:
    text = "3月22日　泰国南清职业教育中心主任林文一行6人来访，双方签署《合作办学备忘录》。"
    found = read_whole(f"{HEAD}{text}\n").statements
    signed = {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"}
    assert signed == {"泰国南清职业教育中心", OWN}


def test_the_staff_and_the_union_adopt_together() -> None:
    text = "12月18日　学院二届一次教代会暨工代会举行，审议通过《学院发展规划（草案）》。"
    found = read_whole(f"{HEAD}{text}\n").statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(f"{OWN}二届一次教代会暨工代会",)]
