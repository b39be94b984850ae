"""Boards chosen anew, whose members are named one after the other."""

from __future__ import annotations

import pytest
from reading import held

SCHOOL = "武都第一中学"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "校团委改选，王建国任书记，李小华（女）任副书记。",
            {"王建国 武都第一中学 团委书记", "李小华 武都第一中学 团委副书记"},
        ),
        (
            "校工会改选，王建国任主席，李小华、张大明任副主席。",
            {
                "王建国 武都第一中学工会 主席",
                "李小华 武都第一中学工会 副主席",
                "张大明 武都第一中学工会 副主席",
            },
        ),
        (
            "校工会换届，王建国为主席，李小华为副主席。",
            {"王建国 武都第一中学工会 主席", "李小华 武都第一中学工会 副主席"},
        ),
    ],
)
def test_all_who_are_named_behind_a_renewal_were_elected(text: str, posts: set[str]) -> None:
    assert held(text, title=f"{SCHOOL}校志", organization=SCHOOL) == {f"{one} elected" for one in posts}
