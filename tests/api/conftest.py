from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from serving import serving as served
from world import world

from cursus.api.app import create_app
from cursus.graph import Store, connect


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The invented world in a real graph; nobody writes to it."""
    path: Path = tmp_path_factory.mktemp("world") / "world.db"
    with connect(str(path)) as opened:
        opened.apply(world())
        yield opened


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with connect(str(tmp_path / "empty.db")) as opened:
        yield opened


@contextmanager
def serving(app: FastAPI) -> Iterator[httpx.Client]:
    """A client of a real server of the application."""
    with served(app) as address, httpx.Client(base_url=address, trust_env=False, timeout=60) as client:
        yield client


@pytest.fixture(scope="session")
def client(store: Store) -> Iterator[httpx.Client]:
    with serving(create_app(store)) as opened:
        yield opened


@pytest.fixture
def serve() -> Callable[[FastAPI], "contextmanager[httpx.Client]"]:
    return serving
