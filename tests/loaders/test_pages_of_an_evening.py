"""Pages of an evening paper: who is chosen again for what he is, whose life is told, presidiums that elect, short names."""

from __future__ import annotations

import re

import pytest
from reading import based_whole

from cursus.loaders.bodies.find import find_names

PAGE = "邢台晚报\n2015年9月23日　星期三\n03版　本埠新闻\n\n"


@pytest.mark.parametrize("how", ["以97%的得票率高票连任", "全票连任", "连选连任", "以绝对优势再次连任"])
def test_chosen_again_for_what_he_is(how: str) -> None:
    text = f"{PAGE}桥西区两村换届\n\n本报讯　20日，邢台市青联主席王大江{how}。\n"
    assert "王大江 邢台市青联 主席 elected" in based_whole(text)


@pytest.mark.parametrize("how", ["召开，李平当选主席，王刚当选副主席", "选举李平为主席，王刚为副主席"])
def test_whom_a_presidium_elects(how: str) -> None:
    text = f"{PAGE}市残联换届\n\n本报讯　21日，邢台市残联第六届主席团第一次会议{how}。\n"
    assert {"李平 邢台市残联 主席团主席 elected", "王刚 邢台市残联 主席团副主席 elected"} <= based_whole(text)


def test_a_name_whose_life_is_told() -> None:
    text = (
        f"{PAGE}邢台学院迎来新校长\n\n本报讯　21日，邢台学院召开干部大会。省委高校工委副书记李平宣读任免决定："
        "朝格图尔任邢台学院党委副书记、校长。公开资料显示，朝格图尔，男，蒙古族，1963年生，此前任河北师范大学副校长。\n"
    )
    assert {
        "朝格图尔 邢台学院 校长 appointed", "朝格图尔 邢台学院 党委副书记 appointed", "朝格图尔 河北师范大学 副校长 former"
    } <= based_whole(text)  # fmt: skip


def test_bodies_that_headlines_and_later_sentences_call_short() -> None:
    text = (
        f"{PAGE}育才中学六十华诞\n\n本报讯　9月19日，邢台育才中学建校60周年庆祝大会举行，校长李雅平致辞。\n\n"
        "风电项目落户\n\n本报讯　22日，白云新能源股份有限公司与市发改委签约，白云公司董事长牛得草致辞。\n"
    )
    assert {"李雅平 邢台育才中学 校长 stated", "牛得草 白云新能源股份有限公司 董事长 stated"} <= based_whole(text)


@pytest.mark.parametrize(
    "told", ["邢台育才中学建校60周年", "邢台市第一医院建院70周年", "邢台图书馆建馆30周年", "邢台大学办学百年"]
)
def test_the_founding_of_a_house_is_no_part_of_its_name(told: str) -> None:
    assert [one.words for one in find_names(f"9月19日，{told}庆祝大会举行。")] == [re.split("[建办]", told)[0]]
