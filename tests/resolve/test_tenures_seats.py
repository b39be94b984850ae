"""Seats of a post: by hand, by evidence, by the role's head."""

import pytest

from cursus.resolve.inputs import ResolvedHolding
from cursus.resolve.seats import seats_of_post, shown_together

from .tenure_cases import said


def titled(person: str, date: str, **more: object) -> ResolvedHolding:
    return said(person, date, **({"document": "d1", "event": "e1"} | more))  # type: ignore[arg-type]


def test_one_document_with_two_holders_at_one_event_shows_many_seats() -> None:
    one, other = titled("A", "2020-05-01"), titled("B", "2020-05-01")
    assert shown_together([one, other]) == (one.statement, other.statement)
    assert seats_of_post("主席", "云桥县诗社", [one, other]) == "many"
    assert seats_of_post("主席", "云桥县诗社", [one]) == "one"


def test_terms_that_share_more_than_a_day_show_many_seats() -> None:
    one = titled("A", "2001/2006", basis="term")
    assert shown_together([one, titled("B", "2004/2009", basis="term")])
    assert shown_together([one, titled("B", "2006/2009", basis="term")]) is None
    to_the_day = titled("C", "2001/2006-05-01", basis="term")
    assert shown_together([to_the_day, titled("B", "2006-05-01/2009", basis="term")]) is None
    assert shown_together([one, titled("A", "2004/2009", basis="term")]) is None


@pytest.mark.parametrize(
    "other",
    [
        titled("A", "2020-05-01", statement="s-again"),
        titled("B", "2020-05-02"),
        titled("B", "2020-05-01", event="e2"),
        titled("B", "2020-05-01", document="d2"),
        titled("B", "2020-05-01", document=""),
        titled("B", "2020-05-01", then=True),
        titled("B", "2020-05-01", basis="elected"),
        titled("B", "2020-05-01", basis="former"),
        titled("B", "2020-05"),
    ],
)
def test_what_may_be_a_handover_or_another_occasion_shows_nothing(other: ResolvedHolding) -> None:
    assert shown_together([titled("A", "2020-05-01"), other]) is None


def test_two_titled_on_the_day_of_an_election_show_nothing() -> None:
    day = "2020-05-01"
    assert shown_together([titled("A", day), titled("B", day), titled("B", day, basis="elected")]) is None


def test_seats_set_by_hand_outrank_the_evidence() -> None:
    both = [titled("A", "2020-05-01"), titled("B", "2020-05-01")]
    assert seats_of_post("组长", "云桥县诗社", both) == "many"
    assert seats_of_post("组长", "云桥县纪检组", both) == "one"
    assert seats_of_post("书记处书记", "云桥县诗社", []) == "many"
