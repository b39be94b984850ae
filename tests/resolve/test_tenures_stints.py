"""What parts two stints of one person in one post, what joins them, and what comes back as a contradiction."""

import pytest

from cursus.model.entity import Post
from cursus.model.ident import make_id
from cursus.resolve.inputs import TenureSettings

from .tenure_cases import BODY, CHAIR, VICE, changes, derive, ending, four, of, only, said, setters, slate, statements


def test_missing_years_of_sources_do_not_split_a_stint() -> None:
    found = derive(VICE, said("A", "2010"), said("A", "2012"), said("A", "2016-03"), said("A", "2021"))
    assert four(only(found, "A")) == (None, "2010-12-31", "2021-01-01", None)


def test_gap_is_a_setting_of_the_role_or_its_head() -> None:
    holdings = [said("A", "2010-05-01"), said("A", "2013-05-01")]
    assert len(derive(VICE, *holdings).tenures) == 1
    for settings in (
        TenureSettings(gap=2), TenureSettings(gaps={"副主席": 2}), TenureSettings(gaps={"主席": 2.5}),
    ):  # fmt: skip
        assert len(derive(VICE, *holdings, settings=settings).tenures) == 2
    assert len(derive(VICE, *holdings, settings=TenureSettings(gap=1, gaps={"副主席": 3, "主席": 1})).tenures) == 1


def test_gap_is_counted_from_the_last_known_day_of_holding() -> None:
    assert len(derive(CHAIR, said("A", "2001/2006"), said("A", "2010-12-01")).tenures) == 1
    assert len(derive(CHAIR, said("A", "2001/2006"), said("A", "2012-12-01")).tenures) == 2


def test_end_of_a_term_parts_a_stint() -> None:
    assert len(derive(CHAIR, said("A", "2001/2006", "term"), said("A", "2006-12-01")).tenures) == 1
    assert len(derive(CHAIR, said("A", "2001/2006", "term"), said("A", "2007-12-01")).tenures) == 2


@pytest.mark.parametrize("handover", [("2005-09", "2005-09"), ("2005", "2005-09"), ("2005-09-26", "2005-09-26")])
def test_terms_of_which_one_begins_when_the_other_ends_are_one_tenure(handover: tuple[str, str]) -> None:
    end, start = handover
    first, second = said("A", f"1998-06/{end}", "term"), said("A", f"{start}/2012-10", "term")
    again = said("A", f"{start}/2012-10", "term", event="again")
    whole = ("1998-06-01", "1998-06-30", "2012-10-01", "2012-10-31")
    for told in ([first, second], [second, first], [first, second, again]):
        found = derive(CHAIR, *told)
        assert four(only(found, "A")) == whole
        assert found.conflicts == []
    third = said("A", "2012-10/2017", "term")
    assert four(only(derive(CHAIR, first, second, third), "A"))[2:] == ("2017-01-01", "2017-12-31")


def test_terms_apart_or_over_each_other_are_not_one() -> None:
    apart = derive(CHAIR, said("A", "1998/2003", "term"), said("A", "2005/2008", "term"))
    assert [four(one)[1] for one in of(apart, "A")] == ["1998-12-31", "2005-12-31"]
    assert derive(CHAIR, said("A", "1998/2003", "term"), said("A", "2001/2006", "term")).conflicts


def test_another_holder_of_one_seat_parts_a_stint() -> None:
    found = derive(
        CHAIR, said("A", "2010-05-01"), said("B", "2011-05-01", "elected"), said("A", "2012-05-01", "elected")
    )
    first, second = of(found, "A")
    assert four(first) == (None, "2010-05-01", "2010-05-01", "2011-05-01")
    assert four(only(found, "B")) == ("2011-05-01", "2011-05-01", "2011-05-01", "2012-05-01")
    assert four(second) == ("2012-05-01", "2012-05-01", "2012-05-01", None)
    assert found.conflicts == []
    assert len(derive(VICE, said("A", "2010-05-01"), said("B", "2011-05-01"), said("A", "2012-05-01")).tenures) == 2


