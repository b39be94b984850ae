"""Names that end with the word before an office: `由王大为接任`."""

from __future__ import annotations

import pytest
from reading import brief, read_whole

from cursus.model.statement import Holding


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("罗小满不再兼任内科主任，由陈大为接任。", "陈大为 云岭市第一医院内科 主任 appointed"),
        ("罗小满不再兼任内科主任，由陈有为继任。", "陈有为 云岭市第一医院内科 主任 appointed"),
        ("陈大为任外科主任。", "陈大为 云岭市第一医院外科 主任 appointed"),
        ("选举罗小满为工会主席，陈敢为当选副主席。", "陈敢为 云岭市第一医院工会 副主席 elected"),
        ("选举罗小满为代理院长。", "罗小满 云岭市第一医院 代理院长 elected"),
    ],
)
def test_a_name_that_ends_with_wei(text: str, expected: str):
    raw = f"云岭市第一医院大事记\n1999年\n7月5日　{text}\n"
    assert expected in {brief(one) for one in read_whole(raw).statements if isinstance(one, Holding)}
