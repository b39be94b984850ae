"""Posts in a group that is called by its kind behind its whole name: 领导小组组长, 协调小组办公室主任."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "told, group",
    [
        (
            "市政府召开食品安全领导小组会议。副市长、领导小组组长高山讲话，市卫生局局长、领导小组办公室主任洪亮汇报。",
            "云州市政府食品安全领导小组",
        ),
        (
            "全市厂务公开协调小组会议召开，市委副书记、协调小组组长高山出席，市总工会副主席、协调小组办公室主任洪亮汇报。",
            "云州市厂务公开协调小组",
        ),
        (
            "市困难职工帮扶工作领导小组召开会议，市委副书记、领导小组组长高山出席，领导小组办公室主任洪亮汇报。",
            "云州市困难职工帮扶工作领导小组",
        ),
    ],
)
def test_a_group_by_its_kind_is_the_one_named_before(told: str, group: str):
    assert held(told) >= {f"高山 {group} 组长", f"洪亮 {group}办公室 主任"}


@pytest.mark.parametrize("called", ["该领导小组", "上述领导小组", "领导小组"])
def test_who_was_once_something_else_loses_his_post_in_the_group(called: str):
    told = f"市古城保护工作领导小组即行撤销，{called}组长、原副市长高山的相应职务自然免除。"
    assert held(told) == {"高山 云州市古城保护工作领导小组 组长 removed", "高山 云州市人民政府 副市长 former"}


def test_a_group_that_is_named_nowhere_stays_with_the_body_before():
    assert "高山 云州市委领导小组 组长" in held("市委副书记、领导小组组长高山讲话。")
