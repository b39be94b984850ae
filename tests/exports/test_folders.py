"""Whole graphs as folders of tables, in every form."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from cursus.exports.folders import FORMS, write_tables
from cursus.graph import Store
from cursus.model.errors import QueryError


class Counter:
    """How much was announced, and how much was written."""

    def __init__(self) -> None:
        self.total = self.done = 0

    def begin(self, total: int) -> Callable[[int], None]:
        self.total = total
        return self.advance

    def advance(self, number: int) -> None:
        self.done += number


@pytest.mark.parametrize("form", FORMS)
def test_every_form_writes_the_whole_graph_and_tells_how_far_it_is(store: Store, tmp_path: Path, form: str) -> None:
    counter = Counter()
    write_tables(store, tmp_path / form, form, counter.begin)
    assert counter.done == counter.total > 100
    assert list((tmp_path / form).glob("Person.*"))


def test_files_for_neo4j_come_with_the_command_that_imports_them(store: Store, tmp_path: Path) -> None:
    name, *arguments = shlex.split(write_tables(store, tmp_path, "neo4j-admin", Counter().begin))
    assert name == "neo4j-admin" and arguments[:3] == ["database", "import", "full"]
    files = [file for one in arguments if one.startswith("--nodes=") for file in one.split("=", 2)[2].split(",")]
    assert files and all(Path(file).is_file() for file in files)


def test_an_unknown_form_is_told_with_those_there_are(store: Store, tmp_path: Path) -> None:
    with pytest.raises(QueryError) as error:
        write_tables(store, tmp_path, "avro", Counter().begin)
    assert error.value.todo == "Choose one of: parquet, neo4j-admin."
