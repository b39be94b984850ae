"""Histories and chronicles of a county that take its name for granted."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Holding, Issuance


def bodies(text: str) -> set[str]:
    """The bodies of all posts of a document."""
    return {one.organization for one in read_whole(text).statements if isinstance(one, Holding)}


def test_a_county_that_became_a_city_stays_one_in_its_history():
    text = (
        "第三节　政协会议\n中国人民政治协商会议诸暨县委员会自1959年8月成立。\n"
        "县政协第一届委员会 1959年8月12日召开第一次会议，选举罗小满为县政协主席，石小川为政协副主席。\n"
        "县政协第二届委员会 1962年5月6日召开第一次会议，选举石小川为政协主席。\n"
    )
    assert bodies(text) == {"诸暨县政协"}


@pytest.mark.parametrize("told", ["江县茶叶公司成立。", "江县第二中学建成。"])
def test_the_county_that_clauses_begin_with_is_the_documents(told: str):
    text = (
        "1988年\n1月4日　县人大常委会召开会议，任命罗小满为县财政局局长。\n2月　江县首届画展开幕。\n"
        f"3月　{told}\n4月　县委召开全委会议，并部署召开县第七次党代会。\n5月　江县中学迁址。\n"
    )
    assert bodies(text) == {"江县财政局"}


@pytest.mark.parametrize("told", ["云县50万人民", "云县广大群众", "云县人民"])
def test_the_county_whose_people_are_thanked_is_the_documents(told: str):
    text = (
        "县十五届人大常委会召开第二十次会议\n2016年5月13日，县十五届人大常委会召开第二十次会议。"
        "县人大常委会副主任罗小满主持会议，县委常委、常务副县长石小川列席会议。\n"
        f"在表态发言中，陈明远对县人大常委会和{told}的信任表示感谢。\n"
    )
    assert {"云县人大常委会", "云县人民政府"} <= bodies(text) <= {"云县人大常委会", "云县人民政府", "云县县委"}


def test_bureaus_of_township_works_and_light_industry_are_the_countys() -> None:
    posts = held_whole(
        "临溪县大事记\n\n1984年\n\n3月12日　县社队企业管理局更名为县乡镇企业局，钟大同任局长，胡小明任副局长。\n\n"
        "3月20日　县工业会议召开，县二轻局局长王小舟到会讲话。\n"
    )
    assert {
        "钟大同 临溪县乡镇企业局 局长 appointed",
        "胡小明 临溪县乡镇企业局 副局长 appointed",
        "王小舟 临溪县二轻局 局长",
    } <= posts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("中共鲁甸县委员会成立，书记罗小满，副书记丁一凡。", {"罗小满 鲁甸县委 书记", "丁一凡 鲁甸县委 副书记"}),
        ("县职工会成立，主任罗小满，副主任丁一凡。", {"罗小满 鲁甸县职工会 主任", "丁一凡 鲁甸县职工会 副主任"}),
        (
            "组建县武装大队，大队长由罗小满兼任，政委由丁一凡兼任。",
            {"罗小满 鲁甸县武装大队 大队长 appointed", "丁一凡 鲁甸县武装大队 政委 appointed"},
        ),
    ],
)
def test_whoever_stands_right_behind_a_founding_leads_what_was_founded(text: str, found: set[str]) -> None:
    assert held_whole(f"鲁甸县志·大事记\n1949年\n10月2日 {text}") == found


def test_a_prefecture_that_a_chronicle_without_a_title_names_most() -> None:
    text = (
        "大事记（1950年—1957年）\n1950年\n2月15日　信阳专署召开行政会议，专员罗小满主持。\n4月11日　信阳专区农民代表会议召开。\n"
        "1952年\n11月　潢川专区撤销，并入信阳专区。地委宣传部部长丁一凡讲话。\n"
    )
    assert "信阳地委宣传部" in bodies(text) and "信阳专署" in bodies(text)


def test_bare_bodies_of_a_prefecture_issue_and_elect() -> None:
    text = (
        "大事记（1950年—1957年）\n1952年\n6月5日　河南省总工会信阳专区办事处成立，罗小满任主任。\n"
        "11月　专署颁布《信阳专区暂行办法》。\n8月6日　会议推选丁一凡为办事处主任。\n"
    )
    read = read_whole(text).statements
    assert {one.organization for one in read if isinstance(one, Holding)} == {"河南省总工会信阳专区办事处"}
    assert [one.organizations for one in read if isinstance(one, Issuance)] == [("信阳专署",)]
