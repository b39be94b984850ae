"""Serving the graph over HTTP."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from ..graph import connect
from ..model.settings import settings
from . import show
from .options import Database, database


def serve(
    context: typer.Context,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=0, max=65535)] = 8000,
    read_only: Annotated[bool, typer.Option("--read-only", help="Refuse every change.")] = False,
    db: Database = None,
) -> None:
    """Serve the API and its pages until interrupted."""
    import uvicorn

    from ..api.app import create_app

    where = database(context, db)
    with connect(where, read_only=read_only) as store:
        app = create_app(store, settings=replace(settings(), database=where))
        show.console(error=True).print(f"cursus serves {where} on http://{host}:{port} (pages: /docs)")
        uvicorn.run(app, host=host, port=port, log_level="warning")
