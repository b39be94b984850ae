"""Documents of counties and districts that never name the city and the province above them."""

from __future__ import annotations

from collections import Counter

import pytest
from reading import held_whole

from cursus.loaders.language.words import read_rows
from cursus.loaders.places.counties import city_over, has_districts, homes_of, province_above
from cursus.loaders.places.gazetteer import gazetteer


def posts(title: str, year: int, told: str) -> set[str]:
    """What the papers of a county tell of those who came to it."""
    level = "区" if "区" in title else "旗" if "旗" in title else "县"
    return held_whole(
        f"{title}大事记（{year}年）\n\n{year}年\n\n3月5日　{level}妇联召开会议，主席罗小满主持会议。\n\n4月6日　{told}\n"
    )


@pytest.mark.parametrize(
    ("title", "year", "told", "held"),
    [
        ("岷县妇联", 2018, "省妇联副主席陈明远来岷调研。", "陈明远 甘肃省妇联 副主席"),
        ("岷县妇联", 2018, "市妇联主席陈明远来岷调研。", "陈明远 定西市妇联 主席"),
        ("建始县妇联", 2018, "州妇联主席陈明远来县调研。", "陈明远 恩施州妇联 主席"),
        ("正蓝旗妇联", 2018, "盟妇联主席陈明远来旗调研。", "陈明远 锡林郭勒盟妇联 主席"),
        ("沙雅县妇联", 2018, "地委副书记陈明远来县调研。", "陈明远 阿克苏地委 副书记"),
        ("沙雅县妇联", 2018, "自治区妇联主席陈明远来县调研。", "陈明远 新疆维吾尔自治区妇联 主席"),
        ("寿县妇联", 2009, "市妇联主席陈明远来县调研。", "陈明远 六安市妇联 主席"),
        ("寿县妇联", 2019, "市妇联主席陈明远来县调研。", "陈明远 淮南市妇联 主席"),
        ("谷城县妇联", 2009, "市妇联主席陈明远来县调研。", "陈明远 襄樊市妇联 主席"),
        ("定安县妇联", 2009, "省妇联主席陈明远来县调研。", "陈明远 海南省妇联 主席"),
        ("定安县妇联", 1985, "省妇联主席陈明远来县调研。", "陈明远 广东省妇联 主席"),
        ("金寨县妇联", 1961, "省妇联主席陈明远来县视察。", "陈明远 安徽省妇联 主席"),
        ("夷陵区妇联", 2018, "枝江市妇联主席石小川来区。", "罗小满 宜昌市夷陵区妇联 主席"),
        ("夷陵区妇联", 2018, "枝江市妇联主席石小川来区，市妇联主席陈明远陪同。", "陈明远 宜昌市妇联 主席"),
        ("桂东县妇联", 2012, "韶关市妇联主席石小川来县，市妇联主席陈明远陪同。", "陈明远 郴州市妇联 主席"),
        ("鼓楼区妇联", 2015, "福州市民代表参观，市妇联主席陈明远陪同。", "陈明远 福州市妇联 主席"),
    ],
)
def test_city_and_province_are_those_that_the_county_lies_in(title: str, year: int, told: str, held: str) -> None:
    assert held in posts(title, year, told)


def test_before_cities_were_above_counties_no_city_is_meant() -> None:
    assert not any("市" in one for one in posts("金寨县妇联", 1961, "市妇联主席陈明远来县视察。"))


def test_a_district_of_many_cities_keeps_its_bare_name() -> None:
    assert "罗小满 鼓楼区妇联 主席" in posts("鼓楼区妇联", 2015, "市妇联主席陈明远来区。")


def test_a_city_in_the_title_outranks_where_the_district_lies() -> None:
    told = "市妇联主席陈明远来区。"
    assert "罗小满 云州市夷陵区妇联 主席" in posts("云州市夷陵区妇联", 2015, told)


def test_the_province_of_a_city_that_is_a_district_today() -> None:
    held = held_whole("顺德市总工会1996年大事记\n\n1996年\n\n3月5日　省总工会副主席陈明远来市总工会调研。\n")
    assert held == {"陈明远 广东省总工会 副主席"}


def test_a_district_named_in_passing_comes_to_its_own_city() -> None:
    assert city_over("夷陵区", "枝江市", "湖北省") == "宜昌市"
    assert city_over("襄州区", "宜昌市", "湖北省") == "襄阳市"
    assert city_over("西陵区", "宜昌市", "湖北省") == "宜昌市"
    assert city_over("樊城区", "襄樊市", "湖北省") == "襄樊市"
    assert city_over("高新区", "宜昌市", "湖北省") == "宜昌市"
    assert city_over("夷陵区", "云州市", "") == "云州市"


def test_the_list_of_counties_knows_all_prefectures_and_names_each_place_once() -> None:
    rows = [(*row, "", "")[:3] for row in read_rows("counties.tsv")]
    known = {name for name, place in gazetteer().items() if place.name == name}
    assert {row[0] for row in rows} <= known
    for above, today, old in rows:
        assert max(Counter([*today.split(), *old.split()]).values()) == 1, above
    assert sum(len(row[1].split()) for row in rows) > 2_800
    assert has_districts("宜昌市")
    assert not has_districts("枝江市")
    assert homes_of("鼓楼区") == ("南京市", "徐州市", "福州市", "开封市")
    assert province_above("重庆市", 1990) == "四川省"


def test_a_district_of_a_city_of_another_province_is_not_the_documents() -> None:
    text = "怀化市文联2016年大事记\n\n5月20日　座谈会在市文联召开，黔江区文联副主席冉小满、市文联主席罗大山出席。\n"
    assert held_whole(text) == {"冉小满 重庆市黔江区文联 副主席", "罗大山 怀化市文联 主席"}
