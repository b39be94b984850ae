"""People whose names are words: behind odd surnames, of a compound surname alone, beside an adverb."""

from __future__ import annotations

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市科协副主席南飞雁为获奖选手颁奖。", "南飞雁"),
        ("市科协副主席过江，市农业局局长田野陪同客人参观。", "过江"),
        ("市科协副主席单于出席并讲话。", "单于"),
        ("市科协副主席鲜于主持会议。", "鲜于"),
        ("团市委书记李大山、市科协副主席明亮也先后在大会上讲了话。", "明亮"),
        ("市科协副主席明亮还作了动员讲话。", "明亮"),
        ("市科协副主席安静最后讲话。", "安静"),
        ("市科协副主席成功随后在座谈会上作了介绍。", "成功"),
    ],
)
def test_names_that_are_words(text: str, name: str) -> None:
    assert f"{name} 云州市科协 副主席" in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "市科协主席过程中发言。",
        "市科协主席过问此事。",
        "市科协主席过去是农民。",
        "市科协主席南下参观。",
        "市科协主席南京参观。",
    ],
)
def test_words_that_begin_like_them_are_no_names(text: str) -> None:
    assert held(text) == set()
