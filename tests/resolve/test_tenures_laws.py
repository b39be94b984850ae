"""Laws that hold for every input, however contradictory."""

import datetime as dt
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cursus.model.bounds import consistent
from cursus.model.dates import When
from cursus.model.entity import Post
from cursus.model.statement import Basis
from cursus.resolve.inputs import Derivation, Elected, Ending, ResolvedHolding, Slate
from cursus.resolve.tenures import derive_tenures

from .tenure_cases import BODY, CHAIR, VICE, said

days = st.dates(dt.date(2000, 1, 1), dt.date(2008, 12, 31))
texts = st.one_of(
    days.map(lambda one: one.isoformat()),
    days.map(lambda one: one.isoformat()[:7]),
    days.map(lambda one: one.isoformat()[:4]),
    st.tuples(days, days).map(lambda two: f"{min(two)}/{max(two)}"),
    st.tuples(days, days).map(lambda two: f"{min(two).year}/{max(two).year}"),
    days.map(lambda one: f"{one.isoformat()[:4]}/.."),
    days.map(lambda one: f"../{one.isoformat()[:7]}"),
)
whens = texts.map(When.parse)
people = st.sampled_from("ABCD")


@st.composite
def holdings(draw: st.DrawFn) -> list[ResolvedHolding]:
    bases: st.SearchStrategy[Basis] = st.sampled_from(
        ["stated", "stated", "stated", "former", "elected", "appointed", "removed", "resigned", "term", "nominated"]
    )
    found: list[ResolvedHolding] = []
    for number in range(draw(st.integers(0, 12))):
        found.append(
            ResolvedHolding(
                statement=f"s{number:02d}",
                person=draw(people),
                post=draw(st.sampled_from(["", "", "", "r-acting"])),
                basis=draw(bases),
                when=draw(st.none() | whens),
                then=draw(st.booleans()),
                alone=draw(st.booleans()),
                written=draw(st.none() | whens),
                event=draw(st.none() | st.sampled_from(["e1", "e2"])),
            )
        )
    return found


@st.composite
def slates(draw: st.DrawFn) -> list[Slate]:
    listed = st.lists(people, min_size=1, max_size=3, unique=True)
    return [
        Slate(
            id=f"x{number}",
            organization=BODY,
            when=draw(st.none() | whens),
            elected=tuple(
                Elected(person=person, role=draw(st.sampled_from(["主席", "副主席"])), statement=f"x{number}{person}")
                for person in draw(listed)
            ),
            complete=draw(st.booleans()),
            event=draw(st.none() | st.just("e3")),
        )
        for number in range(draw(st.integers(0, 2)))
    ]


endings = st.lists(
    st.builds(
        Ending,
        kind=st.sampled_from(["deceased", "dissolved", "renamed"]),
        subject=st.sampled_from(["A", "B", BODY]),
        when=st.none() | whens,
        statement=st.sampled_from(["z1", "z2", "z3"]),
    ),
    max_size=2,
)
posts = st.sampled_from([CHAIR, VICE])


@settings(max_examples=400, deadline=None)
@given(posts, holdings(), slates(), endings)
def test_no_input_breaks_it_and_every_result_is_sound(
    post: Post, said: list[ResolvedHolding], lists: list[Slate], ends: list[Ending]
) -> None:
    found = derive_tenures(said, post=post, slates=lists, endings=ends)
    known = (
        {one.statement for one in said} | {e.statement for x in lists for e in x.elected} | {e.statement for e in ends}
    )
    for tenure in found.tenures:
        assert consistent(tenure.start, tenure.end)
        bounds = {
            "start.earliest": tenure.start.earliest,
            "start.latest": tenure.start.latest,
            "end.earliest": tenure.end.earliest,
            "end.latest": tenure.end.latest,
        }
        assert {name for one in tenure.support for name in one.sets} == {name for name, day in bounds.items() if day}
        assert {one.statement for one in tenure.support} <= known
        if tenure.end.latest:
            assert tenure.ended
        se, sl, ee, el = (bounds[name] for name in bounds)
        assert se is None or sl is None or se <= sl
        assert ee is None or el is None or ee <= el
        assert el is None or (sl is not None and sl <= el)
        assert se is None or (ee is not None and se <= ee)
    for conflict in found.conflicts:
        assert set(conflict.statements) <= known
        assert conflict.statements
        assert set(conflict.tenures) - {one.id for one in found.tenures} == set() or post.seats == "one"


@settings(max_examples=200, deadline=None)
@given(posts, holdings())
def test_nothing_said_is_dropped(post: Post, said: list[ResolvedHolding]) -> None:
    found = derive_tenures(said, post=post)
    kept = {one.statement for tenure in found.tenures for one in tenure.support}
    assert kept >= {one.statement for one in said if one.basis != "nominated" and not one.post}
    assert len({one.id for one in found.tenures}) == len(found.tenures)


@settings(max_examples=200, deadline=None)
@given(posts, holdings(), slates(), endings, st.randoms(use_true_random=False))
def test_order_of_inputs_changes_nothing(
    post: Post, said: list[ResolvedHolding], lists: list[Slate], ends: list[Ending], chance: random.Random
) -> None:
    def derived() -> Derivation:
        return derive_tenures(said, post=post, slates=lists, endings=ends)

    before = derived()
    for each in (said, lists, ends):
        chance.shuffle(each)
    assert derived() == before


@settings(max_examples=200, deadline=None)
@given(posts, holdings())
def test_said_twice_is_said_once(post: Post, said: list[ResolvedHolding]) -> None:
    assert derive_tenures([*said, *said], post=post) == derive_tenures(said, post=post)


@settings(max_examples=150, deadline=None)
@given(holdings(), st.sampled_from(["A", "B", "C", "D"]))
def test_many_seats_keep_people_apart(said: list[ResolvedHolding], person: str) -> None:
    """In a post of many seats what is said of others changes nothing."""
    together = derive_tenures(said, post=VICE)
    alone = derive_tenures([one for one in said if one.person == person], post=VICE)
    assert [one for one in together.tenures if one.person == person] == alone.tenures


@pytest.mark.parametrize("post", [CHAIR, VICE])
@pytest.mark.parametrize("people", [5, 100, 2000])
def test_two_thousand_statements_take_well_under_a_second(post: Post, people: int) -> None:
    chance = random.Random(7)
    start = dt.date(1950, 1, 1)
    holdings = [
        said(f"p{chance.randrange(people)}", (start + dt.timedelta(chance.randrange(25_000))).isoformat())
        for _ in range(2000)
    ]
    took = list[float]()
    for _ in range(3):
        began = time.perf_counter()
        derive_tenures(holdings, post=post)
        took.append(time.perf_counter() - began)
    assert min(took) < 1.0
