"""Whether memory stays flat however many documents are read.

    python bench/memory.py [--count 10000] [--every 1000]

Reads documents of the simulated world one after the other in one process, each another, and prints how much memory
the process holds. After the first thousand, when word lists and caches are filled, it should not grow.
"""

from __future__ import annotations

import argparse
import gc
import time
from pathlib import Path

from world_phenomena import PHENOMENA, make_document

from cursus.loaders import extract
from cursus.loaders.about.meta import describe


def resident() -> float:
    """Megabytes that this process holds (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def main() -> None:
    """Read and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--every", type=int, default=1_000)
    options = parser.parse_args()
    names = list(PHENOMENA)
    print("| documents | characters | MB | processor seconds |")
    print("|---:|---:|---:|---:|")
    characters = 0
    for number in range(1, options.count + 1):
        page = make_document(names[number % len(names)], number)
        characters += len(page.text)
        extract(describe(key=page.name, version="0", raw=page.text, name=page.name, meta={}))
        if number % options.every == 0:
            gc.collect()
            print(f"| {number} | {characters} | {resident():.0f} | {time.process_time():.0f} |", flush=True)


if __name__ == "__main__":
    main()
