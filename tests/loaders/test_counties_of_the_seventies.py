"""Chronicles of counties of the 1960s to 1980s: the prefecture above, communes learnt from, offices of an earlier time."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "合水县志·大事记\n\n1979年\n\n　　1月4日　中共庆阳地委决定：高山任县委书记。\n"


def posts(told: str, head: str = HEAD) -> set[str]:
    return held_whole(f"{head}　　2月6日　{told}\n") - {"高山 合水县委 书记 appointed", "高山 合水县委 书记"}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("地区行署专员丁远来县检查春耕。", "丁远 庆阳地区行署 专员"),
        ("地革委副主任丁远来县检查春耕。", "丁远 庆阳地区革命委员会 副主任"),
        ("地区农业局局长丁远来县检查春耕。", "丁远 庆阳地区农业局 局长"),
        ("县团委书记丁远主持文艺会演。", "丁远 共青团合水县委 书记"),
        ("共青团县委书记丁远主持文艺会演。", "丁远 共青团合水县委 书记"),
        ("石桥公社团委书记丁远发言。", "丁远 合水县石桥公社 团委书记"),
    ],
)
def test_bodies_of_the_prefecture_and_the_county(told: str, post: str) -> None:
    assert posts(told) == {post}


def test_the_prefecture_above_is_named_more_often_than_its_neighbour() -> None:
    head = (
        HEAD + "1月8日　庆阳地委通知抗旱。\n1月9日　庆阳地区召开广播会议。\n1月12日　平凉地区行署副专员白云来县参观。\n"
    )
    assert "丁远 庆阳地区行署 专员" in posts("地区行署专员丁远来县检查春耕。", head)


def test_prefectures_named_like_counties() -> None:
    head = "保德县志·大事记\n\n1975年\n\n1月4日　忻县地区召开抗旱会议，忻县地委通知各县。\n"
    assert held_whole(head + "2月6日　地委书记丁远来县检查。\n") == {"丁远 忻县地委 书记"}


@pytest.mark.parametrize("verb", ["推广", "学习", "总结", "号召学习", "批转", "表彰", "全县学习", "批斗"])
def test_what_is_learnt_from_a_commune_is_no_name(verb: str) -> None:
    assert posts(f"县委召开会议，{verb}石桥公社党委书记丁远的材料。") == {"丁远 合水县石桥公社 党委书记"}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("县农技推广中心主任丁远来社指导。", "丁远 合水县农技推广中心 主任"),
        ("县学习办公室主任丁远来社指导。", "丁远 合水县学习办公室 主任"),
    ],
)
def test_houses_named_with_such_words(told: str, post: str) -> None:
    assert post in posts(told)


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("原陇东分区抗战时期县农会主任、离休干部丁远病故。", "丁远 合水县农会 主任 former"),
        ("土改时期县农会主席丁远来县。", "丁远 合水县农会 主席"),
        ("解放战争时期的县委书记丁远来县。", "丁远 合水县委 书记"),
    ],
)
def test_offices_of_an_earlier_time(told: str, post: str) -> None:
    assert posts(told) == {post}


def test_a_museum_of_a_time_keeps_its_name() -> None:
    assert posts("抗战时期省立师范纪念馆馆长丁远来县。") <= {"丁远 抗战时期省立师范纪念馆 馆长"}


@pytest.mark.parametrize("house", ["镇原中学", "镇原一中", "镇原师范学校"])
def test_houses_of_a_county_that_ends_like_former(house: str) -> None:
    head = "镇原县志·大事记\n\n1979年\n\n"
    assert held_whole(f"{head}2月6日　{house}校长丁远出席全省教育会议。\n") == {f"丁远 {house} 校长"}


def test_who_was_head_of_a_town() -> None:
    assert "former" in "".join(posts("石桥镇原镇长丁远来县。"))


@pytest.mark.parametrize("verb", ["任", "兼任", "担任"])
def test_rare_surnames_behind_by(verb: str) -> None:
    assert posts(f"县气象站成立，由脱大山{verb}站长，路克勤任副站长。") == {
        "脱大山 合水县气象站 站长 appointed",
        "路克勤 合水县气象站 副站长 appointed",
    }


@pytest.mark.parametrize(
    ("told", "roles"),
    [
        (
            "甘肃省博物馆馆长丁远、兰州大学教授白云到县考查城址，县文化馆馆长罗小满随同。",
            {"丁远 visitor", "白云 visitor", "罗小满 companion"},
        ),
        ("甘肃省委农工部副部长丁远带工作组驻石桥公社，调查口粮问题。", {"丁远 visitor"}),
        ("甘肃省委农工部副部长丁远率工作团进驻石桥、柳湾两公社。", {"丁远 visitor"}),
    ],
)
def test_who_comes_to_look(told: str, roles: set[str]) -> None:
    found = read_whole(f"{HEAD}　　2月6日　{told}\n").statements
    assert {
        f"{one.person.name} {role}" for one in found if isinstance(one, Participation) for role in one.roles
    } == roles
    assert sum(isinstance(one, EventStatement) and one.date.edtf == "1979-02-06" for one in found if one.date) == 1


@pytest.mark.parametrize("kind", ["科技人员", "女干部", "民主人士", "回族干部", "知识分子"])
def test_who_is_called_by_kind_among_those_elected(kind: str) -> None:
    told = f"县第八届人民代表大会第一次会议选举丁远为县长，罗小满、{kind}白云为副县长。"
    office = "合水县人民政府 副县长 elected"
    assert posts(told) == {"丁远 合水县人民政府 县长 elected", f"罗小满 {office}", f"白云 {office}"}


def test_who_is_called_by_kind_behind_the_office() -> None:
    told = "政协合水县第一届委员会第一次会议选举产生主席丁远（兼）、副主席罗小满、民主人士白云。"
    assert posts(told) == {
        "丁远 合水县政协 主席 elected",
        "罗小满 合水县政协 副主席 elected",
        "白云 合水县政协 副主席 elected",
    }


def test_who_is_called_by_kind_beside_an_officer_has_no_office() -> None:
    assert posts("县委副书记罗小满、民主人士白云到会祝贺。") == {"罗小满 合水县委 副书记"}


@pytest.mark.parametrize(
    "told",
    [
        "大会还选举产生县纪律检查委员会，由丁远兼任书记，白云任副书记",
        "大会选举产生了中共合水县纪律检查委员会，丁远为书记，白云为副书记",
    ],
)
def test_heads_of_the_committee_of_discipline_elected_as_a_whole(told: str) -> None:
    found = posts(f"中国共产党合水县第四次代表大会召开，罗小满当选为书记。{told}。")
    assert found == {
        "罗小满 合水县委 书记 elected",
        "丁远 合水县纪律检查委员会 书记 elected",
        "白云 合水县纪律检查委员会 副书记 elected",
    }


def test_heads_of_the_committee_that_is_elected_with_it() -> None:
    found = posts("中国共产党合水县第四次代表大会选举产生新的县委和县纪律检查委员会，丁远任书记。")
    assert found == {"丁远 合水县委 书记 elected"}
