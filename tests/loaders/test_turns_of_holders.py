"""Those who held one post after the other, told in one line; years told at the head of the lines before."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding


def posts(text: str) -> set[str]:
    """`name body role basis date` of each post."""
    return {
        f"{one.person.name} {one.organization} {one.role} {one.basis} {one.date.edtf if one.date else None}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }


@pytest.mark.parametrize(
    "line",
    [
        "晋塘区水利局局长　车　明（1968.4—1983.11）　孟　春（1983.11—1996.2）　江　潮（1996.2—　）",
        "晋塘区水利局历任局长：车明（1968.4—1983.11）、孟春（1983.11—1996.2）、江潮（1996.2—　）",
        "晋塘区水利局历任局长依次为：车明（1968.4—1983.11），孟春（1983.11—1996.2），江潮（1996.2至今）。",
        "晋塘区水利局历任局长名录：车明（1968年4月—1983年11月），孟春（女，1983年11月—1996年2月），江潮（1996年2月至今）。",
    ],
)
def test_each_of_a_line_of_holders_has_his_own_term(line: str):
    assert posts(f"晋塘区水利局历任领导\n\n{line}\n") == {
        "车明 晋塘区水利局 局长 term 1968-04/1983-11",
        "孟春 晋塘区水利局 局长 term 1983-11/1996-02",
        "江潮 晋塘区水利局 局长 term 1996-02",
    }


def test_a_month_leans_on_the_year_told_above_it_and_not_on_the_day_of_writing():
    text = (
        "晋塘区水利局动态\n\n"
        "2021年12月18日，晋塘区水利局召开职工大会，局长车明讲话。\n"
        "2022年3月25日，晋塘区水利局召开表彰大会，副局长孟春讲话。\n"
        "5月16日，晋塘区水利局召开座谈会，副局长江潮讲话。\n"
        "6月，副局长许慕青任晋塘区住建局局长。\n"
    )
    dates = {line.split()[0]: line.split()[-1] for line in posts(text)}
    assert (dates["江潮"], dates["许慕青"]) == ("2022-05-16", "2022-06")


@pytest.mark.parametrize(
    "said", ["、91岁的离休干部", "、老红军", "、86岁的老八路", "、退休教师", "、九十一岁的", "、95岁的老党员"]
)
def test_what_else_somebody_is_may_stand_between_his_post_and_his_name(said: str):
    text = f"2022年3月25日，晋塘区水利局副局长孟春看望了原晋塘区水利局局长{said}车明。\n"
    assert "车明 晋塘区水利局 局长 former 2022-03-25" in posts(text)


def test_what_is_held_today_is_not_former_behind_what_was_held_once():
    text = (
        "晋塘区管干部任前公示\n\n"
        "王建国，男，汉族，1974年11月生，曾任晋塘区文化局局长，现任晋塘区水利局局长，拟任晋塘区政协秘书长。\n"
        "李长安，男，汉族，1971年3月生，原任晋塘区卫生局局长，拟任晋塘区政协副秘书长。\n2009年4月22日\n"
    )
    held = {line.rsplit(" ", 1)[0] for line in posts(text)}
    assert "王建国 晋塘区水利局 局长 stated" in held
    assert "李长安 晋塘区卫生局 局长 former" in held


def test_those_named_before_the_speakers_for_others_share_their_office():
    text = "晋塘区大事记\n1968年\n3月18日　晋塘区革命委员会成立，邢志远、李长安和群众代表牛德旺任副主任。\n"
    assert {line.split()[0] for line in posts(text) if "副主任" in line} == {"邢志远", "李长安", "牛德旺"}
