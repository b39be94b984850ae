"""Heads of an office who receive guests from another office of the same kind, each named by his bare title."""

import pytest
from reading import held_whole

HEAD = "漳州市档案局大事记（2019）\n\n一月\n\n11日　"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("福建省档案局副局长邹立带检查组来漳，察看馆库，副局长孟花、保管科科长滕飞陪同。", "孟花 漳州市档案局 副局长"),
        ("福建省档案局副局长邹立带检查组来漳，察看馆库，保管科科长滕飞陪同。", "滕飞 漳州市档案局保管科 科长"),
        ("福建省档案局局长吴天来漳州调研，副局长孟花陪同。", "孟花 漳州市档案局 副局长"),
        ("福建省档案局副局长邹立率队来我市考察，副局长孟花会见客人。", "孟花 漳州市档案局 副局长"),
        ("福建省档案局副局长邹立莅漳指导，副局长孟花介绍情况。", "孟花 漳州市档案局 副局长"),
        ("福建省档案局副局长邹立来我局指导工作，副局长孟花参加座谈。", "孟花 漳州市档案局 副局长"),
        ("福建省档案局局长吴天来漳调研，市长齐海、副局长孟花陪同。", "孟花 漳州市档案局 副局长"),
    ],
)
def test_who_receives_is_of_the_own_office(sentence: str, expected: str) -> None:
    assert expected in held_whole(HEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "福建省档案局局长吴天、副局长孟花来漳调研。",
        "福建省档案局局长吴天在福州召开座谈会，副局长孟花陪同。",
        "局长梅水赴福州考察近年来的做法，福建省档案局局长吴天、副局长孟花陪同。",
    ],
)
def test_no_guest_is_of_the_own_office(sentence: str) -> None:
    assert "孟花 福建省档案局 副局长" in held_whole(HEAD + sentence)
