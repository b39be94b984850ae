"""Evidence, documents, coverage, conflicts, search, views of the graph."""

import datetime as dt

import pytest
from world import FEDERATION, NEWS, ident, post_id, world

from cursus import queries
from cursus.api import answers
from cursus.graph import Store
from cursus.model.errors import AmbiguousName, QueryError, UnknownName
from cursus.model.records import Edge, GraphChange, Node

on = answers.read_time


@pytest.mark.parametrize(
    ("label", "name", "count"),
    [
        ("Person", "贺兰舟", 2),
        ("Organization", FEDERATION, 9),
        ("Tenure", "he-chair", 2),
        ("Event", "congress", 4),
        ("Publication", "职工互助保障办法（试行）", 1),
        ("Task", "3", 1),
        ("Document", "news.txt", 11),
        ("Statement", "s-he", 1),
    ],
)
def test_evidence_about_anything(store: Store, label: str, name: str, count: int) -> None:
    answer = answers.evidence(store, ident(label, name))
    assert answer["total"] == count == len(answer["items"])


@pytest.mark.parametrize("id", ["p-00000000000000000000", "nobody", "", "t-00", "l-00"])
def test_evidence_about_nothing(store: Store, id: str) -> None:
    with pytest.raises(UnknownName):
        answers.evidence(store, id)


def test_evidence_and_views_by_name(store: Store) -> None:
    by_name = answers.evidence(store, "云川市工会第九次代表大会")
    assert by_name == answers.evidence(store, ident("Event", "congress"))
    assert answers.graph(store, f"{FEDERATION}主席")["center"] == post_id(FEDERATION, "主席")
    with pytest.raises(AmbiguousName):
        answers.evidence(store, "江一帆")


def test_a_document_by_id_key_or_title_and_a_part_of_its_text(store: Store) -> None:
    found = answers.document(store, "news.txt")
    assert found["statements"] == {"event": 1, "holding": 6, "hosting": 1, "issuance": 1, "participation": 2}
    assert answers.document(store, found["id"]) == answers.document(store, found["title"]) == found
    part = answers.document_text(store, found["id"], 21, 32)
    assert (part["text"], part["length"]) == ("云川市总工会主席林知远", len(NEWS))
    with pytest.raises(QueryError):
        answers.document_text(store, found["id"], 5, 2)
    with pytest.raises(UnknownName):
        answers.document(store, "old.txt")


def test_coverage_of_everything_and_of_each_organization(store: Store) -> None:
    answer = answers.coverage(store)
    assert answer["coverage"] == {"from": "2010-01-01", "to": "2021-12-20", "documents": 3}
    assert answer["items"][0]["organization"]["name"] == FEDERATION


def test_an_empty_graph_answers_too(empty: Store) -> None:
    assert answers.coverage(empty)["coverage"] == {"from": None, "to": None, "documents": 0}
    assert answers.events(empty)["items"] == answers.search(empty, "云川")["items"] == []
    assert answers.verify(empty) == {"documents": 0, "statements": 0, "problems": []}
    with pytest.raises(UnknownName):
        answers.officers(empty, FEDERATION)


def test_a_clean_world_has_no_conflict_and_a_seeded_one_is_found(empty: Store) -> None:
    empty.apply(world())
    assert answers.conflicts(empty)["items"] == []
    rival = GraphChange()
    for id, bounds in (("t-aaaaaaaaaaaaaaaaaaaa", ("2021-06-01", "2021-08-01")), ("t-bbbbbbbbbbbbbbbbbbbb", None)):
        start, end = bounds or ("2024-01-01", "2023-01-01")
        first, last = (dt.date.fromisoformat(one) for one in (start, end))
        rival.nodes.append(
            Node("Tenure", id, {
                "tenure": id, "start_earliest": first, "start_latest": first, "end_earliest": last,
                "end_latest": last, "known_from": 1, "known_until": None,
            })
        )  # fmt: skip
        rival.edges.append(Edge("HELD", "Person", ident("Person", "阮青山"), "Tenure", id))
        rival.edges.append(Edge("OF_POST", "Tenure", id, "Post", post_id(FEDERATION, "主席")))
    empty.apply(rival)
    shared, impossible = sorted(answers.conflicts(empty)["items"], key=lambda one: one["kind"], reverse=True)
    assert {one["name"] for one in shared["people"]} == {"贺兰舟", "阮青山"}
    assert shared["between"] == {"from": "2021-06-01", "to": "2021-08-01"} and shared["evidence"]
    assert impossible["kind"] == "impossible" and impossible["tenures"] == ["t-bbbbbbbbbbbbbbbbbbbb"]
    assert answers.conflicts(empty, person="贺兰舟")["items"] == [shared]
    assert answers.conflicts(empty, person="阮青山")["total"] == 2
    assert answers.conflicts(empty, person="林知远")["items"] == []
    assert answers.conflicts(empty, post=f"{FEDERATION}主席", person="贺兰舟")["items"] == [shared]
    assert answers.conflicts(empty, post=f"{FEDERATION}副主席")["total"] == 0
    with pytest.raises(UnknownName):
        answers.conflicts(empty, person="无此人")


