"""Judgements: who is one, who is not, and what is wrong."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import JSONResponse

from .. import judging, schemas
from ..params import Id, PageDep, StoreDep, TimeDep, check_key, give
from .ingest import writing

router = APIRouter(prefix="/v1", tags=["judgements"])
_KEY = [Depends(check_key)]


@router.get("/judgements", response_model=schemas.Listing[schemas.Judgement])
def judgements(request: Request, store: StoreDep, time: TimeDep, page: PageDep) -> JSONResponse:
    """What people judged, as it holds now or held at `known_at`."""
    return give(request, judging.judgements(store, time.known, page))


@router.post("/judgements", response_model=schemas.Judgement, status_code=201, dependencies=_KEY)
def judge(store: StoreDep, verdict: schemas.SameOrNot) -> JSONResponse:
    """Judge that two people, or two organizations, are one, or that they are two."""
    with writing:
        answer = judging.judge(
            store, verdict.left, verdict.right, same=verdict.same, because=verdict.because, judge=verdict.judge
        )
    return JSONResponse(answer, status_code=201)


@router.delete("/judgements/{id}", response_model=schemas.Judgement, dependencies=_KEY)
def undo(store: StoreDep, id: Id) -> JSONResponse:
    """Take a judgement back."""
    with writing:
        return JSONResponse(judging.undo(store, id))


@router.post("/statements/{id}/reject", response_model=schemas.Judgement, status_code=201, dependencies=_KEY)
def reject(store: StoreDep, id: Id, rejection: schemas.Rejection) -> JSONResponse:
    """Judge that a statement is wrong."""
    with writing:
        answer = judging.reject(store, id, because=rejection.because, judge=rejection.judge)
    return JSONResponse(answer, status_code=201)
