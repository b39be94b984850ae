"""Counties before the reform of 1983: their province, their prefecture's office, revolutionary committees, counties beyond."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "竹山县志　卷首\n大事记（1976—1985）\n\n一九八二年\n\n"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "9月2日　副省长罗大川来县视察。\n9月3日　陕西省石泉县委书记周小满来访。",
            {"罗大川 湖北省人民政府 副省长", "周小满 陕西省石泉县委 书记"},
        ),
        (
            "9月2日　陕西省镇坪县县长罗大川、副县长周小满应邀出席。\n",
            {"罗大川 陕西省镇坪县人民政府 县长", "周小满 陕西省镇坪县人民政府 副县长"},
        ),
        (
            "9月2日　云南省镇雄县教育局局长罗大川来县参观。",
            {"罗大川 云南省镇雄县教育局 局长"},
        ),
        (
            "9月2日　县革委会生产指挥组组长罗大川汇报，县革委办公室主任周小满记录。",
            {"罗大川 竹山县革委会生产指挥组 组长", "周小满 竹山县革委会办公室 主任"},
        ),
        (
            "9月2日　省革委会副主任罗大川来县，县革委会副主任周小满陪同。",
            {"罗大川 湖北省革委会 副主任", "周小满 竹山县革委会 副主任"},
        ),
        (
            "9月1日　郧阳地委、郧阳地区水利局来人。\n9月2日　行署专员罗大川、行署交通局局长周小满来县。",
            {"罗大川 郧阳地区行署 专员", "周小满 郧阳地区行署交通局 局长"},
        ),
    ],
)
def test_a_county_before_the_reform(text: str, posts: set[str]) -> None:
    assert held_whole(HEAD + text) == posts
