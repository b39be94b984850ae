"""Names that are words behind a title, told by where their bearers went, and names before verbs that move somebody."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

_HEAD = (
    "云岭县卫生局2016年大事记\n\n1月3日　县卫生局召开工作会议，局长罗敏讲话，县医院院长方正、县中医院院长柴胡出席。\n\n"
)


@pytest.mark.parametrize(
    "deed",
    ["现场指挥", "带领80名青年前往烈士陵园", "带着30余名学员来校", "到校座谈", "前来洽谈", "也来到现场", "任总裁判长"],
)
@pytest.mark.parametrize("name", ["成长", "向前"])
def test_a_word_behind_a_title_is_a_name_by_where_its_bearer_went(name: str, deed: str) -> None:
    assert held(f"市财政局局长{name}{deed}。") == {f"{name} 云州市财政局 局长"}


@pytest.mark.parametrize("words", ["主动来到现场", "及时赶到现场", "全程现场指挥"])
def test_how_a_head_does_something_is_no_name(words: str) -> None:
    assert held(f"市财政局局长{words}。") == set()


@pytest.mark.parametrize("verb", ["改任", "转任", "调任", "任"])
def test_the_verb_that_moves_somebody_is_no_part_of_the_name(verb: str) -> None:
    text = f"{_HEAD}2月4日　县委决定，石坚任县医院院长，方正{verb}县中医院院长，柴胡{verb}县疾控中心主任。\n"
    assert {one for one in held_whole(text) if one.endswith("appointed")} == {
        "石坚 云岭县医院 院长 appointed",
        "方正 云岭县中医院 院长 appointed",
        "柴胡 云岭县疾控中心 主任 appointed",
    }


@pytest.mark.parametrize("leaves", ["因年龄原因不再担任", "不再担任", "因工作变动，不再兼任"])
def test_who_leaves_in_a_new_line_is_none_of_the_list_above(leaves: str) -> None:
    text = f"{_HEAD}2月4日　县医学会换届，会议选举：\n会　长：秦　岭\n秘书长：石　坚\n方正{leaves}县医学会副会长、秘书长。\n"
    assert {one for one in held_whole(text) if one.endswith("removed")} == {
        "方正 云岭县医学会 副会长 removed",
        "方正 云岭县医学会 秘书长 removed",
    }


def test_an_alliance_of_hospitals_is_a_body() -> None:
    text = f"{_HEAD}2月7日　县医院医联体成立。方正任理事长，石坚任副理事长。\n"
    assert {one for one in held_whole(text) if one.endswith("appointed")} == {
        "方正 云岭县医院医联体 理事长 appointed",
        "石坚 云岭县医院医联体 副理事长 appointed",
    }


@pytest.mark.parametrize("passed", ["经", "（草案）提请", "已经"])
def test_a_meeting_that_passed_a_paper_is_named_without_it(passed: str) -> None:
    passed = passed if passed.endswith("经") else passed + "经"
    told = read_whole(
        "青山职业学院2021年大事记\n\n"
        f"3月22日　《青山职业学院“十四五”规划》{passed}五届二次教职工代表大会审议通过。院长方正作报告。\n"
    ).statements
    assert [one.title for one in told if isinstance(one, EventStatement)] == ["五届二次教职工代表大会"]
    assert all("《" not in body for one in told if isinstance(one, Issuance) for body in one.organizations)


@pytest.mark.parametrize("does", ["商谈基地用地", "商讨合作事宜", "听课"])
def test_who_comes_to_talk_or_listen_is_a_visitor(does: str) -> None:
    text = f"青山职业学院2021年大事记\n\n3月1日　学院召开会议，院长方正讲话。\n\n6月3日　市教育局局长马达来院{does}。\n"
    parts = [one for one in read_whole(text).statements if isinstance(one, Participation)]
    assert [one.roles for one in parts if one.person.name == "马达"] == [("visitor",)]
