"""Fixture policy: tests use the real thing (both engines, real files); what cannot run somewhere skips loudly.

`--no-skips` turns a skip into a failure: the continuous build runs with it, so that nothing is silently left out. Only
where a clone stands alone, without the documents that lie beside the project, are the tests that read them left out; the
last lines say so.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import server
from hypothesis import HealthCheck, settings

settings.register_profile("shared", parent=settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")  # other work may share the machine
SHARED = Path(__file__).resolve().parents[2] / "shared"
ALONE = f"nothing beside the project at {SHARED}"
"""Why tests that read the documents beside the project are left out."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="count a skipped test as failed")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    outcome = yield
    report = outcome.get_result()
    if not report.skipped or hasattr(report, "wasxfail") or ALONE in str(report.longrepr):
        return
    if item.config.getoption("--no-skips"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {report.longrepr}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was left out where the documents beside the project are missing."""
    alone = [one for one in terminalreporter.stats.get("skipped", []) if ALONE in str(one.longrepr)]
    if alone:
        terminalreporter.write_line(f"NOT RUN: {len(alone)} tests, {ALONE}: " + " ".join(one.nodeid for one in alone))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the project with the corpus, development gold, questions and foreign schemas; skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip(ALONE)
    return SHARED


@pytest.fixture(scope="session")
def corpus(shared: Path) -> Path:
    """The real documents beside the project."""
    return shared / "corpus"


@pytest.fixture(scope="session")
def running_server() -> Iterator[str]:
    """The address of a real Neo4j, one for all tests: named by the environment, else in Docker, else by Maven."""
    context = server.running()
    try:
        address = context.__enter__()
    except server.NoServerError as error:
        pytest.skip(f"no Neo4j: {error}")
    yield address
    context.__exit__(None, None, None)


@pytest.fixture
def neo4j_server(running_server: str) -> str:
    """The address of that Neo4j, with an empty graph."""
    server.empty(running_server)
    return running_server
