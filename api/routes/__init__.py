"""The paths of the API, one module for each kind of thing; `ROUTERS` lists them."""

from . import (
    cypher,
    events,
    ingest,
    judgements,
    organizations,
    page,
    papers,
    people,
    posts,
    reading,
    search,
    sources,
    tenures,
    upkeep,
    views,
)

ROUTERS = (
    search.router,
    people.router,
    organizations.router,
    posts.router,
    tenures.router,
    events.router,
    papers.router,
    views.router,
    reading.router,
    sources.router,
    ingest.router,
    judgements.router,
    cypher.router,
    upkeep.router,
    page.router,
)
