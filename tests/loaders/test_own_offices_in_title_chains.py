"""Offices in the document's own house behind others of the same person, hospitals of a university, guests from abroad."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = "洛阳石桥大学大事记\n（2015—2018）\n\n【2015年】\n\n5.9　学院庆祝大会举行，郑州平原大学教授申屠岳作报告。\n\n【2016年】\n\n9.28　{}\n"


@pytest.mark.parametrize(
    ("chain", "posts"),
    [
        ("省人大常委会副主任、我校原校长黎嘉树", {"河南省人大常委会 副主任", "洛阳石桥大学 校长 former"}),
        ("省科协副主席、我校兼职教授黎嘉树", {"河南省科协 副主席", "洛阳石桥大学 兼职教授"}),
        ("省教育厅厅长、原校长黎嘉树", {"河南省教育厅 厅长", "洛阳石桥大学 校长 former"}),
    ],
)
def test_our_in_front_of_an_office_goes_on_with_the_title(chain: str, posts: set[str]) -> None:
    held = held_whole(PAGE.format(f"建校纪念大会举行，{chain}出席。"))
    assert posts == {one.removeprefix("黎嘉树 ") for one in held if one.startswith("黎嘉树")}


def test_hospitals_of_the_university_are_of_no_other_that_is_named() -> None:
    held = held_whole(PAGE.format("附属第一医院新楼启用，院长郑国平致辞，护理部主任田小芳宣读倡议书。"))
    assert "郑国平 洛阳石桥大学附属第一医院 院长" in held
    assert "田小芳 洛阳石桥大学附属第一医院护理部 主任" in held


def test_a_name_that_begins_like_a_word_stands_beside_a_guest_from_abroad() -> None:
    held = held_whole(PAGE.format("纪念大会举行，大江集团董事长万里鹏和英国艾登大学副校长大卫·韦尔先后发言。"))
    assert {"万里鹏 大江集团 董事长", "大卫·韦尔 英国艾登大学 副校长"} <= held


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("成立防汛领导小组，钱立新任组长，副校长黎嘉树任副组长。", "钱立新 洛阳石桥大学防汛领导小组 组长 appointed"),
        ("座谈会举行，我校新任校长李立讲话。", "李立 洛阳石桥大学 校长"),
        ("座谈会举行，省科协新任主席李立讲话。", "李立 河南省科协 主席"),
    ],
)
def test_who_is_called_new_keeps_his_name_before_an_office(text: str, post: str) -> None:
    assert post in held_whole(PAGE.format(text))
