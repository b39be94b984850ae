"""Events."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..params import Id, Organization, PageDep, StoreDep, TimeDep, give, moved

router = APIRouter(prefix="/v1/events", tags=["events"])


@router.get("", response_model=schemas.Listing[schemas.Event])
def events(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    page: PageDep,
    organization: Organization = None,
    person: Annotated[str | None, Query(description="Id or exact name of a participant.")] = None,
    type: Annotated[str | None, Query(description="Kind of event.", examples=["congress"])] = None,
) -> JSONResponse:
    """Events that overlap the days asked about, by date."""
    found = answers.events(store, time, page, organization=organization, person=person, type=type)
    return give(request, found)


@router.get("/{id:path}", response_model=schemas.EventInFull)
def event(request: Request, store: StoreDep, time: TimeDep, id: Id) -> Response:
    """One event: participants, hosts, what it changed, and who held those posts before and after."""
    return moved(request, store, "Event", id, time.known) or give(request, answers.event(store, id, time))
