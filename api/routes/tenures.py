"""Tenures, and what came to be believed of them otherwise."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..answers.asked import NOW, read_timestamp
from ..params import Id, PageDep, StoreDep, TimeDep, give, moved

router = APIRouter(prefix="/v1", tags=["tenures"])


@router.get("/tenures/{id}", response_model=schemas.Tenure)
def tenure(request: Request, store: StoreDep, time: TimeDep, id: Id) -> Response:
    """One tenure with every statement behind it; certainty on the days asked about, null where it was not held."""
    return moved(request, store, "Tenure", id, time.known) or give(request, answers.tenure(store, id, time))


@router.get("/diff", response_model=schemas.Listing[schemas.Difference])
def diff(
    request: Request,
    store: StoreDep,
    page: PageDep,
    from_known_at: Annotated[str, Query(description="The earlier system time (ISO 8601).")],
    to_known_at: Annotated[str | None, Query(description="The later one; now when left out.")] = None,
) -> JSONResponse:
    """Tenures that are believed otherwise at the second time than at the first, and because of which document."""
    since = read_timestamp(from_known_at, "from_known_at")
    until = NOW if to_known_at is None else read_timestamp(to_known_at, "to_known_at")
    return give(request, answers.diff(store, since, until, page))
