"""Presidia of students' unions, and offices of a school or hospital beside the guests of other bodies."""

from __future__ import annotations

import pytest
from reading import dated_whole

CONGRESS = """汉中职业技术学院第七次学生代表大会圆满落幕
2023年12月3日，汉中职业技术学院第七次学生代表大会召开。大会以差额选举方式产生新一届学生会主席团：
{}
12月4日，院团委召开会议，王建国任院团委副书记。
"""
UNION = "汉中职业技术学院学生会"


@pytest.mark.parametrize(
    ("rows", "chosen"),
    [
        (
            "执行主席：王　强（护理系）\n主席团成员（按姓氏笔画排序）：\n李小华（女，药学系）　张大明（汽车系）\n王　强　　　　赵立新（师范学院）",
            {"王强 主席团执行主席", "王强 主席团成员", "李小华 主席团成员", "张大明 主席团成员", "赵立新 主席团成员"},
        ),
        ("主席：王　强\n副主席：李小华、张大明", {"王强 主席团主席", "李小华 主席团副主席", "张大明 主席团副主席"}),
        ("主席团成员：王强、李小华", {"王强 主席团成员", "李小华 主席团成员"}),
    ],
)
def test_a_list_below_the_election_of_a_presidium_is_of_the_body_that_it_leads(rows: str, chosen: set[str]) -> None:
    posts = {f"2023-12-03 {one.replace(' ', f' {UNION} ')} elected" for one in chosen}
    league = {"2023-12-04 王建国 汉中职业技术学院 团委副书记 appointed"}
    assert dated_whole(CONGRESS.format(rows)) == posts | league


@pytest.mark.parametrize(
    ("guests", "post"),
    [
        ("团市委副书记李小华、学生处处长张大明", "张大明 汉中职业技术学院学生处 处长"),
        ("市教育局副局长李小华、招生就业处处长张大明", "张大明 汉中职业技术学院招生就业处 处长"),
        (
            "第六届学生会主席团执行主席李小华、团市委副书记王建国出席，主席团成员张大明",
            "张大明 汉中职业技术学院学生会 主席团成员",
        ),
    ],
)
def test_an_office_that_schools_have_is_of_the_school_behind_guests_of_another_body(guests: str, post: str) -> None:
    text = f"汉中职业技术学院第七次学生代表大会召开\n2023年12月3日，汉中职业技术学院第七次学生代表大会召开。{guests}主持。\n"
    assert f"2023-12-03 {post}" in dated_whole(text)


def test_an_office_that_hospitals_have_is_of_the_hospital() -> None:
    text = (
        "汉中市第三人民医院召开护士节大会\n2023年5月12日，汉中市第三人民医院召开护士节大会。"
        "市卫健委副主任王建国、护理部主任李小华出席，医务科科长张大明主持。\n"
    )
    assert dated_whole(text) == {
        "2023-05-12 王建国 汉中市卫健委 副主任",
        "2023-05-12 李小华 汉中市第三人民医院护理部 主任",
        "2023-05-12 张大明 汉中市第三人民医院医务科 科长",
    }
