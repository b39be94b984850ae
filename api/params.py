"""Parameters that many paths share, as dependencies: asynchronous, so that none of them costs a change of thread."""

from __future__ import annotations

import hmac
from typing import Annotated, Any, cast
from urllib.parse import quote, urlencode

from fastapi import Depends, Header, Path, Query, Request
from fastapi.responses import JSONResponse, RedirectResponse

from ..graph.store import Store
from ..model.bounds import Overlap
from ..model.entity import Certainty
from ..model.errors import QueryError
from ..model.settings import Settings
from .answers.asked import LIMIT, MOST, NOW, Page, Time, read_time
from .answers.names import is_id
from .answers.referents import current_id


async def get_store(request: Request) -> Store:
    """The graph that the application serves."""
    return cast(Store, request.app.state.store)


def get_settings(request: Request) -> Settings:
    """The settings that the application was made with."""
    return cast(Settings, request.app.state.settings)


async def get_time(
    request: Request,
    on: Annotated[str | None, Query(description="A day.", examples=["2023-05-18"])] = None,
    first: Annotated[str | None, Query(alias="from", description="First day, month or year.")] = None,
    last: Annotated[str | None, Query(alias="to", description="Last day, month or year.")] = None,
    overlap: Annotated[Overlap | None, Query(description="Over a range: on some day of it, or on each.")] = None,
    certainty: Annotated[Certainty | None, Query(description="Only these; both when left out.")] = None,
    within: Annotated[
        float | None, Query(description="Years from the nearest evidence up to which possible answers are given.")
    ] = None,
    known_at: Annotated[str | None, Query(description="As believed at this time (ISO 8601).")] = None,
) -> Time:
    """The days asked about. Raises DateError or QueryError."""
    return read_time(
        on=on, first=first, last=last, overlap=overlap, certainty=certainty,
        within=get_settings(request).within if within is None else within, known_at=known_at,
    )  # fmt: skip


async def get_page(
    limit: Annotated[int, Query(ge=1, le=MOST, description="Items on a page.")] = LIMIT,
    cursor: Annotated[str | None, Query(description="`next` of the page before.")] = None,
) -> Page:
    """The page asked for."""
    return Page(limit=limit, cursor=cursor)


async def check_key(
    request: Request,
    authorization: Annotated[str | None, Header(description="`Bearer KEY`, when a key is configured.")] = None,
    x_api_key: Annotated[str | None, Header(description="The key, another way.")] = None,
) -> None:
    """Let only those write who carry the key, when one is configured. Raises QueryError with status 401."""
    key = get_settings(request).key
    given = x_api_key or (authorization or "").removeprefix("Bearer ").strip()
    if key is not None and not hmac.compare_digest(given.encode(), key.encode()):
        refused = QueryError("this needs the key", where="Authorization", todo="Send Authorization: Bearer KEY.")
        refused.status = 401
        raise refused


def give(request: Request, answer: dict[str, Any]) -> JSONResponse:
    """An answer as JSON, with a link to the next page when there is one."""
    headers: dict[str, str] = {}
    if answer.get("next"):
        asked = [(key, value) for key, value in request.query_params.multi_items() if key != "cursor"]
        query = urlencode([*asked, ("cursor", answer["next"])])
        headers["Link"] = f'<{quote(request.url.path)}?{query}>; rel="next"'
    return JSONResponse(answer, headers=headers)


def moved(request: Request, store: Store, label: str, id: str, known: int = NOW) -> RedirectResponse | None:
    """A lasting redirect of a path with an id that was given up to the same path with the id that it stands for now."""
    if not is_id(label, id) or (now := current_id(store, label, id, known)) == id:
        return None
    path = request.url.path.replace(quote(id), now, 1)
    return RedirectResponse(str(request.url.replace(path=path)), status_code=308)


StoreDep = Annotated[Store, Depends(get_store)]
TimeDep = Annotated[Time, Depends(get_time)]
PageDep = Annotated[Page, Depends(get_page)]
Id = Annotated[str, Path(description="An id, or an exact name.", examples=["上海市总工会"])]
Organization = Annotated[str | None, Query(description="Id or exact name of an organization.")]
