"""Whether the memory of an export stays flat however large the graph is.

    python bench/exports.py [--sizes 20000 100000]

Writes graphs of so many tenures in every format, each in a process of its own, and prints the bytes written, the
seconds, and the peak of the process above what opening the graph takes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import scale

from cursus.exports import FORMATS, export
from cursus.graph import connect, create


def memory(name: str) -> float:
    """Megabytes that this process holds (`VmRSS`) or held at most since it was asked to forget (`VmHWM`), on Linux."""
    lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines())
    return int(lines[name].split()[0]) / 1000


def write(path: str, form: str) -> None:
    """Export once, to nowhere, and print bytes, seconds and megabytes."""
    with connect(path, read_only=True) as store:
        list(store.cypher("MATCH (t:Tenure) RETURN t.id AS id ORDER BY id LIMIT 2000", limit=2000))
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before, begin = memory("VmRSS"), time.perf_counter()
        size = sum(len(piece) for piece in export(store, form))
        print(f"{size / 1e6:.1f} {time.perf_counter() - begin:.1f} {memory('VmHWM') - before:.0f}")


def main() -> None:
    """Make the graphs, export, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[20_000, 100_000])
    parser.add_argument("--formats", nargs="+", default=list(FORMATS))
    parser.add_argument("--one", nargs=2, metavar=("GRAPH", "FORMAT"))
    options = parser.parse_args()
    if options.one:
        write(*options.one)
        return
    print("| format | tenures | MB written | seconds | MB of memory |\n|---|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            path = str(Path(folder) / f"{size}.db")
            with create(path) as store:
                store.load(scale.tables(scale.world(size)))
            for form in options.formats:
                command = [sys.executable, __file__, "--one", path, form]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                print(f"| {form} | {size} | {' | '.join(done.stdout.split())} |", flush=True)


if __name__ == "__main__":
    main()
