"""Histories of institutes that were farms and stations before, of autonomous prefectures, and of who came next."""

from __future__ import annotations

import pytest
from reading import dated_whole, own_body

FARM = "第二节　青阳地区农业科学研究所\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            FARM
            + "1951年4月，接管东关农业推广所，建立青阳专区农场，梁大山任场长。1958年6月，农场扩建为青阳专区农业科学研究所，"
            "许正明任所长。1972年10月，改称青阳地区农业科学试验站，周建国任站长。1978年5月，恢复青阳地区农业科学研究所名称，何志远任所长。",
            {
                "1951-04 梁大山 青阳专区农场 场长 appointed",
                "1958-06 许正明 青阳专区农业科学研究所 所长 appointed",
                "1972-10 周建国 青阳地区农业科学试验站 站长 appointed",
                "1978-05 何志远 青阳地区农业科学研究所 所长 appointed",
            },
        ),
        (
            (
                "第四节　平山县林业科学研究所\n\n1956年3月，建立平山县苗圃，梁大山任主任。1964年改建为平山县林业试验场，"
                "许正明任场长。1979年，扩建为平山县林业科学研究所，周建国任所长。"
            ),
            {
                "1956-03 梁大山 平山县苗圃 主任 appointed",
                "1964 许正明 平山县林业试验场 场长 appointed",
                "1979 周建国 平山县林业科学研究所 所长 appointed",
            },
        ),
        (
            (
                "第一节　凉山州农业科学研究所\n\n1959年，改为西昌专区农业科学研究所，许正明任所长。"
                "1978年10月凉山彝族自治州与西昌地区合并，所名随之改为凉山自治州农业科学研究所，周建国任所长。"
            ),
            {
                "1959 许正明 西昌专区农业科学研究所 所长 appointed",
                "1978-10 周建国 凉山自治州农业科学研究所 所长 appointed",
            },
        ),
    ],
)
def test_institute_is_called_as_it_was_at_the_time(text: str, expected: set[str]) -> None:
    """Farms and stations of the same place are what the institute was before."""
    assert dated_whole(text + "\n") == expected


def test_second_place_in_brackets_is_no_part_of_the_name() -> None:
    """A title gives the name of another time in brackets."""
    text = "第三节　凉山地区（凉山州）农业科学研究所\n\n1959年3月，研究所成立，许正明任所长。\n"
    assert own_body(text) == "凉山地区农业科学研究所"


@pytest.mark.parametrize(
    "told",
    [
        "周建国任所长，1974年7月由何志远接任。",
        "周建国任所长。1974年7月，何志远继任。",
        "周建国任所长。1974年7月改由何志远接任。",
    ],
)
def test_who_comes_next_on_a_day_has_the_office_before(told: str) -> None:
    """An office goes on to who is said to come on a later day."""
    assert dated_whole(f"{FARM}1972年10月，{told}\n") == {
        "1972-10 周建国 青阳地区农业科学研究所 所长 appointed",
        "1974-07 何志远 青阳地区农业科学研究所 所长 appointed",
    }
