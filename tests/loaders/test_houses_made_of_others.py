"""A house made of others has its head; a project's department has its managers; names behind a day in figures; old years."""

import pytest
from reading import held_by_year, held_whole, read_whole

from cursus.loaders.about.meta import describe

GAZETTEER = "青岚县志·大事记\n\n1956年\n\n1月5日　县委召开会议。\n{told}\n"


@pytest.mark.parametrize(
    ("told", "house", "role"),
    [
        ("县人民医院在原县卫生院基础上建成开诊", "青岚县人民医院", "院长"),
        ("县中医院由原城关联合诊所改建而成", "青岚县中医院", "院长"),
        ("县中医院由城关、东门两联合诊所合并组建", "青岚县中医院", "院长"),
        ("县机械厂由县农具厂与县铁业社合并成立", "青岚县机械厂", "厂长"),
        ("以县卫生院为基础成立县人民医院", "青岚县人民医院", "院长"),
        ("县印刷厂从县报社划出，独立建制", "青岚县印刷厂", "厂长"),
    ],
)
def test_house_made_of_others_has_the_head(told: str, house: str, role: str) -> None:
    found = held_whole(GAZETTEER.format(told=f"4月2日　{told}，罗小满任{role}。"))
    assert found == {f"罗小满 {house} {role} appointed"}


@pytest.mark.parametrize("role", ["项目经理", "项目副经理", "项目总工程师", "总监理工程师"])
def test_manager_of_a_department_for_a_project(role: str) -> None:
    found = held_whole(GAZETTEER.format(told=f"4月2日　县水库工程设计项目部成立，罗小满任{role}。"))
    assert found == {f"罗小满 青岚县水库工程设计项目部 {role} appointed"}


@pytest.mark.parametrize(
    "decided",
    [
        "县人民委员会第十二次会议决定任免：罗小满为县文教科科长，管秋实为县粮食局副局长；免去柳望舒县文教科科长职务。",
        "县人民委员会通过任免名单：罗小满为县文教科科长，管秋实为县粮食局副局长；免去柳望舒县文教科科长职务。",
    ],
)
def test_those_given_offices_behind_the_word_for_both(decided: str) -> None:
    assert held_whole(GAZETTEER.format(told=f"10月4日　{decided}")) == {
        "罗小满 青岚县文教科 科长 appointed",
        "管秋实 青岚县粮食局 副局长 appointed",
        "柳望舒 青岚县文教科 科长 removed",
    }


def test_somebody_of_two_titles_is_engaged() -> None:
    found = held_whole(GAZETTEER.format(told="8月1日　聘任国家勘察大师、原县水利局总工程师罗小满为县水利学会顾问。"))
    assert found == {"罗小满 青岚县水利学会 顾问 appointed", "罗小满 青岚县水利局 总工程师 former"}


@pytest.mark.parametrize("day", ["6.7　", "6.7 ", "6.17　", "06-07　", "6/7　", "6·7　", "6.7—6.9　"])
def test_name_of_two_characters_behind_a_day_in_figures(day: str) -> None:
    told = ["1.5　局召开会议。", "1.18　局召开会议。", "1.24　局召开会议。", "2.28　局召开会议。"]
    raw = "云州市水利局2005年大事记\n\n" + "\n".join([*told, f"{day}何涛任局长。", "9.12　局召开会议。"])
    assert held_whole(raw) == {"何涛 云州市水利局 局长 appointed"}


def test_blank_and_letter_within_a_day_in_figures() -> None:
    told = [
        "1.5　局召开会议。",
        "1.18　局召开会议。",
        "1.24　局召开会议。",
        "4. l2　局召开总结会议。",
        "9.12　局召开会议。",
    ]
    found = read_whole("云州市水利局2005年大事记\n\n" + "\n".join(told)).statements
    assert "2005-04-12" in {one.date.edtf for one in found if one.date}


@pytest.mark.parametrize(
    "heading",
    ["公元1956年（丙申）", "公元一九五六年（丙申年）", "1956年（丙申）", "1956年丙申年（猴年）", "1956年　丙申"],
)
def test_year_with_its_name_in_the_old_calendar(heading: str) -> None:
    raw = f"青岚县志·大事记\n\n{heading}\n\n1月5日　罗小满任县长。\n\n2月8日　管秋实任副县长。\n"
    assert set(held_by_year(raw)) == {"1956"}


def test_title_of_a_book_set_wide_beside_the_number_of_its_page() -> None:
    raw = "青　岚　县　志　·　大　事　记　　　　　　　37\n\n公元1956年（丙申）\n\n1月5日　罗小满任县长。\n\n2月8日　管秋实任副县长。\n"
    found = describe(key="t", version="0", raw=raw, name="t", meta={})
    assert (found.title, found.medium) == ("青岚县志·大事记", "chronicle")


def test_chapter_is_of_the_book_that_the_heads_of_its_pages_name() -> None:
    raw = (
        "第六篇　大事记　　　　　　·527·\n\n2005年\n\n1月8日　院长罗小满作报告。\n\n"
        "·528·　　　　云州勘测设计院志\n\n2月5日　管秋实任副院长。\n"
    )
    assert held_whole(raw) == {"罗小满 云州勘测设计院 院长", "管秋实 云州勘测设计院 副院长 appointed"}
