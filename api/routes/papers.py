"""Publications and tasks."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..params import Organization, PageDep, StoreDep, TimeDep, give

router = APIRouter(prefix="/v1", tags=["publications and tasks"])


@router.get("/publications", response_model=schemas.Listing[schemas.Publication])
def publications(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    page: PageDep,
    organization: Organization = None,
    title: Annotated[str | None, Query(description="Words of the title.")] = None,
) -> JSONResponse:
    """Documents issued, signed or adopted, by date."""
    return give(request, answers.publications(store, time, page, organization=organization, title=title))


@router.get("/tasks", response_model=schemas.Listing[schemas.Task])
def tasks(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    page: PageDep,
    organization: Organization = None,
    document: Annotated[str | None, Query(description="Id, key or title of the plan.")] = None,
    title: Annotated[str | None, Query(description="Words of the task.")] = None,
) -> JSONResponse:
    """Numbered tasks with the organizations responsible."""
    found = answers.tasks(store, time, page, organization=organization, document=document, title=title)
    return give(request, found)
