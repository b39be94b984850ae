"""Officers of a body whose congress a sentence of somebody else's chronicle tells of."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

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
