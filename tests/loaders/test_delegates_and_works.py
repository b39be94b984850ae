"""Delegates chosen to go to a congress, headquarters of works by their kind alone, the League before 1957."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "鹿山县志·大事记（1949—1962年）\n\n1954年\n\n6月3日　鹿山县人民政府召开会议。"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("会议选举丁一凡、石小川为出席江西省第一届人民代表大会代表。", "石小川 江西省人民代表大会 代表 elected"),
        ("会议选举石小川（女）为参加江西省第一届人民代表大会代表。", "石小川 江西省人民代表大会 代表 elected"),
        ("丁一凡率民工开赴白水，参加青龙水库建设，石小川任水库工程指挥部总指挥。", "石小川 青龙水库工程指挥部 总指挥 appointed"),
        ("青龙大桥动工，石小川任大桥指挥部指挥长。", "石小川 青龙大桥指挥部 指挥长 appointed"),
        ("万余民工参加白水灌区建设，丁一凡任灌区工程指挥部指挥，石小川任副指挥。", "石小川 白水灌区工程指挥部 副指挥 appointed"),
        ("县委派工作组进驻东坪中学，石小川任组长。", "石小川 鹿山县委工作组 组长 appointed"),
        ("中国新民主主义青年团鹿山县第一次代表大会选举产生青年团鹿山县委员会，石小川当选为书记。", "石小川 青年团鹿山县委 书记 elected"),
        ("青年团县委书记石小川讲话。", "石小川 青年团鹿山县委 书记"),
        ("石小川任高市公社社长。", "石小川 鹿山县高市公社 社长 appointed"),
        ("县贫协筹备委员会成立，丁一凡任主任，老赤卫队员石小川任副主任。", "石小川 鹿山县贫协筹备委员会 副主任 appointed"),
    ],
)  # fmt: skip
def test_posts(text: str, post: str) -> None:
    assert post in held_whole(_HEAD + text)


def test_delegates_of_one_meeting_hold_no_post() -> None:
    assert not held_whole(_HEAD + "大会选举石小川为出席中共江西省第三次代表大会代表。")
