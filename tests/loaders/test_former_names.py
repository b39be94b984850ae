"""Heads of works by the name that these had at the time, where the new name has no more than a place and a trade."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = "云光水泥厂志\n\n第二章　组织机构\n\n第一节　沿革\n\n"
RENAMED = "1970年7月，云光县石灰厂更名为云光水泥厂。\n\n"
BEFORE = "云光水泥厂的前身是云光县石灰厂。1958年8月，县委决定兴办县石灰厂。1970年7月，县石灰厂更名为云光水泥厂。\n\n"


@pytest.mark.parametrize("history", [RENAMED, BEFORE])
@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("1964年5月，云光县石灰厂工会成立，汪桂香兼任工会主席。", "1964-05 汪桂香 云光县石灰厂工会 主席 appointed"),
        ("1963年4月，钟春生任厂长。", "1963-04 钟春生 云光县石灰厂 厂长 appointed"),
        ("1973年4月，钟春生任厂长。", "1973-04 钟春生 云光水泥厂 厂长 appointed"),
        (
            "一、云光县石灰厂时期历任行政领导\n\n厂　长　　钟春生　　1958年8月—1963年4月\n革委会主任　　方占海（兼）　　1968年12月—1970年7月\n",
            "1968-12/1970-07 方占海 云光县石灰厂革命委员会 主任 term",
        ),
    ],
)
def test_name_of_the_time(history: str, told: str, held: str) -> None:
    assert held in dated_whole(f"{HEAD}{history}第二节　行政机构\n\n{told}\n")


@pytest.mark.parametrize("said", ["的职务同时撤销", "职务随之取消", "等职务一律废除", "同时撤销"])
def test_offices_that_are_abolished_are_nobodys(said: str) -> None:
    text = f"{HEAD}1968年12月，云光水泥厂革委会成立，方占海任主任，汪桂香任副主任，厂长、副厂长{said}。\n"
    assert {one for one in dated_whole(text) if "厂长" in one} == set()


@pytest.mark.parametrize("role", ["副总会计师", "总工程师", "总经济师"])
def test_officer_of_the_works_heads_an_office(role: str) -> None:
    held = dated_whole(f"{HEAD}1987年3月增设企业管理办公室，企业管理办公室主任由{role}高建明兼任。\n")
    assert f"1987-03 高建明 云光水泥厂 {role}" in held
    assert "1987-03 高建明 云光水泥厂企业管理办公室 主任 appointed" in held
