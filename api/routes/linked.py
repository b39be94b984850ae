"""Linked data: the addresses of things and of the words that they are described in lead somewhere."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from pyoxigraph import RdfFormat, parse, serialize

from ...graph.sparql import PREFIXES
from ...model.context import context
from ...model.errors import QueryError
from ...model.ontology import source
from ...model.reference import page
from ..accept import best
from ..answers.linked import ANSWERS, PAGES, known_label, now, triples
from ..answers.sparql import GRAPHS
from ..params import StoreDep

HTML, JSON, LINKED = "text/html", "application/json", "application/ld+json"

router = APIRouter(tags=["linked data"])


@router.get("/ontology", response_class=Response)
def ontology(request: Request) -> Response:
    """The vocabulary: Turtle, JSON-LD, N-Triples, RDF/XML, or a page to read; `#Person` on the page is the term."""
    media = _liked(request, ["text/turtle", HTML, *GRAPHS])
    if media == HTML:
        return HTMLResponse(page(), headers={"Vary": "Accept"})
    if media == "text/turtle":
        return _given(source().encode(), media)
    read = (quad.triple for quad in parse(source(), RdfFormat.TURTLE))
    return _given(serialize(read, format=GRAPHS[media], prefixes=PREFIXES) or b"", media)


@router.get("/ontology/context.jsonld", response_class=Response)
def json_context() -> Response:
    """The JSON-LD context of the vocabulary."""
    return JSONResponse({"@context": context()}, media_type=LINKED)


@router.get("/id/{id:path}", response_class=Response)
def resource(
    request: Request,
    store: StoreDep,
    id: Annotated[str, Path(description="An id, or a relationship: `source/TYPE/target`.")],
) -> Response:
    """What has that id: RDF by `Accept`; 303 to its answer for JSON and to its page for HTML; 308 where it moved."""
    label = known_label(id)
    if "/" not in id and (current := now(store, id)) != id:
        return RedirectResponse(f"/id/{quote(current)}", status_code=308)
    alone = "/" not in id
    others = [HTML] * (alone and label in PAGES) + [JSON] * (alone and label in ANSWERS)
    media = _liked(request, ["text/turtle", *others, *GRAPHS])
    found = triples(store, id)
    if media == HTML:
        return RedirectResponse(f"/#/{label.lower()}/{quote(id)}", status_code=303, headers={"Vary": "Accept"})
    if media == JSON:
        return RedirectResponse(f"/v1/{ANSWERS[label]}/{quote(id)}", status_code=303, headers={"Vary": "Accept"})
    form = GRAPHS[media]
    prefixes = None if form == RdfFormat.N_TRIPLES else PREFIXES
    return _given(serialize(found, format=form, prefixes=prefixes) or b"", media)


def _liked(request: Request, offered: list[str]) -> str:
    media = best(request.headers.get("accept", ""), offered)
    if media is None:
        wrong = QueryError(f"this is given as {', '.join(dict.fromkeys(offered))}", where="Accept", todo="Take one.")
        wrong.status = 406
        raise wrong
    return media


def _given(content: bytes, media: str) -> Response:
    return Response(content, media_type=media, headers={"Vary": "Accept"})
