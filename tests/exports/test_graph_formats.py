"""Graphs open in the tools that they are for, and say there who certainly and who possibly held a post on each day."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import networkx
import pytest
from lxml import etree
from world import ident

from cursus.api.answers.asked import read_time
from cursus.api.answers.narrowed import part_of
from cursus.exports import export
from cursus.exports.xml import attribute, clean
from cursus.graph import Store, connect
from cursus.model.bounds import certainty_on
from cursus.model.entity import Bounds
from cursus.model.records import GraphChange, Node

DAYS = [dt.date(year, month, 10) for year in range(2008, 2024) for month in (1, 3, 5, 6, 12)]
GEXF = "{http://gexf.net/1.3}"


def text(store: Store, form: str) -> bytes:
    return b"".join(export(store, form))


def answers(store: Store) -> dict[tuple[str, dt.date], str]:
    """Tenure and day → certainty, straight from the graph."""
    rows = store.cypher(
        "MATCH (t:Tenure) WHERE t.known_until IS NULL RETURN t.tenure AS id, t.start_earliest AS a, t.start_latest AS b, "
        "t.end_earliest AS c, t.end_latest AS d"
    )
    found: dict[tuple[str, dt.date], str] = {}
    for row in rows:
        start, end = Bounds(earliest=row["a"], latest=row["b"]), Bounds(earliest=row["c"], latest=row["d"])
        for day in DAYS:
            if sure := certainty_on(start, end, day):
                found[row["id"], day] = sure
    return found


def within(one: etree._Element, day: dt.date) -> bool:
    return (one.get("start") or "0001-01-01") <= day.isoformat() <= (one.get("end") or "9999-12-31")


def test_gexf_keeps_to_its_schema(store: Store, shared: Path) -> None:
    folder = shared / "schemas" / "gexf-1.3"
    if not folder.is_dir():
        pytest.skip(f"no schema at {folder}")
    schema = etree.XMLSchema(etree.parse(str(folder / "gexf.xsd")))
    schema.assertValid(etree.fromstring(text(store, "gexf")))
    part = part_of(store, organization="云川市总工会", time=read_time(on="2021-06-01"))
    schema.assertValid(etree.fromstring(b"".join(export(store, "gexf", part))))


def test_gexf_has_full_days_and_intervals_only(store: Store) -> None:
    root = etree.fromstring(text(store, "gexf"))
    graph = root.find(f"{GEXF}graph")
    assert graph is not None
    assert [graph.get(one) for one in ("mode", "timeformat", "timerepresentation")] == ["dynamic", "date", "interval"]
    assert not list(root.iter(f"{GEXF}spell")) and not root.xpath("//@timestamp | //@timestamps | //@intervals")
    assert all(dt.date.fromisoformat(str(day)) for day in root.xpath("//*[local-name()!='graph']/@start | //@end"))
    chair = ident("Tenure", "he-chair")
    (edge,) = [one for one in root.iter(f"{GEXF}edge") if one.get("id") == chair]
    assert edge.get("start") == "2021-05-10" and edge.get("end") is None


def test_gexf_answers_as_the_graph_does(store: Store) -> None:
    found: dict[tuple[str, dt.date], str] = {}
    for edge in etree.fromstring(text(store, "gexf")).iter(f"{GEXF}edge"):
        values = {one.get("for"): one for one in edge.iter(f"{GEXF}attvalue")}
        if edge.get("label") != "HELD":
            continue
        for day in DAYS:
            if "certain" in values and within(values["certain"], day):
                found[edge.get("id") or "", day] = "certain"
            elif "possible" in values and within(values["possible"], day):
                found[edge.get("id") or "", day] = "possible"
            assert within(edge, day) == ((edge.get("id"), day) in found)
    assert found == answers(store)


def test_networkx_reads_graphml_and_answers_as_the_graph_does(store: Store) -> None:
    graph = networkx.read_graphml(io.BytesIO(text(store, "graphml")), force_multigraph=True)
    assert networkx.number_of_edges(graph) > 20 and graph.nodes[ident("Person", "贺兰舟")]["name"] == "贺兰舟"
    assert on_days({key: data for _, _, key, data in graph.edges(keys=True, data=True)}) == answers(store)


def test_networkx_reads_cytoscape_json_and_answers_as_the_graph_does(store: Store) -> None:
    graph = networkx.cytoscape_graph(json.loads(text(store, "cytoscape")))
    assert graph.nodes[ident("Organization", "云川市总工会")]["names"] == ["云川市总工会", "市总工会", "云川市总"]
    assert on_days({data["id"]: data for _, _, data in graph.edges(data=True)}) == answers(store)


def on_days(edges: dict[str, dict[str, str]]) -> dict[tuple[str, dt.date], str]:
    found: dict[tuple[str, dt.date], str] = {}
    for id, data in edges.items():
        if data["type"] != "HELD":
            continue
        days = {key: dt.date.fromisoformat(data[key]) for key in data if key.startswith(("start_", "end_"))}
        start = Bounds(earliest=days.get("start_earliest"), latest=days.get("start_latest"))
        end = Bounds(earliest=days.get("end_earliest"), latest=days.get("end_latest"))
        for day in DAYS:
            if sure := certainty_on(start, end, day):
                found[id, day] = sure
    return found


def test_graph_formats_have_the_same_nodes_and_edges(store: Store) -> None:
    gexf = etree.fromstring(text(store, "gexf"))
    elements = json.loads(text(store, "cytoscape"))["elements"]
    graph = networkx.read_graphml(io.BytesIO(text(store, "graphml")), force_multigraph=True)
    nodes = {one.get("id") for one in gexf.iter(f"{GEXF}node")}
    edges = {one.get("id") for one in gexf.iter(f"{GEXF}edge")}
    assert nodes == set(graph.nodes) == {one["data"]["id"] for one in elements["nodes"]}
    assert edges == {key for _, _, key in graph.edges(keys=True)} == {one["data"]["id"] for one in elements["edges"]}
    assert ident("Tenure", "he-chair-old") not in edges
    assert all(one["data"]["source"] in nodes and one["data"]["target"] in nodes for one in elements["edges"])


def test_a_graph_of_a_day_says_how_certain_each_holding_is(store: Store) -> None:
    part = part_of(store, organization="云川市总工会", time=read_time(on="2021-04-01"))
    elements = json.loads(b"".join(export(store, "cytoscape", part)))["elements"]
    held = {one["data"]["id"]: one["data"]["certainty"] for one in elements["edges"] if one["data"]["type"] == "HELD"}
    assert held[ident("Tenure", "lin-chair")] == "certain" and held[ident("Tenure", "bai")] == "possible"
    assert ident("Tenure", "he-chair") not in held


def test_an_export_of_the_past_is_what_was_believed_then(store: Store) -> None:
    then = part_of(store, time=read_time(known_at="1970-01-01T00:00:01.500Z"))
    elements = json.loads(b"".join(export(store, "cytoscape", then)))["elements"]
    held = {one["data"]["id"]: one["data"] for one in elements["edges"]}
    assert held[ident("Tenure", "he-chair")]["start_latest"] == "2021-12-20"
    assert "start_earliest" not in held[ident("Tenure", "he-chair")]


def test_text_that_xml_has_no_place_for_is_shown(tmp_path: Path) -> None:
    name = 'a\x00\x0b"<&>\u2028𠮷\ufffe'
    assert clean(name) == 'a\ufffd\ufffd"<&>\u2028𠮷\ufffd'
    with connect(str(tmp_path / "odd.db")) as store:
        store.apply(GraphChange(nodes=[Node("Place", "l-1", {"name": name.replace("\x00", "")})]))
        for form in ("gexf", "graphml"):
            assert "𠮷" in etree.tostring(etree.fromstring(text(store, form)), encoding="unicode")
    lines = "x\n\ty"
    assert etree.fromstring(f'<a b="{attribute(lines)}"/>').get("b") == lines
