"""Companies by the first characters of their place and trade, and names whose end begins a verb."""

from __future__ import annotations

import pytest
from reading import held_whole

_PAGE = "白银日报　　2008年7月18日　星期五\n第１版　要闻\n\n慰问职工\n    本报讯 7月15日，省总工会副主席苏明远到"
_UNION = "长春市总工会2017年大事记\n\n3月10日　"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("江远煤业公司大水头煤矿慰问。在江煤公司，总经理冯大海介绍情况。", "冯大海 江远煤业公司 总经理"),
        ("兰州石化公司慰问，兰石公司总经理冯大海陪同。", "冯大海 兰州石化公司 总经理"),
        ("兰州石化公司、兰州石油公司慰问，兰石公司总经理冯大海陪同。", "冯大海 兰石公司 总经理"),
    ],
)
def test_initials_of_place_and_trade(text: str, post: str) -> None:
    assert post in held_whole(_PAGE + text)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("钱永发出席会议", "钱永发"),
        ("王志发发表讲话", "王志发"),
        ("王志发表讲话", "王志"),
        ("韩志出席", "韩志"),
        ("赵德会会见客人", "赵德会"),
        ("赵德会见客人", "赵德"),
        ("李长安安排工作", "李长安"),
    ],
)
def test_a_verb_behind_a_name_or_half_in_it(words: str, name: str) -> None:
    assert held_whole(f"{_UNION}副主席{words}。") == {f"{name} 长春市总工会 副主席"}
