"""Guests of a hospital, school or works, named by the post that they have elsewhere, who once led it or lead it besides."""

from __future__ import annotations

import pytest
from reading import held_whole


def _held(house: str, sign: str, told: str) -> set[str]:
    text = (
        f"郧西县{house}史\n\n1939年3月，郧西县{house}成立，杜星垣任{sign}长。\n\n"
        f"2009年10月8日，建{sign}七十周年座谈会召开。{told}。\n"
    )
    return {one for one in held_whole(text) if not one.startswith("杜星垣")}


@pytest.mark.parametrize(
    ("house", "sign", "told", "posts"),
    [
        (
            "人民医院", "院", "县人大常委会副主任、原院长米兰和原副院长古月发言",
            {"米兰 郧西县人大常委会 副主任", "米兰 郧西县人民医院 院长 former", "古月 郧西县人民医院 副院长 former"},
        ),
        ("人民医院", "院", "县政协副主席、老院长王大海到会", {"王大海 郧西县政协 副主席", "王大海 郧西县人民医院 院长 former"}),
        ("人民医院", "院", "县委副书记、前院长王大海讲话", {"王大海 郧西县委 副书记", "王大海 郧西县人民医院 院长 former"}),
        ("第一中学", "校", "县教育局局长、前任校长王大海讲话", {"王大海 郧西县教育局 局长", "王大海 郧西县第一中学 校长 former"}),
        ("水泥厂", "厂", "县工业局局长、原厂长王大海到会", {"王大海 郧西县工业局 局长", "王大海 郧西县水泥厂 厂长 former"}),
        ("人民医院", "院", "县政协副主席、院长王大海致辞", {"王大海 郧西县政协 副主席", "王大海 郧西县人民医院 院长"}),
        ("人民医院", "院", "县法院党组书记、院长王大海到会", {"王大海 郧西县法院 党组书记", "王大海 郧西县法院 院长"}),
        ("水泥厂", "厂", "县机械厂党委书记、厂长王大海到会", {"王大海 郧西县机械厂 党委书记", "王大海 郧西县机械厂 厂长"}),
    ],
)  # fmt: skip
def test_head_that_the_body_before_has_none_of(house: str, sign: str, told: str, posts: set[str]) -> None:
    assert _held(house, sign, told) == posts
