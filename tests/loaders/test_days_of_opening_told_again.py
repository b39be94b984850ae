"""Bulletins of a congress that go back to its first day, and offices that issue papers."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Issuance

_BULLETIN = (
    "云岭市文学艺术界联合会第七次代表大会\n简　报\n第3期\n大会秘书处编　　　　　　2018年6月14日\n\n◎ 开幕\n\n"
    "6月12日上午，云岭市文学艺术界联合会第七次代表大会在市图书馆开幕。市委副书记罗敏出席并讲话。\n\n◎ 花絮\n\n"
    "▲ 14日上午，市文联主席秦岭看望老作家言武。\n"
)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("大会开幕当天", "2018-06-12"),
        ("大会首日", "2018-06-12"),
        ("本次大会召开第一天", "2018-06-12"),
        ("14日下午", "2018-06-14"),
    ],
)
def test_a_paragraph_goes_back_to_the_day_of_opening(when: str, day: str) -> None:
    text = f"{_BULLETIN}▲ {when}，市文联与云岭学院签订《共育协议》，该学院院长马达签字。\n"
    days = [one.date for one in read_whole(text).statements if isinstance(one, Holding) and one.person.name == "马达"]
    assert [one.edtf for one in days if one] == [day]


_CHRONICLE = "青山工贸职业学院2021年大事记\n\n3月1日　学院召开会议，院长方正讲话。\n\n3月5日　"


@pytest.mark.parametrize(
    ("who", "issuers"),
    [
        ("后勤处", ["青山工贸职业学院后勤处"]),
        ("教务处、学生处联合", ["青山工贸职业学院教务处", "青山工贸职业学院学生处"]),
        ("组织人事处修订并", ["青山工贸职业学院组织人事处"]),
        ("该处", ["青山工贸职业学院"]),
        ("学院", ["青山工贸职业学院"]),
    ],
)
def test_an_office_that_issues_a_paper_hangs_on_its_body(who: str, issuers: list[str]) -> None:
    told = read_whole(f"{_CHRONICLE}学院获评节水型高校。{who}印发《校园用水管理办法》。\n").statements
    assert [list(one.organizations) for one in told if isinstance(one, Issuance)] == [issuers]
