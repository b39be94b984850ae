"""The benchmark of engines in its smallest form: it runs, its contenders agree, its tables are written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).resolve().parents[2] / "bench"
MARKS = ("<!-- figures of one run: make bench -->", "<!-- end of the figures -->")


def run(*arguments: str) -> str:
    command = [sys.executable, str(BENCH / "engines.py"), "--quick", "--questions", "12", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_contenders_agree_and_the_page_is_written(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{MARKS[0]}\nold\n{MARKS[1]}\nafter\n", encoding="utf-8")
    told = run("--sizes", "1000", "--only", "embedded", "sqlite", "oxigraph", "--write", str(page))
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before") and text.endswith("after\n") and "\nold\n" not in text
    for question in ("holder", "career", "officers", "changes", "succession", "colleagues", "path"):
        assert f"| {question} |" in text
    assert told.strip() in text and "Answers that differ" not in text


def test_requests_and_documents_are_measured() -> None:
    told = run("--sizes", "1000", "--only", "http", "documents")
    assert "| all of them, mixed | 16 |" in told and "statements in the graph" in told


def test_the_page_has_its_place() -> None:
    text = (BENCH.parent / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    assert text.index(MARKS[0]) < text.index(MARKS[1])
