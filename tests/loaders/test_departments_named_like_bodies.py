"""Departments whose names begin with words for bodies (公司业务部, 医院感染管理科), or end like words that name none."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.bodies.units import split_unit


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("云州山海银行公司业务部", ("云州山海银行", "公司业务部")),
        ("云州山海银行股份有限公司公司金融部", ("云州山海银行股份有限公司", "公司金融部")),
        ("云州山海银行资产保全部", ("云州山海银行", "资产保全部")),
        ("云州水务公司业务部", ("云州水务公司", "业务部")),
    ],
)
def test_the_department_begins_behind_the_whole_name(words: str, parts: tuple[str, str]) -> None:
    assert split_unit(words) == parts


def test_a_branch_beside_such_a_department_is_the_banks() -> None:
    text = (
        "云州山海银行2018年大事记\n\n1月15日　本行任免干部：武双山任公司业务部总经理，免去其平山支行行长职务；"
        "关山任平山支行行长；免去麦小山的资产保全部总经理职务。\n"
    )
    assert held_whole(text) == {
        "武双山 云州山海银行公司业务部 总经理 appointed",
        "武双山 云州山海银行平山支行 行长 removed",
        "关山 云州山海银行平山支行 行长 appointed",
        "麦小山 云州山海银行资产保全部 总经理 removed",
    }


def test_a_department_for_infections_in_hospitals_keeps_its_name() -> None:
    told = "医院感染管理科科长高山讲话，医院护理部主任何小江主持，医院感染控制办公室主任何安出席。"
    assert held_whole(f"云州市第二人民医院2023年大事记\n\n1月13日　{told}\n") == {
        "高山 云州市第二人民医院医院感染管理科 科长",
        "何小江 云州市第二人民医院护理部 主任",
        "何安 云州市第二人民医院医院感染控制办公室 主任",
    }
