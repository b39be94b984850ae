"""Branches, stations and squads of the police in the papers of their bureau, and who leads them."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "绵阳市公安局2018年大事记\n\n3月6日  "
OWN = "绵阳市公安局"


@pytest.mark.parametrize(
    ("said", "body", "role"),
    [
        ("治安支队长贺启明汇报工作。", "治安支队", "支队长"),
        ("交警支队副支队长贺启明汇报工作。", "交警支队", "副支队长"),
        ("禁毒大队长贺启明汇报工作。", "禁毒大队", "大队长"),
        ("看守所所长贺启明汇报工作。", "看守所", "所长"),
        ("看守所长贺启明汇报工作。", "看守所", "所长"),
        ("永兴派出所所长贺启明汇报工作。", "永兴派出所", "所长"),
        ("涪城分局局长贺启明汇报工作。", "涪城分局", "局长"),
        ("高新区分局政委贺启明汇报工作。", "高新区分局", "政委"),
        ("涪城分局永兴派出所所长贺启明汇报工作。", "涪城分局永兴派出所", "所长"),
        ("副局长陈志远赴看守所督导，所长贺启明汇报工作。", "看守所", "所长"),
        ("副局长陈志远检查拘留所，所长贺启明陪同。", "拘留所", "所长"),
        ("副局长陈志远到特警支队慰问民警，支队长贺启明陪同。", "特警支队", "支队长"),
        ("副局长陈志远深入永兴派出所调研，所长贺启明陪同。", "永兴派出所", "所长"),
    ],
)
def test_units_of_the_bureau(said: str, body: str, role: str):
    assert f"贺启明 {OWN}{body} {role}" in held_whole(HEAD + said)


def test_second_in_a_cell():
    found = held_whole(HEAD + "看守所所长贺启明、教导员陈志远汇报工作。")
    assert f"陈志远 {OWN}看守所 教导员" in found


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("三台县公安局局长贺启明汇报工作。", "贺启明 三台县公安局 局长"),
        ("三台县看守所所长贺启明汇报工作。", "贺启明 三台县看守所 所长"),
    ],
)
def test_units_of_another_county(said: str, expected: str):
    assert expected in held_whole(HEAD + said)


def test_branch_of_another_trade():
    found = held_whole(HEAD + "涪城区税务分局局长贺启明到会。")
    assert not any(one.startswith(f"贺启明 {OWN}") for one in found)
