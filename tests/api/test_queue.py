"""Short questions wait in line for their turn; what may take long stands in nobody's way."""

from __future__ import annotations

import asyncio

import pytest
from starlette.types import Receive, Scope, Send

from cursus.api.middleware import AT_ONCE, Queued


async def most_at_a_time(path: str, method: str, requests: int = 12) -> int:
    """How many requests the application behind the line has at work at a time."""
    at_work = most = 0

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        await asyncio.sleep(0.01)
        at_work -= 1

    async def nothing(*_: object) -> dict[str, str]:
        return {}

    queued = Queued(answer)
    scope = {"type": "http", "method": method, "path": path}
    await asyncio.gather(*(queued(dict(scope), nothing, nothing) for _ in range(requests)))
    assert at_work == 0
    return most


@pytest.mark.parametrize("path", ["/v1/holders", "/v1/people/p-1/career", "/v1/organizations/o-1/officers"])
def test_questions_about_one_entity_wait_for_their_turn(path: str) -> None:
    assert asyncio.run(most_at_a_time(path, "GET")) == AT_ONCE


@pytest.mark.parametrize(("path", "method"), [("/v1/sparql", "GET"), ("/v1/cypher", "POST"), ("/v1/export", "GET")])
def test_what_may_take_long_does_not(path: str, method: str) -> None:
    assert asyncio.run(most_at_a_time(path, method)) == 12


def test_a_failure_gives_its_place_back() -> None:
    async def fail() -> None:
        async def broken(scope: Scope, receive: Receive, send: Send) -> None:
            raise RuntimeError

        async def nothing(*_: object) -> dict[str, str]:
            return {}

        queued = Queued(broken)
        for _ in range(AT_ONCE + 1):
            with pytest.raises(RuntimeError):
                await queued({"type": "http", "method": "GET", "path": "/v1/holders"}, nothing, nothing)

    asyncio.run(asyncio.wait_for(fail(), 5))
