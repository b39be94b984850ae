"""Serving the graph over HTTP."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace
from multiprocessing import get_context, parent_process
from typing import TYPE_CHECKING, Annotated

import typer

from ..graph import Store, connect
from ..model.errors import SettingError
from ..model.settings import settings
from . import show
from .options import Graph

if TYPE_CHECKING:
    import uvicorn


def serve(
    graph: Graph,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8000,
    read_only: Annotated[bool, typer.Option("--read-only", help="Refuse every change.")] = False,
    workers: Annotated[int, typer.Option(help="Processes that answer; several only read.", min=1, max=64)] = 1,
) -> None:
    """Serve the API and its pages until interrupted."""
    where = graph.address
    if workers > 1 and not read_only:
        todo = "Add --read-only, or leave --workers out."
        raise SettingError("one process at a time may write", where="--workers", todo=todo)
    with _listening(host, port) as listener, connect(where, read_only=read_only) as store:
        address = f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
        show.console(error=True).print(f"cursus serves {store.where} on {address} (API: /docs)", soft_wrap=True)
        for _ in range(workers - 1):
            get_context("spawn").Process(target=_help, args=(where, listener), daemon=True).start()
        _server(store, where).run(sockets=[listener])


def _server(store: Store, where: str) -> uvicorn.Server:
    import uvicorn

    from ..api.app import create_app

    app = create_app(store, settings=replace(settings(), database=where))
    return uvicorn.Server(uvicorn.Config(app, log_level="warning"))


def _help(where: str, listener: socket.socket) -> None:
    """Read the graph in a process of its own and take requests from the same socket, as long as the first one lives."""
    with listener, connect(where, read_only=True) as store:
        server = _server(store, where)
        threading.Thread(target=_end_with_parent, args=(server,), daemon=True).start()
        server.run(sockets=[listener])


def _end_with_parent(server: uvicorn.Server) -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
    server.should_exit = True


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio sends small answers at once only on sockets that name it.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        what = f"cannot listen there: {error.strerror or error}"
        raise SettingError(what, where=f"{host}:{port}", todo="Give another --host or --port.") from None
    return listener
