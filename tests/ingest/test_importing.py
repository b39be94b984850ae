"""Records of others come in as statements with their place in the file, and go out again without a trace."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from simulated import read_world

from cursus.api.answers import career, officers, participations, read_time, verify
from cursus.exports import export
from cursus.graph import Store, connect
from cursus.ingest import forget_document, ingest_extraction
from cursus.ingest.ftm_import import ftm_extraction
from cursus.ingest.importing import form_of, import_paths
from cursus.ingest.work import Outcome
from cursus.model.errors import DocumentError, QueryError

DAYS = [f"{year}-{month}-15" for year in range(2016, 2025, 2) for month in ("03", "09")]


def entity(id: str, schema: str, **properties: str | list[str]) -> dict[str, Any]:
    lists = {name: [value] if isinstance(value, str) else value for name, value in properties.items()}
    return {"id": id, "schema": schema, "properties": lists}


ENTITIES = [
    entity("Q1", "Person", name=["Lin Zhiyuan", "林知远"], birthDate="1960-03", gender="male", ethnicity="回族"),
    entity("Q2", "PublicBody", name="云川市总工会", alias="云川市总", incorporationDate="1950"),
    entity("Q3", "Organization", name="云川市总工会女职工部", parent="Q2"),
    entity("Q4", "Position", name="云川市总工会主席", organization="Q2"),
    entity("Q5", "Occupancy", holder="Q1", post="Q4", startDate="2012-05", endDate="2017"),
    entity("Q6", "Position", name="云川市档案馆馆长"),
    entity("Q7", "Occupancy", holder="Q1", post="Q6", date=["2010-04-02", "2011"], status="ended"),
    entity("Q8", "Person", name="Ruan Qingshan"),
    entity("Q9", "Position", name="Mayor of Yunchuan"),
    entity("Q10", "Occupancy", holder="Q8", post="Q9", startDate="2001-02-03T00:00:00"),
    entity("Q11", "Membership", member="Q8", organization="Q3", role="部长"),
    entity("Q12", "Event", name="职工书屋座谈会", date="2015-03-04", involved=["Q1", "Q8"], organizer="Q2", location="云川会堂"),
    entity("Q13", "Document", fileName="a.pdf", name="某文"),
]  # fmt: skip


def write_lines(path: Path, entities: list[dict[str, Any]], *, escaped: bool = False) -> Path:
    lines = [json.dumps(one, ensure_ascii=escaped) for one in entities]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with connect(str(tmp_path / "graph.db")) as opened:
        yield opened


def bring(store: Store, path: Path, form: str | None = None) -> Outcome:
    ((_, outcome),) = import_paths(store, [path], form)
    assert isinstance(outcome, Outcome), outcome
    return outcome


def roster(store: Store, organization: str, day: str) -> set[tuple[str, str, str]]:
    items = officers(store, organization, read_time(on=day, within=9999))["items"]
    return {(one["person"]["name"], one["post"]["role"], one["certainty"]) for one in items}


@pytest.mark.parametrize("escaped", [False, True])
def test_entities_come_in_as_statements(store: Store, tmp_path: Path, escaped: bool) -> None:
    outcome = bring(store, write_lines(tmp_path / "extract.ftm.json", ENTITIES, escaped=escaped))
    assert (outcome.status, outcome.review) == ("added", ())
    items = career(store, "林知远")["items"]
    assert [(one["post"]["organization"]["name"], one["post"]["role"]) for one in items] == [
        ("云川市档案馆", "馆长"), ("云川市总工会", "主席")
    ]  # fmt: skip
    chair = items[1]
    assert (chair["start"], chair["end"]) == (
        {"earliest": "2012-05-01", "latest": "2012-05-31"}, {"earliest": "2017-01-01", "latest": "2017-12-31"}
    )  # fmt: skip
    assert json.loads(chair["evidence"][0]["quote"])["id"] == "Q5"
    assert items[0]["ended"] is True and items[0]["start"]["latest"] == "2010-04-02"
    (mayor,) = [one for one in career(store, "Ruan Qingshan")["items"] if one["post"]["role"] == "Mayor"]
    assert (mayor["post"]["organization"]["name"], mayor["start"]["earliest"]) == ("Yunchuan", "2001-02-03")
    assert [one["title"] for one in participations(store, "林知远")["items"]] == ["职工书屋座谈会"]
    assert verify(store)["problems"] == []


def test_what_is_imported_joins_what_documents_say(store: Store, tmp_path: Path) -> None:
    from cursus.loaders import extract
    from cursus.loaders.document import read_document

    paper = tmp_path / "news.txt"
    paper.write_text(
        "云川市总工会2014年大事记\n3月5日 云川市总工会主席林知远主持召开职工书屋座谈会。\n", encoding="utf-8"
    )
    ingest_extraction(store, extract(read_document(paper, tmp_path)))
    bring(store, write_lines(tmp_path / "extract.ftm.json", ENTITIES))
    (chair,) = [one for one in career(store, "林知远")["items"] if one["post"]["role"] == "主席"]
    assert {one["document"]["title"] for one in chair["evidence"]} == {"云川市总工会2014年大事记", "extract.ftm.json"}
    assert store.named("云川市总", ["Organization"])[0]["name"] == "云川市总工会"


def test_the_same_file_again_changes_nothing_and_forget_takes_it_back(store: Store, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "extract.ftm.json", ENTITIES)
    bring(store, path)
    before = store.unit_of_work()
    assert bring(store, path).status == "unchanged" and store.unit_of_work() == before
    forget_document(store, path.name)
    assert store.search("林知远") == [] and store.search("云川市总工会") == []


def test_a_line_that_is_no_entity_is_named_and_the_rest_is_read(store: Store, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "extract.ftm.json", ENTITIES)
    bad = [
        "{broken", '{"id": "x"}', "[]", json.dumps(entity("x1", "Occupancy", holder="Q1", post="Q99")),
        json.dumps(entity("x2", "Occupancy", holder="Q1", post="Q4", startDate="2020", endDate="2010")),
        json.dumps(entity("x3", "Vessel", name="船")), '{"id": "x4", "schema": "Person", "properties": {"name": ["\\ud800"]}}',
        json.dumps(entity("x5", "Occupancy", holder="Q1", post="Q4", startDate="soon")),
    ]  # fmt: skip
    path.write_text(path.read_text(encoding="utf-8") + "\n".join(bad) + "\n", encoding="utf-8")
    outcome = bring(store, path)
    assert [one.reason.partition(":")[0] for one in sorted(outcome.review, key=lambda one: one.spans)] == [
        f"line {number}" for number in range(len(ENTITIES) + 1, len(ENTITIES) + len(bad) + 1)
    ]
    assert len(career(store, "林知远")["items"]) == 2 and verify(store)["problems"] == []


POPOLO = {
    "organizations": [
        {"id": "o1", "name": "云川市档案馆", "founding_date": "1959", "other_names": [{"name": "市档案馆"}]}
    ],
    "persons": [
        {"id": "p1", "name": "苏禾", "birth_date": "1970-01-02", "gender": "female"},
        {
            "id": "p2",
            "name": "阮青山",
            "memberships": [{"organization_id": "o1", "role": "副馆长", "start_date": "2003"}],
        },
    ],
    "posts": [{"id": "r1", "label": "馆长", "organization_id": "o1"}],
    "memberships": [
        {"person_id": "p1", "post_id": "r1", "start_date": "2018-04", "end_date": "2020-06-30"},
        {"person_id": "p9", "post_id": "r1"},
        {"person_id": "p1", "organization_id": "o9"},
    ],
    "events": [{"name": "开放日", "start_date": "2019-06-09", "attendees": [{"id": "p1"}], "organization_id": "o1"}],
}


def test_popolo_comes_in_with_its_objects_as_quotes(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "civic.json"
    path.write_text(json.dumps(POPOLO, ensure_ascii=False, indent=1), encoding="utf-8")
    assert form_of(path) == "popolo"
    outcome = bring(store, path)
    assert [("membership" in one.reason, one.reason.startswith("line ")) for one in outcome.review] == [
        (True, True)
    ] * 2
    (head,) = career(store, "苏禾")["items"]
    assert (head["start"]["earliest"], head["end"]["latest"]) == ("2018-04-01", "2020-06-30")
    assert json.loads(head["evidence"][0]["quote"])["start_date"] == "2018-04"
    assert roster(store, "市档案馆", "2019-01-01") == {("苏禾", "馆长", "certain"), ("阮青山", "副馆长", "possible")}
    assert verify(store)["problems"] == []


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"name": "苏禾"}]', '{"people": []}', '{"persons": [}', "云川市"])
def test_a_file_that_is_nothing_of_the_kind_is_an_error(store: Store, tmp_path: Path, text: str) -> None:
    path = tmp_path / "some.json"
    path.write_text(text, encoding="utf-8")
    for form in (None, "popolo"):
        ((_, outcome),) = import_paths(store, [path], form)
        assert isinstance(outcome, DocumentError) and outcome.todo
    with pytest.raises(QueryError):
        list(import_paths(store, [path], "xml"))


@pytest.fixture(scope="module")
def derived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A graph derived from documents, so that its bounds are those that the rules set."""
    with connect(str(tmp_path_factory.mktemp("derived") / "graph.db")) as opened:
        for extraction in read_world(11, 7):
            ingest_extraction(opened, extraction)
        yield opened


