"""The province of a works that says in which county it lies."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    "seat",
    [
        "云岭铅锌矿位于桂阳县城西南二十八公里。",
        "云岭铅锌矿地处湘南，坐落在桂阳县城西。",
        "云岭铅锌矿，矿址在宜章县黄沙镇。",
        "云岭铅锌矿在汝城县境内。",
    ],
)
def test_province_of_a_works_by_its_county(seat: str) -> None:
    told = held_whole(f"云岭铅锌矿史简编\n\n{seat}\n\n1960年2月，省冶金厅厅长周大川来矿视察。\n")
    assert told == {"周大川 湖南省冶金厅 厅长"}


@pytest.mark.parametrize(
    "told",
    [
        "阚玉林任党委书记，王大海任矿长。",
        "褚玉林当选矿长。",
        "矿长由王大海担任。阚玉林主持大会。",
    ],
)
def test_name_that_ends_like_a_city_is_no_place(told: str) -> None:
    posts = held_whole(
        f"云岭铅锌矿史简编\n\n云岭铅锌矿位于桂阳县城西南。\n\n1955年5月1日，云岭铅锌矿成立，{told}\n\n"
        "1960年2月，省冶金厅厅长周大川来矿视察，阚玉林陪同。\n"
    )
    assert "周大川 湖南省冶金厅 厅长" in posts
