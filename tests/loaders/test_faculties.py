"""A faculty right behind the name of who loses its office tells where the name ends."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("免去孙光辉机械工程系主任职务。", "孙光辉"),
        ("免去王立新机电工程系主任职务。", "王立新"),
        ("免去李春光化学工程系副主任职务。", "李春光"),
        ("免去刘明外语系主任职务。", "刘明"),
        ("免去孙小光外国语学院院长职务。", "孙小光"),
        ("免去王德公共基础部主任职务。", "王德"),
    ],
)
def test_a_name_ends_where_a_faculty_begins(text: str, name: str) -> None:
    assert {fact.split()[0] for fact in held(text)} == {name}
