"""Histories that stand under years of their own, and works and schools that their titles name."""

from __future__ import annotations

import pytest
from reading import held_by_year

ITEMS = (
    "{title}\n1960年\n{one}王建国任{head}，李文明任党委书记。\n{two}2月，成立科室。\n1961年\n{one}张志强任副{head}。\n"
)


@pytest.mark.parametrize(("one", "two"), [("1、", "2、"), ("（1）", "（2）"), ("1. ", "2. "), ("●", "●"), ("", "")])
@pytest.mark.parametrize(
    ("title", "body", "head"),
    [
        ("云江医院院史", "云江医院", "院长"),
        ("云江中学校史（1950—1970）", "云江中学", "校长"),
        ("云江纺织厂厂志", "云江纺织厂", "厂长"),
        ("云江糖厂大事记", "云江糖厂", "厂长"),
        ("云江博物馆馆史", "云江博物馆", "馆长"),
    ],
)
def test_what_stands_below_a_year_is_of_that_year(title: str, body: str, head: str, one: str, two: str) -> None:
    found = held_by_year(ITEMS.format(title=title, head=head, one=one, two=two))
    assert f"王建国 {body} {head} appointed" in found["1960"]
    assert f"张志强 {body} 副{head} appointed" in found["1961"]


def test_works_in_general_are_no_body() -> None:
    found = held_by_year("城南各厂大事记\n1960年\n3月，王建国任厂长。\n1961年\n3月，张志强任厂长。\n")
    assert not any("各厂" in fact for facts in found.values() for fact in facts)
