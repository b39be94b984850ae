"""Communes, schools and towns that are counted behind their names, each with a head of its own."""

from __future__ import annotations

import pytest
from reading import held_whole


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "设立红旗、东风两个公社，张大山、李长水分别任党委书记，赵一民、钱二虎分别任社长。",
            {"张大山 青河县红旗公社 党委书记", "李长水 青河县东风公社 党委书记", "赵一民 青河县红旗公社 社长", "钱二虎 青河县东风公社 社长"},
        ),
        (
            "析红旗公社为城关、柳河两个公社，由刘玉成、冯德才分别任公社书记。",
            {"刘玉成 青河县城关公社 书记", "冯德才 青河县柳河公社 书记"},
        ),
        (
            "新建城关、石桥两镇，任命吴大成、郑国强分别为镇长。".replace("两镇", "两个镇"),
            {"吴大成 青河县城关镇人民政府 镇长", "郑国强 青河县石桥镇人民政府 镇长"},
        ),
        ("创办红旗、跃进两所农业中学，张大山、王振田分别任校长。", {"张大山 红旗农业中学 校长", "王振田 跃进农业中学 校长"}),
        ("增设城关、石桥两个粮站，吴大成、郑国强分别任站长。", {"吴大成 城关粮站 站长", "郑国强 石桥粮站 站长"}),
    ],
)  # fmt: skip
def test_each_has_one(told: str, found: set[str]) -> None:
    assert held_whole(f"青河县大事记\n\n1961年5月　{told}\n") == {f"{one} appointed" for one in found}
