"""Who heads the experts of one meeting, which is no post in the body whose paper tells of it."""

import pytest
from reading import held_whole

_HEAD = "青溪省地质测绘院大事记\n\n2003年\n\n2月4日　召开院工作会议。\n3月9日　"


@pytest.mark.parametrize(
    "told",
    [
        "省发展改革委召开红河水电站可行性研究报告审查会。水规总院副总工程师尉迟峰任专家组组长。",
        "红河地质图成果鉴定会举行，水规总院副总工程师尉迟峰任鉴定委员会主任，石磊任副主任。",
        "测绘规范评审会在宁川召开，尉迟峰任评审组组长，石磊、尹力任副组长。",
    ],
)
def test_experts_of_one_meeting_are_no_body(told: str) -> None:
    assert not any("组长" in one or "委员会" in one or "石磊" in one for one in held_whole(_HEAD + told + "\n"))


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("院成立安全专家组，尉迟峰任组长。", "尉迟峰 青溪省地质测绘院安全专家组 组长 appointed"),
        ("院技术委员会成立，尉迟峰任主任。", "尉迟峰 青溪省地质测绘院技术委员会 主任 appointed"),
        ("院专家组组长尉迟峰率队到红河调查。", "尉迟峰 青溪省地质测绘院专家组 组长"),
    ],
)
def test_a_group_of_the_house_is_one(told: str, held: str) -> None:
    assert held in held_whole(_HEAD + told + "\n")


def test_a_group_for_a_basin_is_of_no_house() -> None:
    told = "白龙江流域综合规划领导小组第一次会议在院召开，尉迟峰任组长，石磊任副组长。"
    group = "白龙江流域综合规划领导小组"
    assert held_whole(_HEAD + told + "\n") == {f"尉迟峰 {group} 组长 appointed", f"石磊 {group} 副组长 appointed"}
    own = held_whole(_HEAD + "院成立重点流域治理领导小组，尉迟峰任组长。\n")
    assert own == {"尉迟峰 青溪省地质测绘院重点流域治理领导小组 组长 appointed"}
