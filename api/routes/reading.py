"""What the page needs beside the answers: places of words, repaired text, counts before a view grows."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..params import Id, PageDep, StoreDep, TimeDep, give

router = APIRouter(prefix="/v1")


@router.get("/passages", response_model=schemas.Listing[schemas.Passage], tags=["sources"])
def passages(
    request: Request,
    store: StoreDep,
    page: PageDep,
    q: Annotated[str, Query(description="Words of a text.", examples=["当选主席"])],
) -> JSONResponse:
    """Where words stand in the raw texts; spaces and line breaks are set aside when no text has them as given."""
    return give(request, answers.passages(store, q, page))


@router.get("/documents/{id:path}/repaired", response_model=schemas.RepairedText, tags=["sources"])
def repaired(
    request: Request,
    store: StoreDep,
    id: Id,
    start: Annotated[int, Query(ge=0, description="First raw code point.")],
    end: Annotated[int, Query(ge=1, description="Raw code point after the last.")],
    around: Annotated[int, Query(ge=0, le=50_000, description="Repaired characters on each side.")] = 200,
) -> JSONResponse:
    """The repaired text of a stretch of raw text, with the raw code point of each character."""
    return give(request, answers.repaired(store, id, start, end, around))


@router.get("/expand", response_model=schemas.Expansion, tags=["graph"])
def expand(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    id: Annotated[str, Query(description="Any id, or an exact name.")],
) -> JSONResponse:
    """How many neighbours of each kind an entity has: what it would bring into a view."""
    return give(request, answers.expand(store, id, time))
