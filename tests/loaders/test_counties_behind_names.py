"""Counties and districts behind a name and 和."""

from __future__ import annotations

import pytest
from reading import held

from cursus.loaders.bodies.building import left_edge


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("海浪、水仙和青县总工会", "青县总工会"),
        ("水仙与易县总工会", "易县总工会"),
        ("，海浪和平山县委", "平山县委"),
        ("，海浪和县总工会", "县总工会"),
    ],
)
def test_where_the_name_of_a_county_begins(words: str, body: str) -> None:
    assert words[left_edge(words, len(words)) :] == body


@pytest.mark.parametrize("joined", ["和", "与"])
def test_who_speaks_beside_others(joined: str) -> None:
    text = f"市总工会召开推进会，市总工会组织部部长海浪主持。市文化宫主任水仙、海浪{joined}青县总工会主席赵文华作表态发言。"
    assert "赵文华 青县总工会 主席" in held(text)
