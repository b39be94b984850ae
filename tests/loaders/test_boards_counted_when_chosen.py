"""A board that was chosen and is counted, before who has which office in it: `选出的监事会由3人组成，甲任监事长`."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    "chosen",
    [
        "同日选出的第四届监事会由3人组成",
        "选举产生的监事会由5名监事组成",
        "大会选出的新一届监事会共由三人组成",
    ],
)
def test_its_officers_are_elected(chosen: str) -> None:
    told = f"云州市商会第四次会员大会举行。{chosen}，林育民任监事长，何若兰、方正平任监事。"
    assert {one.split()[-1] for one in held(told)} == {"elected"}


@pytest.mark.parametrize(
    "told", ["专家组由3人组成，林育民任组长。", "大会决定成立由5人组成的工作委员会，林育民任主任。"]
)
def test_a_group_that_is_only_counted_is_not(told: str) -> None:
    assert not any(one.endswith("elected") for one in held(f"云州市商会举行会议。{told}"))
