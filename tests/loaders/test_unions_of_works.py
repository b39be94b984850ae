"""Congresses of the unions of works, farms, offices and depots: their heads, their outgoing councils, their own unions."""

from __future__ import annotations

import pytest
from tests.support.reading import held_whole


@pytest.mark.parametrize(
    ("house", "sign", "head"),
    [
        ("黄河水泥厂", "厂", "厂长"), ("国营红星农场", "场", "场长"), ("昌州机务段", "段", "段长"),
        ("红石岭林业局", "局", "局长"), ("昌州市供销社", "社", "主任"), ("昌州大学", "校", "校长"),
        ("昌州港务局", "局", "局长"), ("昌州市图书馆", "馆", "馆长"),
    ],
)  # fmt: skip
def test_heads_of_the_house_and_officers_of_its_union(house: str, sign: str, head: str):
    found = held_whole(
        f"{house}工会第九次会员代表大会公报\n\n（1993年7月28日通过）\n\n{house}工会第九次会员代表大会于7月27日至28日在礼堂举行。"
        f"市总工会副主席周建国、{sign}党委书记王大海出席大会并讲话，{head}李小川通报了情况，第八届委员会主席钱大有作工作报告。"
        "大会选举张三丰为工会主席。\n"
    )
    assert {
        f"王大海 {house} 党委书记", f"李小川 {house} {head}", f"钱大有 {house}工会 主席", f"张三丰 {house}工会 主席 elected",
    } <= found  # fmt: skip


FARM = """国营红星农场大事记

1956年
5月3日　举行开荒仪式，黑龙江省农垦厅副厅长周建国讲话，一队队长路远、三分场场长张大海点火。
10月　政治委员兼党委书记李志远到车站迎接首批移民。
11月　场工会成立，路远当选为主席。

1957年
9月　场长王铁调省农垦厅任机务处处长，副场长闵丰收升任场长。
"""


def test_squads_and_organs_of_a_farm_are_its_own():
    found = held_whole(FARM)
    assert {
        "路远 国营红星农场一队 队长", "张大海 国营红星农场三分场 场长", "李志远 国营红星农场 政治委员",
        "路远 国营红星农场工会 主席 elected",
    } <= found  # fmt: skip


def test_who_is_moved_to_a_department_of_another_body_leaves_a_seat():
    found = held_whole(FARM)
    assert {"王铁 黑龙江省农垦厅机务处 处长 appointed", "闵丰收 国营红星农场 场长 appointed"} <= found
