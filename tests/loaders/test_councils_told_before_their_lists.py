"""Lists of those whom the sentence above says make up a council that was chosen, or committees that were decided on."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "民进云州市委会2016年大事记\n\n10月26日，民进云州市第七次代表大会在碧云宾馆召开。"
_NAMES = {"方大同", "林立", "吕蒙", "马云", "沈静", "何平", "周小川", "王国强", "李明", "张楚", "陈大山"}


@pytest.mark.parametrize("ends", ["等。", "等", "。", "", "（女）等。"])
@pytest.mark.parametrize(
    "told",
    [
        "大会选举产生了民进云州市第七届委员会，委员11名：",
        "选举产生民进云州市第七届委员会，委员11人：",
        "选出第七届委员会，委员共25名：",
    ],
)
def test_members_of_a_council_are_elected(told: str, ends: str) -> None:
    names = (
        f"\n　　方大同　林　立　吕　蒙　马　云　沈　静　何　平　周小川　\n　　王国强　李　明　张　楚　陈大山{ends}\n"
    )
    assert held_whole(HEAD + told + names) == {f"{one} 民进云州市委会 委员 elected" for one in _NAMES}


@pytest.mark.parametrize("told", ["委员11名：", "第七届委员会任期五年，委员11名："])
def test_members_of_whom_no_election_is_told_are_not(told: str) -> None:
    found = held_whole(HEAD + told + "\n　　方大同　林　立　吕　蒙　马　云　沈　静　何　平　周小川\n")
    assert not any(one.endswith("elected") for one in found)


@pytest.mark.parametrize(
    "told",
    [
        "决定各专门委员会组成人员：",
        "研究确定各工作委员会负责人名单：",
        "商定了各专门委员会人选：",
    ],
)
@pytest.mark.parametrize("rows", [1, 3])
def test_members_of_committees_decided_on_are_appointed(told: str, rows: int) -> None:
    committees = "参政议政委员会　主任：马云（兼）　副主任：沈静、何平\n　　企业委员会　主任：周小川　副主任：王国强\n　　妇女委员会　主任：柳含烟　副主任：季节"
    listed = "\n".join(committees.split("\n")[:rows])
    found = held_whole(f"{HEAD}选举方大同为主委。\n11月11日，民进云州市七届一次常委会议{told}\n　　{listed}\n")
    assert "马云 民进云州市委会参政议政委员会 主任 appointed" in found
    assert "何平 民进云州市委会参政议政委员会 副主任 appointed" in found
    assert ("季节 民进云州市委会妇女委员会 副主任 appointed" in found) == (rows == 3)
    assert "方大同 民进云州市委会 主委 elected" in found
