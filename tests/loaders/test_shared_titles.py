"""Titles shared out over places, posts that go on with their party organ, people joined by 和."""

from __future__ import annotations

import pytest
from reading import held

CASES = {
    "cities counted": (
        "苏州、无锡、常州三市总工会主席罗小满、丁一凡、石小川出席。",
        {"罗小满 苏州市总工会 主席", "丁一凡 无锡市总工会 主席", "石小川 常州市总工会 主席"},
    ),
    "towns named and counted": (
        "东山镇、西山乡两个乡镇的人大主席罗小满、丁一凡发言。",
        {"罗小满 云州市东山镇人大 主席", "丁一凡 云州市西山乡人大 主席"},
    ),
    "members of a party committee": (
        "城关镇党委书记、委员罗小满出席。",
        {"罗小满 云州市城关镇 党委书记", "罗小满 云州市城关镇 党委委员"},
    ),
    "members of the body behind its party secretary": (
        "市总工会党组书记、常委罗小满出席。",
        {"罗小满 云州市总工会 党组书记", "罗小满 云州市总工会 常委"},
    ),
    "lent": ("罗小满同志挂职任市总工会副主席。", {"罗小满 云州市总工会 副主席 appointed"}),
    "joined to a former holder": (
        "市总工会副主席罗芳和原副主席丁一凡出席。",
        {"罗芳 云州市总工会 副主席", "丁一凡 云州市总工会 副主席 former"},
    ),
    "each his own post": (
        "罗小满、丁一凡不再担任市总工会主席、市科协主席职务。",
        {"罗小满 云州市总工会 主席 removed", "丁一凡 云州市科协 主席 removed"},
    ),
    "each of a list of bodies": (
        "罗小满、丁一凡、石小川分别当选市作协、市美协、市残疾人及亲友协会主席。",
        {
            "罗小满 云州市作协 主席 elected",
            "丁一凡 云州市美协 主席 elected",
            "石小川 云州市残疾人及亲友协会 主席 elected",
        },
    ),
    "each again of a list of bodies": (
        "罗小满、丁一凡连任市作协、市美协主席。",
        {"罗小满 云州市作协 主席 elected", "丁一凡 云州市美协 主席 elected"},
    ),
    "each chosen in a list of bodies": (
        "罗小满、丁一凡当选市作协、市美协主席。",
        {"罗小满 云州市作协 主席 elected", "丁一凡 云州市美协 主席 elected"},
    ),
    "each of a list of places": (
        "罗小满、丁一凡分别被任命为青石县、白河县委书记。",
        {"罗小满 青石县委 书记 appointed", "丁一凡 白河县委 书记 appointed"},
    ),
    "each of the bodies named before": (
        "市作协、市美协主席分别由罗小满、丁一凡担任。",
        {"罗小满 云州市作协 主席 appointed", "丁一凡 云州市美协 主席 appointed"},
    ),
    "all of them members": (
        "罗小满、丁一凡不再担任市总工会常委、委员职务。",
        {
            *(f"罗小满 云州市总工会 {role} removed" for role in ("常委", "委员")),
            *(f"丁一凡 云州市总工会 {role} removed" for role in ("常委", "委员")),
        },
    ),
    "somebody else takes the last post": (
        "会议选举罗小满为市总工会主席，丁一凡、石小川为副主席，经费审查委员会主任由石小川兼任。",
        {
            "罗小满 云州市总工会 主席 elected",
            "丁一凡 云州市总工会 副主席 elected",
            "石小川 云州市总工会 副主席 elected",
            "石小川 云州市总工会经费审查委员会 主任 appointed",
        },
    ),
    "chosen by acclaim": ("会议公推89岁的丁仲甫任市科协名誉主席。", {"丁仲甫 云州市科协 名誉主席 elected"}),
    "holding another post besides": (
        "市科协成立，市总工会主席罗小满兼主席，市教育局副局长丁一凡兼任秘书长。",
        {
            "罗小满 云州市总工会 主席",
            "罗小满 云州市科协 主席 appointed",
            "丁一凡 云州市教育局 副局长",
            "丁一凡 云州市科协 秘书长 appointed",
        },
    ),
    "so many elected, then who leads": (
        "大会选出市科协委员27人，罗小满为主席，丁一凡为副主席。",
        {"罗小满 云州市科协 主席 elected", "丁一凡 云州市科协 副主席 elected"},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_holds_what(name: str):
    text, expected = CASES[name]
    assert held(text) == expected


def test_posts_chosen_for_are_of_the_county_whose_body_chooses():
    text = "接受罗小满辞去县长职务的请求，任命原东山县委副书记丁一凡为县人民政府副县长。"
    found = held(text, title="云岭县人大常委会大事记（2021年）", organization="云岭县人大常委会")
    assert "丁一凡 云岭县人民政府 副县长 appointed" in found


def test_working_committees_and_dismissed_people_of_a_county_congress():
    own = {"title": "云岭县人大常委会大事记（2021年）", "organization": "云岭县人大常委会"}
    text = "农业农村工委主任罗小满主持会议。会议免去史册的县审计局局长职务，免去史册县人大常委会办公室主任职务。"
    assert held(text, **own) == {
        "罗小满 云岭县人大常委会农业农村工委 主任",
        "史册 云岭县审计局 局长 removed",
        "史册 云岭县人大常委会办公室 主任 removed",
    }
