"""Figures of one run as tables in Markdown, and their place in the page of the documentation."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rivals import QUESTIONS

BEGIN, END = "<!-- figures of one run: make bench -->", "<!-- end of the figures -->"
GOALS = {
    "holder": 1.0,
    "career": 1.0,
    "officers": 1.0,
    "changes": 1.0,
    "succession": 1.0,
    "colleagues": 2.0,
    "path": 10.0,
}
"""Milliseconds that a question may take at 1,000,000 tenures in the embedded engine."""
FLAT = 1.5
Result = dict[str, Any]
Row = Sequence[str]


def page(
    engines: Sequence[Result], http: Sequence[Result], documents: Sequence[Result], wrong: Sequence[str], seconds: float
) -> str:
    """All tables of a run."""
    lines = [f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; {seconds:.0f} s."]
    for size in sorted({one["size"] for one in engines}):
        lines += ["", f"### {size:,} tenures: milliseconds, p50 / p95", "", *_questions(size, engines)]
    if engines:
        lines += ["", "### Load, disk, memory", "", *_loads(engines)]
    lines += _ours([one for one in engines if one["name"] == "cursus, embedded"])
    for one in http:
        lines += ["", f"### Over HTTP, {one['size']:,} tenures", "", *_table(one["head"], one["rows"])]
    for one in documents:
        lines += ["", "### One more document", "", *_table(one["head"], one["rows"])]
    if wrong:
        lines += ["", "Answers that differ:", "", *(f"- {one}" for one in wrong)]
    return "\n".join(lines)


def write(path: Path, text: str) -> None:
    """Put the tables between the marks of the page."""
    before, _, rest = path.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def _questions(size: int, engines: Iterable[Result]) -> list[str]:
    some = [one for one in engines if one["size"] == size]
    rows = [[question, *(_cell(one["questions"].get(question)) for one in some)] for question in QUESTIONS]
    return _table(["question", *(one["name"] for one in some)], rows)


def _cell(times: Result | None) -> str:
    return f"{times['p50']:.2f} / {times['p95']:.2f}" if times else "–"


def _loads(engines: Iterable[Result]) -> list[str]:
    head = ["contender", "tenures", "load s", "disk MB", "memory MB"]
    rows = [
        [one["name"], f"{one['size']:,}", f"{one['load']:.1f}", f"{one['disk']:.0f}", f"{one['memory']:.0f}"]
        for one in engines
    ]
    return _table(head, rows)


def _ours(ours: Sequence[Result]) -> list[str]:
    """Ratios of the embedded engine: bulk load to plain COPY, growth of each question, goals."""
    if not ours:
        return []
    head = ["tenures", "posts and tenures s", "plain COPY s", "with statements s", "plain COPY s", "ratio"]
    rows: list[Row] = []
    for one in ours:
        (some, whole), (raw_some, raw) = one["copy"]["ours"], one["copy"]["raw"]
        row = [f"{some:.2f}", f"{raw_some:.2f}", f"{whole:.2f}", f"{raw:.2f}", f"{whole / raw:.2f}"]
        rows.append([f"{one['size']:,}", *row])
    small, large = ours[0], ours[-1]
    growth = [[question, *_grown(small, large, question)] for question in QUESTIONS]
    sizes = f"{small['size']:,}", f"{large['size']:,}"
    titles = ["question", *(f"p50 at {size}" for size in sizes), "growth", *(f"processor at {size}" for size in sizes)]
    titles = [*titles, "growth", "goal"]
    return [
        "", "### Bulk load of the embedded engine", "", *_table(head, rows),
        "", "### How the embedded engine grows", "", *_table(titles, growth),
    ]  # fmt: skip


def _grown(small: Result, large: Result, question: str) -> Row:
    """Milliseconds waited and milliseconds that the processor was at work; goals are about the first."""
    cells: list[str] = []
    for kind in ("p50", "busy"):
        first, last = (one["questions"][question][kind] for one in (small, large))
        cells += [f"{first:.2f}", f"{last:.2f}", f"{last / first:.2f}"]
    fast, flat = float(cells[1]) <= GOALS[question], float(cells[2]) <= FLAT
    reached = "reached" if fast and flat else "missed" if not fast else f"fast enough, grows more than {FLAT}"
    return [*cells, f"{GOALS[question]:g} ms: {reached}"]


def _table(head: Row, rows: Iterable[Row]) -> list[str]:
    marks = ["---", *("---:" for _ in head[1:])]
    return [f"| {' | '.join(row)} |" for row in (head, marks, *rows)]
