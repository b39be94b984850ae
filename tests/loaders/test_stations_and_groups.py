"""Stations, troupes, teams and groups of gazetteers, whose heads stand bare behind their names, and headquarters of works."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云川县志\n\n大事记\n\n一九五五年\n\n3月5日　"
CASES = [
    ("县广播站开播，站长张志坚。", "张志坚 云川县广播站 站长"),
    ("县农业技术推广站建立，站长程小满。", "程小满 云川县农业技术推广站 站长"),
    ("县气象站建成，由李文开任站长。", "李文开 云川县气象站 站长 appointed"),
    ("县豫剧团在州城首演。团长桑小叶讲话。", "桑小叶 云川县豫剧团 团长"),
    ("县医疗队赴灾区，周大同任队长。", "周大同 云川县医疗队 队长 appointed"),
    ("洛州地委四清工作团进驻本县，周大同任团长。", "周大同 洛州地委四清工作团 团长 appointed"),
    ("县委派出土改工作团，周大同任团长。", "周大同 云川县委土改工作团 团长 appointed"),
    ("县委工作队进驻城关公社，周大同任队长。", "周大同 云川县委工作队 队长 appointed"),
    ("火炎水库动工，周大同任工程指挥部指挥长。", "周大同 火炎水库工程指挥部 指挥长 appointed"),
    ("红旗水渠开工，成立工程指挥部，周大同任指挥长。", "周大同 红旗水渠工程指挥部 指挥长 appointed"),
    ("县钢铁指挥部成立，周大同任指挥长。", "周大同 云川县钢铁指挥部 指挥长 appointed"),
    ("县委第一书记员文秀出席并讲话。", "员文秀 云川县委 第一书记"),
    ("县人民法院书记员周大同调离。", "周大同 云川县人民法院 书记员"),
    (
        "县供销合作社联合社第一届社员代表大会召开。选举周大同为理事会主任。",
        "周大同 云川县供销合作社联合社 理事会主任 elected",
    ),
    ("县手工业联社第二届社员代表大会召开，选举周大同为联社主任。", "周大同 云川县手工业联社 主任 elected"),
]


@pytest.mark.parametrize(("text", "post"), CASES)
def test_heads_belong_to_what_is_told_of(text: str, post: str) -> None:
    assert held_whole(HEAD + text + "\n") == {post}


def test_a_police_station_is_not_what_somebody_sends() -> None:
    found = held_whole(HEAD + "县公安局城关派出所所长周大同到会。\n")
    assert found == {"周大同 云川县公安局城关派出所 所长"}
