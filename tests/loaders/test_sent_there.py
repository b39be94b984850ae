"""Offices named for a task alone, sections of one's own office, and bureaus within a procuratorate."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import EventStatement, Participation

FORESTRY = {"title": "青阳县林业局2018年大事记", "organization": "青阳县林业局"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "县护林防火指挥部在县林业局召开护林防火工作会议，县政府党组成员、副县长、指挥长包容讲话。",
            "包容 青阳县护林防火指挥部 指挥长",
        ),
        (
            "陈小民深入包联村石门镇柳树村督导工作，驻村第一书记、局办公室主任郁青汇报。",
            "郁青 青阳县石门镇柳树村 驻村第一书记",
        ),
        (
            "局党组决定：任命岳小松为国有青山林场场长，免去其造林管理股股长职务；任命毕新宇为造林管理股股长。",
            "毕新宇 青阳县林业局造林管理股 股长 appointed",
        ),
        (
            "局党组决定：任命岳小松为县林科所所长，免去其造林股股长职务。",
            "岳小松 青阳县林业局造林股 股长 removed",
        ),
    ],
)
def test_offices_sent_to_and_left(text: str, expected: str) -> None:
    assert expected in held(text, **FORESTRY)


def test_village_that_is_helped_is_the_venue_without_what_it_is() -> None:
    told = read("局长陈小民深入包联村石门镇柳树村督导脱贫工作。", **FORESTRY).statements
    assert [one.venue for one in told if isinstance(one, EventStatement)] == ["石门镇柳树村"]


def test_bureau_within_a_procuratorate() -> None:
    found = held(
        "反渎局副局长陈键、法警支队支队长李明参加。",
        title="云州市人民检察院2012年大事记",
        organization="云州市人民检察院",
    )
    assert found == {"陈键 云州市人民检察院反渎局 副局长", "李明 云州市人民检察院法警支队 支队长"}


def test_who_arranges_the_work_speaks() -> None:
    told = read("局召开春季造林动员会，副局长陈岩安排造林工作，场长等参加。", **FORESTRY).statements
    assert {one.person.name: one.roles for one in told if isinstance(one, Participation)} == {"陈岩": ("speaker",)}


@pytest.mark.parametrize(
    "told",
    [
        "局里举行森林消防演练，副局长包容任总指挥。",
        "局里举行防汛演习，由副局长包容担任总指挥，办公室主任郁青现场讲解。",
    ],
)
def test_who_is_in_command_of_a_drill_holds_no_office_for_it(told: str) -> None:
    found = held(told, **FORESTRY)
    assert "包容 青阳县林业局 副局长" in found
    assert not any("指挥" in one for one in found)


def test_who_is_in_command_of_a_headquarters_holds_its_office() -> None:
    found = held("县防汛指挥部举行防汛演习，副县长包容任指挥部总指挥。", **FORESTRY)
    assert any(one.startswith("包容 青阳县防汛指挥部 总指挥") for one in found)
