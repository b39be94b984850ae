"""How fast documents are read, and how soon a command answers.

    python bench/speed.py DOCUMENT... [--rounds 5]

Characters a second of the whole pipeline on the documents after start-up, with spaCy's tokenizer alone beside it in
the same run, both with the garbage collector as the commands have it; then seconds from start to end of a command that
extracts and of one that asks. Each is the best of the rounds, by the clock and by the processor's time: other work on
the machine adds to the first, hardly to the second.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import spacy

from cursus.cli import collect_rarely
from cursus.graph import connect
from cursus.loaders import extract
from cursus.loaders.document import read_document
from cursus.model.statement import SourceDocument

TIMES = 5
"""A document is read so many times in a round: the processor's time is counted in hundredths of a second."""
_NUMBERS = count()


def read_anew(source: SourceDocument) -> None:
    """Read a document with a last line of its own, so that nothing kept from an earlier reading fits it."""
    extract(replace(source, raw=f"{source.raw}\n\n第{next(_NUMBERS)}页。\n"))


def best(action: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Seconds of the fastest of the rounds by the clock, and the fewest of the processor, child processes included."""
    clock: list[float] = []
    processor: list[float] = []
    for _ in range(rounds):
        before, start = os.times(), time.perf_counter()
        action()
        clock.append(time.perf_counter() - start)
        processor.append(sum(os.times()[:4]) - sum(before[:4]))
    return min(clock), min(processor)


def command(*arguments: str) -> Callable[[], object]:
    """Run the command line in a process of its own."""
    return lambda: subprocess.run([sys.executable, "-m", "cursus", *arguments], capture_output=True, check=True)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    collect_rarely()
    print("| what | characters | seconds | processor | characters a processor second |")
    print("|---|---:|---:|---:|---:|")
    tokenizer = spacy.blank("zh")
    for path in options.documents:
        source = read_document(path, path.parent)
        size = len(source.raw)
        extract(source)
        for what, action in (
            (f"read {path.name}", lambda source=source: read_anew(source)),
            ("  spaCy's tokenizer alone", lambda raw=source.raw: tokenizer.make_doc(raw)),
        ):
            seconds, busy = best(lambda action=action: [action() for _ in range(TIMES)], options.rounds)
            rate = size * TIMES / max(busy, 0.01)
            print(f"| {what} | {size} | {seconds / TIMES:.3f} | {busy / TIMES:.3f} | {rate:,.0f} |")
    with tempfile.TemporaryDirectory() as folder:
        short, graph = Path(folder) / "short.txt", str(Path(folder) / "empty.db")
        short.write_text("青江市水务局2021年大事记\n\n3月5日　市水务局召开工作会议。\n", encoding="utf-8")
        with connect(graph):
            pass
        for what, action in (
            ("start of a command that extracts", command("extract", str(short))),
            ("start of a command that asks", command("--db", graph, "search", "水务局")),
            ("import of spaCy alone", lambda: subprocess.run([sys.executable, "-c", "import spacy"], check=True)),
        ):
            seconds, busy = best(action, options.rounds)
            print(f"| {what} | | {seconds:.2f} | {busy:.2f} | |")


if __name__ == "__main__":
    main()
