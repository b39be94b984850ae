"""The documentation is true: its commands run and print what it shows, and nothing that users may name is missing."""

from __future__ import annotations

import json
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from serving import serving

from cursus.api.app import create_app
from cursus.cli.commands import COMMANDS
from cursus.graph import connect
from cursus.ingest import ingest_paths

TOP = Path(__file__).resolve().parents[1]
PAGES = [TOP / "README.md", *sorted((TOP / "docs").glob("*.md"))]
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


@dataclass(frozen=True)
class Example:
    """A command of a page and the lines that it shows."""

    command: str
    shown: tuple[str, ...]


def examples(page: Path) -> list[Example]:
    found: list[Example] = []
    for block in BLOCK.findall(page.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, *shown = part.strip().splitlines()
            found.append(Example(command, tuple(shown)))
    return found


def squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("page", [page for page in PAGES if examples(page)], ids=lambda page: page.name)
def test_the_commands_of_a_page_print_what_it_shows(page: Path, tmp_path: Path) -> None:
    (tmp_path / "samples").symlink_to(TOP / "samples")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CURSUS_")}
    environment |= {"PYTHONUTF8": "1", "COLUMNS": "220"}
    for example in examples(page):
        name, *arguments = shlex.split(example.command)
        assert name == "cursus"
        done = subprocess.run(
            [sys.executable, "-m", "cursus", *arguments],
            capture_output=True, encoding="utf-8", cwd=tmp_path, env=environment, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{example.command}: {done.stderr}"
        for line in example.shown:
            assert squeeze(line) in squeeze(done.stdout), f"{example.command} does not print {line!r}: {done.stdout}"


def test_the_requests_of_the_readme_are_answered(tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        pytest.skip("no curl: apt-get install curl")
    requests = re.findall(r"^curl .*$", (TOP / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(requests) >= 2
    with connect(str(tmp_path / "cursus.db")) as store:
        assert all(outcome.status == "added" for _, outcome in ingest_paths(store, [TOP / "samples"], workers=1))
        with serving(create_app(store)) as address:
            for request in requests:
                asked = shlex.split(request.replace("http://127.0.0.1:8000", address))
                done = subprocess.run([*asked, "-s", "--noproxy", "*"], capture_output=True, text=True, check=True)
                assert json.loads(done.stdout)["items"], request


def test_every_command_is_in_the_pages() -> None:
    text = (TOP / "docs" / "commands.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"| `{name}" not in text] == []


def test_every_path_is_in_the_pages(tmp_path: Path) -> None:
    text = (TOP / "docs" / "http.md").read_text(encoding="utf-8")
    paths = create_app(str(tmp_path / "none.db")).openapi()["paths"]
    for path in paths:
        stem, _, rest = path.partition("/{id}")
        assert stem in text and (not rest or f"`{rest}`" in text or path in text), path


def test_every_setting_is_in_the_pages() -> None:
    code = (TOP / "model" / "settings.py").read_text(encoding="utf-8")
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert [name for name in set(re.findall(r"CURSUS_\w+", code)) if name not in text] == []


def test_generated_pages_are_fresh() -> None:
    module = runpy.run_path(str(TOP / "docs" / "generate.py"))
    assert (TOP / "docs" / "questions.md").read_text(encoding="utf-8") == module["questions"]()
    assert (TOP / "docs" / "ontology.md").read_text(encoding="utf-8") == module["reference"].markdown()


def test_the_python_of_the_readme_runs(tmp_path: Path) -> None:
    (tmp_path / "samples").symlink_to(TOP / "samples")
    (code,) = re.findall(r"```python\n(.*?)```", PAGES[0].read_text(encoding="utf-8"), re.DOTALL)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", cwd=tmp_path, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "郑钢淼 certain" in done.stdout


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!http)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
