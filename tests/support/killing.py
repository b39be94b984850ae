"""Kills the process that ingests, again and again, and looks at what it leaves.

    python tests/support/killing.py embedded|server|restarts [--kills 200] [--seed 1]

Documents of a simulated world are read, read again after some of them have changed, and one is forgotten. Each of
these commands is killed (SIGKILL) at random moments and run again until it ends by itself. After every kill the graph
is opened and verified: each document in it is whole, as it was before the command or as it is after it, and every
name is found. `restarts` kills the Neo4j server instead, and starts it again. When the command has ended, the graph is the one that was never disturbed.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import server
from dump import Facts, timeless

from cursus.api import answers
from cursus.graph import Store, connect

TOP = Path(__file__).resolve().parents[2]
COUNT = 24
"""Documents of the world that is read."""
Documents = dict[str, frozenset[str]]


@dataclass
class Course:
    """The commands in order, with what the undisturbed graph holds after each: documents and everything."""

    commands: list[list[str]]
    documents: list[Documents] = field(default_factory=list[Documents])
    states: list[Facts] = field(default_factory=list[Facts])
    seconds: list[float] = field(default_factory=list[float])


@dataclass
class Tally:
    """What was seen. `partly`: kills that left some of a command's documents done and others not."""

    kills: int = 0
    partly: int = 0
    problems: list[str] = field(default_factory=list[str])
    rounds: int = 0

    def __str__(self) -> str:
        share = f"{self.partly} of them with the work partly done"
        found = "\n".join(self.problems) or "nothing lost, nothing half-written, every rerun gave the same graph"
        return f"{self.kills} kills over {self.rounds} graphs, {share}: {found}"


def prepare(folder: Path, url: str, count: int = COUNT) -> Course:
    """Write the documents, and let the commands run undisturbed on a graph at `url`."""
    for name, seed in (("first", 1), ("second", 1), ("other", 77)):
        make = [sys.executable, str(TOP / "bench" / "world.py"), str(folder / name)]
        command = [*make, "--count", str(count), "--seed", str(seed)]
        subprocess.run(command, check=True)
    pairs = zip(*(sorted((folder / name).glob("*.txt")) for name in ("second", "other")), strict=True)
    for old, new in list(pairs)[: count // 4]:
        old.write_bytes(new.read_bytes())
    forgotten = max((folder / "first").glob("*.txt")).name
    ingest = ["ingest", "--workers", "1"]
    course = Course([[*ingest, str(folder / "first")], [*ingest, str(folder / "second")], ["forget", forgotten]])
    for command in course.commands:
        start = time.monotonic()
        subprocess.run(_cursus(url, command), check=True, capture_output=True)
        course.seconds.append(time.monotonic() - start)
        with connect(url, read_only=True) as store:
            course.documents.append(documents(store))
            course.states.append(timeless(store))
    return course


def run(
    course: Course, urls: Callable[[int], str], kills: int, rng: random.Random, own: server.Server | None = None
) -> Tally:
    """Kill so many times, the command or else the server `own`; `urls` gives an empty graph for each round."""
    tally = Tally()
    while tally.kills < kills:
        tally.rounds += 1
        url = urls(tally.rounds)
        for step, command in enumerate(course.commands):
            times = min(rng.randint(1, 6), kills - tally.kills)
            for _ in range(times):
                if not _killed(url, command, rng.uniform(0.4, 1.0) * course.seconds[step], own):
                    break
                tally.kills += 1
                _look(url, course, step, tally)
            _finish(url, course, step, tally)
            if tally.problems:
                return tally
        print(f"{tally.kills} of {kills} kills", file=sys.stderr, flush=True)
    return tally


def documents(store: Store) -> Documents:
    """The believed statements of each document that the graph holds."""
    text = (
        "MATCH (d:Document) WHERE d.version <> '' OPTIONAL MATCH (d)<-[:FROM]-(s:Statement) WHERE s.known_until IS NULL "
        "RETURN d.key AS key, d.version AS version, s.id AS statement"
    )
    found: dict[str, set[str]] = {}
    for row in store.cypher(text, limit=1_000_000):
        found.setdefault(f"{row['key']} {row['version']}", set()).update([row["statement"]] if row["statement"] else [])
    return {key: frozenset(said) for key, said in found.items()}


def _killed(url: str, command: list[str], seconds: float, own: server.Server | None) -> bool:
    """Run a command and kill it after so many seconds, or its server; whether it was still running."""
    process = subprocess.Popen(
        _cursus(url, command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(seconds)
        return False
    except subprocess.TimeoutExpired:
        if own is not None:
            own.stop(signal.SIGKILL)
            own.start()
        process.kill()
        process.wait()
        return True
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _look(url: str, course: Course, step: int, tally: Tally) -> None:
    """Open the graph that a killed command left, and check it."""
    before = course.documents[step - 1] if step else {}
    after = course.documents[step]
    with connect(url, read_only=bool(step) or _exists(url)) as store:
        tally.problems += [f"verify: {one}" for one in answers.verify(store)["problems"]]
        found = documents(store)
        for key, said in found.items():
            if said not in (before.get(key), after.get(key)):
                tally.problems.append(f"{key} is neither as before nor as after: {len(said)} statements")
        if gone := {key for key in before if key in after} - found.keys():
            tally.problems.append(f"lost: {gone}")
        tally.problems += _unfound(store)
        tally.partly += found.keys() not in (before.keys(), after.keys())


def _unfound(store: Store) -> list[str]:
    text = "MATCH (p:Person) WHERE p.known_until IS NULL RETURN p.id AS id, p.name AS name"
    people = store.cypher(text, limit=1_000_000)
    lost = [row["name"] for row in people if row["id"] not in {one["id"] for one in store.named(row["name"])}]
    return [f"not found by name: {lost}"] if lost else []


def _finish(url: str, course: Course, step: int, tally: Tally) -> None:
    """Run a command to its end, and compare."""
    done = subprocess.run(_cursus(url, course.commands[step]), capture_output=True, text=True, check=False)
    with connect(url, read_only=True) as store:
        if (done.returncode, documents(store)) != (_expected(course, step, done), course.documents[step]):
            tally.problems.append(f"{course.commands[step]} ends with {done.returncode}: {done.stderr}")
        if differs := timeless(store) ^ course.states[step]:
            tally.problems.append(f"after {course.commands[step]} the graph differs: {sorted(differs)[:6]}")


def _expected(course: Course, step: int, done: subprocess.CompletedProcess[str]) -> int:
    """A document that is forgotten already cannot be forgotten again."""
    return done.returncode if course.commands[step][0] == "forget" and done.returncode == 4 else 0


def _cursus(url: str, command: list[str]) -> list[str]:
    return [sys.executable, "-m", "cursus", "--db", url, *command]


def _exists(url: str) -> bool:
    return "://" in url or Path(url).exists()


def main() -> None:
    """Kill as the arguments say and print the tally; exit code 1 when something was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("engine", choices=["embedded", "server", "restarts"])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        own = stack.enter_context(server.Server(folder / "neo4j")) if options.engine == "restarts" else None
        address = own.address if own else stack.enter_context(server.running()) if options.engine == "server" else ""

        def fresh(number: int) -> str:
            if not address:
                return str(folder / f"{number}.db")
            server.empty(address)
            return address

        course = prepare(folder, fresh(0))
        tally = run(course, fresh, options.kills, rng, own)
    print(options.engine, tally)
    sys.exit(1 if tally.problems else 0)


if __name__ == "__main__":
    main()
