"""The scripts under `bench/` import each other by name; so do their tests."""

import sys
from pathlib import Path

# At the end of the path: `world` is the tests' own graph, not the script of that name.
sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))
