"""One test for each rule of tenure inference; each takes the evidence away again and sees the bound revert."""

import datetime as dt

import pytest

from cursus.model.bounds import certainty_on
from cursus.model.entity import Post

from .tenure_cases import (
    BODY,
    CHAIR,
    VICE,
    changes,
    derive,
    ending,
    four,
    of,
    only,
    said,
    setters,
    statements,
)  # fmt: skip


def test_stated_on_a_day_is_held_on_it() -> None:
    first, second = said("A", "2020-03-01"), said("A", "2021-03-01")
    tenure = only(derive(CHAIR, first, second), "A")
    assert four(tenure) == (None, "2020-03-01", "2021-03-01", None)
    assert setters(tenure, "start.latest") == {("stated", first.statement)}
    assert setters(tenure, "end.earliest") == {("stated", second.statement)}
    assert tenure.ended is None
    assert four(only(derive(CHAIR, first), "A")) == (None, "2020-03-01", "2020-03-01", None)


def test_stated_at_a_month_is_held_on_an_unknown_day_of_it() -> None:
    tenure = only(derive(CHAIR, said("A", "2020-03")), "A")
    assert four(tenure) == (None, "2020-03-31", "2020-03-01", None)
    assert certainty_on(tenure.start, tenure.end, dt.date(2020, 3, 15)) == "possible"


def test_stated_in_an_event_of_several_days_is_held_on_each() -> None:
    tenure = only(derive(CHAIR, said("A", "2020-03-01/2020-03-04")), "A")
    assert four(tenure) == (None, "2020-03-01", "2020-03-04", None)
    tenure = only(derive(CHAIR, said("A", "2020-03/2020-05")), "A")
    assert four(tenure) == (None, "2020-03-31", "2020-05-01", None)


def test_then_is_ended_by_the_day_of_writing() -> None:
    then = said("A", "2020-03-01", then=True, written="2022-01-10")
    tenure = only(derive(CHAIR, then), "A")
    assert four(tenure) == (None, "2020-03-01", "2020-03-01", "2022-01-10")
    assert setters(tenure, "end.latest") == {("then", then.statement)}
    assert tenure.ended is True
    assert four(only(derive(CHAIR, said("A", "2020", then=True, written="2022")), "A"))[3] == "2022-12-31"


def test_then_without_a_day_of_writing_is_ended_on_an_unknown_day() -> None:
    tenure = only(derive(CHAIR, said("A", "2020-03-01", then=True)), "A")
    assert (four(tenure), tenure.ended) == ((None, "2020-03-01", "2020-03-01", None), True)


def test_former_was_held_and_had_ended() -> None:
    stated, former = said("A", "2020-03-01"), said("A", "2022-05", "former")
    tenure = only(derive(CHAIR, stated, former), "A")
    assert four(tenure) == (None, "2020-03-01", "2020-03-01", "2022-05-31")
    assert setters(tenure, "end.latest") == {("former", former.statement)}
    assert tenure.ended is True
    assert four(only(derive(CHAIR, stated), "A")) == (None, "2020-03-01", "2020-03-01", None)
    alone = only(derive(CHAIR, former), "A")
    assert (four(alone), alone.ended) == ((None, "2022-05-31", None, "2022-05-31"), True)


@pytest.mark.parametrize("basis", ["elected", "appointed"])
def test_chosen_for_one_seat_starts_on_the_day(basis: str) -> None:
    chosen = said("A", "2020-03-01", basis, event="e1")
    later = said("A", "2021-01-01")
    tenure = only(derive(CHAIR, chosen, later), "A")
    assert four(tenure) == ("2020-03-01", "2020-03-01", "2021-01-01", None)
    assert setters(tenure, "start.earliest") == {(basis, chosen.statement)}
    assert changes(derive(CHAIR, chosen, later)) == {("A", "came", "2020-03-01", "2020-03-01", "certain")}
    assert four(only(derive(CHAIR, later), "A")) == (None, "2021-01-01", "2021-01-01", None)


