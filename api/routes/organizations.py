"""Organizations."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from .. import answers, schemas
from ..params import Id, PageDep, StoreDep, TimeDep, give, moved

router = APIRouter(prefix="/v1/organizations", tags=["organizations"])


@router.get("/{id:path}/officers", response_model=schemas.Listing[schemas.Tenure])
def officers(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """Who sat in the organization on a day; today when none is given."""
    return moved(request, store, "Organization", id, time.known) or give(
        request, answers.officers(store, id, time, page)
    )


@router.get("/{id:path}/changes", response_model=schemas.Listing[schemas.Change])
def changes(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """Who came, left or was confirmed between two days, each with its event."""
    return moved(request, store, "Organization", id, time.known) or give(
        request, answers.changes(store, id, time, page)
    )


@router.get("/{id:path}/events", response_model=schemas.Listing[schemas.Event])
def events(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """Events that the organization hosted or that changed who sits in it."""
    return moved(request, store, "Organization", id, time.known) or give(
        request, answers.events(store, time, page, organization=id)
    )


@router.get("/{id:path}/publications", response_model=schemas.Listing[schemas.Publication])
def publications(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """Documents that the organization issued, signed or adopted."""
    return moved(request, store, "Organization", id, time.known) or give(
        request, answers.publications(store, time, page, organization=id)
    )


@router.get("/{id:path}/tasks", response_model=schemas.Listing[schemas.Task])
def tasks(request: Request, store: StoreDep, time: TimeDep, page: PageDep, id: Id) -> Response:
    """Tasks that the organization is responsible for."""
    return moved(request, store, "Organization", id, time.known) or give(
        request, answers.tasks(store, time, page, organization=id)
    )


@router.get("/{id:path}", response_model=schemas.Organization)
def organization(request: Request, store: StoreDep, id: Id) -> Response:
    """One organization with its superior, parts and posts."""
    return moved(request, store, "Organization", id) or give(request, answers.organization(store, id))
