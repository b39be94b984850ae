"""What keeping RDF in step costs: documents read into a graph, with and without their RDF, in the same run.

    python bench/rdf_step.py [--documents 40] [--rounds 3] [PATH...]

Documents of the simulated world, or those of the paths. In each round they are read into a new graph twice: without
RDF, and with the kept RDF caught up after every document (the most that it can cost: usually it catches up once,
before the next question). Extraction is counted both times. Printed: seconds by the clock and of the processor, the
least of all rounds, and their ratios: other work on the machine adds to the first, hardly to the second.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from world_phenomena import PHENOMENA, make_document

from cursus.graph import connect
from cursus.ingest import ingest_paths


def measure(paths: list[Path], *, rdf: bool) -> tuple[float, float, int]:
    """Seconds by the clock and of the processor to read documents into a new graph, and how many triples are kept."""
    with tempfile.TemporaryDirectory() as folder, connect(str(Path(folder) / "graph.db")) as store:
        start, before = time.perf_counter(), sum(os.times()[:4])
        for _ in ingest_paths(store, paths, workers=1):
            if rdf:
                store.rdf.current()
        clock, processor = time.perf_counter() - start, sum(os.times()[:4]) - before
        return clock, processor, len(store.rdf.current()) if rdf else 0


def write_world(folder: Path, count: int) -> None:
    """Documents of all phenomena in turn."""
    names = list(PHENOMENA)
    for number in range(count):
        page = make_document(names[number % len(names)], 1 + number // len(names))
        (folder / page.name).write_text(page.text, encoding="utf-8")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--documents", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        paths: list[Path] = options.paths
        if not paths:
            write_world(Path(folder), options.documents)
            paths = [Path(folder)]
        measure(paths, rdf=False)  # The language pipeline is loaded once.
        rounds = [(measure(paths, rdf=False), measure(paths, rdf=True)) for _ in range(options.rounds)]
    for place, name in enumerate(("clock", "processor")):
        without, kept = min(one[0][place] for one in rounds), min(one[1][place] for one in rounds)
        print(f"{name}: without {without:.2f} s, with {kept:.2f} s, {kept / without:.2f} times")
    print(f"{rounds[0][1][2]} triples")


if __name__ == "__main__":
    main()
