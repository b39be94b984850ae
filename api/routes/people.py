"""People."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from .. import answers, schemas
from ..params import Id, PageDep, StoreDep, TimeDep, give, moved

router = APIRouter(prefix="/v1/people", tags=["people"])


@router.get("/{id:path}/career", response_model=schemas.Listing[schemas.Tenure])
def career(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """The posts of a person in the order of time, or those held when asked about."""
    return moved(request, store, "Person", id, time.known) or give(request, answers.career(store, id, time, page))


@router.get("/{id:path}/colleagues", response_model=schemas.Listing[schemas.Tenure])
def colleagues(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """Tenures of others in the same organization that overlap one of the person's."""
    return moved(request, store, "Person", id, time.known) or give(request, answers.colleagues(store, id, time, page))


@router.get("/{id:path}/events", response_model=schemas.Listing[schemas.Event])
def events(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """The events that a person took part in, with the roles there."""
    return moved(request, store, "Person", id, time.known) or give(
        request, answers.participations(store, id, time, page)
    )


@router.get("/{id:path}", response_model=schemas.Person)
def person(request: Request, store: StoreDep, id: Id) -> Response:
    """One person."""
    return moved(request, store, "Person", id) or give(request, answers.person(store, id))
