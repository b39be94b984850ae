"""What a Neo4j server says of itself and of its errors, in our words."""

from __future__ import annotations

import re

from neo4j.exceptions import AuthError, DriverError, ServiceUnavailable, SessionExpired

from ..model.errors import CursusError, QueryError, StoreError

OLDEST = (5, 26)
"""The first version that is supported: 5.26 LTS."""


def check_version(agent: str, where: str) -> None:
    """Raise StoreError unless a server that calls itself `agent` (`Neo4j/5.26.30`) is new enough."""
    found = re.match(r"Neo4j/v?(\d+)\.(\d+)", agent)
    if found is None:
        todo = f"Name the address of Neo4j {OLDEST[0]}.{OLDEST[1]} or newer."
        raise StoreError(f"this is no Neo4j but {agent or 'unknown'}", where=where, todo=todo)
    if (int(found[1]), int(found[2])) < OLDEST:
        todo = f"Upgrade it to {OLDEST[0]}.{OLDEST[1]} or newer."
        raise StoreError(f"the server is too old: {agent}", where=where, todo=todo)


def translated(error: Exception, where: str) -> CursusError:
    """Our error for one of the driver's or of the server's."""
    code = getattr(error, "code", None) or ""
    said = getattr(error, "message", None) or str(error)
    if "AccessMode" in code:
        refused = QueryError("only questions are allowed here", where=where, todo="Write a MATCH … RETURN.")
        refused.status = 403
        return refused
    if "TransactionTimedOut" in code or "Terminated" in code:
        late = QueryError("the question took too long", where=where, todo="Ask for less, or start from an id.")
        late.status = 504
        return late
    if isinstance(error, (TypeError, ValueError, OverflowError)) or code.startswith("Neo.ClientError.Statement"):
        todo = "Correct the Cypher text or its parameters."
        return QueryError(f"the question cannot be answered: {said}", where=where, todo=todo)
    if "DatabaseNotFound" in code:
        todo = "Check the name after the last / of the address."
        return StoreError(f"the server has no such database: {said}", where=where, todo=todo)
    if "AuthenticationRateLimit" in code:
        return StoreError("the server refuses: too many wrong passwords", where=where, todo="Wait, then try again.")
    if "Unauthorized" in code or isinstance(error, AuthError):
        todo = "Check user and password: CURSUS_NEO4J_USER, CURSUS_NEO4J_PASSWORD, or those in the address."
        return StoreError("the server refuses user or password", where=where, todo=todo)
    if "Security" in code:
        return StoreError(f"the server refuses: {said}", where=where, todo="Check what the user may do.")
    if isinstance(error, (ServiceUnavailable, SessionExpired)):
        todo = "Check the address, and that the server runs."
        return StoreError(f"no server answers: {said}", where=where, todo=todo)
    kind = "the driver" if isinstance(error, DriverError) else "the server"
    return StoreError(f"{kind} failed: {said}", where=where, todo="Look at the server's log, then try again.")
