"""A real Chromium on real servers: the samples, a made world, and empty graphs.

A missing browser skips, which `--no-skips` turns into a failure. A test fails when the page throws or logs an error.
"""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright
from serving import serving
from world import world

from cursus.api.app import create_app
from cursus.graph import connect
from cursus.ingest import ingest_paths

TOP = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
    "--disable-gpu-compositing",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("no Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="session", autouse=True)
def built() -> None:
    """The page of these sources: built when it is not, which takes a few seconds."""
    spec = importlib.util.spec_from_file_location("web_build", TOP / "web" / "build.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.build()


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server of the samples; nobody writes to it."""
    with connect(str(tmp_path_factory.mktemp("samples") / "cursus.db")) as store:
        assert all(outcome.status == "added" for _, outcome in ingest_paths(store, [TOP / "samples"], workers=1))
        with serving(create_app(store)) as address:
            yield address


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server of the world made by hand in `tests/support/world.py`."""
    with connect(str(tmp_path_factory.mktemp("made") / "cursus.db")) as store:
        store.apply(world())
        with serving(create_app(store)) as address:
            yield address


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[str]:
    """The address of a server of an empty graph that anybody may write to."""
    with connect(str(tmp_path / "cursus.db")) as store, serving(create_app(store)) as address:
        yield address


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a fresh page at an address, and fails at the end when any page threw or logged an error."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def open_page(
        address: str, *, language: str = "en-GB", width: int = 1280, height: int = 800, **more: object
    ) -> Page:
        context = browser.new_context(locale=language, viewport={"width": width, "height": height}, **more)  # pyright: ignore[reportArgumentType]
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: faults.append(f"{error.message}\n{error.stack}"))
        page.on("console", lambda message: _note(message, faults))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert faults == []


def _note(message: ConsoleMessage, faults: list[str]) -> None:
    # The browser itself logs every answer that is an error; pages say those in words, which tests look for.
    if message.type == "error" and "Failed to load resource" not in message.text:
        faults.append(message.text)
