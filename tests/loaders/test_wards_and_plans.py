"""Hospitals: departments that begin with 院, plans with their years that a meeting adopted; committees that prepare a body."""

from __future__ import annotations

from reading import held_whole, read_whole

from cursus.model.statement import Issuance

HEAD = "赣州市章河医院2023年大事记\n\n"


def test_departments_that_begin_with_the_character_for_house() -> None:
    text = f"{HEAD}1月18日　聘任张小敏为院感科副科长，王小红为院感办主任。\n"
    assert held_whole(text) == {
        "张小敏 赣州市章河医院院感科 副科长 appointed",
        "王小红 赣州市章河医院院感办 主任 appointed",
    }


def test_who_adopts_a_plan_for_years() -> None:
    text = f"{HEAD}2月21日　《赣州市章河医院三年行动方案（2023—2025年）》经院长办公会审议通过。\n"
    issued = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert issued == [("赣州市章河医院",)]


def test_a_preparing_committee_by_its_whole_name() -> None:
    text = (
        "芜湖市总工会大事记（1950年）\n\n3月8日　芜湖市总工会筹备委员会成立，卫长江任主任。\n"
        "5月1日　市总工会筹委会副主任尤小力讲话。\n"
    )
    assert "尤小力 芜湖市总工会筹备委员会 副主任" in held_whole(text)
