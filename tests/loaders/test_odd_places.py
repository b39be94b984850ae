"""Counties and districts whose names hold a word that ends names elsewhere."""

from __future__ import annotations

import pytest
from reading import held_whole

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


def test_where_guests_come_from_is_not_the_city_of_the_page() -> None:
    text = (
        "市人民医院建院二十周年庆典举行\n\n发布日期：2013-05-10\n\n5月4日，市人民医院举行建院二十周年庆典。台北市立万安医院副院长吕文钦"
        "与市人民医院院长钟松代表双方签订合作协议。副市长刘志勤、湖北医药学院院长涂汉文、台北医学大学副校长苏庆文先后致辞。\n"
    )
    bodies = {line.split()[1] for line in held_whole(text)}
    assert not any(body.startswith("台北市人民") for body in bodies)
    assert "台北市立万安医院" in bodies
