"""People told apart and recognized; every name, body and event here is invented."""

import dataclasses
import itertools
import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cursus.model.dates import When
from cursus.model.errors import CursusError
from cursus.model.ident import make_id
from cursus.model.statement import Holding, Participation, PersonName, Statement
from cursus.resolve.evidence import compare
from cursus.resolve.judgements import Judgement
from cursus.resolve.people import preferred, resolve_people
from cursus.resolve.profile import mentions
from cursus.resolve.similar import name_keys

_places = itertools.count(0, 10)


def held(name: str, post: str, day: str | None = "2020-01-01", *, document: str = "a", place: int | None = None, basis="stated",
         event: str | None = None, marks: tuple[str, ...] = ()) -> Holding:  # fmt: skip
    """`post`: organization and role with a space between."""
    organization, role = post.split()
    start = next(_places) if place is None else place
    return Holding(
        id=make_id("Statement", document, str(start), name, post, str(day), basis), document=document, spans=(),
        date=When.parse(day) if day else None, organization=organization, role=role, basis=basis, event=event,
        person=PersonName(name=name, span=(start, start + len(name)), marks=marks),
    )  # fmt: skip


def came(
    name: str, day: str = "2020-01-01", *, document: str = "a", place: int | None = None, event: str = "e"
) -> Participation:
    start = next(_places) if place is None else place
    return Participation(
        id=make_id("Statement", document, str(start), name, "came"), document=document, spans=(), date=When.parse(day),
        event=event, person=PersonName(name=name, span=(start, start + len(name))), roles=("attendee",),
    )  # fmt: skip


def groups(statements, judgements=()) -> list[set[int]]:
    """Positions of the statements of each person."""
    of = resolve_people(statements, judgements).of
    found: dict[str, set[int]] = {}
    for number, statement in enumerate(statements):
        found.setdefault(of[statement.id], set()).add(number)
    return sorted(found.values(), key=min)


# one document


def test_a_document_that_repeats_a_name_means_one_person():
    told = [
        held("许望舒", "平江市总工会 主席"),
        came("许望舒"),
        held("许望舒", "平江市总工会权益保障部 部长", "2020-03-01"),
    ]
    assert groups(told) == [{0, 1, 2}]


def test_a_mark_and_unrelated_bodies_tell_two_people_of_one_name_apart():
    told = [held("张伟", "平江市水务局 副局长"), held("张伟", "平江市司法局 副局长", "2020-03-01", marks=("女",))]
    assert groups(told) == [{0}, {1}]


def test_a_post_between_two_days_of_an_unrelated_one_is_anothers():
    told = [
        held("高峰", "平江市侨联联络部 部长", "2020-04-02"),
        held("高峰", "平江市东湖区莲花街道 党工委书记", "2020-04-05"),
        held("高峰", "平江市侨联联络部 部长", "2020-04-09", basis="removed"),
    ]
    assert groups(told) == [{0, 2}, {1}]


def test_two_appointments_in_one_list_are_two_people_and_an_appointment_and_a_removal_one():
    list_ = {"event": "e", "basis": "appointed"}
    two = [held("李强", "平江市教育局 局长", **list_), held("李强", "平江市中级人民法院 副院长", **list_)]
    assert groups(two) == [{0}, {1}]
    one = [two[0], held("李强", "平江市司法局 局长", event="e", basis="removed")]
    assert groups(one) == [{0, 1}]


def test_posts_given_at_one_mention_are_one_persons_everywhere():
    told = [
        held("张伟", "平江市水务局 局长", place=5), held("张伟", "平江市防汛办公室 主任", place=5),
        held("张伟", "平江市防汛办公室 主任", "2020-01-03"), held("张伟", "平江市水务局 局长", "2020-01-04"),
    ]  # fmt: skip
    assert groups(told) == [{0, 1, 2, 3}]


def test_a_new_post_months_later_is_the_same_person_unless_the_name_is_very_common():
    told = [held("张立新", "平江市教育局 副局长"), held("张立新", "平江市科协 党组书记", "2020-09-01")]
    assert groups(told) == [{0, 1}]
    told = [held("张伟", "平江市教育局 副局长"), held("张伟", "平江市科协 党组书记", "2020-09-01")]
    assert groups(told) == [{0}, {1}]


def test_a_side_post_is_no_second_person():
    assert groups([held("张伟", "平江市总工会 副主席"), held("张伟", "平江市钓鱼协会 会长", "2020-01-09")]) == [{0, 1}]


def test_a_bare_name_is_whom_the_event_shows_else_whom_the_text_named_last():
    told = [
        held("张伟", "平江市水务局 副局长", place=0), held("张伟", "平江市司法局 副局长", "2020-01-02", place=100, marks=("女",), event="g"),
        came("张伟", place=50), came("张伟", place=200), came("张伟", place=20, event="g"),
    ]  # fmt: skip
    assert groups(told) == [{0, 2}, {1, 3, 4}]


# across documents


def test_the_same_post_in_two_documents_is_one_person_even_of_the_commonest_name():
    told = [held("张伟", "平江市总工会 副主席"), held("张伟", "平江市总工会 副主席", "2021-01-01", document="b")]
    assert groups(told) == [{0, 1}]


