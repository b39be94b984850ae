"""Heads behind a verb of speaking or behind 同, which are no part of the name of their body."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ("主席贺远舟叮嘱站长柳一鸣要日夜值守。", "叮嘱"),
        ("主席贺远舟在青禾小学询问校长柳一鸣有何困难。", "询问"),
        ("主席贺远舟提醒所长柳一鸣注意安全。", "提醒"),
        ("主席贺远舟嘱咐厂长柳一鸣做好防护。", "嘱咐"),
    ],
)
def test_a_verb_of_speaking_names_no_body(told: str, wrong: str) -> None:
    assert not any(wrong in one for one in held(told))


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("主席贺远舟同市民政局副局长柳一鸣为养老院揭牌。", "柳一鸣 云州市民政局 副局长"),
        ("主席贺远舟同金寨县水利局局长柳一鸣察看水库。", "柳一鸣 金寨县水利局 局长"),
        ("同江市水利局局长柳一鸣来访。", "柳一鸣 同江市水利局 局长"),
        ("同心县教育局局长柳一鸣来访。", "柳一鸣 同心县教育局 局长"),
    ],
)
def test_one_who_does_something_with_another(told: str, post: str) -> None:
    assert post in held(told)


def test_one_who_does_something_with_another_of_the_county() -> None:
    county = {"title": "清江县政协2021年大事记", "organization": "清江县政协"}
    assert "柳一鸣 清江县民政局 副局长" in held("县政协副主席贺远舟同县民政局副局长柳一鸣为养老院揭牌。", **county)
