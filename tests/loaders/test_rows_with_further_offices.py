"""Rows of tables of leaders in which further offices stand behind commas, and among the tasks."""

from __future__ import annotations

import pytest
from reading import held_whole

TABLE = "云州学院现任校领导\n\n姓名	职务	分工\n王长青	党委书记	主持党委全面工作\n{row}\n郑铁	副校长	分管后勤\n2022年3月\n"


@pytest.mark.parametrize(
    ("row", "posts"),
    [
        ("李梅	副校长,文学院教授	分管教学", {"云州学院 副校长", "云州学院文学院 教授"}),
        ("李梅	副校长，兼文学院院长	分管教学", {"云州学院 副校长", "云州学院文学院 院长"}),
        ("李梅	副校长，教授	分管教学", {"云州学院 副校长", "云州学院 教授"}),
        (
            "李梅	副校长，教授	分管教学；兼云州市科协副主席",
            {"云州学院 副校长", "云州学院 教授", "云州市科协 副主席"},
        ),
    ],
)
def test_further_offices_in_a_row_are_their_bearers(row: str, posts: set[str]) -> None:
    found = held_whole(TABLE.format(row=row))
    assert found == {f"李梅 {one}" for one in posts} | {"王长青 云州学院 党委书记", "郑铁 云州学院 副校长"}


@pytest.mark.parametrize("mark", ["", "（女）", "（藏族）", "（主持工作）"])
@pytest.mark.parametrize("label", ["出　席", "列　席"])
def test_rows_of_minutes_may_give_several_offices_and_a_mark_behind_them(label: str, mark: str):
    text = (
        "云州市文联党组会议纪要\n\n时　间：2020年5月8日\n地　点：市文联会议室\n主　持：司马青　市文联党组书记、主席\n"
        f"{label}：高　山　市文联党组成员、副主席{mark}\n　　　　员小华　市文联党组成员、机关党委书记\n　　　　林　海　市文联党组成员、秘书长{mark}\n\n"
        "一、会议研究了年度计划。\n"
    )
    own = "云州市文联"
    assert held_whole(text) == {
        f"司马青 {own} 党组书记", f"司马青 {own} 主席", f"高山 {own} 党组成员", f"高山 {own} 副主席", f"员小华 {own} 党组成员",
        f"员小华 {own} 机关党委书记", f"林海 {own} 党组成员", f"林海 {own} 秘书长",
    }  # fmt: skip


@pytest.mark.parametrize("mark", ["", "（女，挂职）", "（女）", "（挂职，主持工作）"])
def test_a_name_set_wide_before_its_bearers_body_is_not_run_into_it(mark: str):
    text = (
        "关于成立云州市水务局防汛工作领导小组的通知\n\n各科室：\n经研究，决定成立云州市水务局防汛工作领导小组，组成人员如下：\n组　长：司马青　市水务局党组书记、局长\n"
        f"副组长：方　向　市水务局党组成员、副局长\n　　　　高　山　市水务局副局长{mark}\n\n云州市水务局\n2020年5月8日\n"
    )
    group = "云州市水务局防汛工作领导小组"
    assert {
        f"高山 {group} 副组长 appointed",
        "高山 云州市水务局 副局长",
        f"方向 {group} 副组长 appointed",
    } <= held_whole(text)
