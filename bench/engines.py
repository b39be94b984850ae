"""cursus on both engines beside what one would use without it, on graphs from 10,000 to 1,000,000 tenures.

    python bench/engines.py [--sizes 10000 100000 1000000] [--only embedded sqlite …] [--questions 300] [--write FILE]

Prints tables of one run and writes them into a page of the documentation. Every contender runs in a process of its own
and is asked the same things in the same order; answers that differ in number are told. `http` and `documents` are the
parts that measure requests and the cost of one more document.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import scale
from page import page, write
from rivals import QUESTIONS, Ask, Asked, Contender, Keys

WARM = 5
PATIENCE = 10.0
"""Seconds after which no more questions of one kind are asked, those that warm up among them."""
LARGEST = {"rdflib": 100_000}
ENGINES = ("embedded", "neo4j", "sqlite", "oxigraph", "rdflib")
PARTS = (*ENGINES, "http", "documents")
Result = dict[str, Any]


def contender(name: str) -> Contender:
    """The contender of that name."""
    if name in ("embedded", "neo4j"):
        from rivals_cursus import Embedded, Server

        return Embedded() if name == "embedded" else Server()
    if name == "sqlite":
        from rivals_sqlite import Sqlite

        return Sqlite()
    from rivals_rdf import Oxigraph, Rdflib

    return Oxigraph() if name == "oxigraph" else Rdflib()


def measure(name: str, size: int, questions: int) -> Result:
    """Load a world into one contender and ask it."""
    made = scale.world(size)
    with tempfile.TemporaryDirectory(prefix="cursus-bench-") as folder:
        asked = contender(name)
        start = time.perf_counter()
        asked.load(made, Path(folder))
        loaded = time.perf_counter() - start
        keys = Keys(made)
        times = {one: _times(ask, keys.of(one, questions)) for one, ask in asked.questions().items()}
        result: Result = {"name": asked.name, "size": size, "load": loaded, "questions": times}
        result |= {"disk": asked.size(), "memory": asked.memory()}
        if name == "embedded":
            result["copy"] = _copied(made, Path(folder))
        asked.close()
    return result


def _copied(made: scale.World, folder: Path) -> Result:
    from rivals_cursus import our_load, raw_copy

    (ours_some, ours_all), (raw_some, raw_all) = our_load(made, folder), raw_copy(made, folder)
    return {"ours": [ours_some, ours_all], "raw": [raw_some, raw_all]}


def _times(ask: Ask, asked: list[Asked]) -> Result:
    """Milliseconds of the questions, sorted, and how many answers each had, the ones that warmed up too.

    Where no more than those could be asked in time, the last of them counts.
    """
    taken: list[float] = []
    busy: list[float] = []
    found: list[int] = []
    begin = time.perf_counter()
    for one in asked:
        start, worked = time.perf_counter(), time.process_time()
        found.append(ask(one))
        taken.append((time.perf_counter() - start) * 1000)
        busy.append((time.process_time() - worked) * 1000)
        if time.perf_counter() - begin > PATIENCE:
            break
    counted, busy = sorted(taken[WARM:] or taken[-1:]), sorted(busy[WARM:] or busy[-1:])
    middle = len(counted) // 2
    return {"p50": counted[middle], "p95": counted[int(len(counted) * 0.95)], "busy": busy[middle], "found": found}


def disagreements(results: list[Result]) -> Iterator[str]:
    """Where contenders answer with another number of rows than the first one; paths run over more than posts in cursus."""
    for size in sorted({one["size"] for one in results}):
        first, *rest = [one for one in results if one["size"] == size]
        for other in rest:
            for question in set(QUESTIONS) - {"path"}:
                pairs = zip(_found(first, question), _found(other, question), strict=False)
                wrong = sum(left != right for left, right in pairs)
                if wrong:
                    yield f"{size:,} {question}: {other['name']} differs from {first['name']} in {wrong} answers"


def _found(result: Result, question: str) -> list[int]:
    return result["questions"].get(question, {}).get("found", [])


def _part(name: str, options: argparse.Namespace) -> list[Result]:
    if name == "documents":
        return [_inside("documents", 0, options)]
    sizes = [size for size in options.sizes if size <= LARGEST.get(name, size)]
    sizes = [max(sizes)] if name == "http" else sizes
    return [_inside(name, size, options) for size in sizes]


def _inside(name: str, size: int, options: argparse.Namespace) -> Result:
    """Run one measurement in a process of its own."""
    command = [sys.executable, __file__, "--one", name, "--size", str(size), "--questions", str(options.questions)]
    print(f"{name} {size:,} …", file=sys.stderr, flush=True)
    command += ["--quick"] if options.quick else []
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} at {size:,} failed")
    return json.loads(done.stdout)


def _one(options: argparse.Namespace) -> Result:
    single: dict[str, Callable[[], Result]] = {}
    if options.one == "http":
        from http_load import measure as over_http

        single["http"] = lambda: over_http(options.size, 2.0 if options.quick else 8.0)
    if options.one == "documents":
        from documents_cost import measure as of_documents

        single["documents"] = lambda: of_documents((300,) if options.quick else (1_000, 10_000, 100_000))
    return single.get(options.one, lambda: measure(options.one, options.size, options.questions))()


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--quick", action="store_true", help="as short as it can be, to see that it runs")
    parser.add_argument("--write", type=Path)
    parser.add_argument("--one", choices=PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--size", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(_one(options)))
        return
    begin = time.perf_counter()
    found = {name: _part(name, options) for name in options.only}
    engines = [one for name in ENGINES for one in found.get(name, [])]
    wrong = list(disagreements(engines))
    text = page(engines, found.get("http", []), found.get("documents", []), wrong, time.perf_counter() - begin)
    print(text)
    if options.write:
        write(options.write, text)
    if wrong:
        sys.exit("the contenders do not agree")


if __name__ == "__main__":
    main()
