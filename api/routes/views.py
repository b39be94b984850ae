"""Views of the graph."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from ...exports import FORMATS, Format
from ...graph.store import Store
from .. import answers, schemas
from ..answers.asked import Time
from ..answers.narrowed import part_of_view
from ..answers.paths import LONGEST
from ..answers.shapes import Shape
from ..answers.views import DEEPEST, MOST_NODES
from ..files import CONTENT, JSON, by_accept, by_suffix, file
from ..params import StoreDep, TimeDep, give
from .exports import Suffix

router = APIRouter(prefix="/v1", tags=["graph"])


def get_view(
    store: StoreDep,
    time: TimeDep,
    center: Annotated[str, Query(description="Any id, or an exact name.")],
    depth: Annotated[int, Query(ge=0, le=DEEPEST)] = 1,
    types: Annotated[str, Query(description="Labels wanted, with commas; all when empty.")] = "",
    limit: Annotated[int, Query(ge=1, le=MOST_NODES, description="Nodes.")] = 500,
) -> Shape:
    """Nodes and edges around an entity, on the days asked about."""
    wanted = [one for one in types.split(",") if one.strip()]
    return answers.graph(store, center, depth, time, types=wanted, limit=limit)


def get_paths(
    store: StoreDep,
    time: TimeDep,
    from_id: Annotated[str, Query(description="Any id, or an exact name.")],
    to_id: Annotated[str, Query(description="The same.")],
    most: Annotated[int, Query(ge=1, le=LONGEST, description="Steps.")] = 8,
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
) -> Shape:
    """The shortest paths between two entities, everything on them so on the days asked about."""
    return answers.paths(store, from_id, to_id, time, most=most, limit=limit)


ViewDep = Annotated[Shape, Depends(get_view)]
PathsDep = Annotated[Shape, Depends(get_paths)]


@router.get("/graph", response_model=schemas.GraphView, responses=CONTENT)
def graph(request: Request, store: StoreDep, time: TimeDep, view: ViewDep) -> Response:
    """Nodes and edges around an entity, on the days asked about: JSON, or a file by `Accept`."""
    form = by_accept(request, JSON)
    return give(request, view) if form is None else _file(store, form, [view], time, "graph")


@router.get("/graph.{suffix}", response_class=Response, responses=CONTENT)
def graph_as(store: StoreDep, time: TimeDep, view: ViewDep, suffix: Suffix) -> Response:
    """The same as a file."""
    return _file(store, by_suffix(suffix), [view], time, "graph")


@router.get("/paths", response_model=schemas.Listing[schemas.GraphPath], responses=CONTENT)
def paths(request: Request, store: StoreDep, time: TimeDep, found: PathsDep) -> Response:
    """The shortest paths between two entities, everything on them so on the days asked about: JSON, or a file."""
    form = by_accept(request, JSON)
    return give(request, found) if form is None else _file(store, form, found["items"], time, "paths")


@router.get("/paths.{suffix}", response_class=Response, responses=CONTENT)
def paths_as(store: StoreDep, time: TimeDep, found: PathsDep, suffix: Suffix) -> Response:
    """The same as a file."""
    return _file(store, by_suffix(suffix), found["items"], time, "paths")


def _file(store: Store, form: Format, views: list[Shape], time: Time, stem: str) -> Response:
    """The nodes and edges of views as a file. As CSV it is a table of edges, which every view has."""
    nodes = [node for view in views for node in view["nodes"]]
    edges = [edge for view in views for edge in view["edges"]]
    chosen = FORMATS["csv-edges"] if form.name == "csv" else form
    return file(store, chosen, part_of_view(store, nodes, edges, time), stem)
