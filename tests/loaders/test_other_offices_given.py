"""What somebody is given instead of the office lost, and offices that 其 loses with the new one."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "台州港务集团有限公司2014年大事记\n\n3月6日  "


@pytest.mark.parametrize(
    "given", ["另行任命为市国资委主任", "另任命为市国资委主任", "另任市国资委主任", "另聘任为市国资委主任"]
)
@pytest.mark.parametrize("lost", ["贺启明不再担任集团总裁", "免去贺启明的集团总裁职务"])
def test_given_another(lost: str, given: str):
    found = held_whole(f"{HEAD}市政府决定：{lost}，{given}。")
    assert "贺启明 台州市国资委 主任 appointed" in found
    assert "贺启明 台州港务集团有限公司 总裁 removed" in found


@pytest.mark.parametrize("mark", ["，", "；"])
@pytest.mark.parametrize("ends", ["职务免去", "职务同时免去", "职务一并免去", "职务自然免除"])
def test_loses_with_the_new_one(mark: str, ends: str):
    found = held_whole(f"{HEAD}贺启明任集团监事会主席{mark}其集团副总裁、总工程师{ends}。")
    assert "贺启明 台州港务集团有限公司 副总裁 removed" in found
    assert "贺启明 台州港务集团有限公司 总工程师 removed" in found
    assert "贺启明 台州港务集团有限公司 监事会主席 appointed" in found


def test_other_use_is_no_office():
    found = held_whole(HEAD + "贺启明不再担任集团总裁，另有任用。")
    assert found == {"贺启明 台州港务集团有限公司 总裁 removed"}


@pytest.mark.parametrize("ends", ["的任命", "的聘任"])
def test_an_appointment_passed_beside_an_election(ends: str):
    found = held_whole(f"{HEAD}公司工会召开代表大会，选举贺启明为主席，石磊为副主席；通过任凭为秘书长{ends}。")
    assert {one.rsplit(" ", 3)[0].split()[0]: one.rsplit(" ", 1)[1] for one in found} == {
        "贺启明": "elected",
        "石磊": "elected",
        "任凭": "appointed",
    }
