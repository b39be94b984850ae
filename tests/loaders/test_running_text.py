"""Running text that gives nobody a task and names nobody who signs, and what a group that studies holds."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance, Responsibility


def _found(text: str, kind: type) -> list:
    return [one for one in read_whole(text).statements if isinstance(one, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "（二）联合市发改委开展“奋进新征程——推动高质量发展竞赛”，聚焦加快建设重大工程、重点产业，400多万职工踊跃参与。",
        "1. 推动城市工会（由环湖的甲市、乙市五城市总工会共同发起，丙市、丁市等十个城市总工会共同参与）开展竞赛。",
    ],
)
def test_running_text_gives_nobody_a_task(text: str) -> None:
    assert not _found(f"绵阳市总工会2023年工作报告\n\n{text}\n", Responsibility)


def test_dash_before_those_who_lead() -> None:
    text = "绵阳市2023年工作要点\n\n1. 推进改革。——市教育局牵头，市财政局配合\n"
    assert [one.organization for one in _found(text, Responsibility)] == ["绵阳市教育局", "绵阳市财政局"]


def test_those_only_counted_sign_nothing() -> None:
    text = "绵阳市总工会2023年大事记\n\n3月2日　首批14所院校与23家企业签署校企合作框架协议。\n"
    assert not _found(text, Issuance)


@pytest.mark.parametrize(
    ("held", "title"),
    [
        ("召开学习（扩大）会", "市总工会党组理论学习中心组学习（扩大）会"),
        ("举行2023年第5次集体学习", "市总工会党组理论学习中心组2023年第5次集体学习"),
    ],
)
def test_what_a_group_that_studies_holds_has_its_name(held: str, title: str) -> None:
    text = f"绵阳市总工会2023年大事记\n\n10月24日　市总工会党组理论学习中心组{held}，党组书记王超英主持。\n"
    assert [one.title for one in _found(text, EventStatement)] == [title]