def test_another_holder_without_any_change_on_record_is_reported() -> None:
    before, other, after = said("A", "2010-05-01"), said("B", "2011-05-01"), said("A", "2012-05-01")
    (conflict,) = derive(CHAIR, before, other, after).conflicts
    assert conflict.kind == "interrupted"
    assert conflict.persons == ("A", "B")
    assert set(conflict.statements) == {before.statement, other.statement, after.statement}


def test_another_holder_on_an_unknown_day_parts_nothing() -> None:
    found = derive(CHAIR, said("A", "2010-05-01"), said("B", "2010"), said("A", "2010-07-01"))
    assert len(of(found, "A")) == 1


@pytest.mark.parametrize("basis", ["removed", "resigned", "former"])
def test_an_end_parts_a_stint_and_disjoint_stints_never_merge(basis: str) -> None:
    found = derive(VICE, said("A", "2010-05-01"), said("A", "2011-05-01", basis), said("A", "2012-05-01"))
    first, second = of(found, "A")
    assert four(first)[3] == "2011-05-01"
    assert four(second)[1:] == ("2012-05-01", "2012-05-01", None)
    assert first.id != second.id


def test_removed_and_chosen_on_one_day_are_two_stints() -> None:
    found = derive(VICE, said("A", "2010"), said("A", "2012-05-01", "removed"), said("A", "2012-05-01", "appointed"))
    first, second = of(found, "A")
    assert four(first)[2:] == ("2012-05-01", "2012-05-01")
    assert four(second) == ("2012-05-01", "2012-05-01", "2012-05-01", None)


def test_slate_without_the_person_parts_a_stint() -> None:
    new = said("N", "2011-05-01", "elected")
    holdings = (said("A", "2010-05-01"), said("A", "2012-05-01"), new)
    assert len(of(derive(VICE, *holdings), "A")) == 1
    first, second = of(derive(VICE, *holdings, slates=[slate("2011-05-01", new, role="副主席")]), "A")
    assert four(first)[3] == "2011-05-01"
    assert four(second)[1] == "2012-05-01"


def test_chosen_alone_on_the_day_of_a_slate_without_the_person_begins_anew() -> None:
    new, alone = said("N", "2011-05-01", "elected"), said("A", "2011-05-01", "elected", alone=True)
    whole = slate("2011-05-01", new, role="副主席")
    first, second = of(derive(VICE, said("A", "2010-05-01"), alone, new, slates=[whole]), "A")
    assert four(first)[3] == "2011-05-01"
    assert four(second) == ("2011-05-01", "2011-05-01", "2011-05-01", None)


def test_slate_with_the_person_joins_a_stint() -> None:
    again = said("A", "2011-05-01", "elected")
    whole = slate("2011-05-01", again, role="副主席")
    assert len(derive(VICE, said("A", "2010-05-01"), again, said("A", "2012-05-01"), slates=[whole]).tenures) == 1


def test_end_of_the_body_parts_a_stint() -> None:
    holdings = (said("A", "2010-05-01"), said("A", "2012-05-01"))
    first, second = of(derive(VICE, *holdings, endings=[ending("dissolved", BODY, "2011")]), "A")
    assert four(first)[3] == "2011-12-31"
    assert four(second) == ("2010-05-01", "2012-05-01", "2012-05-01", None)


def test_then_with_a_day_of_writing_parts_a_stint() -> None:
    found = derive(VICE, said("A", "2010-05-01", then=True, written="2011-01-01"), said("A", "2012-05-01"))
    assert [four(one)[3] for one in of(found, "A")] == ["2011-01-01", None]


def test_former_belongs_to_the_stint_before_however_late() -> None:
    found = derive(VICE, said("A", "2000-05-01"), said("A", "2020-05-01", "former"))
    assert four(only(found, "A")) == (None, "2000-05-01", "2000-05-01", "2020-05-01")