def rosters(store: Store, twice: frozenset[tuple[str, str]]) -> dict[tuple[str, str], set[tuple[str, str, str]]]:
    """Who sat where on some days, but for those who held one post twice, whose days may come back divided otherwise."""
    rows = store.cypher("MATCH (r:Post)-[:OF_ORGANIZATION]->(o:Organization) RETURN DISTINCT o.name AS name")
    return {
        (row["name"], day): {one for one in roster(store, row["name"], day) if one[:2] not in twice}
        for row in rows
        for day in DAYS
    }


def held_twice(store: Store) -> frozenset[tuple[str, str]]:
    rows = store.cypher(
        "MATCH (p:Person)-[:HELD]->(t:Tenure)-[:OF_POST]->(r:Post) WHERE t.known_until IS NULL "
        "WITH p.name AS name, r.role AS role, r.id AS post, count(t.id) AS times WHERE times > 1 RETURN name, role"
    )
    return frozenset((row["name"], row["role"]) for row in rows)


def again(store: Store, derived: Store, form: str, path: Path) -> None:
    path.write_bytes(b"".join(export(derived, form)))
    assert bring(store, path).review == () and verify(store)["problems"] == []


def test_popolo_of_ours_gives_the_same_answers_on_every_day(store: Store, derived: Store, tmp_path: Path) -> None:
    again(store, derived, "popolo", tmp_path / "graph.popolo.json")
    old, new = (rosters(one, held_twice(derived)) for one in (derived, store))
    assert sum(map(len, old.values())) > 100
    assert {key: (old[key], new.get(key)) for key in old if old[key] != new.get(key)} == {}


def test_followthemoney_of_ours_is_as_certain_and_never_narrower(store: Store, derived: Store, tmp_path: Path) -> None:
    """It has no bounds, only years, months and days: what is possible may be possible for longer."""
    again(store, derived, "ftm", tmp_path / "graph.ftm.json")
    old, new = (rosters(one, held_twice(derived)) for one in (derived, store))
    for key, held in old.items():
        assert {one for one in held if one[2] == "certain"} == {one for one in new[key] if one[2] == "certain"}, key
        assert {one[:2] for one in held} <= {one[:2] for one in new[key]}, key


def test_records_of_one_person_are_of_one_person(tmp_path: Path) -> None:
    twice = [*ENTITIES, entity("Q20", "Person", name="林知远"), entity("Q21", "Occupancy", holder="Q20", post="Q9")]
    extraction = ftm_extraction(write_lines(tmp_path / "two.ftm.json", twice), {})
    spans = {one.person.span for one in extraction.statements if getattr(one, "person", None) and one.person.name == "林知远"}  # pyright: ignore  # fmt: skip
    assert len(spans) == 2 and {extraction.document.raw[slice(*span)] for span in spans} == {"林知远"}
