import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from world import world

from cursus.graph import connect

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented world in a graph file."""
    path = tmp_path_factory.mktemp("world") / "world.db"
    with connect(str(path)) as store:
        store.apply(world())
    return path


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run the command line in an empty folder, as a user does."""
    folder = tmp_path_factory.mktemp("folder")

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("CURSUS_")}
        return subprocess.run(
            [sys.executable, "-m", "cursus", *arguments],
            capture_output=True,
            encoding="utf-8",
            cwd=folder,
            env=kept | {"PYTHONUTF8": "1", "COLUMNS": "120"} | environment,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def run(bare: Run, database: Path) -> Run:
    """The same, on the invented world."""

    def ask(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return bare(*arguments, **{"CURSUS_DATABASE": str(database)} | environment)

    return ask
