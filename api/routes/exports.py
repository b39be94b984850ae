"""The graph as files for other tools."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from fastapi.responses import JSONResponse, StreamingResponse

from ...exports import Part
from ..answers.narrowed import part_of
from ..answers.views import DEEPEST
from ..files import CONTENT, by_accept, by_name, by_suffix, file, listed
from ..params import Organization, StoreDep, TimeDep

router = APIRouter(prefix="/v1", tags=["graph"])
Suffix = Annotated[str, Path(description="`gexf`, `graphml`, `csv`, …: see `/v1/export/formats`.", examples=["gexf"])]


def get_part(
    store: StoreDep,
    time: TimeDep,
    organization: Organization = None,
    person: Annotated[str | None, Query(description="Id or exact name of a person.")] = None,
    depth: Annotated[int, Query(ge=0, le=DEEPEST, description="Steps around the person.")] = 1,
) -> Part | None:
    """The part of the graph asked for; None is all of it."""
    return part_of(store, organization=organization, person=person, depth=depth, time=time)


PartDep = Annotated[Part | None, Depends(get_part)]


@router.get("/export/formats")
def formats() -> JSONResponse:
    """The formats: name, title, media type and suffix of each."""
    return JSONResponse({"items": listed()})


@router.get("/export", response_class=StreamingResponse, responses=CONTENT)
def export(
    request: Request,
    store: StoreDep,
    part: PartDep,
    format: Annotated[str | None, Query(description="The name of a format; else by `Accept`.")] = None,
) -> StreamingResponse:
    """The whole graph, or the part asked for, as one file."""
    form = by_accept(request) if format is None else by_name(format)
    assert form is not None
    return file(store, form, part, "cursus")


@router.get("/export.{suffix}", response_class=StreamingResponse, responses=CONTENT)
def export_as(store: StoreDep, part: PartDep, suffix: Suffix) -> StreamingResponse:
    """The same by the suffix of the file."""
    return file(store, by_suffix(suffix), part, "cursus")
