"""Offices left by several, offices told by 当时, departments behind short names, and the offices of groups."""

from __future__ import annotations

import pytest
from reading import held

UNION, CONGRESS = "云州市总工会", "云州市人大常委会"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "李国强、王建华不再担任云州市人大常委会副主任、委员职务。",
            {f"李国强 {CONGRESS} 副主任 removed", f"王建华 {CONGRESS} 委员 removed"},
        ),
        (
            "李国强、王建华不再担任市总工会主席、秘书长职务。",
            {f"李国强 {UNION} 主席 removed", f"王建华 {UNION} 秘书长 removed"},
        ),
        (
            "李国强、王建华不再担任市总工会常委、委员职务。",
            {f"{name} {UNION} {role} removed" for name in ("李国强", "王建华") for role in ("常委", "委员")},
        ),
        (
            "免去李国强的市总工会组织部部长（主任）职务。",
            {f"李国强 {UNION}组织部 {role} removed" for role in ("部长", "主任")},
        ),
    ],
)
def test_each_of_several_leaves_the_office_that_only_one_can_have(text: str, expected: set[str]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "李国强当时任市总工会副主席。",
        "李国强时为市总工会副主席。",
        "李国强（时为市总工会副主席）参加会议。",
        "李国强彼时任市总工会副主席。",
        "李国强当时担任市总工会副主席。",
        "当时任市总工会副主席的李国强主持会议。",
        "当时的市总工会副主席李国强主持会议。",
    ],
)
def test_what_somebody_was_then(text: str) -> None:
    assert held(text) == {f"李国强 {UNION} 副主席 then"}


def test_two_in_a_row_who_were_in_office_then() -> None:
    text = "李国强时任市总工会副主席，王建华时任市总工会主席。"
    assert held(text) == {f"李国强 {UNION} 副主席 then", f"王建华 {UNION} 主席 then"}


@pytest.mark.parametrize(
    ("name", "department"),
    [("刘敏", "陈列部"), ("李国强", "陈列部"), ("张伟", "文物保管部"), ("王芳", "群众工作部"), ("刘敏", "宣教部")],
)
def test_a_short_name_ends_before_the_department(name: str, department: str) -> None:
    text = f"免去{name}{department}主任职务。"
    expected = {f"{name} 云州博物馆{department} 主任 removed"}
    assert held(text, title="云州博物馆大事记", organization="云州博物馆") == expected


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        ("云州市实验第二小学", "实验二小"),
        ("云州市第二实验小学", "市二实小"),
        ("云州市第一职业高级中学", "市一职高"),
        ("云州市第一中医医院", "市一中医院"),
    ],
)
def test_a_house_by_its_number_goes_by_its_whole_name(whole: str, short: str) -> None:
    head = "院长" if whole.endswith("院") else "校长"
    assert f"李国强 {whole} {head}" in held(f"{whole}举行大会，{short}{head}李国强讲话。")


SAVING = f"{UNION}节水工作领导小组"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "市总工会成立保密委员会，主任李国强，副主任王建华，办公室设在机要室，机要室主任赵志明兼任办公室主任。",
            {
                "李国强 云州市保密委员会 主任 appointed",
                "王建华 云州市保密委员会 副主任 appointed",
                f"赵志明 {UNION}机要室 主任",
                "赵志明 云州市保密委员会办公室 主任 appointed",
            },
        ),
        (
            "市安全生产委员会办公室（设在市应急管理局）主任由李国强兼任。",
            {"李国强 云州市安全生产委员会办公室 主任 appointed"},
        ),
        (
            "市总工会成立节水工作领导小组，李国强任组长，下设办公室，由王建华任主任，赵志明任副主任。",
            {
                f"李国强 {SAVING} 组长 appointed",
                f"王建华 {SAVING}办公室 主任 appointed",
                f"赵志明 {SAVING}办公室 副主任 appointed",
            },
        ),
    ],
)
def test_the_office_of_a_group_is_no_office_of_the_bureau(text: str, expected: set[str]) -> None:
    assert held(text) == expected
