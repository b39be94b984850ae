"""What every question may ask for beside its entity: days, certainty, the state of knowledge, a page."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import cast, get_args

from ...model.bounds import Overlap
from ...model.dates import When
from ...model.entity import Certainty
from ...model.errors import DateError, QueryError
from ...model.records import NOW

WITHIN = 5.0
"""Years from the nearest evidence up to which a possible answer is given."""
LIMIT, MOST = 100, 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """The days that a question is about, and how sure its answers must be.

    `first` and `last` are one day for `on`, the range for `from` and `to`; `day` tells which. Without either the
    question is about all of time and `asked` is False. `known` is a system time in milliseconds since 1970 UTC.
    """

    first: dt.date = dt.date.min
    last: dt.date = dt.date.max
    overlap: Overlap = "sometime"
    certainty: Certainty | None = None
    within: float = WITHIN
    known: int = NOW

    @property
    def day(self) -> dt.date | None:
        """The one day asked about, if it is one."""
        return self.first if self.first == self.last else None

    @property
    def asked(self) -> bool:
        """Whether the question names days at all."""
        return self.first > dt.date.min or self.last < dt.date.max


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Which part of a list is wanted: up to `limit` items after `cursor`."""

    limit: int = LIMIT
    cursor: str | None = None

    def __post_init__(self) -> None:
        """Raise QueryError for a limit out of range."""
        if not 1 <= self.limit <= MOST:
            raise QueryError(f"{self.limit} is no page size", where="limit", todo=f"Ask for 1 to {MOST} items.")


ALWAYS, FIRST = Time(), Page()
"""All of time; the first page."""


def read_time(
    *,
    on: str | None = None,
    first: str | None = None,
    last: str | None = None,
    overlap: str | None = None,
    certainty: str | None = None,
    within: float | None = None,
    known_at: str | None = None,
) -> Time:
    """Read the time parameters as users write them.

    `on` is a day; `first` (`from`) and `last` (`to`) may be months or years, meant from their first to their last
    day. Raises DateError for a date and QueryError for another value that cannot be read.
    """
    begin, end = _range(on, first, last)
    if within is not None and not 0 <= within <= 9999:
        raise QueryError(f"{within} is no number of years", where="within", todo="Give a number of years from 0 up.")
    return Time(
        first=begin,
        last=end,
        overlap=cast(Overlap, _choice("overlap", overlap, get_args(Overlap)) or "sometime"),
        certainty=cast("Certainty | None", _choice("certainty", certainty, get_args(Certainty))),
        within=WITHIN if within is None else within,
        known=NOW if known_at is None else read_timestamp(known_at),
    )


def read_day(text: str, where: str) -> dt.date:
    """A full date. Raises DateError, naming the parameter, for anything else."""
    when = _when(text, where)
    if when.first != when.last:
        raise DateError(f"{text!r} is not one day", where=where, todo="Write YYYY-MM-DD, or ask with from and to.")
    return when.first


def read_timestamp(text: str, where: str = "known_at") -> int:
    """Milliseconds since 1970 UTC of an ISO 8601 timestamp; one without a zone is UTC. Raises DateError."""
    try:
        moment = dt.datetime.fromisoformat(re.sub(r" (\d\d:?\d\d)$", r"+\1", text.strip()))
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.UTC)
        return int(moment.timestamp() * 1000)
    except (ValueError, OverflowError):
        todo = "Write an ISO 8601 time such as 2026-01-31T12:00:00Z."
        raise DateError(f"{text!r} is no time", where=where, todo=todo) from None


def _range(on: str | None, first: str | None, last: str | None) -> tuple[dt.date, dt.date]:
    if on is not None:
        if first is not None or last is not None:
            raise QueryError("both a day and a range are given", where="on", todo="Give either on, or from and to.")
        day = read_day(on, "on")
        return day, day
    begin = dt.date.min if first is None else _when(first, "from").first
    end = dt.date.max if last is None else _when(last, "to").last
    if end < begin:
        raise DateError(f"{last} is before {first}", where="to", todo="Give the earlier date as from.")
    return begin, end


def _when(text: str, where: str) -> When:
    try:
        return When.parse(text.strip())
    except DateError as error:
        raise DateError(error.what, where=where, todo=error.todo) from None


def _choice(where: str, value: str | None, allowed: tuple[str, ...]) -> str | None:
    if value is not None and value not in allowed:
        raise QueryError(f"{value!r} is no {where}", where=where, todo=f"Give one of: {', '.join(allowed)}.")
    return value
