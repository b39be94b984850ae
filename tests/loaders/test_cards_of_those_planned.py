"""What cards of those who shall have an office say they were and are."""

from __future__ import annotations

import pytest
from reading import held_whole

NOTICE = (
    "中共云州市委组织部\n干部任前公示公告\n\n经市委研究决定，现对下列同志进行任职前公示：\n"
    "李静，女，1985年9月生，中共党员，{told}，拟任市妇联主席。\n公示期限：2021年6月9日至6月16日。\n中共云州市委组织部\n2021年6月8日\n"
)


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "原云溪县花山镇党委书记，现任团市委副书记（主持工作）",
            {"云溪县花山镇 党委书记 former", "共青团云州市委 副书记"},
        ),
        ("原云溪县花山镇镇长", {"云溪县花山镇 镇长 former"}),
        ("原市水利局办公室主任，现市水利局总工程师", {"云州市水利局办公室 主任 former", "云州市水利局 总工程师"}),
        (
            "现任市林业科学研究院高级工程师、防火所所长",
            {"云州市林业科学研究院 高级工程师", "云州市林业科学研究院防火所 所长"},
        ),
        ("市农科院副研究员、土肥所副所长", {"云州市农科院 副研究员", "云州市农科院土肥所 副所长"}),
    ],
)
def test_what_somebody_was_and_is_before_the_plan(told: str, posts: set[str]) -> None:
    found = held_whole(NOTICE.format(told=told))
    assert found == {f"李静 {one}" for one in posts} | {"李静 云州市妇联 主席 nominated"}
