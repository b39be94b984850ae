"""Values that a free question is given for its parameters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import typer

from ..model.errors import QueryError

Parameters = Annotated[
    list[str] | None,
    typer.Option("--parameter", "-p", help="NAME=VALUE, for `$NAME`; in Cypher the value as JSON, else as text."),
]
Timeout = Annotated[float, typer.Option(help="Seconds at most.")]


def read_parameters(given: Iterable[str] | None) -> dict[str, str]:
    """The values by name. Raises QueryError for what is no NAME=VALUE."""
    return dict(map(_parameter, given or ()))


def _parameter(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.isidentifier():
        raise QueryError(f"{text!r} is no parameter", where="--parameter", todo="Write NAME=VALUE.")
    return name, value
