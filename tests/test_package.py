"""The package is the folders at the top, its layers point one way, and its public names are a list."""

import subprocess
import sys
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[1]
FOLDERS = ["model", "loaders", "resolve", "graph", "queries", "ingest", "exports", "api"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_each_folder_at_the_top_is_the_package_itself(folder: str) -> None:
    module = __import__(f"cursus.{folder}", fromlist=["__file__"])
    assert module.__file__ is not None
    assert Path(module.__file__).resolve() == TOP / folder / "__init__.py"


@pytest.mark.parametrize("banned", ["spacy", "fastapi", "ladybug", "neo4j", "rdflib", "pdfplumber"])
def test_importing_cursus_imports_nothing_heavy(banned: str) -> None:
    script = f"import sys, cursus; sys.exit({banned!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_no_folder_is_imported_by_its_bare_name() -> None:
    script = "import sys; sys.path.insert(0, '.'); import graph.store"
    done = subprocess.run([sys.executable, "-c", script], cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode != 0 and "beyond top-level package" in done.stderr
