"""Bodies that are given a head, people who come or go from school to school, and branches of the youth league."""

from __future__ import annotations

import pytest
from reading import held

CASES = {
    "a body is given its head": (
        "南湖中学并入河西中学；云州市第二中学由罗小满任校长。",
        "罗小满 云州市第二中学 校长 appointed",
    ),
    "somebody comes from elsewhere": (
        "石勇由云州市第三中学调来云州大学，任校长助理。",
        "石勇 云州大学 校长助理 appointed",
    ),
    "the secretary of a branch of the youth league": (
        "丁一凡任云州大学团支部书记。",
        "丁一凡 云州大学 团支部书记 appointed",
    ),
    "and of a general branch": ("云州大学数学系团总支书记丁一凡讲话。", "丁一凡 云州大学数学系 团总支书记"),
}


@pytest.mark.parametrize("case", CASES)
def test_who_held_what(case: str) -> None:
    text, facts = CASES[case]
    assert held(text) == set(facts.split("|"))
