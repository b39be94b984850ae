"""Who loses an office that stands right behind the name."""

from __future__ import annotations

import pytest
from reading import held, held_whole

from cursus.loaders.people.dismissed import names_of_dismissed

CITY = {"title": "云州市大事记", "organization": "云州市"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("免去管秋实副市长职务。", ["管秋实"]),
        ("撤销罗小满、丁一市中级人民法院审判员职务。", ["罗小满", "丁一"]),
        ("免去丁一教务处副处长职务。", ["丁一"]),
        ("免去罗小满组织部长职务，", ["罗小满"]),
        ("解聘文化成县农业局局长职务。", ["文化成"]),
        ("免去其县委办公室主任职务。", []),
        ("撤销王家镇党委书记职务。", []),
        ("免去安全生产监督科科长职务。", []),
        ("免去高新区管委会主任职务。", []),
        ("免去宣传部副部长职务。", []),
        ("免去罗小满的副市长职务。", []),
        ("免去丁一公司总工程师职务。", ["丁一"]),
        ("免去罗满集团副总经理职务。", ["罗满"]),
        ("免去罗满学校长助理职务。", ["罗满学"]),
        ("免去罗满茶叶研究所所长职务。", ["罗满"]),
    ],
)
def test_a_name_ends_where_the_office_begins(text: str, names: list[str]) -> None:
    assert [one.name for one in names_of_dismissed(text)] == names


def test_a_dismissal_without_a_particle_is_read() -> None:
    text = "经省委批准，罗小满任市委常委、组织部长，免去管秋实市委常委、组织部长职务。"
    assert held(text, **CITY) == {
        "罗小满 云州市委 常委 appointed",
        "罗小满 云州市委组织部 部长 appointed",
        "管秋实 云州市委 常委 removed",
        "管秋实 云州市委组织部 部长 removed",
    }


def test_all_of_a_list_lose_the_office_behind_the_last_name() -> None:
    text = "市人大常委会免去罗小满、丁一市中级人民法院审判员职务。"
    assert held(text, **CITY) == {
        "罗小满 云州市中级人民法院 审判员 removed",
        "丁一 云州市中级人民法院 审判员 removed",
    }


def test_a_title_before_the_name_is_the_office_lost() -> None:
    assert held("市人大常委会罢免副市长罗小满的职务。", **CITY) == {"罗小满 云州市人民政府 副市长 removed"}


def test_an_office_right_behind_the_names_of_those_who_get_it() -> None:
    text = "2019年3月1日，会议决定：任命石小川云州市财政局局长，任命罗小满云州市审计局局长。"
    assert held(text) == {"石小川 云州市财政局 局长 appointed", "罗小满 云州市审计局 局长 appointed"}


@pytest.mark.parametrize(
    "text",
    [
        "免去罗小满县商业局局长、丁一凡县粮食局副局长职务。",
        "免去罗小满县商业局局长职务、丁一凡县粮食局副局长职务。",
        "免去罗小满同志县商业局局长职务、丁一凡同志县粮食局副局长职务。",
    ],
)
def test_a_second_one_of_a_list_loses_his_office_too(text: str) -> None:
    assert held_whole(f"鲁甸县志·大事记\n1983年\n5月3日 {text}") == {
        "罗小满 鲁甸县商业局 局长 removed",
        "丁一凡 鲁甸县粮食局 副局长 removed",
    }


@pytest.mark.parametrize("why", ["因贪污被撤职", "因失职受到撤职处分", "被免职", "被撤销职务"])
def test_who_is_dismissed_loses_the_office_of_his_title(why: str) -> None:
    text = f"鲁甸县志·大事记\n1952年\n7月1日 县粮食局局长罗小满{why}。"
    assert held_whole(text) == {"罗小满 鲁甸县粮食局 局长 removed"}
