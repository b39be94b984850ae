"""Pages that present who leads a body: what lines below a name add, and former heads behind a label in brackets."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = """云州市图书馆领导班子

馆　长、党支部书记：王　健
　　主持全面工作，分管办公室。
副馆长：李　明（女）
　　分管采编部。兼任采编部主任。
工会主席：苏　红
　　兼任办公室主任。

[历任馆长] 赵升平（1978—1986）　冯　武（1986—1998）　席慕春（1998—2012）

更新时间：2020-05-12　点击：1307次
"""


@pytest.mark.parametrize(
    "post",
    [
        "李明 云州市图书馆采编部 主任", "苏红 云州市图书馆办公室 主任", "苏红 云州市图书馆工会 主席", "赵升平 云州市图书馆 馆长 term",
        "冯武 云州市图书馆 馆长 term", "席慕春 云州市图书馆 馆长 term",
    ],
)  # fmt: skip
def test_lines_below_a_leader_and_former_heads_in_a_row(post: str) -> None:
    assert post in held_whole(PAGE)