def test_forms_of_a_body_and_acting_for_a_post_are_no_difference():
    told = [held("张伟", "平江市工商业联合会 主席"), held("张伟", "平江市工商联 代主席", "2021-01-01", document="b")]
    assert groups(told) == [{0, 1}]


@pytest.mark.parametrize(
    ("name", "left", "right", "day"),
    [
        ("张伟", "平江市总工会 副主席", "南川市总工会 副主席", "2020-06-01"),
        ("张伟", "平江市教育局 副局长", "平江市水务局 副局长", "2020-06-01"),
        ("张伟", "平江大学 教授", "平江大学 教授", "2020-06-01"),
        ("张伟", "全国人大 代表", "全国人大 代表", "2020-06-01"),
        ("张伟", "平江市总工会 主席", "平江市总工会 主席", "1960-06-01"),
        ("许望舒", "平江市总工会 主席", "南川市总工会 主席", "2020-06-01"),
    ],
    ids=[
        "other city",
        "other body of the city",
        "large body",
        "congress",
        "sixty years before",
        "rare name in another city",
    ],
)
def test_namesakes_stay_two(name, left, right, day):
    assert groups([held(name, left), held(name, right, day, document="b")]) == [{0}, {1}]


def test_a_rare_name_carries_from_one_post_to_another_of_the_city():
    told = [held("许望舒", "平江市教育局 局长", "2019-01-01"), held("许望舒", "平江市水务局 局长", document="b")]
    assert groups(told) == [{0, 1}]


def test_a_document_that_tells_of_the_move_joins_what_others_leave_apart():
    apart = [
        held("张伟", "平江市教育局 局长", "2019-05-01"),
        held("张伟", "南川市水务局 局长", "2021-05-01", document="b"),
    ]
    assert groups(apart) == [{0}, {1}]
    move = [
        held("张伟", "平江市教育局 局长", "2020-05-01", basis="former", document="c", place=7),
        held("张伟", "南川市水务局 局长", "2020-05-01", basis="appointed", document="c", place=7),
    ]
    assert groups(apart + move) == [{0, 1, 2, 3}]


def test_different_nationalities_are_two_people():
    told = [
        held("张伟", "平江市总工会 主席", marks=("回族",)),
        held("张伟", "平江市总工会 主席", document="b", marks=("苗族",)),
    ]
    assert groups(told) == [{0}, {1}]


def test_a_bare_name_of_another_document_is_nobody_known():
    assert groups([held("张伟", "平江市总工会 主席"), came("张伟", document="b")]) == [{0}, {1}]


# misread names


def test_a_misread_name_with_the_same_post_is_the_same_person_under_both_forms():
    told = [held("周淼", "平江市总工会 主席"), held("周森", "平江市总工会 主席", "2020-02-01"), came("周淼", event="f")]
    result = resolve_people(told)
    assert len(result.people) == 1
    assert set(result.people[0].names) == {"周淼", "周森"} and result.people[0].name == "周淼"
    assert result.merges[0].score >= 2 and any("looks" in reason for reason in result.merges[0].reasons)


def test_two_spellings_in_one_event_are_two_people():
    told = [held("周淼", "平江市总工会 副主席", event="e"), held("周森", "平江市总工会 副主席", event="e")]
    assert groups(told) == [{0}, {1}]


def test_whoever_met_stays_two_whatever_others_are_taken_for():
    told = [
        held("周淼", "平江市总工会 主席", event="e"), held("周森", "平江市总工会 副主席", event="e"),
        held("周森", "平江市总工会 主席", "2020-02-01", document="b"), held("周淼", "平江市总工会 主席", "2020-02-01", document="c"),
    ]  # fmt: skip
    of = resolve_people(told).of
    assert of[told[0].id] == of[told[3].id] != of[told[1].id]


def test_a_misread_name_without_a_post_in_common_is_left_to_a_person():
    told = [held("许望淼", "平江市总工会 副主席"), held("许望森", "平江市总工会女工委 主任", document="b")]
    result = resolve_people(told)
    assert len(result.people) == 2 and len(result.near) == 1
    near = result.near[0]
    assert {near.left, near.right} == {person.id for person in result.people} and near.reasons


def test_unlike_characters_are_no_misreading():
    assert groups([held("周伟", "平江市总工会 主席"), held("周明", "平江市总工会 主席", document="b")]) == [{0}, {1}]


def test_the_preferred_form_is_the_usual_one_and_of_two_usual_ones_the_rarer():
    assert preferred(Counter({"周森": 9, "周淼": 1})) == "周森"
    assert preferred(Counter({"周森": 8, "周淼": 6})) == "周淼"


# judgements


def test_a_judgement_outranks_every_score_and_the_latest_holds():
    told = [held("张伟", "平江市总工会 主席"), held("张伟", "平江市总工会 主席", "2021-01-01", document="b")]
    not_same = Judgement(left=told[0].id, right=told[1].id, same=False, because="born in different years", time=1)
    same = Judgement(left=told[1].id, right=told[0].id, same=True, time=2)
    assert groups(told, [not_same]) == [{0}, {1}]
    assert groups(told, [not_same, same]) == [{0, 1}]
    assert resolve_people(told, [not_same, same]).overruled == (not_same,)


