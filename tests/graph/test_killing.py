"""The process that ingests is killed at random moments: nothing is lost and nothing is half-written.

A short form; `python tests/support/killing.py` goes on for hundreds of kills.
"""

from __future__ import annotations

import random
from pathlib import Path

import killing
import pytest
import server

KILLS = 10


@pytest.mark.parametrize("engine", ["embedded", "server"])
def test_a_killed_ingest_leaves_whole_documents_and_can_be_run_again(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address = request.getfixturevalue("running_server") if engine == "server" else ""

    def fresh(number: int) -> str:
        if address:
            server.empty(address)
        return address or str(tmp_path / f"{number}.db")

    tally = killing.run(killing.prepare(tmp_path, fresh(0), count=6), fresh, KILLS, random.Random())
    assert (tally.kills, tally.problems) == (KILLS, [])
