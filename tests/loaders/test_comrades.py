"""People called 同志 who lose or get an office, and a bare secretary behind a seat on a committee."""

from __future__ import annotations

import pytest
from reading import held

CASES = [
    ("免去刘玉同志江城大学化学学院院长职务。", {"刘玉 江城大学化学学院 院长 removed"}),
    (
        "因年龄原因，免去张军同志江城大学化学学院党委委员、书记职务，任命李慧同志为江城大学化学学院党委委员、书记。",
        {
            "张军 江城大学化学学院 党委委员 removed",
            "张军 江城大学化学学院 党委书记 removed",
            "李慧 江城大学化学学院 党委委员 appointed",
            "李慧 江城大学化学学院 党委书记 appointed",
        },
    ),
    (
        "任命王为民同志为清溪县水利局党组成员、副书记。",
        {"王为民 清溪县水利局 党组成员 appointed", "王为民 清溪县水利局 党组副书记 appointed"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_comes_and_goes(text: str, expected: set[str]) -> None:
    assert held(text) == expected
