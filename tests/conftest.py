"""Fixture policy: tests use the real thing (both engines, real files); what cannot run somewhere skips loudly.

`--no-skips` turns a skip into a failure: the continuous build runs with it, so that nothing is silently left out.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import server

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="count a skipped test as failed")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    outcome = yield
    report = outcome.get_result()
    if report.skipped and not hasattr(report, "wasxfail") and item.config.getoption("--no-skips"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be skipped: {report.longrepr}"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The real documents beside the project; a test that needs them skips where they are missing."""
    folder = SHARED / "corpus"
    if not folder.is_dir():
        pytest.skip(f"no corpus at {folder}")
    return folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the project with the corpus, development gold, questions and foreign schemas."""
    if not SHARED.is_dir():
        pytest.skip(f"no shared folder at {SHARED}")
    return SHARED


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
