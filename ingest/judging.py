"""Judgements made and undone, each a unit of work that derives anew what it bears on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..graph import Store
from ..graph.store import Row
from ..model.errors import QueryError, UnknownName
from ..model.records import GraphChange, Node
from .difference import Difference
from .judged import Judged, Record, Verdict, judged, load_records, record_node
from .keys import ensure_entries
from .naming import names_person
from .plan import moment_after, plan_change
from .renaming import as_written, identity_edges, retold, written_rows
from .said import ask_each, said_of_row

Planned = Callable[[Record, list[Record]], GraphChange]
"""What a new judgement does to the graph, given those that hold already."""


def judge_people(store: Store, left: str, right: str, *, same: bool, because: str, judge: str = "") -> Record:
    """Judge that the people of two statements are one person, or are two. An equal judgement that holds is returned.

    Raises UnknownName for an id that is no statement's, QueryError for one that is about no person or for the same one
    twice.
    """
    if left == right:
        todo = "Name two people, or for a split a statement about each: cursus person … shows them."
        raise QueryError("both sides are the same", where=left, todo=todo)
    left, right = sorted((left, right))
    names = tuple(_name(_statement(store, one), one) for one in (left, right))

    def planned(record: Record, standing: list[Record]) -> GraphChange:
        return plan_change(store, Difference(), record.since, judged=judged([*standing, record], names))

    verdict = _verdict(same=same)
    return _record(store, verdict, left, right, names=names, because=because, judge=judge, planned=planned)


def judge_organizations(store: Store, left: str, right: str, *, same: bool, because: str, judge: str = "") -> Record:
    """Judge that two organizations are one, or are two; ids. An equal judgement that holds is returned.

    The name of `left` stays, that of `right` becomes a form of it. Raises UnknownName for an id that no organization
    has, QueryError for twice the same.
    """
    if left == right:
        raise QueryError("both sides are the same", where=left, todo="Name two organizations, or their ids.")
    names = tuple(_name_of_body(store, one) for one in (left, right))

    def planned(record: Record, standing: list[Record]) -> GraphChange:
        return _called_otherwise(store, record, judged(standing), judged([*standing, record]), record.since)

    verdict = _verdict(same=same)
    return _record(store, verdict, left, right, names=names, because=because, judge=judge, planned=planned)


def reject_statement(store: Store, statement: str, *, because: str, judge: str = "") -> Record:
    """Judge that a statement is wrong: nothing is derived of it any more, however often its document is read.

    Raises UnknownName for an id that no statement has.
    """
    row = _statement(store, statement)

    def planned(record: Record, standing: list[Record]) -> GraphChange:
        if row["known_until"] is not None:
            return GraphChange()
        removed = Difference(removed=(said_of_row(row),))
        change = plan_change(store, removed, record.since, judged=judged(standing))
        change.nodes.append(Node("Statement", statement, {"rejected": True}))
        return change

    return _record(store, "rejected", statement, None, names=(), because=because, judge=judge, planned=planned)


def _record(
    store: Store,
    verdict: Verdict,
    left: str,
    right: str | None,
    *,
    names: tuple[str, ...],
    because: str,
    judge: str,
    planned: Planned,
) -> Record:
    """Make a judgement with all that it does; one of the same two, in whatever order, that already says so stands."""
    standing = load_records(store)
    for one in standing:
        if one.verdict == verdict and {one.left, one.right} == {left, right}:
            return one
    ensure_entries(store)
    record = Record(
        verdict=verdict, left=left, right=right, names=names, because=because, judge=judge, since=moment_after(store)
    )
    change = planned(record, standing)
    change.nodes.append(record_node(record))
    store.apply(change)
    return record


def _verdict(*, same: bool) -> Verdict:
    return "same" if same else "different"


def undo_judgement(store: Store, id_: str) -> Record:
    """Take a judgement back; what it overruled holds again. Raises UnknownName when none of that id holds."""
    records = load_records(store)
    record = next((one for one in records if one.id == id_), None)
    if record is None:
        raise UnknownName("no such judgement holds", where=id_, todo="List them: cursus judgements.")
    ensure_entries(store)
    moment = moment_after(store)
    rest = judged([one for one in records if one is not record], record.names)
    if record.of_bodies:
        change = _called_otherwise(store, record, judged(records), rest, moment)
    else:
        undo: Callable[[Store, Record, Judged, int], GraphChange] = _accept if record.right is None else _reconsider
        change = undo(store, record, rest, moment)
    change.nodes.append(Node("Judgement", id_, {"known_until": moment}))
    store.apply(change)
    return record


def _reconsider(store: Store, record: Record, rest: Judged, moment: int) -> GraphChange:
    tied = (*rest.tied, record.names)  # They were one person until now, however unlike the names.
    rest = replace(rest, tied=tied)
    return plan_change(store, Difference(), moment, judged=rest)


def _called_otherwise(store: Store, record: Record, before: Judged, after: Judged, moment: int) -> GraphChange:
    """What it does to the graph that some organizations are one, or are two again."""
    sides = {record.left, record.right or ""}
    bodies = sides | {one.id(id_) for one in (before.aliases, after.aliases) for id_ in sides}
    bodies |= {id_ for one in (before.aliases, after.aliases) for body in bodies for id_ in one.members(body)}
    difference, written = retold(store, bodies, after.aliases)
    parts = {row["part"] for row in ask_each(store, "linked_organizations", bodies) if row["part"]}
    judged_anew = replace(after, bodies=frozenset(bodies | parts))
    change = plan_change(store, difference, moment, judged=judged_anew)
    change.nodes += written_rows(written, after.aliases)
    change.edges += identity_edges(before.aliases, after.aliases, moment)
    return change


def _name_of_body(store: Store, id_: str) -> str:
    rows = store.ask("organization", organization_id=id_)
    if not rows:
        raise UnknownName("there is no such organization", where=id_, todo="Find it: cursus search.")
    return rows[0]["organization"]


def _accept(store: Store, record: Record, rest: Judged, moment: int) -> GraphChange:
    """Believe a statement again that its document still makes."""
    row = _statement(store, record.left)
    if not row["rejected"]:
        return GraphChange()
    statement = as_written(row["payload"])
    change = plan_change(store, Difference(added=(rest.aliases.apply(statement),)), moment, judged=rest)
    change.nodes += written_rows([statement], rest.aliases)
    change.nodes.append(Node("Statement", record.left, {"known_from": row["known_from"]}))
    return change


def _statement(store: Store, id_: str) -> Row:
    rows = store.ask("said_by_statement", statement=id_)
    if not rows:
        raise UnknownName("there is no such statement", where=id_, todo="Take its id from the evidence of an answer.")
    return rows[0]


def _name(row: Row, id_: str) -> str:
    name = names_person(said_of_row(row).statement)
    if name is None:
        raise QueryError("this statement is about no person", where=id_, todo="Take one that names the person.")
    return name
