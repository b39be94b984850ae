"""Every error that cursus raises for a user to read.

CursusError
├── DocumentError        a document that cannot be read: names the file and the reason
├── DateError            a date that is no EDTF level 1 date
├── UnknownName          no entity of that name or id; carries near names
├── AmbiguousName        several entities of that name; carries the candidates
├── QueryError           a question that cannot be asked: unknown query, bad cursor, a write where one may only read
├── StoreError           the graph cannot be opened, read or written
└── SettingError         a setting or data file with a wrong value
"""

from __future__ import annotations

from typing import Any


class CursusError(Exception):
    """What went wrong, where, and what to do about it.

    `what` and `todo` are sentences for a user; `where` names a file, an address or a parameter.
    `status` is the HTTP status and `exit_code` the exit code of the command line that the error answers with.
    """

    status = 500
    exit_code = 1

    def __init__(self, what: str, *, where: str = "", todo: str = "", **details: Any) -> None:
        self.what, self.where, self.todo, self.details = what, where, todo, details
        super().__init__(" ".join(part for part in (f"{where}:" if where else "", what, todo) if part))


class DocumentError(CursusError):
    """A document that cannot be read."""

    status = 422
    exit_code = 3


class DateError(CursusError, ValueError):
    """A date that is no EDTF level 1 date."""

    status = 422
    exit_code = 2


class UnknownName(CursusError):
    """No entity has that id or name; `details["near"]` lists names that are close."""

    status = 404
    exit_code = 4


class AmbiguousName(CursusError):
    """Several entities have that name; `details["candidates"]` lists them as {"id", "name"}."""

    status = 409
    exit_code = 5


class QueryError(CursusError):
    """A question that cannot be asked."""

    status = 422
    exit_code = 2


class StoreError(CursusError):
    """The graph cannot be opened, read or written."""

    status = 503
    exit_code = 6


class SettingError(CursusError):
    """A setting or a data file with a wrong value."""

    exit_code = 2
