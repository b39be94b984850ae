"""Health and figures for those who run the server."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, PlainTextResponse

from ..metrics import Metrics
from ..params import StoreDep

router = APIRouter(tags=["upkeep"])


@router.get("/healthz")
def health(store: StoreDep) -> JSONResponse:
    """Whether the graph answers, and the last unit of work it holds. An unusable graph is a 503."""
    store.ask("document", document_id="")
    number, time = store.unit_of_work()
    return JSONResponse({"status": "ok", "unit_of_work": number, "time": time})


@router.get("/metrics", response_class=PlainTextResponse)
def metrics(request: Request, store: StoreDep) -> PlainTextResponse:
    """Requests by path and status with their seconds, and the last unit of work, in the text format of Prometheus."""
    counted: Metrics = request.app.state.metrics
    return PlainTextResponse(counted.text(store.unit_of_work()[0]), media_type="text/plain; version=0.0.4")
