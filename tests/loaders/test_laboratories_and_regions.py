"""Laboratories called by their kind, universities of great regions, what two build together, branches of the police."""

from __future__ import annotations

import pytest
from reading import held_whole

OWN = "华东林业大学"
HEAD = f"{OWN}大事记（1999—2001）\n\n"


@pytest.mark.parametrize(
    ("whole", "called"),
    [
        ("旱作农业重点实验室", "重点实验室主任"),
        ("旱作农业重点实验室", "实验室主任"),
        ("林木育种研究中心", "研究中心主任"),
        ("茶树良种工程研究中心", "工程研究中心主任"),
    ],
)
def test_a_laboratory_is_called_by_its_kind_once_it_was_told_of(whole: str, called: str) -> None:
    found = held_whole(f"{HEAD}4月11日　副省长路小遥来校视察，先后察看了{whole}和图书馆。{called}王慕云介绍进展。\n")
    assert f"王慕云 {OWN}{whole} 主任" in found


@pytest.mark.parametrize("other", ["西北草原学院", "华北水利学院", "西南农业大学", "中南医科大学附属医院"])
def test_a_university_of_a_great_region_is_no_college_of_another(other: str) -> None:
    found = held_whole(f"{HEAD}4月11日　校庆大会举行，{other}院长李小旺代表兄弟院校致辞，林学院院长王大年出席。\n")
    assert found == {f"李小旺 {other} 院长", f"王大年 {OWN}林学院 院长"}


@pytest.mark.parametrize("verb", ["共建", "双方将共建", "校企双方共建"])
def test_what_two_build_together_is_named_without_the_verb(verb: str) -> None:
    found = held_whole(f"{HEAD}4月11日　学校与华茂公司签约，{verb}太白山植物研究院，王大山任研究院院长。\n")
    assert found == {f"王大山 {OWN}太白山植物研究院 院长 appointed"}


@pytest.mark.parametrize(
    ("said", "role"),
    [("副区长、公安雁塔分局局长", "局长"), ("公安雁塔分局副局长", "副局长"), ("区领导和公安雁塔分局政委", "政委")],
)
def test_a_branch_of_the_police_is_of_the_bureau_of_its_city(said: str, role: str) -> None:
    found = held_whole(f"西安市雁塔区人大常委会2021年大事记\n\n6月29日　会议召开。{said}张志勇列席。\n")
    assert f"张志勇 西安市公安局雁塔分局 {role}" in found


def test_those_who_head_a_committee_of_scholars_are_appointed() -> None:
    found = held_whole(f"{HEAD}12月20日　校学术委员会换届，王大年任主任委员，李春秋、张小明任副主任委员。\n")
    body = f"{OWN}学术委员会"
    deputies = {f"{name} {body} 副主任委员 appointed" for name in ("李春秋", "张小明")}
    assert found == {f"王大年 {body} 主任委员 appointed"} | deputies


@pytest.mark.parametrize("guest", ["北京大学教授岳怀民", "上海市教委副主任岳怀民"])
def test_a_city_under_the_state_is_no_province(guest: str) -> None:
    found = held_whole(
        f"云州师范大学2018年大事记\n\n1月8日　省教育厅厅长石小川到会指导。\n4月10日　{guest}来校讲学。\n"
    )
    assert not any("石小川" in one for one in found)
