"""Names of two characters before words that say how somebody comes to an office once more or stays in it."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("周兰连任主席", "elected"),
        ("周兰续任主席", "appointed"),
        ("周兰复任主席", "appointed"),
        ("周兰复出任主席", "appointed"),
        ("周兰再任主席", "appointed"),
        ("周兰又任主席", "appointed"),
        ("周兰专任主席", "appointed"),
        ("周兰复当选为主席", "elected"),
        ("周兰再次当选主席", "elected"),
    ],
)
def test_how_is_no_part_of_the_name(told: str, basis: str) -> None:
    assert held(f"{told}。") == {f"周兰 云州市总工会 主席 {basis}"}


@pytest.mark.parametrize("name", ["李光复", "苏克复", "王玉莲"])
def test_last_character_that_belongs_to_the_name(name: str) -> None:
    assert held(f"{name}任主席。") == {f"{name} 云州市总工会 主席 appointed"}
