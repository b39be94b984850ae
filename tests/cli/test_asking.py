"""Commands that ask: tables with sources, JSON, exit codes, one sentence for a mistake, a quick start."""

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from world import FEDERATION

WHO = ("who", "--organization", FEDERATION, "--role", "主席", "--on")


def test_who_led_before_and_after_the_congress_with_the_quote(run: Any) -> None:
    before, after = run(*WHO, "2021-05-09"), run(*WHO, "2021-05-11")
    assert (before.returncode, after.returncode) == (0, 0)
    assert (
        "林知远" in before.stdout and "[1] “云川市总工会主席林知远” 云川市总工会2021年大事记 (stated)" in before.stdout
    )
    assert "贺兰舟" in after.stdout and "“贺兰舟当选主席”" in after.stdout
    assert "林知远" not in after.stdout and before.stderr == ""


@pytest.mark.parametrize(
    "command",
    [
        (*WHO, "2021-05-09"),
        ("career", "林知远"),
        ("officers", FEDERATION, "--on", "2021-06-01"),
        ("changes", FEDERATION, "--from", "2021-05", "--to", "2021-05"),
        ("succession", f"{FEDERATION}主席"),
        ("search", "云川"),
        ("conflicts",),
        ("documents",),
    ],
)
def test_lists_as_tables_and_as_the_same_json_as_over_http(run: Any, command: tuple[str, ...]) -> None:
    table, answer = run(*command), run(*command, "--json")
    assert (table.returncode, answer.returncode) == (0, 0), table.stderr + answer.stderr
    found = json.loads(answer.stdout)
    assert set(found) >= {"items", "total", "next", "left_out", "coverage"}
    assert json.loads(run("--json", *command).stdout) == found
    for item in found["items"]:
        name = (item.get("person") or item)["name"] if "key" not in item else item["key"]
        assert name in table.stdout


def test_an_event_and_a_free_question(run: Any) -> None:
    congress = run("event", "云川市工会第九次代表大会")
    assert congress.returncode == 0
    assert [word for word in ("before", "changed", "after") if word not in congress.stdout] == []
    text = "MATCH (p:Person {name: $name}) RETURN p.name AS name, p.names AS names"
    rows = json.loads(run("cypher", text, "-p", "name=林知远", "--json").stdout)
    assert rows == [{"name": "林知远", "names": ["林知远", "林知沅"]}]


@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        (("career", "无名氏甲乙丙"), 4, "no person is called"),
        (("career", "江一帆"), 5, "云川市工人文化宫主任"),
        (("officers", FEDERATION, "--on", "2021-13-01"), 2, "on: '2021-13-01' is no date"),
        (("changes", FEDERATION, "--from", "2022", "--to", "2021"), 2, "earlier date"),
        (("who", "-o", FEDERATION, "-r", "主席", "--certainty", "sure"), 2, "certain, possible"),
        (("search", "  "), 2, "nothing to search for"),
        (("cypher", "CREATE (:Person {id: 'x'})"), 2, "only questions"),
        (("cypher", "MATCH (p:Person) RETURN p", "-p", "novalue"), 2, "NAME=VALUE"),
        (("--db", "/nowhere/at/all.db", "career", "林知远"), 6, "/nowhere/at"),
        (("who", "-o", FEDERATION), 2, "--role"),
        (("flourish",), 2, "flourish"),
    ],
)
def test_a_mistake_has_its_own_code_and_no_traceback(run: Any, command: tuple[str, ...], code: int, words: str) -> None:
    done = run(*command)
    assert (done.returncode, done.stdout) == (code, "")
    assert words in done.stderr and "Traceback" not in done.stderr


def test_without_a_graph_it_says_what_to_do(bare: Any) -> None:
    done = bare("career", "林知远")
    assert done.returncode == 6
    assert "cursus.db: there is no graph here" in done.stderr and "cursus ingest" in done.stderr


def test_verify_fails_on_a_graph_that_is_not_whole(run: Any) -> None:
    done = run("verify", "--json")
    answer = json.loads(done.stdout)
    assert (answer["documents"], answer["statements"]) == (3, 13)
    assert {one["what"] for one in answer["problems"]} == {"Tenure without statement"} and done.returncode == 1


def test_a_reader_who_has_seen_enough_is_no_error(database: Path) -> None:
    command = f"{sys.executable} -m cursus --db {database} search 云川 --json | head -c 1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr and "Exception" not in done.stderr


@pytest.mark.parametrize("banned", ["spacy", "fastapi", "uvicorn", "rdflib", "pypinyin", "opencc"])
def test_a_command_that_asks_imports_nothing_it_does_not_need(database: Path, banned: str) -> None:
    script = (
        "import sys, cursus.cli.commands as c\n"
        f"sys.argv = ['cursus', '--db', {str(database)!r}, 'career', '林知远', '--json']\n"
        "try: c.run()\n"
        f"except SystemExit: sys.exit({banned!r} in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, check=False).returncode == 0


def test_a_command_that_asks_starts_quickly(run: Any) -> None:
    """Half a second is the promise where the libraries alone take a fifth of one, and on a slower machine in proportion;
    in processor time, the best of up to fifteen tries, since other work may share the machine."""
    libraries = [sys.executable, "-c", "import typer.main, typer._adapters, pydantic, ladybug, rich.table"]
    for _ in range(15):
        allowed = max(0.5, 2.5 * _taken(lambda: subprocess.run(libraries, check=True)))
        if _taken(lambda: run("career", "林知远")) < allowed:
            return
    raise AssertionError("a command that asks takes more than two and a half times what its libraries take")


def _taken(work: Callable[[], object]) -> float:
    """Processor time that the processes of some work take, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    work()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_the_demonstration_goes_from_an_election_to_a_career(run: Any) -> None:
    done = run("demo", "--organization", FEDERATION)
    assert done.returncode == 0
    before, after, changed, career = done.stdout.split("\nW")[1:5]
    assert "2021-05-08" in before and "林知远" in before
    assert "2021-05-11" in after and "贺兰舟" in after
    assert "云川会堂" in changed and "欧阳川" in changed
    assert "贺兰舟" in career.splitlines()[0]
    assert run("demo", "--organization", "云川市档案馆").returncode == 4
