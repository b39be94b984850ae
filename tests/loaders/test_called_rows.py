"""People below a sentence that says what all of them are called to."""

from __future__ import annotations

import pytest
from reading import held_whole

NOTICE = """关于聘任兼职教授、客座教授的通知

各学院：

经院长办公会审定，学院决定聘任以下同志为兼职教授、客座教授，聘期三年：

一、兼职教授
罗小满　云州锅炉集团有限公司总工程师
安　逸（女）　云州市第一医院药剂科主任

二、客座教授
管秋实　云州市茶叶协会会长

云州师范学院
2023年8月30日
"""
ADVISERS = """关于聘请法律顾问的决定

经研究，决定聘请下列2名同志为公司法律顾问：
罗小满　管秋实

云州锅炉集团有限公司
2021年3月1日
"""


def test_each_has_the_post_of_the_heading_and_that_of_the_row() -> None:
    assert held_whole(NOTICE) == {
        "罗小满 云州师范学院 兼职教授 appointed",
        "罗小满 云州锅炉集团有限公司 总工程师",
        "安逸 云州师范学院 兼职教授 appointed",
        "安逸 云州市第一医院药剂科 主任",
        "管秋实 云州师范学院 客座教授 appointed",
        "管秋实 云州市茶叶协会 会长",
    }


def test_bare_names_have_the_post_of_the_sentence() -> None:
    body = "云州锅炉集团有限公司"
    assert held_whole(ADVISERS) == {f"{name} {body} 法律顾问 appointed" for name in ("罗小满", "管秋实")}


DECISION = """云州市人民政府关于调整督学和法律顾问的决定

各县区人民政府：

　　经2020年9月18日市政府常务会议研究，决定：

{rows}

云州市人民政府
2020年9月22日
"""


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("下列人员任市政府督学，任期三年：\n罗小满（女）、管秋实", "appointed"),
        ("下列同志任市政府督学：罗小满、管秋实。", "appointed"),
        ("任命下列同志为市政府督学：罗小满、管秋实。", "appointed"),
        ("以下同志任期届满，不再担任市政府督学：罗小满、管秋实。", "removed"),
        ("免去下列同志市政府督学职务：罗小满、管秋实。", "removed"),
        ("免去以下2人的市政府督学职务：\n罗小满、管秋实。", "removed"),
    ],
)
def test_those_behind_or_below_come_to_or_leave_the_post(rows: str, told: str) -> None:
    found = {f"{name} 云州市政府 督学 {told}" for name in ("罗小满", "管秋实")}
    assert held_whole(DECISION.format(rows=rows)) == found


def test_rows_of_a_roll_have_the_post_of_its_heading() -> None:
    rows = "附件\n市政府法律顾问调整名单\n\n续聘：罗小满（云州大学法学院教授）　安　逸（女）\n新聘：管秋实\n解聘：费　昂　路　遥"
    assert held_whole(DECISION.format(rows=rows)) == {
        "罗小满 云州市政府 法律顾问 appointed",
        "罗小满 云州大学法学院 教授",
        "安逸 云州市政府 法律顾问 appointed",
        "管秋实 云州市政府 法律顾问 appointed",
        "费昂 云州市政府 法律顾问 removed",
        "路遥 云州市政府 法律顾问 removed",
    }
