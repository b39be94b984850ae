"""Papers of federations and associations: organs of works, inns, who was invited by whom."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import EventStatement


@pytest.mark.parametrize("organ", ["女职工委员会", "女工委", "妇委会", "女工部"])
@pytest.mark.parametrize("works", ["红星厂", "新光机器厂", "东风矿"])
def test_organs_of_works_are_none_of_the_federation(works: str, organ: str) -> None:
    role = "部长" if organ.endswith("部") else "主任"
    found = held(f"{works}{organ}{role}罗小满发言。", title="云州市妇联2021年大事记", organization="云州市妇联")
    assert found == {f"罗小满 {works}{organ} {role}"}


def test_departments_of_the_federation_itself() -> None:
    found = held("权益部部长罗小满发言。", title="云州市妇联2021年大事记", organization="云州市妇联")
    assert found == {"罗小满 云州市妇联权益部 部长"}


@pytest.mark.parametrize("inn", ["客又来酒家", "又一春饭店", "香又香酒楼"])
def test_inns_with_words_of_time_in_their_names(inn: str) -> None:
    assert held(f"{inn}经理罗小满捐款。") == {f"罗小满 {inn} 经理"}


@pytest.mark.parametrize("by", ["应市总工会邀请", "应我会之邀", "受省总工会的邀请"])
def test_an_event_is_no_invitation(by: str) -> None:
    found = read(f"{by}，丹霞大学教授罗小满来会作专题讲座。").statements
    titles = [one.title for one in found if isinstance(one, EventStatement)]
    assert titles == ["丹霞大学教授罗小满来会作专题讲座"]
