"""Answers as files in the formats of `exports/`: chosen by suffix, by name or by `Accept`, and streamed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any

from fastapi import Request
from fastapi.responses import StreamingResponse

from ..exports import FORMATS, Format, Part, export, format_of
from ..graph.store import Store
from ..model.errors import QueryError
from .accept import best

JSON = "application/json"

CONTENT: dict[int | str, dict[str, Any]] = {
    200: {"content": {one.media.partition(";")[0]: {} for one in FORMATS.values()}},
    406: {"description": "No such format; `formats` lists those that there are."},
}
"""What OpenAPI says of a path that gives files."""


def by_accept(request: Request, *others: str) -> Format | None:
    """The format that `Accept` likes best; None for one of `others`. Raises QueryError with status 406."""
    plain = {one.media: one for one in FORMATS.values() if ";" not in one.media}
    header = request.headers.get("accept", "")
    exact = next((one for one in FORMATS.values() if one.media == header.replace(" ", "").lower()), None)
    if exact is not None:
        return exact
    media = best(header, [*others, *plain])
    if media is None:
        raise _none(header, "Accept")
    return plain.get(media)


def by_suffix(suffix: str) -> Format:
    """The format of files that end so (`gexf`, `people.csv`). Raises QueryError with status 406."""
    found = format_of(f".{suffix}")
    if found is None or found.suffix != f".{suffix.lower()}":
        raise _none(suffix, "suffix")
    return found


def by_name(name: str) -> Format:
    """The format of that name. Raises QueryError with status 406."""
    if name not in FORMATS:
        raise _none(name, "format")
    return FORMATS[name]


def listed() -> list[dict[str, str]]:
    """Every format: `{name, title, media, suffix}`."""
    return [
        {"name": one.name, "title": one.title, "media": one.media, "suffix": one.suffix} for one in FORMATS.values()
    ]


def file(store: Store, form: Format, part: Part | None, stem: str) -> StreamingResponse:
    """The graph or a part of it as a file `stem` + suffix, sent as it is written.

    The beginning is written before the answer begins, so that an error is still told as one.
    """
    pieces = export(store, form.name, part)
    headers = {"Content-Disposition": f'attachment; filename="{stem}{form.suffix}"', "Vary": "Accept"}
    return StreamingResponse(_started(pieces), media_type=_typed(form.media), headers=headers)


def _started(pieces: Iterator[bytes]) -> Iterator[bytes]:
    first = next(pieces, b"")
    return chain([first], pieces)


def _typed(media: str) -> str:
    """The media type with its charset, which Starlette would add to texts only."""
    return media if "charset=" in media or not media.startswith("text/") else f"{media}; charset=utf-8"


def _none(asked: str, where: str) -> QueryError:
    names: Sequence[str] = list(FORMATS)
    wrong = QueryError(
        f"{asked!r} is no format here", where=where, todo=f"Take one of: {', '.join(names)}.", formats=listed()
    )
    wrong.status = 406
    return wrong
