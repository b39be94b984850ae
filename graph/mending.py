"""The shortcuts of a server's graph that another program or an older version wrote (see `shortcut`)."""

# The types of the driver have gaps.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import neo4j

from ..model.errors import StoreError
from . import shortcut
from .bolt_rows import Transaction, run

Write = Callable[[Callable[[Transaction], Any]], Any]
"""Does some work in a transaction."""
PAGE = 20_000
"""Tenures in one transaction."""


def mend(write: Write) -> None:
    """Make the shortcuts that are not there, page after page of all tenures."""
    last = "" if write(_may_lack) else None
    while last is not None:
        last = write(lambda transaction, after=last: _page(transaction, after))


def check(session: neo4j.Session, where: str) -> None:
    """Raise StoreError where shortcuts are missing, for somebody who only reads."""
    if session.execute_read(
        lambda transaction: _may_lack(transaction) and bool(run(transaction, shortcut.LACKING, {}))
    ):
        todo = "Open it once for writing: cursus serve without --read-only, or ingest a document."
        raise StoreError("the graph was written by an older version or another program", where=where, todo=todo)


def _may_lack(transaction: Transaction) -> bool:
    count = {row["type"]: row["n"] for row in run(transaction, shortcut.COUNTS, {})}
    return count[shortcut.TYPE] < count["HELD"]


def _page(transaction: Transaction, after: str) -> str | None:
    """Make a page of shortcuts after an id; the last id of the page, None when there is none."""
    ids = [row["id"] for row in run(transaction, shortcut.TENURES, {"after": after, "page": PAGE})]
    run(transaction, shortcut.merged(), {"rows": ids})
    return ids[-1] if ids else None
