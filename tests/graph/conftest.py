"""An empty store for each test, and a small graph with one of every label and relationship."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from cursus.graph import Store, connect
from cursus.model.records import Edge, GraphChange, Node

FEDERATION, DEPARTMENT = "临江市手工业联合会", "临江市手工业联合会宣传部"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "graph.db"


@pytest.fixture(params=["embedded", "server"])
def store(path: Path, request: pytest.FixtureRequest) -> Iterator[Store]:
    """An empty store of each engine."""
    url = request.getfixturevalue("neo4j_server") if request.param == "server" else str(path)
    with connect(url) as opened:
        yield opened


@pytest.fixture
def small() -> GraphChange:
    """Two people, one post handed over at a congress, everything attested by one document."""
    return GraphChange(nodes=[*_people(), *_bodies(), *_happenings(), *_sources()], edges=[*_holdings(), *_links()])


def _people() -> Iterator[Node]:
    yield Node("Person", "p-1", {"name": "单立秋", "names": ["单立秋", "单 立 秋"], "pinyin": None, "marks": ["女"]})
    yield Node("Person", "p-2", {"name": "顾北辰", "names": ["顾北辰"], "marks": []})
    yield Node("Person", "p-3", {"name": "顾北晨", "names": ["顾北晨"], "marks": None})
    days = {
        "start_latest": dt.date(2019, 3, 2),
        "end_earliest": dt.date(2023, 5, 17),
        "end_latest": dt.date(2023, 5, 18),
    }
    yield Node("Tenure", "t-1", {"tenure": "t-1", "start_earliest": None, **days, "ended": True, "known_from": 1_700_000_000_123, "known_until": None})  # fmt: skip
    days = {"start_earliest": dt.date(2023, 5, 18), "start_latest": dt.date(2023, 5, 18), "end_earliest": dt.date(2023, 5, 18)}  # fmt: skip
    yield Node("Tenure", "t-2", {"tenure": "t-2", **days, "end_latest": None, "ended": None, "known_from": 1_700_000_000_123})  # fmt: skip


def _bodies() -> Iterator[Node]:
    yield Node("Organization", "o-1", {"name": FEDERATION, "names": [FEDERATION, "市手联"], "place": "临江市"})
    yield Node("Organization", "o-2", {"name": DEPARTMENT, "names": [DEPARTMENT]})
    yield Node("Organization", "o-3", {"name": "临江市工艺联合会", "names": ["临江市工艺联合会"]})
    yield Node("Post", "r-1", {"role": "代主席", "organization_name": FEDERATION, "seats": "one", "head": "主席", "modifiers": ["代"]})  # fmt: skip


def _happenings() -> Iterator[Node]:
    event = {"title": "临江市手工业联合会第三次代表大会", "type": "congress", "edtf": "2023-05-17/2023-05-18"}
    yield Node("Event", "e-1", {**event, "first": dt.date(2023, 5, 17), "last": dt.date(2023, 5, 18), "document": "a.txt"})  # fmt: skip
    yield Node("Place", "l-1", {"name": "临江大礼堂"})
    yield Node("Publication", "b-1", {"title": "关于保护“老手艺”的意见\n（试行）"})
    yield Node("Task", "k-1", {"item": "12", "text": "办好传习所。", "document": "a.txt"})


def _sources() -> Iterator[Node]:
    day = {"edtf": "2024-01", "first": dt.date(2024, 1, 1), "last": dt.date(2024, 1, 31)}
    raw = '五月十八日，顾北辰当选代主席。\t"大会"闭幕\\。\n'
    yield Node("Document", "d-1", {"key": "a.txt", "version": "00ff", "title": "大事记", **day, "medium": "text", "raw": raw, "ingested": 1_700_000_000_000})  # fmt: skip
    said = {"kind": "holding", "document": "a.txt", "edtf": "2023-05-18", "first": dt.date(2023, 5, 18), "last": dt.date(2023, 5, 18)}  # fmt: skip
    names = {"person": "顾北辰", "organization": FEDERATION, "role": "代主席", "basis": "elected"}
    yield Node("Statement", "s-1", {**said, **names, "quote": raw[6:14], "spans": "[[6, 9], [11, 14]]", "payload": '{"alone": true}', "rejected": False, "known_from": 1_700_000_000_123})  # fmt: skip
    yield Node("Statement", "s-2", {"kind": "event", "document": "a.txt", "edtf": "2023", "quote": "大会", "spans": "[[17, 19]]", "payload": "{}"})  # fmt: skip


def _holdings() -> Iterator[Edge]:
    for number in "12":
        yield Edge("HELD", "Person", f"p-{number}", "Tenure", f"t-{number}")
        yield Edge("OF_POST", "Tenure", f"t-{number}", "Post", "r-1")
    yield Edge("OF_ORGANIZATION", "Post", "r-1", "Organization", "o-1")
    yield Edge("CHANGED", "Event", "e-1", "Tenure", "t-2", {"change": "came", "earliest": dt.date(2023, 5, 18), "latest": dt.date(2023, 5, 18)})  # fmt: skip
    yield Edge("ABOUT", "Statement", "s-1", "Tenure", "t-2", {"rule": "elected", "sets": ["start.earliest", "start.latest"]})  # fmt: skip
    for label, id_ in (("Person", "p-2"), ("Organization", "o-1"), ("Post", "r-1"), ("Publication", "b-1"), ("Task", "k-1")):  # fmt: skip
        yield Edge("ABOUT", "Statement", "s-1", label, id_, {"rule": None, "sets": None})
    yield Edge("ABOUT", "Statement", "s-2", "Event", "e-1")


def _links() -> Iterator[Edge]:
    yield Edge("PART_OF", "Organization", "o-2", "Organization", "o-1")
    yield Edge("BECAME", "Organization", "o-3", "Organization", "o-1", {"edtf": "2001-06"})
    yield Edge("PARTICIPATED", "Person", "p-1", "Event", "e-1", {"roles": ["chair", "speaker"]})
    yield Edge("HOSTED", "Organization", "o-1", "Event", "e-1", {"role": "organizer"})
    yield Edge("AT", "Event", "e-1", "Place", "l-1")
    yield Edge("ISSUED", "Organization", "o-1", "Publication", "b-1", {"action": "issued", "edtf": "2023", "first": dt.date(2023, 1, 1), "last": dt.date(2023, 12, 31)})  # fmt: skip
    yield Edge("RESPONSIBLE_FOR", "Organization", "o-2", "Task", "k-1", {"role": "lead"})
    yield Edge("FROM", "Statement", "s-1", "Document", "d-1")
    yield Edge("FROM", "Statement", "s-2", "Document", "d-1")
    yield Edge("SAME_AS", "Person", "p-3", "Person", "p-2", {"score": 0.93, "reasons": ["glyph", "shared post"], "judge": "rule", "known_from": 5, "known_until": None})  # fmt: skip
    yield Edge("SAME_AS", "Organization", "o-3", "Organization", "o-1", {"score": 1, "reasons": [], "judge": "person"})
