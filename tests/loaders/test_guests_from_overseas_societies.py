"""Guests of societies overseas: titles of honour before the name, a society with and without the island it is of."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "研讨会由台湾苗栗县茶文化协会协办。苗栗县茶文化协会理事长古大文致辞。",
            {"古大文 台湾苗栗县茶文化协会 理事长"},
        ),
        ("马来西亚霹雳客属公会副会长拿督胡万山致辞。", {"胡万山 马来西亚霹雳客属公会 副会长"}),
        ("泰国云州会馆主席丹斯里林大同出席。", {"林大同 泰国云州会馆 主席"}),
        ("香港茶艺协会会长、太平绅士胡万山致辞。", {"胡万山 香港茶艺协会 会长"}),
    ],
)
def test_guests(text: str, posts: set[str]):
    assert held(text) == posts
