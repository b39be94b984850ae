"""Bare names of societies and what is said of how people were voted for name no event; centres keep their whole name."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement


def _events(told: str) -> list[tuple[str, str | None]]:
    found = read_whole(f"清河市慈善总会2018年大事记\n\n3月5日，{told}\n").statements
    return [(one.title, one.venue) for one in found if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    "told",
    ["市红十字会。", "市慈善会。", "市钟表公会。", "经大会选举，廖远当选会长。", "经无记名投票选举，廖远当选会长。"],
)
def test_no_event(told: str) -> None:
    assert not _events(told)


def test_the_rules_of_a_vote_hold_nothing() -> None:
    told = "市慈善总会四届一次理事会召开。整个过程严格按照选举办法进行，结果有效。"
    assert _events(told) == [("市慈善总会四届一次理事会", None)]


def test_an_office_meeting_is_one() -> None:
    assert _events("会长办公会。") == [("会长办公会", None)]


@pytest.mark.parametrize(
    "place", ["市慈善总会备灾救灾中心", "江口县救灾物资储备库", "困难职工帮扶中心", "市畜牧防疫站"]
)
def test_a_visit_leads_to_the_whole_place(place: str) -> None:
    assert _events(f"会长廖远到{place}调研。") == [(f"会长廖远到{place}调研", place)]
