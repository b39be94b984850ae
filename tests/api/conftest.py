import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn
from fastapi import FastAPI
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
    """A real server on a free port, and a client of it."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=60) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def client(store: Store) -> Iterator[httpx.Client]:
    with serving(create_app(store)) as opened:
        yield opened


@pytest.fixture
def serve() -> Callable[[FastAPI], "contextmanager[httpx.Client]"]:
    return serving
