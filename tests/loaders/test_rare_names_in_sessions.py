"""Rare names in news of standing committees: in lists, before those who came besides, and of those who propose."""

from __future__ import annotations

import pytest
from reading import held

HOUSE = "云州市人大常委会"


@pytest.mark.parametrize("behind", ["及委员共29人出席会议", "和其他委员列席会议", "以及常委会组成人员35人参加会议"])
@pytest.mark.parametrize("name", ["矫健", "鹿铭", "赵明"])
def test_the_last_of_the_named_before_those_who_came_besides(name: str, behind: str) -> None:
    found = held(f"市人大常委会主任何立言，副主任秦雨、由长海，秘书长{name}{behind}。")
    assert found == {
        f"何立言 {HOUSE} 主任", f"秦雨 {HOUSE} 副主任", f"由长海 {HOUSE} 副主任", f"{name} {HOUSE} 秘书长",
    }  # fmt: skip


@pytest.mark.parametrize("rest", ["由大会选举产生。", "由主任委员主持。", "由会议审议，另行公布。", "由有关人员陪同。"])
def test_a_preposition_behind_a_list_is_no_name(rest: str) -> None:
    assert held(f"市人大常委会副主任何立言、秦雨、{rest}") == {f"何立言 {HOUSE} 副主任", f"秦雨 {HOUSE} 副主任"}


@pytest.mark.parametrize("asks", ["提请", "提名", "提议", "委托"])
@pytest.mark.parametrize("name", ["阚振东", "融冰", "何立言"])
def test_who_proposes_is_named(name: str, asks: str) -> None:
    found = held(f"会议根据市长{name}的{asks}，决定任命秦雨为云州市副市长。")
    assert found == {f"{name} 云州市人民政府 市长", "秦雨 云州市人民政府 副市长 appointed"}
