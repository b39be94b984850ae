import datetime as dt
import json

from cursus.ingest.facts import fact_lines
from cursus.model.dates import When
from cursus.model.statement import (
    Body,
    EventStatement,
    Extraction,
    Holding,
    Hosting,
    Issuance,
    Life,
    Participation,
    PersonName,
    Responsibility,
    SourceDocument,
)
from cursus.resolve.people import PeopleResolution, resolve_people

RAW = "5月8日,平江市总工会召开表彰大会。主席周淼、李旻（女）出席。"
DAY = When.parse("2020-05-08", "5月8日")
ZHOU = PersonName(name="周淼", span=(21, 23))
LI = PersonName(name="李旻", span=(24, 26), marks=("女",))
STATEMENTS = (
    EventStatement(id="s1", document="folder/a.txt", spans=((14, 18),), quote="表彰大会", date=DAY, event="e1", title="表彰大会", venue="礼堂"),
    Hosting(id="s2", document="folder/a.txt", spans=((5, 11),), date=DAY, event="e1", organization="平江市总工会", role="organizer"),
    Holding(id="s3", document="folder/a.txt", spans=((19, 23),), date=DAY, person=ZHOU, organization="平江市总工会", role="主席", then=True),
    Participation(id="s4", document="folder/a.txt", spans=((24, 26),), date=DAY, event="e1", person=LI, roles=("attendee", "speaker")),
    Issuance(id="s5", document="folder/a.txt", spans=((0, 2),), organizations=("平江市总工会",), title="通知", action="signed"),
    Responsibility(id="s6", document="folder/a.txt", spans=((0, 2),), item="1", organization="平江市总工会", role="lead"),
    Life(id="s7", document="folder/a.txt", spans=((24, 29),), person=LI, change="mark", value="女"),
    Body(id="s8", document="folder/a.txt", spans=((0, 2),), date=When("2019", dt.date(2019, 1, 1), dt.date(2019, 12, 31)), organization="甲会", change="renamed", into="乙会"),
)  # fmt: skip
EXTRACTION = Extraction(
    document=SourceDocument(key="folder/a.txt", version="0", title="", raw=RAW), statements=STATEMENTS
)
REQUIRED = {
    "event": {"id", "date", "title", "venue"},
    "holding": {"person", "person_id", "organization", "role", "date", "basis", "then", "event"},
    "participation": {"event", "person", "person_id", "roles"},
    "hosting": {"event", "organization", "role"},
    "issuance": {"organizations", "title", "date", "action"},
    "responsibility": {"item", "organization"},
    "life": {"person", "change"},
    "body": {"organization", "change", "into"},
}


def test_every_statement_is_a_line_with_the_fields_of_its_kind():
    lines = list(fact_lines(EXTRACTION, resolve_people(STATEMENTS)))
    kinds = [line["kind"] for line in lines]
    assert kinds == ["event", "hosting", "holding", "participation", "issuance", "responsibility", "life", "body"]
    for line in lines:
        assert REQUIRED[line["kind"]] | {"document", "spans"} <= line.keys()
        assert line["document"] == "a.txt"
    assert json.loads(json.dumps(lines, ensure_ascii=False)) == lines


def test_values_are_those_of_the_statement_and_the_person_the_resolved_one():
    people = resolve_people(STATEMENTS)
    event, hosting, holding, participation, issuance, *_, body = fact_lines(EXTRACTION, people)
    assert (event["id"], event["date"], event["venue"], event["quote"]) == ("e1", "2020-05-08", "礼堂", "表彰大会")
    assert hosting["event"] == "e1" and hosting["role"] == "organizer"
    assert (holding["person"], holding["person_id"], holding["then"], holding["spans"]) == (
        "周淼",
        people.of["s3"],
        True,
        [[19, 23]],
    )
    assert participation["roles"] == ["attendee", "speaker"] and participation["marks"] == ["女"]
    assert issuance["date"] is None and issuance["organizations"] == ["平江市总工会"]
    assert body["date"] == "2019" and body["into"] == "乙会"


def test_a_misread_name_is_written_in_its_preferred_form_beside_the_form_read():
    other = Holding(
        id="s9",
        document="b",
        spans=(),
        date=DAY,
        person=PersonName(name="周森", span=(0, 2)),
        organization="平江市总工会",
        role="主席",
    )
    document = SourceDocument(key="b", version="0", title="", raw="")
    (line,) = fact_lines(Extraction(document=document, statements=(other,)), resolve_people([*STATEMENTS, other]))
    assert (line["person"], line["person_as_read"]) == ("周淼", "周森")


def test_an_unresolved_person_keeps_the_name_as_read():
    line = list(fact_lines(EXTRACTION, PeopleResolution()))[2]
    assert (line["person"], line["person_id"]) == ("周淼", None)
