"""Posts."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..params import Id, PageDep, StoreDep, TimeDep, give

router = APIRouter(prefix="/v1/posts", tags=["posts"])


@router.get("/{id:path}/succession", response_model=schemas.Listing[schemas.Tenure])
def succession(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> JSONResponse:
    """Holders in order, with gaps, overlaps and the event that started each."""
    return give(request, answers.succession(store, id, time, page))


@router.get("/{id:path}", response_model=schemas.Post)
def post(request: Request, store: StoreDep, id: Id) -> JSONResponse:
    """One post, by its id or by organization and role (`上海市总工会主席`)."""
    return give(request, answers.post(store, id))
