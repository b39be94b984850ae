"""Names of rare surnames or like words, beside another body, before what somebody runs, or behind a verb of choosing."""

from __future__ import annotations

import pytest
from reading import held

OWN = {"title": "云州师范学院2021年大事记", "organization": "云州师范学院"}


@pytest.mark.parametrize("who", ["罗小满", "农春晖", "谷雨"])
@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("我校与云州经济技术开发区管委会签约。{}与管委会副主任丁一凡分别签字。", "丁一凡 云州经济技术开发区管委会 副主任"),
        ("我校与云州钢铁公司签约。{}与公司总经理丁一凡签字。", "丁一凡 云州钢铁公司 总经理"),
        ("学校与云州市人民医院签约。副院长{}与医院院长丁一凡签字。", "丁一凡 云州市人民医院 院长"),
        ("学校与云州高新区管委会座谈。{}和管委会主任丁一凡出席。", "丁一凡 云州高新区管委会 主任"),
    ],
)  # fmt: skip
def test_a_body_by_the_name_of_its_kind_begins_behind_who_is_joined_to_its_head(text: str, post: str, who: str) -> None:
    assert post in held(text.format(who), **OWN)


def test_a_name_with_that_character_is_whole() -> None:
    assert "丁一凡 仁和医院 院长" in held("罗小满与仁和医院院长丁一凡签字。", **OWN)


@pytest.mark.parametrize("who", ["农春晖", "佘太平", "容小满"])
@pytest.mark.parametrize("text", ["副院长{}与市教育局局长签字。", "副院长{}和丁一凡座谈。", "副院长{}与来宾合影。"])
def test_a_rare_surname_at_the_head_of_a_clause_before_another(text: str, who: str) -> None:
    assert f"{who} 云州师范学院 副院长" in held(text.format(who), **OWN)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("院长来文章主持会议。", "来文章 云州师范学院 院长"),
        ("院长来文章出席并讲话。", "来文章 云州师范学院 院长"),
        ("院长来文章致辞。院长来文章看望教师。", "来文章 云州师范学院 院长"),
        ("院长党建民汇报有关情况。", "党建民 云州师范学院 院长"),
        ("会议推选时光为工会主席。", "时光 云州师范学院工会 主席 elected"),
        ("大会选举金星为工会主席、常委。", "金星 云州师范学院工会 主席 elected"),
        ("聘请时光为教务处处长。", "时光 云州师范学院教务处 处长 appointed"),
    ],
)
def test_names_that_begin_like_words(text: str, post: str) -> None:
    assert post in held(text, **OWN)


@pytest.mark.parametrize(
    "text",
    [
        "省教育厅副厅长来安康主持会议。",
        "院长来我校出席活动。",
        "院长来文明村参加活动。",
        "院长来校视察。",
        "会议选举方式为差额。",
        "选举时间为院长任期届满前。",
        "院长党建工作汇报。",
        "院长慎重和耐心。",
    ],
)
def test_words_are_nobody(text: str) -> None:
    assert not held(text, **OWN)
