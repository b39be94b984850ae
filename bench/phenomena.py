"""How well each phenomenon is read, by itself, in documents of a simulated world, at each level of noise.

    python bench/phenomena.py [--seed 1] [--documents 12] [--only WORDS] [--errors 5] [--write docs/phenomena.md]

F1 over all facts by the rules of `cursus evaluate`; every phenomenon gets as many documents, each of another city,
institution and year and in the styles in turn.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from world_noise import LEVELS
from world_pages import Page
from world_phenomena import PHENOMENA, make_document

from cursus.ingest.evaluate import Report, evaluate
from cursus.ingest.facts import fact_lines
from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.resolve.people import resolve_people

Figures = dict[str, dict[str, Report]]


def measure(name: str, noise: str, seeds: Iterable[int]) -> Report:
    """The scores of one phenomenon at one level of noise over documents of these seeds."""
    gold: list[dict[str, Any]] = []
    read: list[dict[str, Any]] = []
    for seed in seeds:
        page = make_document(name, seed, noise)
        gold += page.gold
        read += read_page(page)
    return evaluate(gold, read)


def read_page(page: Page) -> Iterator[dict[str, Any]]:
    """The facts that the pipeline finds in a document."""
    extraction = extract(describe(key=page.name, version="0", raw=page.text, name=page.name, meta={}))
    return fact_lines(extraction, resolve_people(extraction.statements))


def table(figures: Figures, seeds: range) -> Iterator[str]:
    """The figures as a page of documentation."""
    facts = sum(report["none"].total.gold for report in figures.values())
    yield "# What is read how well, phenomenon by phenomenon"
    yield ""
    yield f"Measured on {date.today()} by `python bench/phenomena.py --seed {seeds.start} --documents {len(seeds)}`:"
    yield f"simulated documents ({len(seeds)} for each phenomenon, {facts} facts without noise), F1 over all facts. The world that"
    yield "the documents tell of, its word lists and its sentences were written apart from the reader's. Sentences of real"
    yield "documents vary far more than these: the table shows which phenomena are read and what noise costs, it is no"
    yield "forecast for a document."
    yield ""
    yield "`light`: stray blanks in words, a blank where a line was broken. `heavy`: more of them, lines broken for good,"
    yield "O and l for digits of days, 曰 for 日, lost closing brackets, page headers in the text."
    yield ""
    yield "| phenomenon | facts | " + " | ".join(LEVELS) + " |"
    yield "|---|---:|" + "---:|" * len(LEVELS)
    for name, reports in figures.items():
        cells = (f"{reports[level].total.f1:.3f}" for level in LEVELS)
        yield f"| {name} | {reports['none'].total.gold} | {' | '.join(cells)} |"
    whole = (f"{overall(figures, level):.3f}" for level in LEVELS)
    yield f"| all | {facts} | {' | '.join(whole)} |"


def overall(figures: Figures, level: str) -> float:
    """F1 over all facts of all phenomena at one level."""
    totals = [reports[level].total for reports in figures.values()]
    right, wanted = sum(one.correct for one in totals), sum(one.gold + one.predicted for one in totals)
    return 2 * right / wanted if wanted else 1.0


def main() -> None:
    """Measure and print, or write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--documents", type=int, default=12)
    parser.add_argument("--only", default="", help="phenomena with these words in their name")
    parser.add_argument("--levels", nargs="+", choices=LEVELS, default=LEVELS)
    parser.add_argument("--errors", type=int, default=0, help="print so many misses and false alarms of each kind")
    parser.add_argument("--write", type=Path, help="the page to write, of all levels")
    options = parser.parse_args()
    seeds = range(options.seed, options.seed + options.documents)
    figures: Figures = {}
    for name in (name for name in PHENOMENA if options.only in name):
        start = time.perf_counter()
        figures[name] = {level: measure(name, level, seeds) for level in (LEVELS if options.write else options.levels)}
        scores = "  ".join(f"{level} {report.total.f1:.3f}" for level, report in figures[name].items())
        sys.stderr.write(f"{scores}  {time.perf_counter() - start:5.1f} s  {name}\n")
        for level, report in figures[name].items():
            for label, keys in (("missed", report.missed), ("false", report.false)):
                for key in (key for many in keys.values() for key in many[: options.errors]):
                    sys.stderr.write(f"    {level:6}{label:7}{key}\n")
    if options.write:
        options.write.write_text("\n".join(table(figures, seeds)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
