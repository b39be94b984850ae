"""What chronicles of hospitals tell: guests who give talks, head nurses, other hospitals by initials, teams that set out."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting

HEAD = "绵阳市第二人民医院大事记（2003年）\n\n2003年\n\n8月15日　"
OWN = "绵阳市第二人民医院"


def _titles(told: str) -> list[str]:
    return [one.title for one in read_whole(HEAD + told).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "中国工程院院士钟山朔来院作学术报告，并受聘为名誉院长，王平主持报告会。",
            "中国工程院院士钟山朔来院作学术报告",
        ),
        ("省卫生厅副厅长区向前到院作形势报告，党委书记王平主持报告会。", "省卫生厅副厅长区向前到院作形势报告"),
        ("北京大学教授王大山应邀来院举行讲座，院长蓝天主持座谈会。", "北京大学教授王大山应邀来院举行讲座"),
        ("通过省文明单位验收，验收组组长王小山在反馈会上讲话。", "通过省文明单位验收"),
        ("医院顺利通过“二级甲等”医院复审，院长王平在反馈会上讲话。", "医院顺利通过“二级甲等”医院复审"),
        ("第一批支援市“非典”定点医院的8名医护人员出发，院长王平送行。", "第一批支援市“非典”定点医院的8名医护人员出发"),
        ("我院12名医务人员驰援武汉，院长王平送行。", "我院12名医务人员驰援武汉"),
    ],
)
def test_events_named_by_the_first_clause(told: str, title: str) -> None:
    assert _titles(told) == [title]


def test_a_meeting_with_a_name_of_its_own_stays_one() -> None:
    assert _titles("医院召开职工大会，院长王平到会作报告，随后在座谈会上讲话。") == ["职工大会"]


@pytest.mark.parametrize(
    ("told", "holding"),
    [
        ("护士长陆小曼被评为“先进工作者”。", f"陆小曼 {OWN} 护士长"),
        ("急诊科护士皇甫燕获一等奖。", f"皇甫燕 {OWN}急诊科 护士"),
        ("王平赴永宁市工人医院考察，永工医院院长方向阳介绍经验。", "方向阳 永宁市工人医院 院长"),
        ("与广元市中心医院签订协议，广中医院院长方向阳签字。", "方向阳 广元市中心医院 院长"),
    ],
)
def test_people_of_hospitals(told: str, holding: str) -> None:
    assert holding in held_whole(HEAD + told)


def test_the_branch_of_a_society_at_the_place_is_no_part_of_the_house() -> None:
    told = "护理学会绵阳分会与医院共同举办护理技能竞赛。"
    hosts = {one.organization for one in read_whole(HEAD + told).statements if isinstance(one, Hosting)}
    assert hosts == {"护理学会绵阳分会", OWN}
