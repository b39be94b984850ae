"""Opens the file of the embedded engine, also after a process was killed at work on it; says why it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import ladybug

from ..model.errors import StoreError
from .gate import Gate

_PATIENCE = 10.0
"""Seconds that a repair waits for readers to pause."""
_PROBE = "import sys, ladybug; ladybug.Database(sys.argv[1], throw_on_wal_replay_failure=False).close()"
_REASONS = {
    "Could not set lock": (
        "another process has the graph open for writing",
        "Stop it, or ask only: several processes may read. A graph that is served takes documents over HTTP.",
    ),
    "not a valid Lbug database": ("this file is no graph", "Name another file."),
    "recovery": (
        "the graph was left in the middle of its work",
        "Make room on the disk, and open it once where it may be written.",
    ),
    "may be checkpointing": ("the graph is cut short or being written", "Try again, or restore it from a backup."),
    "Permission denied": ("no permission to open the graph", "Check the rights of file and folder."),
    "Read-only file system": ("no permission to open the graph", "Check the rights of file and folder."),
    "Cannot write to file": ("the disk is full", "Make room; what was said to be done is kept."),
    "No space left": ("the disk is full", "Make room; what was said to be done is kept."),
}


def open_for_reading(path: Path, gate: Gate) -> ladybug.Database:
    """The file as of its last commit; the caller has entered the gate. Raises StoreError."""
    _check_place(path)
    if not path.exists():
        where, todo = str(path), "Ingest documents first: cursus ingest PATH."
        raise StoreError("there is no graph here", where=where, todo=todo)
    with gate.opening():
        if not gate.left_open():
            return _open(path, read_only=True)
    gate.leave()
    _repair(path, gate)
    gate.enter()
    with gate.opening():
        return _open(path, read_only=True)


def open_for_writing(path: Path, gate: Gate) -> ladybug.Database:
    """The file, made when it is not there. Raises StoreError, also when another process writes."""
    _check_place(path)
    if gate.left_open():
        _repair(path, gate)
    database = _open(path, read_only=False)
    try:
        gate.note_length()
    except OSError as error:
        database.close()
        raise unopened(f"{error.strerror}", str(path)) from error
    return database


def _check_place(path: Path) -> None:
    where = str(path)
    if path.is_dir():
        raise StoreError("this is a folder", where=where, todo="Name a file for the graph.")
    if not path.parent.is_dir():
        raise StoreError(f"there is no folder {path.parent}", where=where, todo="Make the folder first.")


def _open(path: Path, *, read_only: bool) -> ladybug.Database:
    for patience in (0.05, 0.2, 0.8, 0.0):
        try:
            # A log that ends within a commit is read up to the commit before: what a killed process never finished.
            return ladybug.Database(path, read_only=read_only, auto_checkpoint=False, throw_on_wal_replay_failure=False)
        except (RuntimeError, OSError) as error:
            if "checkpoint" not in str(error) or not patience:
                raise unopened(str(error), str(path)) from error
        time.sleep(patience)
    raise AssertionError("the last attempt returns or raises")


def _repair(path: Path, gate: Gate) -> None:
    """Let the engine end what a killed process began.

    The engine itself can be killed by a log that ends at an unlucky byte, so that another process tries first; then
    the log is cut behind the last whole commit.
    """
    try:
        with gate.alone(_PATIENCE):
            if _probe(path) >= 0:
                return
            whole = gate.whole_length()
            if whole is not None and whole < gate.log_length():
                os.truncate(gate.log, whole)
                if _probe(path) >= 0:
                    return
    except OSError as error:
        raise unopened(f"{error.strerror}", str(path)) from error
    raise StoreError("the log of the graph is damaged", where=str(gate.log), todo="Restore the graph from a backup.")


def _probe(path: Path) -> int:
    return subprocess.run([sys.executable, "-c", _PROBE, str(path)], capture_output=True, check=False).returncode


def unopened(said: str, where: str) -> StoreError:
    """Why the engine cannot open its file."""
    for sign, (what, todo) in _REASONS.items():
        if sign in said:
            return StoreError(what, where=where, todo=todo, engine=said)
    if versions := _versions(said):
        there, here = versions
        age = "a newer" if there > here else "an older"
        todo = "Install that version of cursus." if there > here else "Ingest again, or copy it with that version."
        what = f"the graph was written by {age} version of the engine"
        return StoreError(what, where=where, todo=todo, engine=said)
    return StoreError(f"the graph cannot be opened: {said}", where=where, todo="Check the file and the disk.")


def _versions(said: str) -> tuple[int, int] | None:
    """The storage versions of file and engine, when the engine complains about them."""
    numbers = [int(word.strip(".,:")) for word in said.split() if word.strip(".,:").isdigit()]
    return (numbers[0], numbers[1]) if "version" in said and len(numbers) == 2 else None
