"""Inspections by night or unannounced, whose clause says who came before those who came along."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("副市长赫明带领市建设局有关负责人夜查供热情况。市建设局局长铁军一同检查。", "副市长赫明带领市建设局有关负责人夜查供热情况"),
        ("市委书记李强率队夜访社区值班点，市长王明陪同。", "市委书记李强率队夜访社区值班点"),
        ("市总工会主席雷志强带领督查组暗访建筑工地高温保障情况。", "市总工会主席雷志强带领督查组暗访建筑工地高温保障情况"),
    ],
)  # fmt: skip
def test_visits_by_night(told: str, title: str) -> None:
    found = read_whole(f"郴州市总工会2012年大事记\n\n11月17日，{told}\n").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [title]
