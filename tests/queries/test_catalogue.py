"""Each question has a title, names its parameters and what it returns, and runs on an empty graph."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cursus import queries
from cursus.graph import Store, connect, guard
from cursus.model.errors import QueryError


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path: Path = tmp_path_factory.mktemp("empty") / "empty.db"
    with connect(str(path)) as store:
        yield store


@pytest.mark.parametrize("name", queries.catalogue())
def test_a_question_is_documented_and_runs(empty: Store, name: str) -> None:
    question = queries.question(name)
    assert question.title and question.returns
    assert set(re.findall(r"\$(\w+)", guard.check(question.text))) == set(question.parameters)
    assert isinstance(empty.ask(name), list)


@pytest.mark.parametrize("name", queries.catalogue())
def test_a_question_returns_what_it_says(empty: Store, name: str) -> None:
    question = queries.question(name)
    returned = re.split(r"\bRETURN\b", guard.check(question.text))[-1]
    returned = re.split(r"\b(?:ORDER\s+BY|SKIP|LIMIT)\b", returned)[0]
    aliases = re.findall(r"\bAS\s+(\w+)", returned)
    assert tuple(aliases) == question.returns


def test_a_header_may_go_on_in_the_next_line() -> None:
    text = "// title: Who\n// parameters:\n// returns: a, b,\n//   c\nRETURN 1 AS a, 2 AS b, 3 AS c // title: no"
    question = queries.read("who", text)
    assert (question.title, question.parameters, question.returns) == ("Who", (), ("a", "b", "c"))


@pytest.mark.parametrize("name", ["nothing", "", "../pyproject", "__init__", "a b"])
def test_an_unknown_question_is_refused(name: str) -> None:
    with pytest.raises(QueryError, match="no question"):
        queries.question(name)


TOP = Path(__file__).resolve().parents[2]
ASKING = ("api", "ingest", "exports", "graph", "src/cursus/cli")


def texts_in(folder: str) -> Iterator[str]:
    """The texts in the code of a folder, those with holes as patterns."""
    for path in (TOP / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [re.escape(one.value) if isinstance(one, ast.Constant) else r"\w+" for one in node.values]
                yield "".join(map(str, parts))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.escape(node.value)


def test_every_question_is_asked_somewhere() -> None:
    named = {text for folder in ASKING for text in texts_in(folder) if re.fullmatch(r"[\w\\+]+", text)}
    pattern = re.compile("|".join(sorted(named - {r"\w+"}, key=len)))
    assert [name for name in queries.catalogue() if not pattern.fullmatch(name)] == []


def test_no_question_stands_in_code() -> None:
    """Cypher is written in `queries/`, and in `graph/` where it follows from the vocabulary or the engine."""
    clause = re.compile(r"\b(MATCH|MERGE|UNWIND)\b.*\bRETURN\b|\bMATCH\b.*\b(SET|DELETE)\b", re.DOTALL)
    found = {
        folder: [text for text in texts_in(folder) if clause.search(text) and "LIMIT\\ 10" not in text]
        for folder in ("api", "ingest", "exports", "src/cursus/cli", "model", "resolve", "loaders")
    }
    assert not any(found.values()), found
