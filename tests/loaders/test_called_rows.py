"""People below a sentence that says what all of them are called to."""

from __future__ import annotations

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
