"""Views of the graph."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..answers.paths import LONGEST
from ..answers.views import DEEPEST, MOST_NODES
from ..params import StoreDep, TimeDep, give

router = APIRouter(prefix="/v1", tags=["graph"])


@router.get("/graph", response_model=schemas.GraphView)
def graph(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    center: Annotated[str, Query(description="Any id, or an exact name.")],
    depth: Annotated[int, Query(ge=0, le=DEEPEST)] = 1,
    types: Annotated[str, Query(description="Labels wanted, with commas; all when empty.")] = "",
    limit: Annotated[int, Query(ge=1, le=MOST_NODES, description="Nodes.")] = 500,
) -> JSONResponse:
    """Nodes and edges around an entity, on the days asked about."""
    wanted = [one for one in types.split(",") if one.strip()]
    return give(request, answers.graph(store, center, depth, time, types=wanted, limit=limit))


@router.get("/paths", response_model=schemas.Listing[schemas.GraphPath])
def paths(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    from_id: Annotated[str, Query(description="Any id, or an exact name.")],
    to_id: Annotated[str, Query(description="The same.")],
    most: Annotated[int, Query(ge=1, le=LONGEST, description="Steps.")] = 8,
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
) -> JSONResponse:
    """The shortest paths between two entities, everything on them so on the days asked about."""
    return give(request, answers.paths(store, from_id, to_id, time, most=most, limit=limit))
