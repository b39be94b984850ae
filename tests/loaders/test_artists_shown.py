"""Artists and their works: names before an exhibition, and associations by their short names beside those of other cities."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("name", "works"),
    [
        ("王石", "国画展在青山开幕"),
        ("李明", "油画展揭幕"),
        ("陈平", "新书首发式举行"),
        ("王满", "作品研讨会召开"),
        ("李山", "个人画展开幕"),
        ("赵亮", "独唱音乐会举行"),
        ("张红", "从艺五十周年座谈会举行"),
        ("胡一川", "摄影作品展开幕"),
    ],
)
def test_names_end_before_what_is_shown(name: str, works: str) -> None:
    assert held(f"市美术家协会主席{name}{works}。") == {f"{name} 云州市美术家协会 主席"}


@pytest.mark.parametrize(("name", "told"), [("王建国", "书写春联"), ("李国", "展示作品")])
def test_names_that_only_look_so(name: str, told: str) -> None:
    assert held(f"市美术家协会主席{name}{told}。") == {f"{name} 云州市美术家协会 主席"}


@pytest.mark.parametrize(
    "told",
    [
        "市书法家协会与青山市书法家协会联展举行，市书协主席王子厚、青山市书协主席车千里分别致辞。",
        "青山市书法家协会主席车千里来访，市书协主席王子厚接待。",
    ],
)
def test_the_own_city_and_another(told: str) -> None:
    assert held(told) == {"王子厚 云州市书法家协会 主席", "车千里 青山市书法家协会 主席"}