def test_chosen_alone_for_one_of_many_seats_starts_on_the_day() -> None:
    assert four(only(derive(VICE, said("A", "2020-03-01", "elected", alone=True)), "A"))[0] == "2020-03-01"
    assert four(only(derive(VICE, said("A", "2020-03-01", "appointed")), "A"))[0] == "2020-03-01"


def test_chosen_with_a_slate_for_one_of_many_seats_may_have_held_before() -> None:
    found = derive(VICE, said("A", "2020-03-01", "elected", slate="x", event="e1"))
    assert four(only(found, "A")) == (None, "2020-03-01", "2020-03-01", None)
    assert changes(found) == {("A", "came", "2020-03-01", "2020-03-01", "possible")}
    assert [one.event for one in found.changes] == ["e1"]


def test_chosen_in_an_event_of_several_days_is_held_from_one_of_them() -> None:
    assert four(only(derive(CHAIR, said("A", "2020-03-01/2020-03-04", "elected")), "A")) == (
        "2020-03-01", "2020-03-04", "2020-03-01", None,
    )  # fmt: skip


@pytest.mark.parametrize("post", [CHAIR, VICE])
def test_chosen_again_while_holding_is_confirmed(post: Post) -> None:
    before, chosen = said("A", "2019-06-01"), said("A", "2020-03-01", "elected", alone=True, event="e1")
    found = derive(post, before, chosen)
    assert four(only(found, "A")) == (None, "2019-06-01", "2020-03-01", None)
    assert changes(found) == {("A", "confirmed", "2020-03-01", "2020-03-01", "certain")}
    assert four(only(derive(post, chosen), "A"))[0] == "2020-03-01"


@pytest.mark.parametrize("basis", ["removed", "resigned"])
def test_removed_is_held_until_the_day(basis: str) -> None:
    stated, removed = said("A", "2019-06-01"), said("A", "2020-03-01", basis, event="e1")
    found = derive(VICE, stated, removed)
    tenure = only(found, "A")
    assert four(tenure) == (None, "2019-06-01", "2020-03-01", "2020-03-01")
    assert setters(tenure, "end.latest") == setters(tenure, "end.earliest") == {(basis, removed.statement)}
    assert changes(found) == {("A", "left", "2020-03-01", "2020-03-01", "certain")}
    assert found.changes[0].event == "e1"
    assert four(only(derive(VICE, stated), "A")) == (None, "2019-06-01", "2019-06-01", None)
    assert four(only(derive(VICE, removed), "A")) == (None, "2020-03-01", "2020-03-01", "2020-03-01")


def test_term_starts_in_its_first_year_and_ends_in_its_last() -> None:
    term, elected = said("A", "2008/2013", "term"), said("A", "2008-04-09", "elected")
    assert four(only(derive(CHAIR, term), "A")) == ("2008-01-01", "2008-12-31", "2013-01-01", "2013-12-31")
    both = only(derive(CHAIR, term, elected), "A")
    assert four(both) == ("2008-04-09", "2008-04-09", "2013-01-01", "2013-12-31")
    assert setters(both, "end.latest") == {("term", term.statement)}
    assert both.ended is True


def test_term_of_which_a_life_tells_the_beginning_only() -> None:
    tenure = only(derive(CHAIR, said("A", "1951-01", "term", written="2016-03-09")), "A")
    assert four(tenure)[:3] == ("1951-01-01", "1951-01-31", "1951-01-01")
    assert four(tenure)[3] != "2016-03-09"


def test_open_term_is_held_when_written() -> None:
    tenure = only(derive(CHAIR, said("A", "2008/..", "term", written="2012-05-04")), "A")
    assert (four(tenure), tenure.ended) == (("2008-01-01", "2008-12-31", "2012-05-04", None), None)
    assert four(only(derive(CHAIR, said("A", "../2012", "term")), "A")) == (
        None,
        "2012-12-31",
        "2012-01-01",
        "2012-12-31",
    )


