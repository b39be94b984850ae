"""Counties and districts whose names hold a word that ends names elsewhere."""

from __future__ import annotations

import pytest

from cursus.loaders.bodies.building import left_edge
from cursus.loaders.language.words import read_words


@pytest.mark.parametrize("before", ["3月2日，", "赴", "市委副书记王建业、"])
@pytest.mark.parametrize("body", ["总工会", "人大常委会", "政府"])
def test_the_names_of_their_bodies_stay_whole(before: str, body: str) -> None:
    cut = {
        place: text[start:end]
        for place in read_words("odd_places.txt")
        for text, end in [(f"{before}{place}{body}主任", len(before + place + body))]
        if (start := left_edge(text, end)) != len(before) and not (place.startswith("任") and before == "赴")
    }
    assert not cut


def test_two_joined_bodies_are_still_two() -> None:
    text = "丁县和戊县总工会"
    assert text[left_edge(text, len(text)) :] == "戊县总工会"
