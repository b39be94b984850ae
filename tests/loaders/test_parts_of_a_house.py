"""Lists of those who head the parts of a body, each part alone on its line above its rows."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

_LAWYERS = """清河市律师协会第四届各专门委员会名录
（2019年11月2日四届三次理事会通过）

■ 刑事业务委员会
主　任：闻　远（河东青山律师事务所）
副主任：冉　明　计　平（女）
■ 维权委员会
主　任：尚　方（市律师协会副会长，河东召陵律师事务所主任）
副主任：宁　静
秘书长：解　林
■ 青年律师委员会
主　任：党小团
副主任：（暂缺）

说明：原刑事业务委员会主任易水调省律师协会工作，不再担任。
"""
_CLUBS = """云州大学教职工社团负责人名单
（2021年9月）

教工合唱团
团　长：何　平
副团长：徐　静　马　跃
教工摄影协会
会　长：罗　明（图书馆馆长）
秘书长：宋　佳
"""


def test_committees_of_a_society() -> None:
    own = "清河市律师协会"
    assert held_whole(_LAWYERS) == {
        f"闻远 {own}刑事业务委员会 主任", f"冉明 {own}刑事业务委员会 副主任", f"计平 {own}刑事业务委员会 副主任",
        f"尚方 {own}维权委员会 主任", f"尚方 {own} 副会长", "尚方 河东召陵律师事务所 主任",
        f"宁静 {own}维权委员会 副主任", f"解林 {own}维权委员会 秘书长", f"党小团 {own}青年律师委员会 主任",
        f"易水 {own}刑事业务委员会 主任 former", f"易水 {own}刑事业务委员会 主任 removed",
    }  # fmt: skip


def test_what_stands_in_brackets_is_not_carried_down() -> None:
    found = dated_whole(_CLUBS)
    assert {"2021-09 罗明 云州大学图书馆 馆长", "2021-09 何平 教工合唱团 团长"} <= found
    assert any(fact.startswith("2021-09 宋佳") and fact.endswith("教工摄影协会 秘书长") for fact in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("原市工商联副主席田野调省工商联工作，不再担任。", {"former", "removed"}),
        ("市侨联秘书长罗明另有任用，不再担任上述职务。", {"removed"}),
    ],
)
def test_who_leaves_what_his_title_says(text: str, expected: set[str]) -> None:
    found = held_whole(f"云州市要闻\n2021年3月5日\n\n3月5日，{text}\n")
    assert {fact.split(" ")[-1] for fact in found} == expected