def test_successor_ends_the_one_before_and_begins_after() -> None:
    last = said("A", "2020-02-28")
    chosen = said("B", "2020-03-01", "elected", event="e1")
    found = derive(CHAIR, said("A", "2020-01-05"), last, chosen)
    a, b = only(found, "A"), only(found, "B")
    assert four(a) == (None, "2020-01-05", "2020-02-28", "2020-03-01")
    assert setters(a, "end.latest") == {("successor", chosen.statement)}
    assert a.ended is True
    assert four(b) == ("2020-03-01", "2020-03-01", "2020-03-01", None)
    assert ("A", "left", "2020-02-28", "2020-03-01", "certain") in changes(found)
    assert {one.event for one in found.changes if one.change == "left"} == {"e1"}
    assert four(only(derive(CHAIR, last), "A")) == (None, "2020-02-28", "2020-02-28", None)


def test_successor_first_attested_begins_not_before_the_last_day_of_the_other() -> None:
    last, first = said("A", "2020-02-28"), said("B", "2020-09-01")
    found = derive(CHAIR, last, first)
    assert four(only(found, "A")) == (None, "2020-02-28", "2020-02-28", "2020-09-01")
    assert four(only(found, "B")) == ("2020-02-28", "2020-09-01", "2020-09-01", None)
    assert setters(only(found, "B"), "start.earliest") == {("successor", last.statement)}
    assert {one.event for one in found.changes} == {None}
    assert four(only(derive(CHAIR, first), "B"))[0] is None


def test_successors_go_along_the_whole_row() -> None:
    found = derive(CHAIR, said("A", "2001-05-01"), said("C", "2009-05-01"), said("B", "2005-05-01"))
    assert four(only(found, "A")) == (None, "2001-05-01", "2001-05-01", "2005-05-01")
    assert four(only(found, "B")) == ("2001-05-01", "2005-05-01", "2005-05-01", "2009-05-01")
    assert four(only(found, "C")) == ("2005-05-01", "2009-05-01", "2009-05-01", None)


def test_many_seats_have_no_successors() -> None:
    found = derive(VICE, said("A", "2020-02-28"), said("B", "2020-09-01"))
    assert four(only(found, "A")) == (None, "2020-02-28", "2020-02-28", None)


def test_both_may_hold_on_the_day_of_handover() -> None:
    found = derive(CHAIR, said("A", "2020-03-01"), said("B", "2020-03-01", "elected"))
    assert four(only(found, "A")) == (None, "2020-03-01", "2020-03-01", "2020-03-01")
    assert four(only(found, "B")) == ("2020-03-01", "2020-03-01", "2020-03-01", None)
    assert found.conflicts == []


def test_removal_and_appointment_on_one_day_is_a_handover() -> None:
    found = derive(CHAIR, said("A", "2022-08-26", "removed"), said("B", "2022-08-26", "appointed"))
    assert four(only(found, "A")) == (None, "2022-08-26", "2022-08-26", "2022-08-26")
    assert four(only(found, "B")) == ("2022-08-26", "2022-08-26", "2022-08-26", None)
    assert found.conflicts == []
    titled = derive(CHAIR, said("A", "2022-08-26", "removed"), said("B", "2022-08-26"))
    assert four(only(titled, "B")) == ("2022-08-26", "2022-08-26", "2022-08-26", None)


def test_bound_that_moved_moves_those_before_it() -> None:
    found = derive(
        CHAIR, said("P", "2022-06-01"), said("Q", "2023"), said("R", "2023-05-17", "elected"), said("R", "2024")
    )
    assert four(only(found, "Q")) == ("2022-06-01", "2023-05-17", "2023-01-01", "2023-05-17")
    assert four(only(found, "P"))[3] == "2023-05-17"


