"""Rows of a name and an office with only a blank between, on pages of who does what and in lists of a council."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = "溪川县水务局领导班子成员工作分工\n来源：溪川县水务局 日期：2022-06-10\n现将局领导分工公布如下：\n{}\n主持全面工作。\n{}\n负责农村水利工作。\n"
COUNCIL = "溪川县竹编行业协会第三届理事会组成人员名单\n（2019年5月18日第三次会员代表大会选举产生）\n{}\n"
CHIEF = {"王守信 溪川县水务局 党组书记", "王守信 溪川县水务局 局长"}


@pytest.mark.parametrize(
    ("row", "held"),
    [
        ("李春梅 局党组成员、副局长", {"李春梅 溪川县水务局 党组成员", "李春梅 溪川县水务局 副局长"}),
        ("李春梅（女，满族）　局党组成员、副局长", {"李春梅 溪川县水务局 党组成员", "李春梅 溪川县水务局 副局长"}),
        ("苏和（蒙古族） 副局长", {"苏和 溪川县水务局 副局长"}),
        ("孙 立（挂职） 副局长", {"孙立 溪川县水务局 副局长"}),
        ("钱进 总工程师", {"钱进 溪川县水务局 总工程师"}),
    ],
)
def test_names_and_offices_are_told_apart(row: str, held: set[str]) -> None:
    assert held_whole(PAGE.format("王守信 局党组书记、局长", row)) == CHIEF | held


def test_a_council_in_rows_with_single_blanks() -> None:
    rows = "会长：方志强 溪川县青竹工艺有限公司董事长\n副会长：\n何田 新河镇竹器厂厂长\n孙立人 溪川县供销合作社副主任\n顾问：\n周济民 江南农业大学林学系教授"
    body = "溪川县竹编行业协会"
    assert {f"{name} {body} {role} elected" for name, role in (
        ("方志强", "会长"), ("何田", "副会长"), ("孙立人", "副会长"), ("周济民", "顾问"),
    )} <= held_whole(COUNCIL.format(rows))  # fmt: skip


def test_a_label_and_its_office_are_no_such_row() -> None:
    text = "溪川县竹编行业协会\n\n2021年3月5日，协会召开会议，常务 副会长 王明主持。\n高级 工程师\n常务 副会长\n"
    assert held_whole(text) == {"王明 溪川县竹编行业协会 常务副会长"}


def test_a_name_set_wide_before_what_it_takes_is_no_such_row() -> None:
    text = "溪川县人民代表大会常务委员会任免名单\n（2021年9月29日溪川县第十七届人民代表大会常务委员会第五次会议通过）\n任命：\n于  得  宝为县水利局局长\n马  志  远为县农业局局长\n"
    assert held_whole(text) == {"于得宝 溪川县水利局 局长 appointed", "马志远 溪川县农业局 局长 appointed"}
