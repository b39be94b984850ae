"""Documents of a simulated world with all that they state: to measure reading, and to make data at any scale.

    python bench/world.py FOLDER [--seed 1] [--count 40] [--noise none|light|heavy]

Writes `FOLDER/NAME.txt`, the facts of each in `FOLDER/gold/NAME.jsonl` (the form of facts.jsonl), to be measured with
`cursus evaluate FOLDER/gold/*.jsonl --corpus FOLDER`. Nothing here is shared with the reader's rules or word lists.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from world_noise import LEVELS
from world_phenomena import PHENOMENA, make_document


def main() -> None:
    """Write documents of all phenomena in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=len(PHENOMENA))
    parser.add_argument("--noise", choices=LEVELS, default="none")
    options = parser.parse_args()
    (options.folder / "gold").mkdir(parents=True, exist_ok=True)
    for number in range(options.count):
        name = list(PHENOMENA)[number % len(PHENOMENA)]
        page = make_document(name, options.seed + number // len(PHENOMENA), options.noise)
        (options.folder / page.name).write_text(page.text, encoding="utf-8")
        lines = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in page.gold)
        (options.folder / "gold" / page.name).with_suffix(".jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
