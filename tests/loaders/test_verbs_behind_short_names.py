"""Names of two characters before longer verbs of office, and verbs before the title of whom they are said."""

from __future__ import annotations

import pytest
from reading import held

UNION = "云州市总工会"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李娜续聘为市总工会副主席。", f"李娜 {UNION} 副主席 appointed"),
        ("陈洁竞聘为市总工会副主席。", f"陈洁 {UNION} 副主席 appointed"),
        ("周敏曾担任市总工会副主席。", f"周敏 {UNION} 副主席 former"),
        ("袁立未当选市总工会主席。", ""),
        ("董事会聘任夏雪为市总工会秘书长，其不再担任副主席。", f"夏雪 {UNION} 副主席 removed"),
    ],
)
def test_a_verb_of_office_is_no_part_of_a_name(text: str, expected: str) -> None:
    found = held(text)
    assert (expected in found) if expected else not found
    assert {one.split()[0] for one in found} <= {"李娜", "陈洁", "周敏", "夏雪"}


def test_a_name_changed_for_another_office_ends_before_the_verb() -> None:
    assert held("市总工会副主席牛奔改任市总工会一级调研员。") == {
        f"牛奔 {UNION} 副主席",
        f"牛奔 {UNION} 一级调研员 appointed",
    }


@pytest.mark.parametrize("verb", ["指定", "委派", "明确", "确定", "责成"])
def test_who_is_told_to_do_something_holds_his_office_in_the_own_body(verb: str) -> None:
    assert held(f"市总工会全委会{verb}副主席刘伟明主持工作。") == {f"刘伟明 {UNION} 副主席"}


def test_what_a_council_votes_on_is_no_managers_office() -> None:
    assert held("主席提名孟想成、程功勋为副秘书长，经理事会表决通过。") == {
        f"{name} {UNION} 副秘书长 appointed" for name in ("孟想成", "程功勋")
    }


def test_who_was_elected_in_a_year_of_a_life() -> None:
    assert "李建新 云州市总工会 主席 elected" in held("李建新，1955年生，1980年参加工作，1992年当选市总工会主席。")
