"""A graph in one file: compressed lines of JSON, the last of which has the hash of all before it.

The file does not depend on the engine: a graph that was kept from one can be restored into the other.
"""

from __future__ import annotations

import datetime as dt
import gzip
import hashlib
import json
import os
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..model.errors import StoreError
from ..model.ontology import ontology
from ..model.records import Edge, GraphChange, Node
from . import connect, create, moving
from .moving import Advance

FORMAT = 1
_DAMAGED = (EOFError, gzip.BadGzipFile, zlib.error, ValueError, KeyError, TypeError)
Begin = Callable[[int], Advance]


def backup(url: str, file: Path, begin: Begin) -> None:
    """Keep the graph at `url` in a file, as it is at this moment, while others read and write it.

    The file is there when it is whole; what had its name before is replaced then. `begin` as for `moving.copy`. Raises
    StoreError.
    """
    half = file.with_name(f"{file.name}.part")
    with connect(url, read_only=True) as store, store.snapshot() as reader:
        total = moving.size(reader)
        advance = begin(total)
        try:
            _write(half, total, moving.counted(moving.parts(reader), advance))
            half.replace(file)
        except OSError as error:
            with suppress(OSError):
                half.unlink()
            what, todo = f"the backup cannot be written: {error.strerror}", "Make room, or name another file."
            raise StoreError(what, where=str(file), todo=todo) from error


def restore(file: Path, url: str, begin: Begin) -> None:
    """Make the graph that a file keeps at `url`, where there is none. The file is checked before anything is written.

    Raises StoreError, also where the file is damaged or from a newer version.
    """
    total = check(file)
    with create(url) as store:
        store.fill(moving.counted(_parts(file), begin(total)))


def check(file: Path) -> int:
    """Read a file to its end: the number of nodes and relationships in it. Raises StoreError where it is damaged."""
    digest, last = hashlib.sha256(), b""
    try:
        with gzip.open(file, "rb") as lines:
            first = lines.readline()
            head = json.loads(first)
            if head["cursus backup"] > FORMAT or _unknown(head["vocabulary"]):
                todo = "Install that version of cursus."
                raise StoreError("the backup is from a newer version of cursus", where=str(file), todo=todo)
            digest.update(first)
            for line in lines:
                digest.update(last)
                last = line
        whole = json.loads(last)["sha256"] == digest.hexdigest()
        total = int(head["total"])
    except OSError as error:
        if isinstance(error, gzip.BadGzipFile):
            raise _damaged(file) from error
        what = f"the backup cannot be read: {error.strerror}"
        raise StoreError(what, where=str(file), todo="Check the name and the rights of the file.") from error
    except _DAMAGED as error:
        raise _damaged(file) from error
    if not whole:
        raise _damaged(file)
    return total


def _write(file: Path, total: int, changes: Iterator[GraphChange]) -> None:
    digest = hashlib.sha256()
    with file.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=3, mtime=0) as packed:
        for line in _lines(total, changes):
            digest.update(line)
            packed.write(line)
        packed.write(_line({"sha256": digest.hexdigest()}))
        packed.close()
        raw.flush()
        os.fsync(raw.fileno())


def _lines(total: int, changes: Iterator[GraphChange]) -> Iterator[bytes]:
    yield _line({"cursus backup": FORMAT, "total": total, "vocabulary": _vocabulary()})
    for change in changes:
        yield _line(
            {
                "nodes": [[one.label, one.id, one.properties] for one in change.nodes],
                "edges": [
                    [one.type, one.source_label, one.source, one.target_label, one.target, one.properties]
                    for one in change.edges
                ],
            }
        )


def _line(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=dt.date.isoformat).encode() + b"\n"


def _parts(file: Path) -> Iterator[GraphChange]:
    with gzip.open(file, "rb") as lines:
        next(lines)
        for line in lines:
            if "sha256" not in (found := json.loads(line)):
                yield GraphChange(
                    nodes=[Node(*one) for one in found["nodes"]], edges=[Edge(*one) for one in found["edges"]]
                )


def _vocabulary() -> dict[str, list[str]]:
    known = ontology()
    owners = {**known.nodes, **known.relationships}
    return {name: [found.key for found in owner.properties] for name, owner in owners.items()}


def _unknown(vocabulary: dict[str, list[str]]) -> bool:
    ours = _vocabulary()
    return any(set(keys) - set(ours.get(name, ())) or name not in ours for name, keys in vocabulary.items())


def _damaged(file: Path) -> StoreError:
    return StoreError("the backup is damaged, or no backup", where=str(file), todo="Take another copy of it.")
