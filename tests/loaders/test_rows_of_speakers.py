"""People in rows below a sentence that says what they do."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

NEWS = "云州市政协2021年大事记\n\n11月10日　市政协举行第二次全体会议，马小兰主持。{}\n"
ROWS = (
    "市第一中学副校长罗小满：《关于加快转型发展的建议》\n市工商联主席高　岩（女）：《让文化“活”起来》\n"
    "市总工会副主席丁一凡（回族）\n云州县政协主席石　川\n"
)


def took_part(text: str) -> dict[str, tuple[str, ...]]:
    """The roles of everybody who took part."""
    found = read_whole(text).statements
    return {one.person.name: one.roles for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize(
    "opens",
    [
        "8位委员作大会发言：",
        "4名代表先后发言如下：",
        "作交流发言的有：",
        "下列同志作典型发言：",
        "4位委员作大会发言，依次是：",
        "大会发言的委员依次为：",
    ],
)
def test_those_in_rows_below_speak(opens: str) -> None:
    text = NEWS.format(opens + "\n" + ROWS)
    speakers = dict.fromkeys(["罗小满", "高岩", "丁一凡", "石川"], ("speaker",))
    assert took_part(text) == {"马小兰": ("chair",), **speakers}
    assert "高岩 云州市工商联 主席" in held_whole(text)


def test_those_in_rows_below_attend_and_no_words_that_are_said_are_rows() -> None:
    assert took_part(NEWS.format("出席会议的领导：\n市总工会副主席丁一凡\n云州县政协主席石　川\n")) == {
        "马小兰": ("chair",), "丁一凡": ("attendee",), "石川": ("attendee",),
    }  # fmt: skip
    told = NEWS.format("发言要点：\n市总工会副主席丁一凡\n云州县政协主席石　川\n")
    assert took_part(told) == {"马小兰": ("chair",)}


def test_rows_with_the_office_behind_the_name_and_the_paper_behind_that() -> None:
    rows = "罗小满　市中医医院院长　《让服务走进社区》\n高小岩（女，回族）　云州县石桥乡乡长　《保护山林》\n"
    text = NEWS.format("2位委员作大会发言，依次是：\n" + rows)
    text += "12月1日　会议选举罗小满、高小岩（女，回族）、丁一凡为市政协常务委员。\n"
    speakers = dict.fromkeys(["罗小满", "高小岩"], ("speaker",))
    assert took_part(text) == {"马小兰": ("chair",), **speakers}
