"""Committees of parties and leagues of places whose names hold words that elsewhere join, cut or end names."""

from __future__ import annotations

import pytest
from reading import held

from cursus.loaders.bodies.find import find_names


@pytest.mark.parametrize(
    "body",
    [
        "中共商洛工程学院委员会",
        "中共商水县委",
        "中共同江市委",
        "中共同德县委员会",
        "中共内乡县委员会",
        "中共任县委员会",
        "共青团和硕县委员会",
        "共青团馆陶县委",
        "共青团会同县委员会",
        "共青团周村区委员会",
        "中国共产党东乡族自治县委员会",
        "中共龙胜各族自治县委员会",
        "民盟云县委员会",
        "民盟仁和区委员会",
        "民革双江拉祜族佤族布朗族傣族自治县支部",
        "九三学社桐乡市委员会",
        "致公党诸暨市委员会",
        "农工党南和区委员会",
    ],
)
@pytest.mark.parametrize("before", ["", "由", "与", "市总工会和", "会议选举产生了"])
def test_a_party_is_named_with_its_whole_place(body: str, before: str) -> None:
    assert body in [one.words for one in find_names(f"{before}{body}主要负责人出席会议。")]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("中共商水县委与商水县总工会联合举办培训。", "商水县总工会"),
        ("团县委、县政协和县总工会联合举办培训。", "县总工会"),
        ("中共商水县委和县总工会联合举办培训。", "县总工会"),
    ],
)
def test_other_bodies_begin_behind_it(text: str, body: str) -> None:
    assert body in [one.words for one in find_names(text)]


def test_it_chooses_its_own() -> None:
    found = held("中共商洛职工学院第二次代表大会召开，选举罗江为党委书记。")
    assert found == {"罗江 商洛职工学院 党委书记 elected"}
