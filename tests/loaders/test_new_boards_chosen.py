"""A clause that chooses a new board chooses the heads behind it."""

import pytest
from reading import held


@pytest.mark.parametrize(
    "chosen",
    ["选出新的委员会", "选举产生新的领导班子", "选出了新的理事会", "改选新的委员会", "产生新的领导集体"],
)
def test_heads_behind_a_new_board_are_elected(chosen: str) -> None:
    assert held(f"市总工会会员代表大会召开，{chosen}，李大山任主席，王小平、陈力任副主席。") == {
        "李大山 云州市总工会 主席 elected",
        "王小平 云州市总工会 副主席 elected",
        "陈力 云州市总工会 副主席 elected",
    }
