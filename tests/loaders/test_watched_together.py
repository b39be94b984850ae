"""What a body has its people watch, and sessions that elect (选出)."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

HEAD = "云州市文联2021年7月大事记\n\n"


def titles(told: str) -> list[str]:
    statements = read_whole(f"{HEAD}▲1日　{told}\n▲3日　读书会举行。\n").statements
    return [one.title for one in statements if isinstance(one, EventStatement)][:-1]


@pytest.mark.parametrize(
    "told",
    [
        "组织文艺志愿者收看庆祝大会直播",
        "市文联组织党员干部集中收看庆祝大会直播",
        "组织全体党员观看电影《春天》",
        "集体收看开幕会实况",
    ],
)
def test_what_is_watched_together(told: str) -> None:
    assert titles(f"{told}。") == [told]


@pytest.mark.parametrize("session", ["党委第一次全体会议", "市作协三届一次理事会", "市作协第三次代表大会"])
def test_a_session_that_elects(session: str) -> None:
    assert titles(f"{session}选出李大山、王平、苏明等常委3人。") == [session]
