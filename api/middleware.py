"""What happens around every request: it is counted, an answer that the client still has is not made again, and no more
answers are made at a time than the processor has room for."""

from __future__ import annotations

import asyncio
import datetime as dt
import time
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..graph.store import Store
from .metrics import Metrics


class Counted:
    """Counts requests by the path of their route, status and seconds."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begin, status = time.perf_counter(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            self._metrics.add(scope["method"], route, status, time.perf_counter() - begin)


class Tagged:
    """Gives answers under /v1 an ETag made of the last unit of work and the day, and answers 304 to who has it.

    Nothing but a unit of work changes an answer, and the day where a question means today.
    """

    def __init__(self, app: ASGIApp, store: Callable[[], Store], version: str) -> None:
        self._app, self._store, self._version = app, store, version

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["method"] != "GET" or not scope["path"].startswith("/v1/"):
            await self._app(scope, receive, send)
            return
        tag = self._tag()
        known = Headers(scope=scope).get("if-none-match", "")
        if tag in [one.strip() for one in known.split(",")]:
            await send({"type": "http.response.start", "status": 304, "headers": [(b"etag", tag.encode())]})
            await send({"type": "http.response.body", "body": b""})
            return

        async def tagged(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:
                headers = MutableHeaders(scope=message)
                headers["ETag"], headers["Cache-Control"] = tag, "no-cache"
            await send(message)

        await self._app(scope, receive, tagged)

    def _tag(self) -> str:
        number, moment = self._store().unit_of_work()
        return f'W/"{number}-{moment}-{dt.date.today():%Y%m%d}-{self._version}"'


AT_ONCE = 2
"""Questions about one entity that a process answers at a time."""
_ENTITY = ("/v1/holders", "/v1/people/", "/v1/organizations/", "/v1/posts/", "/v1/tenures/")


class Queued:
    """Lets short questions wait in line instead of each in a thread of its own.

    Many threads take the interpreter from each other, and each needs a connection that plans every question anew: with
    sixteen clients an answer took nearly twice the processor time. What may take long has no line: nobody waits for it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app, self._room = app, asyncio.Semaphore(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http" and scope["method"] == "GET" and scope["path"].startswith(_ENTITY):
            async with self._room:
                await self._app(scope, receive, send)
        else:
            await self._app(scope, receive, send)
