"""Who once held an office of the writer's own house or place, `原我院院长`, and what somebody was before, `甲此前为…`."""

from __future__ import annotations

import pytest
from reading import held_whole

TITLE = "# 云州市第一医院大事记（2019年）\n\n3月4日　"


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("原我院院长李新国参加座谈会。", "李新国 云州市第一医院 院长 former"),
        ("原本院护士长赵丽华参加座谈会。", "赵丽华 云州市第一医院 护士长 former"),
        ("原我市总工会主席汪大洋来院座谈。", "汪大洋 云州市总工会 主席 former"),
        ("我院院长李新国参加座谈会。", "李新国 云州市第一医院 院长"),
    ],
)
def test_once_ours(told: str, found: str) -> None:
    assert found in held_whole(f"{TITLE}{told}\n")


@pytest.mark.parametrize("was", ["此前为", "此前是", "之前担任", "此前任"])
def test_what_somebody_called_by_a_word_was_before(was: str) -> None:
    told = f"沙漠任市中医院院长。沙漠{was}市第二医院副院长。\n"
    assert held_whole(TITLE + told) == {"沙漠 云州市中医院 院长 appointed", "沙漠 云州市第二医院 副院长 former"}
