"""Bodies and heads of an autonomous region."""

from __future__ import annotations

import pytest

from .test_lists import facts

CASES = (
    ("自治区副主席何远出席。", {"何远 宁夏回族自治区人民政府 副主席"}),
    ("宁夏回族自治区代主席何远出席。", {"何远 宁夏回族自治区人民政府 代主席"}),
    ("自治区党委常委、自治区常务副主席何远出席。", {"何远 宁夏回族自治区党委 常委", "何远 宁夏回族自治区人民政府 常务副主席"}),
    ("自治区党委副书记、主席何远出席。", {"何远 宁夏回族自治区党委 副书记", "何远 宁夏回族自治区人民政府 主席"}),
    (
        "自治区教育厅副厅长、高校工委委员何远出席。",
        {"何远 宁夏回族自治区教育厅 副厅长", "何远 宁夏回族自治区高校工委 委员"},
    ),
    ("团区委书记何远、区教育厅厅长江南出席。", {"何远 共青团宁夏回族自治区委 书记", "江南 宁夏回族自治区教育厅 厅长"}),
)  # fmt: skip


@pytest.mark.parametrize(("line", "held"), CASES)
def test_heads_of_a_region(line: str, held: set[str]) -> None:
    title = "宁夏北川大学2019年大事记"
    found = facts(
        f"{title}\n4月8日　{line}\n", title=title, organization="宁夏北川大学", date="2019", medium="chronicle"
    )
    assert {f"{one} stated 2019-04-08" for one in held} == found


def test_the_league_of_a_district_is_the_districts() -> None:
    title = "银川市总工会2019年大事记"
    raw = f"{title}\n4月8日　团区委书记何远出席。\n4月9日　青川区总工会主席江南、区委书记石磊出席。\n"
    found = facts(raw, title=title, organization="银川市总工会", date="2019", medium="chronicle")
    assert "石磊 银川市青川区委 书记 stated 2019-04-09" in found
    assert not [one for one in found if "共青团共青团" in one or "自治区" in one]


def test_a_congress_of_a_university_of_technology() -> None:
    title = "北川理工大学2019年大事记"
    raw = f"{title}\n4月8日　共青团北川理工大学第四次代表大会召开。大会选举何远为书记。\n"
    found = facts(raw, title=title, organization="北川理工大学", date="2019", medium="chronicle")
    assert "何远 北川理工大学 团委书记 elected 2019-04-08" in found
