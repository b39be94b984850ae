"""Who leaves an office (卸任) that ends its clause, and whom the same word only calls former."""

import pytest
from reading import held

CHAIR = "云州市总工会 主席"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("张小满卸任主席，李章接任。", {f"张小满 {CHAIR} removed", f"李章 {CHAIR} appointed"}),
        ("张小满卸任主席职务。", {f"张小满 {CHAIR} removed"}),
        (
            "印小满当选主席。印小满卸任主席，李章接任。",
            {f"印小满 {CHAIR} elected", f"印小满 {CHAIR} removed", f"李章 {CHAIR} appointed"},
        ),
        ("卸任主席张小满出席座谈会。", {f"张小满 {CHAIR} former"}),
    ],
)
def test_leaves(text: str, posts: set[str]) -> None:
    assert held(text) == posts
