"""Keeps processes that read a graph file and the one that writes it out of each other's way.

Beside the file lie its log and two locks. Readers share `<graph>.lock` for each question; a checkpoint, which moves the
log into the file under the pages that readers hold, needs it alone. `<graph>.commit` is held by a commit while it adds
to the log, so that nobody opens half of one; it keeps the length of the log up to the last whole commit. Where the
locks cannot be made nobody can write, and none is needed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import portalocker

Mark = tuple[int, ...]
_SHARED, _ALONE = portalocker.LockFlags.SHARED, portalocker.LockFlags.EXCLUSIVE
_ABSENT = (-1, -1, -1)


class Gate:
    """The locks of one graph file. One thread at a time may use one of these."""

    def __init__(self, path: Path) -> None:
        self.log = path.with_name(f"{path.name}.wal")
        self._path = path
        self._lock = path.with_name(f"{path.name}.lock")
        self._commit = path.with_name(f"{path.name}.commit")
        self._reading: int | None = None

    def enter(self) -> None:
        """Begin to read; waits while a checkpoint is made."""
        if self._reading is None and self._path.exists():
            with suppress(OSError):
                self._reading = _descriptor(self._lock)
        if self._reading is not None:
            portalocker.lock(self._reading, _SHARED)

    def leave(self) -> None:
        """Read no more."""
        if self._reading is not None:
            portalocker.unlock(self._reading)

    def close(self) -> None:
        """Give the lock's file back; a second call does nothing."""
        if self._reading is not None:
            os.close(self._reading)
            self._reading = None

    @contextmanager
    def alone(self, patience: float) -> Generator[bool]:
        """Whether nobody reads, which stays so inside; waits for `patience` seconds while somebody does."""
        descriptor = _descriptor(self._lock)
        try:
            os.utime(self._lock)  # Readers see it and make room.
            end = time.monotonic() + patience
            while not (free := _taken(descriptor)) and time.monotonic() < end:
                time.sleep(0.002)
            yield free
        finally:
            os.close(descriptor)

    @contextmanager
    def opening(self) -> Generator[None]:
        """Nothing is committed while the file is opened for reading."""
        with ExitStack() as stack:
            with suppress(OSError):
                stack.enter_context(_held(self._commit, _SHARED))
            yield

    @contextmanager
    def committing(self) -> Generator[None]:
        """Nobody opens the file while the log grows."""
        with _held(self._commit, _ALONE) as descriptor:
            yield
            self._note(descriptor)

    def note_length(self) -> None:
        """Keep the length of a log that is known to be whole."""
        with _held(self._commit, _ALONE) as descriptor:
            self._note(descriptor)

    def whole_length(self) -> int | None:
        """Bytes of the log up to the last whole commit; None where nobody noted it."""
        try:
            return int(self._commit.read_bytes() or b"0")
        except (OSError, ValueError):
            return None

    def log_length(self) -> int:
        """Bytes of the log."""
        return max(0, _state(self.log)[0])

    def left_open(self) -> bool:
        """Whether who wrote last was stopped inside a commit or a checkpoint."""
        ends = (".shadow", ".wal.checkpoint")
        if any(self._path.with_name(self._path.name + end).exists() for end in ends):
            return True
        return self.whole_length() not in (None, self.log_length())

    def checkpointed(self) -> Mark:
        """Changes when a checkpoint has been made, or waits to be made."""
        return (*_state(self._path), _state(self._lock)[1])

    def committed(self) -> Mark:
        """Changes with each commit of another process."""
        return _state(self.log)

    def _note(self, descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, b"%-20d" % self.log_length())


@contextmanager
def _held(path: Path, kind: portalocker.LockFlags) -> Generator[int]:
    descriptor = _descriptor(path)
    try:
        portalocker.lock(descriptor, kind)
        yield descriptor
    finally:
        os.close(descriptor)


def _descriptor(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except PermissionError:
        return os.open(path, os.O_RDONLY)


def _taken(descriptor: int) -> bool:
    try:
        portalocker.lock(descriptor, _ALONE | portalocker.LockFlags.NON_BLOCKING)
    except portalocker.LockException:
        return False
    return True


def _state(path: Path) -> Mark:
    try:
        found = path.stat()
    except OSError:
        return _ABSENT
    return (found.st_size, found.st_mtime_ns, found.st_ino)
