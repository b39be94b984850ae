"""Holders, careers, rosters, successions: who is certain, who possible, in which order, and why."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from world import AFTER, ARCHIVE, BEFORE, FEDERATION, TENURES, day, post_id

from cursus.api import answers
from cursus.graph import Store
from cursus.model.errors import AmbiguousName, UnknownName
from cursus.model.records import GraphChange, Node

on = answers.read_time


def names(answer: dict) -> list[tuple[str, str]]:
    return [(item["person"]["name"], item.get("certainty")) for item in answer["items"]]


def test_the_chair_before_on_and_after_the_congress(store: Store) -> None:
    chair = [names(answers.holders(store, FEDERATION, "主席", on(on=f"2021-05-{n:02}"))) for n in (8, 9, 10, 11)]
    assert chair == [
        [("林知远", "certain")],
        [("林知远", "certain")],
        [("贺兰舟", "certain"), ("林知远", "possible")],
        [("贺兰舟", "certain")],
    ]


def test_a_body_is_found_by_any_form_of_its_name(store: Store) -> None:
    by_name = answers.holders(store, FEDERATION, "主席", on(on="2021-05-09"))
    assert by_name["items"]
    assert answers.holders(store, "市总工会", "主席", on(on="2021-05-09")) == by_name
    id = by_name["items"][0]["post"]["organization"]["id"]
    assert answers.holders(store, id, "主席", on(on="2021-05-09")) == by_name


def test_a_deputy_is_asked_for_with_those_of_every_manner_and_a_head_without_deputies(store: Store) -> None:
    deputies = answers.holders(store, FEDERATION, "副主席", on(on="2021-05-10"))
    assert names(deputies) == [("欧阳川", "certain"), ("白若溪", "possible")]
    heads = answers.holders(store, FEDERATION, "主席")
    assert {item["post"]["role"] for item in heads["items"]} == {"主席"}


def test_who_acts_for_a_post_sits_in_its_seat(store: Store) -> None:
    assert names(answers.holders(store, ARCHIVE, "馆长", on(on="2015-07-01"))) == [("阮青山", "certain")]


def test_no_such_post_is_no_answer_and_no_such_body_an_error(store: Store) -> None:
    nobody = answers.holders(store, FEDERATION, "院长", on(on="2021-05-09"))
    assert nobody["items"] == [] and nobody["total"] == 0
    assert nobody["coverage"] == {"from": "2021-03-15", "to": "2021-12-20", "documents": 2}
    with pytest.raises(UnknownName) as error:
        answers.holders(store, "云川市总工", "主席")
    assert FEDERATION in [one["name"] for one in error.value.details["near"]]


def test_possible_answers_far_from_evidence_are_left_out_and_counted(store: Store) -> None:
    far = answers.holders(store, FEDERATION, "主席", on(on="1950-01-01"))
    assert (far["items"], far["left_out"]) == ([], 1)
    wide = answers.holders(store, FEDERATION, "主席", on(on="1950-01-01", within=100))
    assert names(wide) == [("林知远", "possible")]
    assert wide["items"][0]["nearest"] == {"day": "2019-03-01", "days": 25261}


def test_only_the_certainty_asked_for(store: Store) -> None:
    certain = answers.holders(store, FEDERATION, "副主席", on(on="2021-05-10", certainty="certain"))
    assert names(certain) == [("欧阳川", "certain")]
    possible = answers.holders(store, FEDERATION, "副主席", on(on="2021-05-10", certainty="possible"))
    assert names(possible) == [("白若溪", "possible")]


def test_over_a_range(store: Store) -> None:
    spring = {"first": "2021-05-09", "last": "2021-06"}
    sometime = answers.holders(store, FEDERATION, "主席", on(**spring))
    assert names(sometime) == [("林知远", "certain"), ("贺兰舟", "certain")]
    throughout = answers.holders(store, FEDERATION, "主席", on(**spring, overlap="throughout"))
    assert names(throughout) == []


def test_evidence_names_rule_and_bound_and_quotes_the_source(store: Store) -> None:
    (chair,) = answers.holders(store, FEDERATION, "主席", on(on="2021-05-09"))["items"]
    assert [(one["rule"], one["sets"]) for one in chair["evidence"]] == [("stated", []), ("successor", ["end.latest"])]
    for one in chair["evidence"]:
        text = answers.document_text(store, one["document"]["id"])["text"]
        assert text[one["spans"][0][0] : one["spans"][-1][1]] == one["quote"]


def test_what_was_believed_earlier(store: Store) -> None:
    asked = {"on": "2021-05-11"}
    before = answers.holders(store, FEDERATION, "主席", on(**asked, known_at="1970-01-01T00:00:01.5Z"))
    assert BEFORE < 1500 < AFTER
    assert names(before) == [("贺兰舟", "possible")]
    assert names(answers.holders(store, FEDERATION, "主席", on(**asked))) == [("贺兰舟", "certain")]
    assert names(answers.holders(store, FEDERATION, "主席", on(**asked, known_at="1970-01-01T00:00:00"))) == []


def test_a_career_in_the_order_of_time(store: Store) -> None:
    career = answers.career(store, "林知沅")
    assert [item["post"]["role"] for item in career["items"]] == ["馆长", "主席", "名誉主席"]
    assert career["items"][0]["start"] == {"earliest": "2010-01-01", "latest": "2010-01-01"}
    assert [item["ended"] for item in career["items"]] == [True, True, None]
    assert names(answers.career(store, "林知远", on(on="2012-01-01"))) == [("林知远", "certain")]


def test_two_people_of_one_name_are_told_apart(store: Store) -> None:
    with pytest.raises(AmbiguousName) as error:
        answers.career(store, "江一帆")
    candidates = error.value.details["candidates"]
    assert {one["about"] for one in candidates} == {"云川市档案馆副馆长", "云川市工人文化宫主任"}
    for one in candidates:
        (item,) = answers.career(store, one["id"])["items"]
        assert item["post"]["organization"]["name"] + item["post"]["role"] == one["about"]


def test_the_roster_on_a_day_and_today(store: Store) -> None:
    roster = answers.officers(store, FEDERATION, on(on="2021-06-01"))
    assert [(one["post"]["role"], *found) for one, found in zip(roster["items"], names(roster), strict=True)] == [
        ("主席", "贺兰舟", "certain"),
        ("常务副主席", "欧阳川", "certain"),
        ("名誉主席", "林知远", "possible"),
    ]
    assert answers.officers(store, FEDERATION) == answers.officers(
        store, FEDERATION, on(on=dt.date.today().isoformat())
    )


def test_succession_with_the_acting_head_and_the_days_nobody_is_certain(store: Store) -> None:
    answer = answers.succession(store, f"{ARCHIVE}馆长")
    assert [item["person"]["name"] for item in answer["items"]] == ["林知远", "阮青山", "苏禾"]
    first, second, third = (item["after"] for item in answer["items"])
    assert first is None
    assert (second["relation"], second["unclear"]) == ("handover", None)
    assert (third["relation"], third["unclear"]) == ("unknown", {"from": "2015-07-02", "to": "2018-04-29"})


def test_succession_names_the_event_that_started_a_tenure(store: Store) -> None:
    items = answers.succession(store, post_id(FEDERATION, "主席"))["items"]
    assert [(item["event"] or {}).get("title") for item in items] == [None, "云川市工会第九次代表大会"]


def test_a_post_is_found_by_any_name_of_its_body_and_the_role(store: Store) -> None:
    assert answers.post(store, "市档案馆馆长")["id"] == post_id(ARCHIVE, "馆长")
    with pytest.raises(UnknownName):
        answers.post(store, f"{ARCHIVE}台长")


def test_colleagues_overlap_in_the_same_body(store: Store) -> None:
    found = answers.colleagues(store, "贺兰舟")
    assert names(found) == [
        ("林知远", "certain"),
        ("欧阳川", "certain"),
        ("林知远", "possible"),
        ("白若溪", "possible"),
    ]
    assert found["items"][0]["with"]["post"]["role"] == "主席"
    on_a_day = answers.colleagues(store, "贺兰舟", on(on="2021-12-20"))
    assert names(on_a_day) == [("林知远", "certain"), ("欧阳川", "certain")]


@settings(max_examples=60, deadline=None)
@given(st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)))
def test_a_roster_is_what_the_bounds_say_on_every_day(store: Store, asked: dt.date) -> None:
    """Against the definition itself, over the rows that the world was made of."""
    expected = set()
    for _, person, (organization, role), bounds, _ in TENURES:
        se, sl, ee, el = (day(one) for one in bounds)
        if organization == FEDERATION and (se is None or se <= asked) and (el is None or asked <= el):
            certain = sl is not None and ee is not None and sl <= asked <= ee
            expected.add((person, role, "certain" if certain else "possible"))
    roster = answers.officers(store, FEDERATION, on(on=asked.isoformat(), within=9999))
    assert {(i["person"]["name"], i["post"]["role"], i["certainty"]) for i in roster["items"]} == expected
    kinds = [item["certainty"] for item in roster["items"]]
    assert kinds == sorted(kinds)


def test_a_body_of_that_very_name_comes_before_one_that_has_it_as_a_form(empty: Store) -> None:
    bodies = [
        Node("Organization", f"o-{n}{n}", {"name": name, "names": ["青川市工会"]}) for n, name in enumerate("甲乙")
    ]
    empty.apply(
        GraphChange(nodes=[*bodies, Node("Organization", "o-ff", {"name": "青川市工会", "names": ["青川市工会"]})])
    )
    assert answers.organization(empty, "青川市工会")["id"] == "o-ff"
    empty.apply(GraphChange(drop=[("Organization", "o-ff")]))
    with pytest.raises(AmbiguousName):
        answers.organization(empty, "青川市工会")
