"""Units that a clause founds or takes out of another, and those who head them."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import Holding


def held(title: str, text: str) -> set[str]:
    raw = f"{title}\n1996年\n{text}\n"
    return {brief(one) for one in read_whole(raw).statements if isinstance(one, Holding)}


HOSPITAL = "云岭市第一医院大事记"


@pytest.mark.parametrize(
    "told",
    [
        "成立疼痛科，主任罗小满，副主任陈志远。",
        "我院成立疼痛科，主任罗小满，副主任陈志远。",
        "疼痛科成立，主任罗小满，副主任陈志远。",
    ],
)
def test_who_heads_a_department_that_is_founded(told: str):
    assert held(HOSPITAL, f"12月30日　{told}") == {
        "罗小满 云岭市第一医院疼痛科 主任", "陈志远 云岭市第一医院疼痛科 副主任",
    }  # fmt: skip


def test_who_heads_a_workshop_or_a_faculty_and_its_party_branch():
    assert held("云岭钢铁厂大事记", "6月8日　组建第二炼钢车间，主任罗小满，党支部书记陈志远。") == {
        "罗小满 云岭钢铁厂第二炼钢车间 主任", "陈志远 云岭钢铁厂第二炼钢车间 党支部书记",
    }  # fmt: skip
    assert held("云岭大学大事记", "6月8日　成立外语学院，院长罗小满，党总支书记陈志远。") == {
        "罗小满 云岭大学外语学院 院长", "陈志远 云岭大学外语学院 党总支书记",
    }  # fmt: skip


@pytest.mark.parametrize("told", ["消化内科从大内科分出", "消化内科由大内科中分离出来，单独设科", "消化科从大内科划出"])
def test_a_department_taken_out_of_another_gets_the_heads(told: str):
    unit = told[: told.index("科") + 1]
    assert held(HOSPITAL, f"4月5日　{told}，罗小满任主任。") == {f"罗小满 云岭市第一医院{unit} 主任 appointed"}
