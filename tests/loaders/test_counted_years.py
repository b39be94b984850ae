"""Years counted on in the era named before: `民国25年3月 … 26年5月`, `民国二十一年8月…。三十四年12月…`."""

from __future__ import annotations

import pytest
from reading import held_by_year

from cursus.loaders.dates.notations import find_dates

SCHOOL = """私立明诚中学校史

民国二十一年8月，校董会聘郝伯安为校长。三十四年12月，校董会聘常慕之为校长。36年2月，谈善元任教务主任。
"""
COUNTY = """云岭县志·大事记

民国25年3月 章一山任县长。
26年5月 谈善元任县长。
"""


@pytest.mark.parametrize(
    ("text", "year", "who"),
    [
        (SCHOOL, "1932", "郝伯安"),
        (SCHOOL, "1945", "常慕之"),
        (SCHOOL, "1947", "谈善元"),
        (COUNTY, "1936", "章一山"),
        (COUNTY, "1937", "谈善元"),
    ],
)
def test_a_year_without_its_era_is_of_the_one_named_last(text: str, year: str, who: str) -> None:
    assert {fact.split()[0] for fact in held_by_year(text)[year]} == {who}


def test_so_many_years_are_no_year_where_no_era_was_told() -> None:
    assert not find_dates("任期3年，36年工龄，学制27年")
