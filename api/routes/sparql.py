"""Free questions in SPARQL, read-only, by the SPARQL 1.1 protocol."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Body, Query, Request
from fastapi.responses import Response

from ...graph import Store
from ...model.errors import QueryError
from ..accept import best
from ..answers import sparql as results
from ..params import StoreDep

MOST = 100_000
LONGEST = 60.0
FORM, QUERY, UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"

router = APIRouter(prefix="/v1", tags=["graph"])

Timeout = Annotated[float, Query(gt=0, le=LONGEST, description="Seconds.")]
Limit = Annotated[int, Query(ge=1, le=MOST, description="Rows or triples at most.")]
_FORMATS: dict[str, dict[str, str]] = {media: {} for media in (*results.RESULTS, *results.GRAPHS)}
_ANSWER: dict[int | str, dict[str, Any]] = {
    200: {"content": _FORMATS, "description": "In the media type that `Accept` likes best."}
}


@router.get("/sparql", response_class=Response, responses=_ANSWER)
def ask(
    request: Request,
    store: StoreDep,
    query: Annotated[str | None, Query(description="SELECT, ASK, CONSTRUCT or DESCRIBE.")] = None,
    timeout: Timeout = 5.0,
    limit: Limit = 1000,
) -> Response:
    """The answer to a SPARQL question. An update is a 403; `Cursus-Truncated: true` says that there was more."""
    _check_dataset(request.query_params)
    return _answer(request, store, query, timeout, limit)


@router.post("/sparql", response_class=Response, responses=_ANSWER)
def post(
    request: Request,
    store: StoreDep,
    body: Annotated[bytes, Body(media_type=QUERY, description="The question; or `query=…` as a form.")] = b"",
    timeout: Timeout = 5.0,
    limit: Limit = 1000,
) -> Response:
    """The same with the question in the body."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    text = body.decode("utf-8", errors="replace")
    if kind == FORM:
        form = {name: values[0] for name, values in parse_qs(text, keep_blank_values=True).items()}
        _check_dataset({**request.query_params, **form})
        return _answer(request, store, form.get("query"), timeout, limit)
    _check_dataset(request.query_params)
    if kind == UPDATE:
        raise _wrong("only questions are allowed here: an update changes the graph", 403)
    if kind != QUERY:
        raise _wrong(f"{kind or 'nothing'} is no media type for questions", 415)
    return _answer(request, store, text, timeout, limit)


def _answer(request: Request, store: Store, query: str | None, timeout: float, limit: int) -> Response:
    if not query:
        raise _wrong("there is no question", 400)
    found = store.rdf.query(query, timeout=timeout, limit=limit)
    offered = results.offered(found)
    media = best(request.headers.get("accept", ""), offered)
    if media is None:
        raise _wrong(f"an answer of this kind is given as {', '.join(offered)}", 406)
    headers = {"Vary": "Accept"} | ({"Cursus-Truncated": "true"} if found.truncated else {})
    return Response(results.written(found, media), media_type=media, headers=headers)


def _check_dataset(given: Mapping[str, str]) -> None:
    if "update" in given:
        raise _wrong("only questions are allowed here: an update changes the graph", 403)
    if {"default-graph-uri", "named-graph-uri"} & given.keys():
        raise _wrong("there is one graph here, none can be chosen", 400)


def _wrong(what: str, status: int) -> QueryError:
    error = QueryError(what, where="query", todo="Send SELECT or ASK as `query=`, or as application/sparql-query.")
    error.status = status
    return error
