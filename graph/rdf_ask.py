"""SPARQL questions put to processes of their own, which are stopped when their time is up."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from ..model.errors import QueryError, StoreError
from .sparql import PREFIXES

MOST = 4
"""Questions answered at one time; others wait."""
_PROGRAM = Path(__file__).with_name("rdf_worker.py")


class Askers:
    """The processes at hand; each reads one copy of the kept RDF and answers one question at a time."""

    def __init__(self) -> None:
        self._idle: list[_Asker] = []
        self._lock = threading.Lock()
        self._free = threading.BoundedSemaphore(MOST)
        self._closed = False

    def ask(self, copy: Path, query: str, *, timeout: float, limit: int) -> dict[str, Any]:
        """What the worker answers. Raises QueryError: status 400 for a wrong text, 504 when out of time or memory."""
        with self._free:
            asker = self._taken(copy)
            found = asker.ask({"query": query, "prefixes": PREFIXES, "limit": limit}, timeout)
            if found is None:
                raise _given_up(asker.late)
            self._give_back(asker)
        if "wrong" in found:
            wrong = QueryError(
                f"the question cannot be answered: {found['wrong']}", where="query", todo="Correct the SPARQL text."
            )
            wrong.status = 400
            raise wrong
        return found

    def close(self) -> None:
        """Stop all processes; a second call does nothing."""
        with self._lock:
            self._closed = True
            while self._idle:
                self._idle.pop().stop()

    def _taken(self, copy: Path) -> _Asker:
        with self._lock:
            if self._closed:
                raise StoreError("the graph is closed", where=str(copy), todo="Connect to it again.")
            fresh = [one for one in self._idle if one.copy == copy]
            for one in self._idle:
                if one.copy != copy:
                    one.stop()
            self._idle = fresh
            return fresh.pop() if fresh else _Asker(copy)

    def _give_back(self, asker: _Asker) -> None:
        with self._lock:
            if self._closed:
                asker.stop()
            else:
                self._idle.append(asker)


class _Asker:
    """One process."""

    def __init__(self, copy: Path) -> None:
        self.copy, self.late = copy, False
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(_PROGRAM), str(copy)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
        )  # fmt: skip

    def ask(self, question: dict[str, Any], timeout: float) -> dict[str, Any] | None:
        """The answer, or None when the process was stopped for its time or ended by itself."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None and stdout is not None
        timer = threading.Timer(timeout, self._too_late)
        timer.start()
        try:
            stdin.write(json.dumps(question) + "\n")
            stdin.flush()
            line = stdout.readline()
        except OSError:
            line = ""
        finally:
            timer.cancel()
        if not line:
            self.stop()
            return None
        return json.loads(line)

    def stop(self) -> None:
        """Stop it at once."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    pass  # What was left to be written has no reader any more.

    def _too_late(self) -> None:
        self.late = True
        self._process.kill()


def _given_up(late: bool) -> QueryError:
    what = "the question took too long" if late else "the question took too much memory"
    error = QueryError(what, where="query", todo="Ask for less, or start from an id.")
    error.status = 504
    return error
