"""Search, and the question that all begins with: who held that post?"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse

from .. import answers, schemas
from ..params import PageDep, StoreDep, TimeDep, give

router = APIRouter(prefix="/v1", tags=["questions"])


@router.get("/search", response_model=schemas.Listing[schemas.Found])
def search(
    request: Request,
    store: StoreDep,
    page: PageDep,
    q: Annotated[str, Query(description="A name, a part of one, or pinyin.", examples=["总工会"])],
    type: Annotated[str | None, Query(description="person, organization, post, event or publication.")] = None,
    dates: Annotated[bool, Query(description="Also when each was: its date, or the days that sources span.")] = False,
) -> JSONResponse:
    """People, organizations, posts, events and publications by any form of their names, best first."""
    found = answers.search(store, q, type, page)
    return give(request, found | {"items": answers.with_dates(store, found["items"])} if dates else found)


@router.get("/holders", response_model=schemas.Listing[schemas.Tenure])
def holders(
    request: Request,
    store: StoreDep,
    time: TimeDep,
    page: PageDep,
    organization: Annotated[str, Query(description="Id or exact name.", examples=["上海市总工会"])],
    role: Annotated[str, Query(description="A role; 副主席 finds 常务副主席 too.", examples=["主席"])],
) -> JSONResponse:
    """Who held that post, on a day or over a range. A known organization without such a post has no items."""
    return give(request, answers.holders(store, organization, role, time, page))
