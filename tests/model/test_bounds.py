"""The algebra of four bounds against every concrete completion of small domains."""

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cursus.model.bounds import (
    certainty_on,
    certainty_over,
    change_certainty,
    consistent,
    end_kind,
    nearest,
    tightened,
)
from cursus.model.entity import Bounds

ZERO = dt.date(2000, 1, 1).toordinal()
DAYS = [None, 1, 2, 3, 4, 5, 6]
ASKED = range(8)
ENDLESS = (-1, 8)


def date(number: int | None) -> dt.date | None:
    return None if number is None else dt.date.fromordinal(ZERO + number)


def on(number: int) -> dt.date:
    return dt.date.fromordinal(ZERO + number)


def bounds(earliest: int | None, latest: int | None) -> Bounds:
    return Bounds(earliest=date(earliest), latest=date(latest))


def completions(four: tuple[int | None, ...]) -> list[tuple[int, int]]:
    """Every start and end that four bounds allow; an open one reaches one day beyond all days asked about."""
    low, high = ENDLESS
    se, sl, ee, el = (
        given if given is not None else default for given, default in zip(four, (low, high, low, high), strict=True)
    )
    return [(s, e) for s in range(se, sl + 1) for e in range(ee, el + 1) if s <= e]


def verdict(outcomes: list[bool]) -> str | None:
    return "certain" if outcomes and all(outcomes) else "possible" if any(outcomes) else None


EVERY = list(itertools.product(DAYS, repeat=4))


def test_every_day_and_range_agrees_with_all_completions() -> None:
    cases = 0
    for four in EVERY:
        start, end = bounds(*four[:2]), bounds(*four[2:])
        lives = completions(four)
        assert consistent(start, end) == bool(lives), four
        for first, last in itertools.combinations_with_replacement(ASKED, 2):
            all_of_it = verdict([s <= first and last <= e for s, e in lives])
            some_of_it = verdict([s <= last and first <= e for s, e in lives])
            assert certainty_over(start, end, on(first), on(last), "throughout") == all_of_it, (four, first, last)
            assert certainty_over(start, end, on(first), on(last), "sometime") == some_of_it, (four, first, last)
            cases += 2
            if first == last:
                assert certainty_on(start, end, on(first)) == all_of_it == some_of_it
                cases += 1
    assert cases >= 100_000


def test_tightened_bounds_are_the_narrowest_and_lose_no_completion() -> None:
    for four in EVERY:
        lives = completions(four)
        if not lives:
            continue
        start, end = tightened(bounds(*four[:2]), bounds(*four[2:]))
        starts, ends = {s for s, _ in lives}, {e for _, e in lives}
        low, high = ENDLESS
        assert start == bounds(*(None if x in (low, high) else x for x in (min(starts), max(starts)))), four
        assert end == bounds(*(None if x in (low, high) else x for x in (min(ends), max(ends)))), four
        assert tightened(start, end) == (start, end)


def test_change_is_certain_when_every_day_it_can_have_is_inside() -> None:
    for earliest, latest in itertools.combinations_with_replacement(range(8), 2):
        for first, last in itertools.combinations_with_replacement(range(8), 2):
            inside = [first <= day <= last for day in range(earliest, latest + 1)]
            assert change_certainty(bounds(earliest, latest), on(first), on(last)) == verdict(inside)
    assert change_certainty(bounds(None, 3), on(0), on(7)) is None
    assert change_certainty(bounds(3, None), on(0), on(7)) is None


def test_nearest_is_the_least_distance_to_the_days_of_the_evidence() -> None:
    for four in EVERY:
        begun_by, still = four[1], four[2]
        known = [day for day in (begun_by, still) if day is not None]
        if not known:
            continue
        spoken = range(min(known), max(known) + 1)
        for first, last in itertools.combinations_with_replacement(ASKED, 2):
            found = nearest(bounds(*four[:2]), bounds(*four[2:]), on(first), on(last))
            assert found is not None
            assert found.day in [on(day) for day in spoken]
            assert found.distance == min(abs(a - b) for a in spoken for b in range(first, last + 1))
        assert nearest(bounds(*four[:2]), bounds(*four[2:]), on(0)) == nearest(
            bounds(*four[:2]), bounds(*four[2:]), on(0), on(0)
        )


def test_nearest_without_evidence_days_falls_back_to_what_is_known() -> None:
    assert nearest(Bounds(), Bounds(), on(0)) is None
    found = nearest(bounds(3, None), Bounds(), on(0))
    assert found is not None
    assert (found.day, found.distance) == (on(3), 3)


@pytest.mark.parametrize(
    ("earliest", "latest", "ended", "kind"),
    [
        (None, None, None, "unknown"),
        (None, None, True, "ended"),
        (3, None, None, "not_ended_by"),
        (3, None, True, "ended"),
        (None, 5, True, "ended_by"),
        (3, 5, True, "bounded"),
        (5, 5, True, "known"),
    ],
)
def test_kinds_of_ends(earliest: int | None, latest: int | None, ended: bool | None, kind: str) -> None:
    assert end_kind(bounds(earliest, latest), ended) == kind


dates = st.none() | st.dates()


@given(dates, dates, dates, dates, st.dates(), st.dates())
def test_any_dates_keep_the_laws(
    se: dt.date | None, sl: dt.date | None, ee: dt.date | None, el: dt.date | None, first: dt.date, last: dt.date
) -> None:
    first, last = min(first, last), max(first, last)
    start, end = Bounds(earliest=se, latest=sl), Bounds(earliest=ee, latest=el)
    throughout = certainty_over(start, end, first, last, "throughout")
    sometime = certainty_over(start, end, first, last, "sometime")
    strength = {None: 0, "possible": 1, "certain": 2}
    assert strength[throughout] <= strength[certainty_on(start, end, first)] <= strength[sometime]
    if not consistent(start, end):
        assert sometime is None
    narrow = tightened(start, end)
    assert certainty_over(*narrow, first, last, "throughout") == throughout
    assert certainty_over(*narrow, first, last, "sometime") == sometime