def test_search_by_form_part_and_type(store: Store) -> None:
    assert answers.search(store, "林知沅")["items"][0]["name"] == "林知远"
    assert {item["type"] for item in answers.search(store, "云川市档案馆", "organization")["items"]} == {"organization"}
    with pytest.raises(QueryError):
        answers.search(store, "  ")
    with pytest.raises(QueryError):
        answers.search(store, "云川", "planet")


@pytest.mark.parametrize("text", ["賀蘭舟", "heLanZhou", "hè lán zhōu", "hlz"])
def test_a_person_is_found_in_either_script_and_in_pinyin(store: Store, text: str) -> None:
    assert answers.search(store, text, "person")["items"][0]["name"] == "贺兰舟"


def test_names_in_the_other_script_are_taken_wherever_an_entity_is_asked_for(store: Store) -> None:
    assert answers.holders(store, "雲川市總工會", "主席") == answers.holders(store, FEDERATION, "主席")
    assert answers.holders(store, FEDERATION, "黨組書記") == answers.holders(store, FEDERATION, "党组书记")
    assert answers.career(store, "賀蘭舟") == answers.career(store, "贺兰舟")
    assert answers.post(store, "雲川市總工會主席") == answers.post(store, f"{FEDERATION}主席")
    assert answers.event(store, "第九次代表大會") == answers.event(store, "第九次代表大会")


def test_a_view_around_a_person_and_on_a_day(store: Store) -> None:
    view = answers.graph(store, "林知远")
    assert {node["name"] for node in view["nodes"]} == {
        "林知远", "云川市总工会主席", "云川市总工会名誉主席", "云川市档案馆馆长", "职工书屋座谈会",
    }  # fmt: skip
    ids = {node["id"] for node in view["nodes"]}
    assert all({edge["source"], edge["target"]} <= ids for edge in view["edges"]) and not view["truncated"]
    then = answers.graph(store, "林知远", time=on(on="2012-01-01"))
    assert [node["name"] for node in then["nodes"]] == ["林知远", "云川市档案馆馆长"]
    assert then["edges"][0]["certainty"] == "certain"
    few = answers.graph(store, FEDERATION, 2, limit=3)
    assert len(few["nodes"]) == 3 and few["truncated"]
    assert {node["label"] for node in answers.graph(store, FEDERATION, types=["Event"])["nodes"]} == {
        "Organization",
        "Event",
    }


def test_every_shortest_path_between_two_people_and_those_of_a_day(store: Store) -> None:
    (path,) = answers.paths(store, "林知远", "白若溪")["items"]
    assert [node["name"] for node in path["nodes"]] == ["林知远", "职工书屋座谈会", "白若溪"]
    then = answers.paths(store, "林知远", "白若溪", on(on="2020-01-01", within=1.5))["items"]
    assert [[node["name"] for node in path["nodes"]] for path in then] == [
        ["林知远", "云川市总工会主席", FEDERATION, "云川市总工会副主席", "白若溪"]
    ]
    assert answers.paths(store, "林知远", "林知远")["items"][0]["length"] == 0
    assert answers.paths(store, "林知远", "白若溪", on(on="2012-01-01"))["items"] == []
    assert answers.paths(store, "林知远", "欧阳川", most=3)["items"] == []


def test_verify_finds_a_quote_that_the_source_does_not_say(empty: Store) -> None:
    change = world()
    empty.apply(change)
    sound = answers.verify(empty)
    assert (sound["documents"], sound["statements"]) == (3, 13)
    assert [one for one in sound["problems"] if one["kind"] == "quote"] == []
    empty.apply(GraphChange(nodes=[Node("Statement", ident("Statement", "s-he"), {"quote": "贺兰舟落选"})]))
    problems = [one for one in answers.verify(empty)["problems"] if one["kind"] == "quote"]
    assert [one["id"] for one in problems] == [ident("Statement", "s-he")]


def test_every_question_of_the_catalogue_can_be_asked(empty: Store) -> None:
    """Each runs with its own parameters, and answers with the columns that its header names."""
    empty.apply(world())
    samples = {"first": on(on="2021-05-10").first, "last": on(on="2021-05-10").last, "known": 2**53 - 1}
    ids = {
        "person_id": ident("Person", "林知远"), "organization_id": ident("Organization", FEDERATION),
        "post_id": post_id(FEDERATION, "主席"), "event_id": ident("Event", "congress"),
        "document_id": ident("Document", "news.txt"), "task_id": ident("Task", "3"),
        "publication_id": ident("Publication", "职工互助保障办法（试行）"), "id": "x-0",
    }  # fmt: skip
    for name, question in queries.catalogue().items():
        known = {key: (samples | ids)[key] for key in question.parameters if key in samples | ids}
        if len(known) == len(question.parameters):
            for row in empty.ask(name, **known):
                assert tuple(row) == question.returns, name
