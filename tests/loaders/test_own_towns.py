"""Documents of a town or township, and gazetteers of a city that tell of the county that it once was."""

from __future__ import annotations

from reading import brief, read_whole

from cursus.model.statement import Holding


def _held(text: str) -> set[str]:
    return {brief(one) for one in read_whole(text).statements if isinstance(one, Holding)}


TOWNSHIP = """云南省昭通市鲁甸县青石乡志　大事记
1984年
3月　撤社建乡，罗小满任乡长，乡党委书记由管秋实担任。
1987年
2月　县委调管秋实任县民宗局局长，罗小满任乡党委书记。
5月2日　乡第三届人民代表大会第一次会议召开，柳望舒当选乡长。
"""
TOWN = """鲁甸县青石镇2019年大事记
4月2日　镇第三届人民代表大会第一次会议召开，选举罗小满为镇长，管秋实为镇人大主席。
6月1日　镇总工会换届，管秋实当选主席。
"""
CITY = """江油市志·大事记
1952年
春　县委书记罗小满调绵阳地委工作，管秋实继任县委书记，柳望舒任县长。
1956年
5月　中共江油县第一次代表大会举行，选举管秋实为县委第一书记，柳望舒为书记。
"""


def test_a_township_that_the_title_names_is_the_one_meant() -> None:
    assert _held(TOWNSHIP) == {
        "罗小满 鲁甸县青石乡人民政府 乡长 appointed",
        "管秋实 鲁甸县青石乡 党委书记 appointed",
        "管秋实 鲁甸县民宗局 局长 appointed",
        "罗小满 鲁甸县青石乡 党委书记 appointed",
        "柳望舒 鲁甸县青石乡人民政府 乡长 elected",
    }


def test_bodies_of_a_town_hang_on_it() -> None:
    assert _held(TOWN) == {
        "罗小满 鲁甸县青石镇人民政府 镇长 elected",
        "管秋实 鲁甸县青石镇人大 主席 elected",
        "管秋实 鲁甸县青石镇总工会 主席 elected",
    }


def test_the_county_of_the_time_is_meant_in_the_gazetteer_of_a_city() -> None:
    assert _held(CITY) == {
        "罗小满 江油县委 书记",
        "管秋实 江油县委 书记 appointed",
        "柳望舒 江油县人民政府 县长 appointed",
        "管秋实 江油县委 第一书记 elected",
        "柳望舒 江油县委 书记 elected",
    }
