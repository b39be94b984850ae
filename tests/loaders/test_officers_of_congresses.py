"""Officers of a body whose congress a sentence of somebody else's chronicle tells of."""

from __future__ import annotations

import pytest
from reading import brief, held, read_whole

from cursus.model.statement import Holding


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("南山区文联换届大会召开，副主席罗小满当选主席。", "罗小满 云岭市南山区文联 副主席"),
        ("市作家协会换届，原副主席罗小满当选主席。", "罗小满 云岭市作家协会 副主席 former"),
        ("市作家协会第六次会员代表大会召开，主席罗小满作工作报告。", "罗小满 云岭市作家协会 主席"),
        ("云岭市文学艺术界联合会第六次代表大会召开，主席罗小满作工作报告。", "罗小满 云岭市文联 主席"),
        ("市作家协会第六次会员代表大会召开，主席罗小满到会讲话。", "罗小满 云岭市文联 主席"),
    ],
)
def test_who_is_an_officer_of_the_body_that_meets(text: str, expected: str):
    raw = f"云岭市文联2023年大事记\n十一月\n5日　{text}\n"
    assert expected in {brief(one) for one in read_whole(raw).statements if isinstance(one, Holding)}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "会议选出市学联第七届主席团：主席单位为临泽矿冶学院学生会，执行主席魏冬，驻会副主席罗明、马立国。",
            {"魏冬 执行主席 elected", "罗明 驻会副主席 elected", "马立国 驻会副主席 elected"},
        ),
        (
            "大会选举产生市餐饮行业协会第三届理事会：会长单位为云州饭店集团，会长赵建国，秘书长孙丽华。",
            {"赵建国 会长 elected", "孙丽华 秘书长 elected"},
        ),
        ("大会执行主席罗明主持会议，大会副秘书长、团市委学校部部长冬青宣读名单。", {"冬青 部长"}),
        ("大会秘书长赵建国作说明。", set[str]()),
    ],
)
def test_seats_of_units_and_officers_of_a_meeting(text: str, posts: set[str]) -> None:
    found = {tuple(one.split(" ")) for one in held(text)}
    assert {" ".join((name, *rest)) for name, _, *rest in found} == posts
