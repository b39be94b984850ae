"""Offices lost in rows below a verb, first heads for whom something is done, counties of peoples listed short."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting

_HEAD = "鹿山市人民医院大事记（2019—2021年）\n\n2020年\n\n6月12日　"


@pytest.mark.parametrize("verb", ["解聘", "免去"])
def test_rows_of_losses(verb: str) -> None:
    found = held_whole(
        f"{_HEAD}经院党委会议研究决定，聘任：\n　　丁一凡为医务部主任；\n　　石小川为护理部副主任。\n{verb}：\n　　丁一凡急诊科主任职务；\n　　石小川医务部副主任职务。\n"
    )
    assert {
        "丁一凡 鹿山市人民医院急诊科 主任 removed",
        "石小川 鹿山市人民医院医务部 副主任 removed",
        "丁一凡 鹿山市人民医院医务部 主任 appointed",
        "石小川 鹿山市人民医院护理部 副主任 appointed",
    } <= found


def test_for_a_first_head() -> None:
    told = _HEAD + "院长丁一凡为首任院长、94岁的石小川，原党委书记罗小满颁发纪念章。"
    assert "石小川 鹿山市人民医院 院长 former" in held_whole(told)
    assert "石小川 鹿山市人民医院 院长 former" not in held_whole(_HEAD + "推举石小川为首任院长。")


def test_counties_of_peoples() -> None:
    found = read_whole(
        _HEAD
        + "医院与宁洱、墨江两县人民医院签订《帮扶协议》，丁一凡与宁洱哈尼族彝族自治县人民医院院长石小川、墨江哈尼族自治县人民医院院长罗小满签字。"
    )
    signed = {one.organization for one in found.statements if isinstance(one, Hosting)}
    assert {"宁洱哈尼族彝族自治县人民医院", "墨江哈尼族自治县人民医院"} <= signed


def test_departments_of_two_fields() -> None:
    told = "医院医疗队8人启程。医疗队由丁一凡任队长，呼吸与危重症医学科护士长石小川任副队长。"
    assert not any(one.startswith("呼吸") for one in held_whole(_HEAD + told))
    assert "石小川 鹿山市人民医院呼吸与危重症医学科 护士长" in held_whole(_HEAD + told)
