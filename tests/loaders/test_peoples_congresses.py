"""Congresses called by those who meet: women, returned overseas Chinese, members of the youth league."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("told", "body", "head"),
    [
        ("东湖区妇女第六次代表大会闭幕，陈小花当选区妇联主席，丛林当选副主席。", "云州市东湖区妇联", "主席"),
        ("清溪县第六次妇女代表大会召开，选举陈小花为主席，丛林为副主席。", "清溪县妇联", "主席"),
        ("东湖区归侨侨眷第五次代表大会召开，陈小花当选区侨联主席，丛林当选副主席。", "云州市东湖区侨联", "主席"),
        ("共青团清溪县第六次代表大会闭幕，选举陈小花为书记，丛林为副书记。", "共青团清溪县委", "书记"),
        ("市第六次团代会闭幕，陈小花当选团市委书记，丛林当选副书记。", "共青团云州市委", "书记"),
    ],
)
def test_officers_are_those_of_the_society(told: str, body: str, head: str) -> None:
    """What was elected there belongs to the society of those people, not to the document's own body."""
    assert held(told) == {f"陈小花 {body} {head} elected", f"丛林 {body} 副{head} elected"}


def test_delegates_to_a_congress_leave_the_body_that_meets() -> None:
    """A congress that others send delegates to elects nobody here."""
    told = "会议选举出席市妇女第六次代表大会的代表20名。市总工会主席王小明讲话，副主席宋江出席。"
    assert held(told) == {"王小明 云州市总工会 主席", "宋江 云州市总工会 副主席"}
