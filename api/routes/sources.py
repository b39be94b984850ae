"""Evidence, documents, conflicts, coverage."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..params import Id, PageDep, StoreDep, TimeDep, give

router = APIRouter(prefix="/v1", tags=["sources"])


@router.get("/evidence", response_model=schemas.Listing[schemas.Evidence])
def evidence(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    page: PageDep,
    about: Annotated[
        str,
        Query(
            description="The id of anything, or the exact name of a person, organization, post, event or publication."
        ),
    ],
) -> JSONResponse:
    """The statements behind something, with quote and offsets."""
    return give(request, answers.evidence(store, about, time, page))


@router.get("/documents", response_model=schemas.Listing[schemas.Document])
def documents(request: Request, store: StoreDep, page: PageDep) -> JSONResponse:
    """All documents."""
    return give(request, answers.documents(store, page))


@router.get("/documents/{id:path}/text", response_model=schemas.DocumentText)
def text(
    request: Request,
    store: StoreDep,
    id: Id,
    start: Annotated[int, Query(ge=0, description="First code point.")] = 0,
    end: Annotated[int | None, Query(ge=0, description="Code point after the last.")] = None,
) -> JSONResponse:
    """The raw text of a document, whole or in part."""
    return give(request, answers.document_text(store, id, start, end))


@router.get("/documents/{id:path}", response_model=schemas.Document)
def document(request: Request, store: StoreDep, time: TimeDep, id: Id) -> JSONResponse:
    """One document, by id, key or title."""
    return give(request, answers.document(store, id, time))


@router.get("/conflicts", response_model=schemas.Listing[schemas.Conflict])
def conflicts(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    page: PageDep,
    person: Annotated[str | None, Query(description="Only those about a person: id or exact name.")] = None,
    post: Annotated[str | None, Query(description="Only those about a post: id, or organization and role.")] = None,
) -> JSONResponse:
    """Contradictions in what the sources say, with their evidence; as believed at `known_at`."""
    return give(request, answers.conflicts(store, page, time.known, person=person, post=post))


@router.get("/coverage", response_model=schemas.Listing[schemas.Covered])
def coverage(request: Request, store: StoreDep, page: PageDep) -> JSONResponse:
    """Which organizations and periods the sources cover."""
    return give(request, answers.coverage(store, page))
