"""What people judged, read out of the graph for resolution."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from ..graph import Store
from ..model.ident import label_of, make_id
from ..model.records import NOW, Node
from ..resolve.aliases import Aliases, aliases_of
from ..resolve.judgements import Judgement

Verdict = Literal["same", "different", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A judgement as the graph keeps it: on the statements `left` and `right`, or on `left` alone when it is rejected.

    A judgement about organizations is on their ids. `names`: those of both sides; `since`, in milliseconds since 1970
    UTC, is when it was made.
    """

    verdict: Verdict
    left: str
    right: str | None = None
    names: tuple[str, ...] = ()
    because: str
    judge: str
    since: int

    @property
    def of_bodies(self) -> bool:
        """Whether it is about organizations."""
        return label_of(self.left) == "Organization"

    @property
    def judgement(self) -> Judgement:
        """The same in the form of resolution."""
        return Judgement(
            left=self.left, right=self.right or "", same=self.verdict == "same", because=self.because, judge=self.judge,
            time=self.since,
        )  # fmt: skip

    @property
    def id(self) -> str:
        """Its id: undone and made again it is another one."""
        return make_id("Judgement", self.verdict, self.left, self.right or "", str(self.since))


@dataclass(frozen=True, slots=True)
class Judged:
    """Judgements as ingest uses them.

    `tied`: the names of each two that are one person; `touched`: names whose people must be resolved anew;
    `rejected`: ids of statements; `aliases`: organizations that are one; `bodies`: ids of those to be looked at anew.
    """

    judgements: tuple[Judgement, ...] = ()
    tied: tuple[tuple[str, ...], ...] = ()
    touched: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    aliases: Aliases = field(default_factory=Aliases)
    bodies: frozenset[str] = frozenset()


NOTHING = Judged()


def load_records(store: Store, known: int = NOW) -> list[Record]:
    """The judgements that hold at a system time, in the order in which they were made."""
    return [
        Record(
            verdict=row["verdict"], left=row["left"], right=row["right"], names=tuple(row["names"] or ()),
            because=row["because"] or "", judge=row["judge"] or "", since=row["known_from"],
        )
        for row in store.ask("judgements", known=known)
    ]  # fmt: skip


def judged(records: Iterable[Record], touched: Iterable[str] = ()) -> Judged:
    """The judgements in the form of resolution. `touched`: names of those whom one made or undone is about."""
    records = list(records)
    people = [one for one in records if one.right is not None and not one.of_bodies]
    return Judged(
        judgements=tuple(one.judgement for one in people),
        tied=tuple(one.names for one in people if one.verdict == "same"),
        touched=frozenset(touched),
        rejected=frozenset(one.left for one in records if one.verdict == "rejected"),
        aliases=aliases_of((one.judgement, (one.names[0], one.names[1])) for one in records if one.of_bodies),
    )


def record_node(record: Record) -> Node:
    """The node that keeps a judgement."""
    properties = {
        "verdict": record.verdict,
        "left": record.left,
        "right": record.right,
        "names": list(record.names),
        "because": record.because,
        "judge": record.judge,
        "known_from": record.since,
        "known_until": None,
    }
    return Node("Judgement", record.id, properties)
