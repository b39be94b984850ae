"""Hospitals of universities by characters of their names, by their own name, and within what they found with others."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "鹿山市人民医院大事记（2019年）\n\n3月6日　我院与{}。{}副院长石小川出席。"


@pytest.mark.parametrize(
    ("told", "short", "full"),
    [
        ("昆明医科大学第一附属医院专科联盟签约仪式举行", "昆医大附一院", "昆明医科大学第一附属医院"),
        ("昆明医科大学第二附属医院签订《合作协议》", "昆医二附院", "昆明医科大学第二附属医院"),
        ("遵义医科大学附属医院签订《合作协议》", "遵医附院", "遵义医科大学附属医院"),
        ("上海交通大学医学院附属仁和医院签订《合作协议》", "仁和医院", "上海交通大学医学院附属仁和医院"),
        ("上海交通大学医学院附属仁和医院签订《合作协议》", "交大附属仁和医院", "上海交通大学医学院附属仁和医院"),
        ("四川大学华东医院签订《合作协议》", "川大华东医院", "四川大学华东医院"),
    ],
)
def test_short_for(told: str, short: str, full: str) -> None:
    assert f"石小川 {full} 副院长" in held_whole(_HEAD.format(told, short))


def test_the_kind_alone_is_no_name() -> None:
    text = _HEAD.format("重庆医科大学附属儿童医院签订《合作协议》", "市儿童医院")
    assert not any("重庆医科大学" in one for one in held_whole(text))
