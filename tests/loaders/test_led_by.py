"""A body's name ends before the office of who leads others for it, and before what it organizes."""

from __future__ import annotations

import pytest
from reading import held

from cursus.loaders.bodies.find import find_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市书法家协会主席舒心带队。", ["市书法家协会"]),
        ("市摄影家协会秘书长宋词率队。", ["市摄影家协会"]),
        ("市作家协会组织作家采风。", ["市作家协会"]),
        ("市美术家协会组织画家20余人写生。", ["市美术家协会"]),
        ("市青年联合会副主席江河归队。", ["市青年联合会"]),
        ("市总工会书记处办公室到队。", ["市总工会书记处办公室"]),
        ("市消防支队特勤大队。", ["市消防支队特勤大队"]),
        ("市委党组织负责人。", ["市委"]),
    ],
)
def test_where_names_end(text: str, expected: list[str]) -> None:
    assert [one.words for one in find_names(text)] == expected


def test_a_short_name_is_that_of_the_body_that_organizes() -> None:
    text = "市美术家协会组织画家写生，市美协主席罗小满领队。"
    assert held(text) == {"罗小满 云州市美术家协会 主席"}
