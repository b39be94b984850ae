"""Errors as problem documents (RFC 9457): what went wrong, where, and what to do about it."""

from __future__ import annotations

import logging
import re
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from ..model.errors import CursusError

MEDIA_TYPE = "application/problem+json"
_log = logging.getLogger("cursus.api")


def problem(request: Request, status: int, kind: str, title: str, detail: str, **more: Any) -> JSONResponse:
    """A problem document. `kind` is its stable name, a word or two with hyphens."""
    content = {
        "type": f"urn:cursus:problem:{kind}",
        "title": title,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        **more,
    }
    return JSONResponse(content, status_code=status, media_type=MEDIA_TYPE)


async def on_cursus_error(request: Request, error: Exception) -> JSONResponse:
    """Any of our own errors, with the status it carries and its details (`near`, `candidates`)."""
    assert isinstance(error, CursusError)
    if error.status >= 500:
        _log.error("%s %s: %s", request.method, request.url.path, error)
    kind = re.sub(r"(?<!^)(?=[A-Z])", "-", type(error).__name__).lower()
    more: dict[str, Any] = {"todo": error.todo, **error.details}
    if error.where:
        more["where"] = error.where
    detail = ". ".join(part for part in (error.what, error.todo) if part)
    return problem(request, error.status, kind, error.what, detail, **more)


async def on_invalid(request: Request, error: Exception) -> JSONResponse:
    """A parameter that is missing or has a wrong form."""
    assert isinstance(error, RequestValidationError)
    errors = [
        {"parameter": ".".join(str(part) for part in one["loc"][1:]) or str(one["loc"][0]), "message": one["msg"]}
        for one in error.errors()
    ]
    detail = "; ".join(f"{one['parameter']}: {one['message']}" for one in errors)
    return problem(request, 422, "bad-parameter", "a parameter is missing or wrong", detail, errors=errors)


async def on_http_error(request: Request, error: Exception) -> JSONResponse:
    """A path or method that is not there."""
    assert isinstance(error, HTTPException)
    title = HTTPStatus(error.status_code).phrase
    answer = problem(request, error.status_code, title.lower().replace(" ", "-"), title, str(error.detail))
    answer.headers.update(error.headers or {})
    return answer


async def on_fault(request: Request, error: Exception) -> JSONResponse:
    """A fault of ours: logged whole, told without its insides."""
    _log.exception("%s %s", request.method, request.url.path, exc_info=error)
    detail = "This is a fault of the server. Its log says more."
    return problem(request, 500, "fault", "the server failed", detail)


HANDLERS = [
    (CursusError, on_cursus_error),
    (RequestValidationError, on_invalid),
    (HTTPException, on_http_error),
    (Exception, on_fault),
]


def add_handlers(app: FastAPI) -> None:
    """Answer every error of the application with a problem document."""
    for kind, handler in HANDLERS:
        app.add_exception_handler(kind, handler)
