"""Who is told to receive an office: `获委任为…一职`, `获推选为…`."""

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "罗大成获委任为云州钢铁集团董事长及党委书记。",
            {"罗大成 云州钢铁集团 董事长 appointed", "罗大成 云州钢铁集团 党委书记 appointed"},
        ),
        ("罗大成获任命为云州大学副校长。", {"罗大成 云州大学 副校长 appointed"}),
        ("罗大成获推选为云州市商会会长。", {"罗大成 云州市商会 会长 elected"}),
        ("罗大成获先进工作者称号。", set()),
    ],
)
def test_who_receives_an_office_holds_it(text: str, facts: set[str]) -> None:
    assert held(f"2009年9月2日，{text}") == facts
