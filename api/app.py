"""The application: paths, errors and the graph it serves."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.middleware.gzip import GZipMiddleware

from ..graph import Store, connect
from ..model.settings import Settings
from . import schemas
from .metrics import Metrics
from .middleware import Counted, Queued, Tagged
from .problems import MEDIA_TYPE, add_handlers
from .routes import ROUTERS

DESCRIPTION = """Who held which post when, with evidence.

Every answer is bounded by evidence: **certain** or **possible**, never a guess; a missing end means *unknown*, never
*current*. Every fact carries the words of its source. Entities are named by id or by any exact form of their names.
"""
_PROBLEMS = {
    404: "No entity has that id or name; `near` lists names that are close.",
    409: "Several entities have that name; `candidates` lists them.",
    422: "A parameter cannot be read.",
}


def create_app(store: Store | str | None = None, *, settings: Settings | None = None) -> FastAPI:
    """The application over a store, or over the graph at an address, which it then opens and closes itself.

    Without `store` it is the database of `settings`.
    """
    settings = settings or Settings()
    given = settings.database if store is None else store

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        if not isinstance(given, str):
            yield
            return
        with connect(given) as opened:
            app.state.store = opened
            yield

    app = FastAPI(title="cursus", version=version("cursus"), description=DESCRIPTION, lifespan=lifespan)
    app.state.settings = settings
    app.state.metrics = Metrics()
    if not isinstance(given, str):
        app.state.store = given
    _add_middleware(app)
    add_handlers(app)
    content = {MEDIA_TYPE: {"schema": schemas.Problem.model_json_schema()}}
    problems: dict[int | str, dict[str, Any]] = {
        status: {"description": text, "content": content} for status, text in _PROBLEMS.items()
    }
    for router in ROUTERS:
        app.include_router(router, responses=problems)
    return app


def _add_middleware(app: FastAPI) -> None:
    """What every request passes through, the last added first."""
    app.add_middleware(Queued)
    app.add_middleware(Tagged, store=lambda: app.state.store, version=app.version)
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    app.add_middleware(Counted, metrics=app.state.metrics)
