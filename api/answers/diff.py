"""What came to be believed otherwise between two system times, and because of which documents and judgements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ...graph.store import Store
from ...model.errors import QueryError
from .asked import FIRST, Page
from .coverage import coverage_of
from .pages import Key, listed, paged
from .shapes import Row, Shape, tenure_shape


def diff(store: Store, since: int, until: int, page: Page = FIRST) -> Shape:
    """Tenures that are believed otherwise at `until` than at `since` (milliseconds since 1970 UTC).

    Each item is `{change: new | gone | refined, before, after, because}`; `because` lists documents that were learned
    or dropped, and judgements that were made or undone, when it changed. Raises QueryError when `until` is before
    `since`.
    """
    if until < since:
        raise QueryError("the second time is before the first", where="known_at", todo="Give the earlier time first.")
    rows = store.ask("tenures_between", since=since, until=until)
    causes = _causes(store, since, until)
    items = [_item(before, after, causes) for before, after in _pairs(rows, since, until)]
    items = [item for item in items if item["before"] != item["after"]]
    chosen, following = paged(items, _order, page)
    return listed(chosen, len(items), following, coverage_of(store))


def _pairs(rows: Iterable[Row], since: int, until: int) -> list[tuple[Row | None, Row | None]]:
    """What was believed of each tenure before and after; one that only took another id is told as one."""
    before: dict[str, Row] = {}
    after: dict[str, Row] = {}
    for row in rows:
        if row["known_from"] <= since:
            before[row["tenure"]] = row
        if row["known_from"] > since and (row["known_until"] is None or row["known_until"] > until):
            after[row["tenure"]] = row
    gone, new = (_alone(one, other) for one, other in ((before, after), (after, before)))
    renamed = {gone[key]["tenure"]: new[key] for key in gone.keys() & new.keys()}
    taken = {row["tenure"] for row in renamed.values()}
    pairs = [(row, after.get(id) or renamed.get(id)) for id, row in before.items()]
    return [*pairs, *((None, row) for id, row in after.items() if id not in before and id not in taken)]


def _alone(own: dict[str, Row], other: dict[str, Row]) -> dict[tuple[str, str], Row]:
    """Those that only one side has, by the person's name and the post, where these mean one."""
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for id, row in own.items():
        if id not in other:
            found[row["person"], row["post_id"]].append(row)
    return {key: rows[0] for key, rows in found.items() if len(rows) == 1}


def _causes(store: Store, since: int, until: int) -> dict[int, list[Shape]]:
    """What happened at each system time."""
    found: dict[int, list[Shape]] = defaultdict(list)
    for row in store.ask("learned_between", since=since, until=until):
        document = {"id": row["document_id"], "title": row["document"]}
        found[row["time"]].append({"what": row["what"], "document": document})
    for row in store.ask("judgements_between", since=since, until=until):
        judgement = {"id": row["id"], "verdict": row["verdict"], "because": row["because"]}
        for time, what in ((row["known_from"], "judged"), (row["known_until"], "undone")):
            if time is not None and since < time <= until:
                found[time].append({"what": what, "judgement": judgement})
    return found


def _item(before: Row | None, after: Row | None, causes: dict[int, list[Shape]]) -> Shape:
    times = {before["known_until"]} if before else set[int]()
    times |= {after["known_from"]} if after else set[int]()
    return {
        "change": "new" if before is None else "gone" if after is None else "refined",
        "before": tenure_shape(before) if before else None,
        "after": tenure_shape(after) if after else None,
        "because": [one for time in sorted(times) for one in causes.get(time, [])],
    }


def _order(item: Shape) -> Key:
    tenure: Shape = item["after"] or item["before"]
    return (tenure["post"]["organization"]["name"], tenure["post"]["role"], tenure["person"]["name"], tenure["id"])
