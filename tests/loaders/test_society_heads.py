"""Officers of a society behind the guests of its meeting, and those of bodies that have such officers themselves."""

from __future__ import annotations

import pytest
from reading import held

_MEETS = "云州市气象学会理事会召开，理事长贺大山主持会议，"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("市科协党组成员、副主席王小明到会讲话，副理事长兼秘书长李一鸣作报告。", "副理事长"),
        ("市民政局副局长王小明到会讲话，秘书长李一鸣作报告。", "秘书长"),
        ("云州大学教授王小明作讲座，副会长李一鸣主持讨论。", "副会长"),
        ("市工商局副局长王小明出席；监事长李一鸣宣读报告。", "监事长"),
        ("百花集团总经理王小明介绍情况，常务副秘书长李一鸣总结。", "常务副秘书长"),
    ],
)
def test_officers_of_the_society_behind_guests(told: str, post: str) -> None:
    found = held(f"{_MEETS}{told}", title="云州市气象学会2021年大事记", organization="云州市气象学会")
    assert f"李一鸣 云州市气象学会 {post}" in found
    assert {one.split()[1] for one in found if one.startswith("李一鸣")} == {"云州市气象学会"}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("市政协副主席王小明到会讲话，秘书长李一鸣陪同。", "云州市政协"),
        ("云州市茶业协会会长王小明到会讲话，秘书长李一鸣陪同。", "云州市茶业协会"),
        ("市民政局副局长王小明、副局长李一鸣到会。", "云州市民政局"),
    ],
)
def test_officers_of_the_guests(told: str, body: str) -> None:
    found = held(f"{_MEETS}{told}", title="云州市气象学会2021年大事记", organization="云州市气象学会")
    assert {one.split()[1] for one in found if one.startswith("李一鸣")} == {body}


@pytest.mark.parametrize(
    ("society", "body"),
    [
        ("市历史学会", "云州市历史学会"),
        ("市中医药文化研究会", "云州市中医药文化研究会"),
        ("云溪县书法家协会", "云溪县书法家协会"),
    ],
)
@pytest.mark.parametrize("head", ["会长", "会长：", "副会长", "秘书长"])
def test_a_head_in_brackets_is_of_the_society_in_front(society: str, body: str, head: str) -> None:
    told = f"市社科联召开表彰会，{society}（{head}李一鸣）被评为先进，市社科联主席贺大山出席。"
    found = held(told, title="云州市社科联2021年大事记", organization="云州市社科联")
    assert found == {f"李一鸣 {body} {head.rstrip('：')}", "贺大山 云州市社科联 主席"}


def test_a_bracket_behind_what_is_no_society_leaves_its_head_to_others() -> None:
    told = "市气象学会召开年会，先进集体（会长李一鸣提名）受到表彰。"
    found = held(told, title="云州市气象学会2021年大事记", organization="云州市气象学会")
    assert found <= {"李一鸣 云州市气象学会 会长"}
