"""Bare 县委 and 县长 in the papers of a county: its own, whichever county was named before."""

from __future__ import annotations

import pytest
from reading import held_whole

CASES = {
    "who succeeds somebody that went to another county": (
        "罗小满调任平山县委书记，县委组织部部长由丁一凡继任。",
        "丁一凡 云山县委组织部 部长 appointed|罗小满 平山县委 书记 appointed",
    ),
    "a name that ends like a county": (
        "丁一凡任县委书记，罗生海任县长。",
        "丁一凡 云山县委 书记 appointed|罗生海 云山县人民政府 县长 appointed",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_who_held_what(case: str) -> None:
    text, facts = CASES[case]
    assert held_whole(f"云山县志·大事记\n\n1951年\n\n12月3日　{text}\n") == set(facts.split("|"))
