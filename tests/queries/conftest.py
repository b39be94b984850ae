"""One graph on both engines: a simulated world and a hand-made one, with a past of changed and forgotten documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import server
from both import Both
from told import holding, meeting, present, renaming, told
from world import ARCHIVE, post_id, world

from cursus.api import judging
from cursus.graph import connect
from cursus.graph.moving import copy
from cursus.ingest import forget_document, ingest_extraction, ingest_paths
from cursus.model.dates import When
from cursus.model.errors import CursusError
from cursus.model.records import Edge, GraphChange, Node
from cursus.model.statement import Extraction, Life, PersonName

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))


@pytest.fixture(scope="session")
def told_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents of a simulated world, and in `changed/` other versions of some of them."""
    from world_phenomena import PHENOMENA, make_document

    folder = tmp_path_factory.mktemp("told")
    (folder / "changed").mkdir()
    for number, name in enumerate(list(PHENOMENA)[:24]):
        (folder / f"{number}.txt").write_text(make_document(name, 5, "none").text, encoding="utf-8")
        if number % 4 == 0:
            (folder / "changed" / f"{number}.txt").write_text(make_document(name, 6, "none").text, encoding="utf-8")
    return folder


def odd_tenures() -> GraphChange:
    """Two certain holders of the seat of a hand-made post, one of whom starts after the end."""
    change, post = GraphChange(), post_id(ARCHIVE, "馆长")
    for name, start, end in (("t-early", "2016-01-01", "2017-12-31"), ("t-late", "2017-01-01", "2016-12-31")):
        other = {"start_latest": "2016-02-01", "end_earliest": "2016-11-30"}
        days = {"start_earliest": start, "end_latest": end, **other, "tenure": name, "known_from": 1}
        change.nodes += [
            Node("Tenure", name, days),
            Node("Person", f"p-{name}", {"name": f"某{name}", "names": [f"某{name}"]}),
        ]
        change.edges += [
            Edge("HELD", "Person", f"p-{name}", "Tenure", name),
            Edge("OF_POST", "Tenure", name, "Post", post),
        ]
    return change


def odd_documents() -> Iterator[Extraction]:
    """What a sound world has not: two holders of one seat, one person in two cities, a renaming, a death."""
    yield told("甲.txt", holding("甲.txt", "柏舟", "2020-01-01"), holding("甲.txt", "柏舟", "2020-12-31", at=1))
    yield told("乙.txt", holding("乙.txt", "苗雨", "2020-06-01"), holding("乙.txt", "苗雨", "2020-06-20", at=1))
    day, cities = "2020-03-02", ("丹霞市", "碧水市")
    for key, city in zip(("丙.txt", "丁.txt"), cities, strict=True):
        at = meeting(key, f"{city}总工会座谈会", day, venue=f"{city}工人文化宫")
        role = holding(key, "车前子", day, organization="丹霞市科协", role="会长", event="e")
        yield told(key, at, present(key, "车前子", day), role)
    yield told("戊.txt", renaming("戊.txt", "丹霞市科协", "丹霞市科学技术协会", "2021-01-01"))
    yield told("己.txt", holding("己.txt", "燕归来", "2020-01-01", organization="丹霞市科学会", role="会长"))
    person = PersonName(name="柏舟", span=(0, 2))
    died = When.parse("2022-02-02")
    yield told("庚.txt", Life(id="s-died", document="庚.txt", date=died, person=person, change="died", spans=((0, 9),), quote="…" * 9))  # fmt: skip


@pytest.fixture(scope="package")
def both(told_world: Path, running_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    """A graph of that world on both engines."""
    path = str(tmp_path_factory.mktemp("both") / "graph.db")
    with connect(path) as store:
        store.apply(world())
        store.apply(odd_tenures())
        for paths in (sorted(told_world.glob("*.txt")), sorted((told_world / "changed").glob("*.txt"))):
            assert not [found for _, found in ingest_paths(store, paths, workers=1) if isinstance(found, CursusError)]
        forget_document(store, "3.txt")
        for document in odd_documents():
            ingest_extraction(store, document)
        judging.judge(store, "丹霞市科协", "丹霞市科学会", same=True, because="一个机构两块牌子")
        wrong = store.cypher("MATCH (s:Statement {document: '丁.txt'}) RETURN s.id AS id ORDER BY id LIMIT 1")
        judging.reject(store, wrong[0]["id"], because="文件有误")
    server.empty(running_server)
    copy(path, running_server, lambda total: lambda moved: None)
    with connect(path, read_only=True) as embedded, connect(running_server, read_only=True) as other:
        yield Both(embedded, other)