def test_late_notice_of_removal_contradicts_and_makes_no_second_stint() -> None:
    removed = said("A", "2020-06-01", "removed")
    found = derive(CHAIR, said("A", "2020-01-01"), said("B", "2020-03-01", "elected"), removed)
    assert four(only(found, "A")) == (None, "2020-01-01", "2020-06-01", "2020-06-01")
    (conflict,) = found.conflicts
    assert (conflict.kind, conflict.persons) == ("shared_seat", ("A", "B"))
    assert removed.statement in conflict.statements


def test_removed_twice_ends_between_the_two_days() -> None:
    first, second = said("A", "2020-03-01", "removed"), said("A", "2020-06-01", "removed")
    found = derive(VICE, first, second)
    assert four(only(found, "A")) == (None, "2020-03-01", "2020-03-01", "2020-06-01")
    (conflict,) = found.conflicts
    assert conflict.kind == "impossible"
    assert set(conflict.statements) == {first.statement, second.statement}


def test_evidence_after_death_is_a_contradiction_and_nothing_between_is_certain() -> None:
    found = derive(VICE, said("A", "2010/2014", "term"), endings=[ending("deceased", "A", "2012-05-01")])
    assert four(only(found, "A")) == ("2010-01-01", "2010-12-31", "2012-05-01", "2014-01-01")
    assert [one.kind for one in found.conflicts] == ["impossible"]


def test_two_terms_of_one_seat_that_overlap_are_a_contradiction() -> None:
    one, other = said("A", "2001/2006", "term"), said("B", "2004/2009", "term")
    found = derive(CHAIR, one, other)
    (conflict,) = found.conflicts
    assert (conflict.kind, conflict.persons) == ("shared_seat", ("A", "B"))
    assert set(conflict.statements) == {one.statement, other.statement}
    assert set(conflict.tenures) == {tenure.id for tenure in found.tenures}
    assert derive(VICE, one, other).conflicts == []
    assert derive(CHAIR, one, said("B", "2006/2009", "term")).conflicts == []


def test_holder_attested_in_the_midst_of_another_is_a_contradiction() -> None:
    found = derive(CHAIR, *(said("A", f"2010-05-0{day}") for day in (1, 2, 3)), said("B", "2010-05-02"))
    assert [one.kind for one in found.conflicts] == ["shared_seat"]


def test_acting_for_oneself_is_no_contradiction() -> None:
    acting = [said("A", date, post="r-acting") for date in ("2020-01-01", "2020-03-01")]
    assert derive(CHAIR, *acting, said("A", "2020-02-01"), said("A", "2020-06-01")).conflicts == []


def test_undated_statements_support_each_stint_and_give_none_its_id() -> None:
    undated = said("A", None, statement="s-0")
    found = derive(VICE, undated, said("A", "2000", statement="s-1"), said("A", "2020", statement="s-2"))
    assert [one.id for one in found.tenures] == [make_id("Tenure", "s-1"), make_id("Tenure", "s-2")]
    assert all("s-0" in statements(one.support) for one in found.tenures)
    assert only(derive(VICE, undated, said("A", "2000", statement="s-1")), "A").id == make_id("Tenure", "s-0")


def test_equal_evidence_from_several_statements_is_all_named() -> None:
    one, other = said("A", "2010-05-01"), said("A", "2010-05-01")
    tenure = only(derive(VICE, one, other), "A")
    assert setters(tenure, "start.latest") == {("stated", one.statement), ("stated", other.statement)}


def test_a_change_that_two_documents_tell_names_both_events() -> None:
    one = said("A", "2010-05-01", "elected", event="e1")
    other = said("A", "2010-05-01", "elected", event="e2")
    found = derive(CHAIR, one, other)
    assert [change.event for change in found.changes] == ["e1", "e2"]
    assert changes(found) == {("A", "came", "2010-05-01", "2010-05-01", "certain")}


def test_title_on_the_day_of_election_does_not_make_it_a_confirmation() -> None:
    for post in (CHAIR, Post(id="r", organization=BODY, role="副主席", seats="many")):
        found = derive(post, said("A", "2010-05-01"), said("A", "2010-05-01", "elected", alone=True))
        assert four(only(found, "A"))[0] == "2010-05-01"