def test_a_judgement_joins_names_that_share_nothing_and_parts_mentions_of_one_document():
    told = [
        held("许望舒", "平江市总工会 主席"),
        came("许舒", document="b"),
        held("许望舒", "平江市总工会 主席", "2020-01-05"),
        came("许望舒", event="g"),
    ]
    assert groups(told) == [{0, 2, 3}, {1}]
    same = Judgement(left=told[0].id, right=told[1].id, same=True, because="one signature", judge="Lin")
    assert groups(told, [same]) == [{0, 1, 2, 3}]
    merge = resolve_people(told, [same]).merges[0]
    assert (merge.judge, merge.reasons) == ("Lin", ("one signature",))
    parted = groups(told, [Judgement(left=told[0].id, right=told[3].id, same=False)])
    assert [0 in group and 3 in group for group in parted].count(True) == 0


def test_a_judgement_on_a_statement_that_is_not_there_waits():
    told = [held("许望舒", "平江市总工会 主席")]
    assert groups(told, [Judgement(left=told[0].id, right="s-elsewhere", same=True)]) == [{0}]


def test_a_statement_needs_an_id():
    with pytest.raises(CursusError):
        resolve_people([dataclasses.replace(held("许望舒", "平江市总工会 主席"), id="")])


# laws

NAMES = ["张伟", "周淼", "周森", "李旻", "李曼", "李晏", "许望舒", "高峰"]
POSTS = [
    "平江市总工会 主席", "平江市总工会 副主席", "平江市总工会权益保障部 部长", "平江市教育局 局长", "平江市委 常委",
    "南川市总工会 副主席", "全国人大 代表",
]  # fmt: skip


@st.composite
def worlds(draw) -> list[Statement]:
    told: list[Statement] = []
    for number in range(draw(st.integers(1, 24))):
        name, document = draw(st.sampled_from(NAMES)), draw(st.sampled_from("abcd"))
        day, event = (
            f"20{draw(st.integers(10, 24))}-0{draw(st.integers(1, 9))}-01",
            draw(st.sampled_from(["e", "f", "g"])),
        )
        place = draw(st.integers(0, 5)) * 10 + number * 100 * draw(st.booleans())
        if draw(st.integers(0, 3)):
            basis = draw(st.sampled_from(["stated", "stated", "elected", "removed", "former"]))
            marks = draw(st.sampled_from([(), (), (), ("女",), ("回族",)]))
            told.append(
                held(
                    name,
                    draw(st.sampled_from(POSTS)),
                    day,
                    document=document,
                    place=place,
                    basis=basis,
                    event=event,
                    marks=marks,
                )
            )
        else:
            told.append(came(name, day, document=document, place=place, event=event))
    return list({statement.id: statement for statement in told}.values())


def judged(draw_from: list[Statement], seed: int) -> list[Judgement]:
    chance = random.Random(seed)
    return [
        Judgement(
            left=chance.choice(draw_from).id, right=chance.choice(draw_from).id, same=chance.random() < 0.5, time=number
        )
        for number in range(chance.randrange(3))
    ]


@settings(max_examples=150, deadline=None)
@given(worlds(), st.integers(0, 10**6))
def test_the_order_of_statements_changes_nothing(told, seed):
    judgements = judged(told, seed)
    before = resolve_people(told, judgements)
    shuffled = list(told)
    random.Random(seed).shuffle(shuffled)
    assert resolve_people(shuffled, reversed(judgements)) == before


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_a_chain_of_blocks_resolves_by_itself_as_within_the_whole(told):
    whole = resolve_people(told)
    for name in {one.person.name for one in told}:
        keys, size = set(name_keys(name)), 0
        while size != len(keys):
            size = len(keys)
            for one in told:
                if not keys.isdisjoint(name_keys(one.person.name)):
                    keys.update(name_keys(one.person.name))
        part = resolve_people([one for one in told if not keys.isdisjoint(name_keys(one.person.name))])
        assert part.of == {statement: whole.of[statement] for statement in part.of}
        assert set(part.people) <= set(whole.people) and set(part.near) <= set(whole.near)


@settings(max_examples=100, deadline=None)
@given(worlds())
def test_every_statement_has_one_person_named_after_its_smallest_statement(told):
    result = resolve_people(told)
    assert set(result.of) == {one.id for one in told}
    for person in result.people:
        own = [one for one in told if result.of[one.id] == person.id]
        assert person.id == make_id("Person", min(one.id for one in own))
        assert set(person.names) == {one.person.name for one in own}
        assert result.person(own[0].id) == person


@settings(max_examples=60, deadline=None)
@given(worlds())
def test_a_comparison_has_no_sides_and_its_parts_make_the_score(told):
    for left, right in itertools.combinations(mentions(told), 2):
        comparison = compare(left, right)
        assert comparison == compare(right, left)
        assert comparison.score == pytest.approx(sum(part.points for part in comparison.parts), abs=0.001)
        assert len(comparison.reasons) == len(comparison.parts)
