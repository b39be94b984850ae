"""Townships and schools named by a people, peoples beside names, offices for two things, groups sent to other bodies."""

from __future__ import annotations

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("任命罗小满为石坝藏族乡乡长。", "罗小满 云州市石坝藏族乡 乡长 appointed"),
        ("任命罗小满为河口达斡尔族满族乡党委副书记。", "罗小满 河口达斡尔族满族乡 党委副书记 appointed"),
        ("任命罗小满为杜家回族镇镇长。", "罗小满 云州市杜家回族镇 镇长 appointed"),
        ("任命罗小满为市回族中学校长。", "罗小满 云州市回族中学 校长 appointed"),
        ("任命罗小满为市农业农村和科技局副局长。", "罗小满 云州市农业农村和科技局 副局长 appointed"),
        ("任命罗小满为市城乡和水利局局长。", "罗小满 云州市城乡和水利局 局长 appointed"),
        (
            "任命罗小满为市纪委监委派驻市教育局纪检监察组组长。",
            "罗小满 云州市纪委监委派驻市教育局 纪检监察组组长 appointed",
        ),
        ("任命星小满为市审计局局长。", "星小满 云州市审计局 局长 appointed"),
    ],
)
def test_offices_of_towns_and_groups(text: str, expected: str) -> None:
    assert held(text) == {expected}


@pytest.mark.parametrize("people", ["土族", "水族", "满族", "白族"])
def test_a_people_beside_the_sex_is_nobody(people: str) -> None:
    assert held_whole(f"""中共云州市委组织部
干部任前公示
现将拟任职人选公示如下：
逯小满，女，{people}，1988年3月生，大学学历，中共党员，现任市财政局办公室主任，拟任市审计局副局长。
中共云州市委组织部
2021年8月19日
""") == {"逯小满 云州市财政局办公室 主任", "逯小满 云州市审计局 副局长 nominated"}


@pytest.mark.parametrize(("own", "place"), [("云岭县", "云岭县"), ("云岭市", "云岭市"), ("蛟河市", "蛟河市")])
def test_towns_lie_in_the_county_or_city_whose_paper_names_them(own: str, place: str):
    text = (
        f"{own}总工会大事记\n\n2021年6月3日　副主席白海到柳湖镇调研，柳湖镇工会主席苗青、宝石街道办事处主任李平陪同。\n"
    )
    assert {f"苗青 {place}柳湖镇工会 主席", f"李平 {place}宝石街道办事处 主任"} <= held_whole(text)


def test_a_society_of_people_from_one_place_is_no_township():
    assert held("南洋云州同乡会会长林大海来访。") == {"林大海 南洋云州同乡会 会长"}


@pytest.mark.parametrize("town", ["那马镇", "那大镇", "香日德镇"])
def test_towns_whose_names_hold_a_word_for_that_or_day(town: str):
    assert f"苗青 云州市{town} 镇长" in held(f"市总工会主席白海到企业调研，{town}镇长苗青陪同。")
