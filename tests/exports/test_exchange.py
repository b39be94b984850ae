"""Formats that other programs take in: read by their own library, schema or importer."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
import server
from followthemoney import model
from jsonschema import Draft3Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT3
from world import ident

from cursus.api.answers import read_time
from cursus.api.answers.narrowed import part_of
from cursus.exports import export
from cursus.graph import Store
from cursus.model.ontology import ontology


def lines(store: Store) -> list[dict[str, object]]:
    return [json.loads(line) for line in b"".join(export(store, "ftm")).decode().splitlines()]


def test_followthemoney_takes_every_entity_as_it_is(store: Store) -> None:
    raw = lines(store)
    assert {one["schema"] for one in raw} == {
        "Person", "Organization", "Position", "Occupancy", "Event", "Document", "Membership"
    }  # fmt: skip
    for one in raw:
        cleaned = model.get_proxy(one, cleaned=False)  # Cleaning drops what is no value of its property.
        cleaned.schema.validate(cleaned.to_dict())
        kept = {name: sorted(values) for name, values in cleaned.to_dict()["properties"].items()}
        assert kept == {name: sorted(values) for name, values in one["properties"].items()}, one  # type: ignore[attr-defined]


def test_followthemoney_refers_to_what_is_in_the_file(store: Store) -> None:
    proxies = [model.get_proxy(one) for one in lines(store)]
    ids = {one.id for one in proxies}
    assert len(ids) == len(proxies)
    for one in proxies:
        for prop, value in one.itervalues():
            assert prop.type.name != "entity" or value in ids, (one.id, prop.name, value)
    (chair,) = [one for one in proxies if one.id == ident("Tenure", "lin-chair")]
    assert (chair.get("startDate"), chair.get("endDate"), chair.get("status")) == ([], ["2021-05"], ["ended"])
    assert chair.get("date") == ["2019-03-01", "2021-05-09"] and chair.get("proof") == [ident("Document", "news.txt")]
    assert "云川市总工会主席林知远" in chair.get("description")


def test_popolo_keeps_to_its_schemas(store: Store, shared: Path) -> None:
    folder = shared / "schemas" / "popolo"
    if not folder.is_dir():
        pytest.skip(f"no schemas at {folder}")
    schemas = {path.stem: json.loads(path.read_text()) for path in folder.glob("*.json")}
    registry: Registry[object] = Registry().with_resources(
        [(one["id"].rstrip("#"), Resource(one, DRAFT3)) for one in schemas.values()]
    )
    found = json.loads(b"".join(export(store, "popolo")))
    classes = {"persons": "person", "organizations": "organization", "posts": "post", "memberships": "membership",
               "events": "event"}  # fmt: skip
    assert set(found) == set(classes) and all(found.values())
    for name, items in found.items():
        validator = Draft3Validator(schemas[classes[name]], registry=registry)
        for one in items:
            validator.validate(one)


def test_popolo_has_dates_as_close_as_it_can_and_the_bounds_beside(store: Store) -> None:
    found = json.loads(b"".join(export(store, "popolo")))
    held = {one["id"]: one for one in found["memberships"]}
    head, chair = held[ident("Tenure", "su")], held[ident("Tenure", "lin-chair")]
    assert head["start_date"] == "2018-04" and "end_date" not in head
    assert chair["end_date"] == "2021-05" and "start_date" not in chair
    assert chair["cursus"] == {
        "start_latest": "2019-03-01", "end_earliest": "2021-05-09", "end_latest": "2021-05-10", "ended": True
    }  # fmt: skip
    assert {"云川市总工会主席林知远"} <= {one.get("note") for one in chair["sources"]}


def unpack(content: bytes, folder: Path) -> Path:
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder


def test_files_for_neo4j_have_every_node_and_relationship(store: Store, tmp_path: Path) -> None:
    folder = unpack(b"".join(export(store, "neo4j")), tmp_path)
    for node in ontology().nodes.values():
        if not node.internal:
            header, *rows = list(
                csv.reader((folder / "nodes" / f"{node.label}.csv").open(newline="", encoding="utf-8"))
            )
            count = store.cypher(f"MATCH (n:`{node.label}`) RETURN count(n) AS n LIMIT 1")[0]["n"]
            assert (header[0], header[-1], len(rows)) == ("id:ID", ":LABEL", count)
    script = (folder / "import.sh").read_text()
    assert all(f"={path.relative_to(folder).as_posix()}" in script for path in folder.rglob("*.csv"))
    assert subprocess.run(["sh", "-n", str(folder / "import.sh")], check=False).returncode == 0


def dump(rows: list[dict[str, object]]) -> Counter[str]:
    return Counter(
        repr(sorted((key, str(value)) for key, value in row.items() if value not in (None, []))) for row in rows
    )


def test_neo4j_imports_the_same_graph(store: Store, tmp_path: Path) -> None:
    try:
        neo4j = server.Server(tmp_path / "server", heap="512m")
        server.jars()
    except server.NoServerError as error:
        pytest.skip(f"no Neo4j: {error}")
    folder = unpack(b"".join(export(store, "neo4j")), tmp_path / "files")
    options = [one.strip(" \\") for one in (folder / "import.sh").read_text().splitlines()[3:]]
    arguments = [word.replace("=nodes/", f"={folder}/nodes/").replace("=relationships/", f"={folder}/relationships/")
                 for one in options for word in one.split()]  # fmt: skip
    neo4j.make()
    neo4j.admin("database", "import", "full", "neo4j", f"--report-file={tmp_path / 'report'}", *arguments)
    with neo4j, server.driver(neo4j.address) as driver:
        for node in ontology().nodes.values():
            if node.internal:
                continue
            columns = ", ".join(["n.id AS id", *(f"n.`{one.key}` AS `{one.key}`" for one in node.properties)])
            text = f"MATCH (n:`{node.label}`) RETURN {columns}"
            there = [dict(row) for row in driver.execute_query(text).records]
            assert dump(there) == dump(store.cypher(text, limit=10_000)), node.label
        for type, one in ontology().relationships.items():
            columns = "".join(f", r.`{p.key}` AS `{p.key}`" for p in one.properties)
            text = f"MATCH (a)-[r:`{type}`]->(b) RETURN a.id AS a, b.id AS b{columns}"
            there = [dict(row) for row in driver.execute_query(text).records]
            assert dump(there) == dump(store.cypher(text, limit=10_000)), type


def test_a_part_is_closed_in_itself(store: Store) -> None:
    part = part_of(store, organization="云川市档案馆", time=read_time(on="2012-06-01"))
    proxies = [model.get_proxy(json.loads(line)) for line in b"".join(export(store, "ftm", part)).splitlines()]
    ids = {one.id for one in proxies}
    for one in proxies:
        for prop, value in one.itervalues():
            assert prop.type.name != "entity" or value in ids, (one.id, prop.name, value)
    assert {one.caption for one in proxies if one.schema.name == "Person"} == {"林知远", "江一帆"}
    assert ident("Document", "register.txt") in ids and ident("Document", "plan.txt") not in ids


def test_what_lies_around_a_person_grows_with_each_step(store: Store) -> None:
    sizes = []
    for depth in (0, 1, 2, 3):
        part = part_of(store, person="贺兰舟", depth=depth)
        assert part is not None
        sizes.append(sum(map(len, part.ids.values())))
    assert sizes == sorted(sizes) and sizes[0] < sizes[2]
    whole = part_of(store)
    assert whole is None