def test_order_is_left_open_where_dates_do_not_give_it() -> None:
    found = derive(CHAIR, said("A", "2020"), said("B", "2020-05-01"))
    assert four(only(found, "A")) == (None, "2020-12-31", "2020-01-01", None)
    assert four(only(found, "B")) == (None, "2020-05-01", "2020-05-01", None)


def test_acting_holder_sits_in_the_same_seat() -> None:
    acting = said("B", "2020-03-01", "appointed", post="r-acting")
    found = derive(CHAIR, said("A", "2020-01-01"), acting, said("B", "2020-06-01", "elected"))
    assert {one.post for one in found.tenures} == {CHAIR.id}
    assert four(only(found, "A")) == (None, "2020-01-01", "2020-01-01", "2020-03-01")
    assert four(only(found, "B")) == ("2020-06-01", "2020-06-01", "2020-06-01", None)
    assert setters(only(found, "A"), "end.latest") == {("successor", acting.statement)}


@pytest.mark.parametrize(("kind", "subject"), [("deceased", "A"), ("dissolved", BODY), ("renamed", BODY)])
def test_ended_person_or_body_ends_the_tenure(kind: str, subject: str) -> None:
    stated = said("A", "2020-03-01")
    tenure = only(derive(VICE, stated, endings=[ending(kind, subject, "2021-07")]), "A")
    assert four(tenure) == (None, "2020-03-01", "2020-03-01", "2021-07-31")
    assert setters(tenure, "end.latest") == {(kind, f"s-{kind}")}
    assert tenure.ended is True
    for other in (ending(kind, "someone else", "2021-07"), ending(kind, subject, None)):
        assert four(only(derive(VICE, stated, endings=[other]), "A"))[3] is None


def test_continuity_joins_attestations_not_farther_apart_than_the_gap() -> None:
    tenure = only(derive(CHAIR, said("A", "2010-05-01"), said("A", "2015-05-01")), "A")
    assert four(tenure) == (None, "2010-05-01", "2015-05-01", None)


def test_farther_apart_they_are_two_and_the_days_between_are_possible_for_both() -> None:
    early, late = said("A", "2010-05-01"), said("A", "2015-05-02")
    found = derive(VICE, early, late)
    first, second = of(found, "A")
    assert four(first) == (None, "2010-05-01", "2010-05-01", "2015-05-02")
    assert four(second) == ("2010-05-01", "2015-05-02", "2015-05-02", None)
    assert setters(first, "end.latest") == {("continuity", late.statement)}
    assert setters(second, "start.earliest") == {("continuity", early.statement)}
    for tenure in (first, second):
        assert certainty_on(tenure.start, tenure.end, dt.date(2013, 1, 1)) == "possible"


def test_nomination_makes_no_tenure() -> None:
    assert derive(CHAIR, said("A", "2020-03-01", "nominated")).tenures == []


def test_undated_statement_sets_no_bound() -> None:
    undated = said("A", None)
    alone = only(derive(CHAIR, undated), "A")
    assert four(alone) == (None, None, None, None)
    dated = said("A", "2020-03-01")
    with_it = only(derive(CHAIR, undated, dated, said("B", "2021-01-01")), "A")
    without = only(derive(CHAIR, dated, said("B", "2021-01-01")), "A")
    assert four(with_it)[:3] == four(without)[:3]
    assert undated.statement in statements(with_it.support)
    assert only(derive(CHAIR, said("A", None, "former")), "A").ended is True
    assert only(derive(CHAIR, dated, said("A", None, "former")), "A").ended is None


def test_an_end_is_the_work_of_the_event_that_ended_it_not_of_the_last_confirmation() -> None:
    again = said("A", "2015-05-01", "elected", event="e-congress")
    taken = said("B", "2016-08-09", "appointed", event="e-session")
    found = derive(CHAIR, said("A", "2012-05-01", "elected", alone=True, event="e-first"), again, taken)
    events = {(one.change, one.event) for one in found.changes if one.tenure == only(found, "A").id}
    assert events == {("came", "e-first"), ("confirmed", "e-congress"), ("left", "e-session")}
