"""Departments that somebody headed as a member of the committee that he has left."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("title", "posts"),
    [
        ("原市委常委、组织部部长", {"云州市委 常委 former", "云州市委组织部 部长 former"}),
        ("原市委常委、统战部长", {"云州市委 常委 former", "云州市委统战部 部长 former"}),
        ("原市委常委、市委秘书长", {"云州市委 常委 former", "云州市委 秘书长 former"}),
        ("原市委常委、市纪委书记", {"云州市委 常委 former", "云州市纪委 书记 former"}),
        ("原市委常委、政法委书记", {"云州市委 常委 former", "云州市委政法委 书记 former"}),
        ("原市委常委、市总工会主席", {"云州市委 常委 former", "云州市总工会 主席"}),
        ("原市委副书记、市政协主席", {"云州市委 副书记 former", "云州市政协 主席"}),
    ],
)
def test_departments_are_left_with_the_seat(title: str, posts: set[str]) -> None:
    """Offices at other bodies are not."""
    assert held(f"{title}仇长文出席大会。") == {f"仇长文 {post}" for post in posts}
