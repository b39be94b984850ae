"""Judgements as every interface takes and gives them."""

from __future__ import annotations

import datetime as dt

from ..graph.store import Store
from ..model.errors import QueryError
from ..resolve.organizations import organization_id
from .answers.asked import FIRST, NOW, Page
from .answers.coverage import coverage_of
from .answers.names import find_organization, find_person, is_id
from .answers.pages import Key, listed, paged
from .answers.shapes import Row, Shape


def judge(store: Store, left: str, right: str, *, same: bool, because: str, judge: str = "") -> Shape:
    """Judge that two people, or two organizations, are one (`same`) or are two.

    People are named by an id, a name or a statement about them, organizations by an id or a name; the name of the first
    organization stays. Raises UnknownName, AmbiguousName, and QueryError where no reason is given, where both are the
    same, or where one is a person and the other an organization.
    """
    from ..ingest.judging import judge_organizations, judge_people

    named = ((left, "left"), (right, "right"))
    bodies = [_body_of(store, one) for one, _ in named]
    if all(bodies):
        one, other = (body or "" for body in bodies)
        record = judge_organizations(store, one, other, same=same, because=_reason(because), judge=judge)
    elif any(bodies):
        find_person(store, *next(side for side, body in zip(named, bodies, strict=True) if not body))
        raise QueryError("one is a person and the other is an organization", where="right", todo="Name two of a kind.")
    else:
        sides = [_statement_of(store, one, where) for one, where in named]
        record = judge_people(store, *sides, same=same, because=_reason(because), judge=judge)
    return _given(store, record.id)


def reject(store: Store, statement: str, *, because: str, judge: str = "") -> Shape:
    """Judge that a statement is wrong. Raises UnknownName for an unknown id, QueryError where no reason is given."""
    from ..ingest.judging import reject_statement

    return _given(store, reject_statement(store, statement, because=_reason(because), judge=judge).id)


def undo(store: Store, id: str) -> Shape:
    """Take back a judgement; it is given as it was. Raises UnknownName when none of that id holds."""
    from ..ingest.judging import undo_judgement

    found = _rows(store, NOW).get(id)
    undo_judgement(store, id)
    assert found is not None
    return judgement_shape(found)


def judgements(store: Store, known: int = NOW, page: Page = FIRST) -> Shape:
    """The judgements that hold, or held at a system time, in the order in which they were made."""
    items = [judgement_shape(row) for row in _rows(store, known).values()]
    chosen, following = paged(items, _order, page)
    return listed(chosen, len(items), following, coverage_of(store))


def judgement_shape(row: Row) -> Shape:
    """A judgement: `{id, verdict, statements, organizations, names, because, judge, time}`.

    It hangs on statements, or on organizations by their ids.
    """
    sides = [one for one in (row["left"], row["right"]) if one]
    bodies = [one for one in sides if is_id("Organization", one)]
    moment = dt.datetime.fromtimestamp(row["known_from"] / 1000, dt.UTC)
    return {
        "id": row["id"],
        "verdict": row["verdict"],
        "statements": [one for one in sides if one not in bodies],
        "organizations": bodies,
        "names": list(row["names"] or ()),
        "because": row["because"],
        "judge": row["judge"] or None,
        "time": moment.isoformat(timespec="milliseconds"),
    }


def _statement_of(store: Store, asked: str, where: str) -> str:
    """The statement that a judgement about a person hangs on: an id's own, even when it was given up since."""
    if is_id("Statement", asked):
        return asked
    rows = store.ask("person", person_id=asked) if is_id("Person", asked) else []
    rows = rows or store.ask("person", person_id=find_person(store, asked, where)["id"])
    if rows[0]["anchor"] is None:
        raise QueryError(
            "no statement is known for this person", where=where, todo="Name a statement about the person."
        )
    return rows[0]["anchor"]


def _body_of(store: Store, asked: str) -> str | None:
    """The organization that an id or a name means: the one of just that name, though it may be another since."""
    if is_id("Organization", asked):
        return asked
    if is_id("Statement", asked) or is_id("Person", asked) or store.named(asked, ["Person"]):
        return None
    own = organization_id(asked)
    if store.ask("organization", organization_id=own):
        return own
    return find_organization(store, asked)["id"] if store.named(asked, ["Organization"]) else None


def _reason(because: str) -> str:
    if not because.strip():
        raise QueryError("a judgement needs a reason", where="because", todo="Say why, for those who read it later.")
    return because.strip()


def _given(store: Store, id: str) -> Shape:
    return judgement_shape(_rows(store, NOW)[id])


def _rows(store: Store, known: int) -> dict[str, Row]:
    return {row["id"]: row for row in store.ask("judgements", known=known)}


def _order(item: Shape) -> Key:
    return (item["time"], item["id"])
