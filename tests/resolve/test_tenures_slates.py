"""The rule of slates: a body elects its own whole leadership, and who is not on the list is out."""

import datetime as dt

import pytest

from cursus.model.bounds import certainty_on
from cursus.model.entity import Post

from .tenure_cases import BODY, VICE, changes, derive, four, only, said, setters, slate


def test_slate_ends_who_is_not_on_it() -> None:
    old, new, both = said("D", "2022-11-01"), said("N", "2023-05-17", "elected", slate="x"), said("K", "2023-01-01")
    again = said("K", "2023-05-17", "elected", slate="x", event="e-congress")
    whole = slate("2023-05-17", new, again, role="副主席")
    found = derive(VICE, old, new, both, again, slates=[whole])
    out = only(found, "D")
    assert four(out) == (None, "2022-11-01", "2022-11-01", "2023-05-17")
    assert setters(out, "end.latest") == {("slate", min(new.statement, again.statement))}
    assert certainty_on(out.start, out.end, dt.date(2023, 6, 1)) is None
    assert changes(found) == {
        ("D", "left", "2022-11-01", "2023-05-17", "certain"),
        ("N", "came", "2023-05-17", "2023-05-17", "possible"),
        ("K", "confirmed", "2023-05-17", "2023-05-17", "certain"),
    }
    assert {one.event for one in found.changes if one.change == "left"} == {"e-congress"}
    assert four(only(derive(VICE, old, new, both, again), "D"))[3] is None


@pytest.mark.parametrize(
    "other",
    [
        {"complete": False},
        {"organization": "o-other"},
        {"role": "常务委员"},
    ],
)
def test_slate_that_is_incomplete_or_of_another_body_or_post_ends_nobody(other: dict[str, object]) -> None:
    new = said("N", "2023-05-17", "elected")
    whole = slate("2023-05-17", new, **({"role": "副主席"} | other))  # type: ignore[arg-type]
    assert four(only(derive(VICE, said("D", "2022-11-01"), new, slates=[whole]), "D"))[3] is None


def test_lists_of_one_election_in_two_documents_are_read_together() -> None:
    here, there = said("N", "2023-05-17", "elected"), said("D", "2023-05-17", "elected")
    whole, short = slate("2023-05-17", here, there, role="副主席"), slate("2023-05", here, role="副主席")
    found = derive(VICE, said("D", "2022-11-01"), here, there, slates=[whole, short])
    assert four(only(found, "D"))[3] is None
    assert ("D", "confirmed", "2023-05-17", "2023-05-17", "certain") in changes(found)


def test_slate_does_not_touch_who_may_have_come_after_it() -> None:
    new = said("N", "2023-05-17", "elected")
    whole = slate("2023-05-17", new, role="副主席")
    for date in ("2023-05-17", "2023-05", "2023-05-18"):
        assert four(only(derive(VICE, said("D", date), new, slates=[whole]), "D"))[3] is None


def test_slate_of_the_plain_role_counts_for_its_standing_form() -> None:
    standing = Post(id="r-standing", organization=BODY, role="常务副主席", seats="many")
    whole = slate("2023-05-17", said("N", "2023-05-17", "elected"), role="副主席")
    found = derive(standing, said("D", "2022-11-01"), said("N", "2022-11-01"), slates=[whole])
    assert four(only(found, "D"))[3] == "2023-05-17"
    assert four(only(found, "N"))[3] is None
