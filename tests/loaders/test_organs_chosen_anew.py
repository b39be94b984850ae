"""Organs of houses that are chosen anew, heads of a school behind a part of it, those who stand in, and 其 before a county."""

from __future__ import annotations

import pytest
from reading import held, held_whole

SCHOOL = {"title": "清河大学2021年大事记", "organization": "清河大学"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("附属中学工会换届，李秀英连任工会主席。", "李秀英 清河大学附属中学工会 主席 elected"),
        ("机械学院团委换届，赵东来当选团委书记。", "赵东来 清河大学机械学院 团委书记 elected"),
        ("文学院学生会完成换届，赵明来当选学生会主席。", "赵明来 清河大学文学院学生会 主席 elected"),
        ("图书馆工会成立，何敏任工会主席。", "何敏 清河大学图书馆工会 主席 appointed"),
        ("学校召开校友会换届大会，史长河当选会长。", "史长河 清河大学校友会 会长 elected"),
        ("校工会换届，周立波当选工会主席。", "周立波 清河大学工会 主席 elected"),
    ],
)
def test_a_head_is_of_the_organ_that_the_sentence_renews(text: str, expected: str) -> None:
    assert held(text, **SCHOOL) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("何兰英任化学系主任、副校长。", {"何兰英 清河大学化学系 主任", "何兰英 清河大学 副校长"}),
        ("魏明任图书馆馆长、副教务长。", {"魏明 清河大学图书馆 馆长", "魏明 清河大学 副教务长"}),
        ("任命魏明为云州大学中文系主任、校长助理。", {"魏明 云州大学中文系 主任", "魏明 云州大学 校长助理"}),
    ],
)
def test_no_part_of_a_school_has_a_president(text: str, expected: set[str]) -> None:
    assert {one.removesuffix(" appointed") for one in held("学校决定，" + text, **SCHOOL)} == expected


def test_who_stands_in_has_not_the_title_of_the_next_one() -> None:
    found = held("主席刘铁山调任市文联主席，副主席丁福海代理主席，副主席何敏主持工作。")
    assert {one for one in found if "何敏" in one} == {"何敏 云州市总工会 副主席"}
    assert "丁福海 云州市总工会 代理主席 appointed" in found


@pytest.mark.parametrize("verb", ["免去其", "罢免其", "撤销其", "不再任", "调任"])
def test_a_verb_and_a_county_taken_for_granted_are_no_county(verb: str) -> None:
    text = f"2009年8月28日，县委常委会决定，谢军任县财政局局长，{verb}县审计局局长职务；{verb}县水利局局长。"
    assert not {one for one in held_whole(f"人事任免\n\n{text}\n") if verb in one}


def test_a_meeting_of_those_who_head_a_body_has_no_officers_itself() -> None:
    assert held("市总工会主席办公会研究，同意吴健康辞去副主席职务。") == {"吴健康 云州市总工会 副主席 resigned"}
    assert held("主席办公会决定，任命吴健康为办公室主任、副主席。") == {
        "吴健康 云州市总工会办公室 主任 appointed",
        "吴健康 云州市总工会 副主席 appointed",
    }
