"""Who is called or sent to an office by a body above: `地委调甲任县委副书记`."""

from __future__ import annotations

import pytest
from reading import held, held_whole

COUNTY = "白水县志\n\n大事记（建国后）\n\n1956年\n\n2月　"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("地委调石川任县委副书记。", "石川 白水县委 副书记 appointed"),
        ("调石川任县委副书记。", "石川 白水县委 副书记 appointed"),
        ("地委调来石川任县长。", "石川 白水县人民政府 县长 appointed"),
        ("地委调石川来县任县委书记。", "石川 白水县委 书记 appointed"),
        ("地委调石川、罗小满任副县长。", "罗小满 白水县人民政府 副县长 appointed"),
        ("地委调丁一凡为县委书记，石川为县长。", "石川 白水县人民政府 县长 appointed"),
        ("省委调县委书记石川任地委副书记。", "石川 白水县委 书记"),
        ("渭南地委调马小兰任县委副书记兼组织部部长。", "马小兰 白水县委组织部 部长 appointed"),
    ],
)
def test_who_is_called_to_an_office_by_the_body_above(told: str, post: str) -> None:
    assert post in held_whole(COUNTY + told)


@pytest.mark.parametrize(
    "told", ["市政府调度中心任务繁重。", "市委调研任务繁重。", "全市协调任务落实会召开。", "市委派驻任务繁重。"]
)
def test_other_words_with_these_signs_call_nobody(told: str) -> None:
    assert not held(told)
