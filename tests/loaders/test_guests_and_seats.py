"""Members who live in a place, groups sent to an office, guests of other countries and provinces, and first holders."""

from __future__ import annotations

import pytest
from reading import held, held_whole

_BOOK = "政协呼伦贝尔市委员会大事记\n（2019年1月—12月）\n\n5日　"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("住呼伦贝尔自治区政协委员", "内蒙古自治区政协 委员"),
        ("驻呼伦贝尔市全国政协委员", "全国政协 委员"),
        ("在呼自治区政协委员", "内蒙古自治区政协 委员"),
        ("住我市自治区政协委员", "内蒙古自治区政协 委员"),
        ("驻市全国人大代表", "全国人大 代表"),
    ],
)
def test_where_members_live_is_no_part_of_the_body(title: str, body: str) -> None:
    found = held_whole(f"{_BOOK}专题协商会召开。{title}李牧歌、市政协委员丁一帆先后发言。\n")
    assert found == {f"李牧歌 {body}", "丁一帆 呼伦贝尔市政协 委员"}


@pytest.mark.parametrize("office", ["市政协机关", "市人大机关", "市总工会机关"])
def test_groups_sent_to_an_office(office: str) -> None:
    found = held(f"会议由李大海主持，市纪委监委驻{office}纪检监察组组长贾小铭列席。")
    assert found == {f"贾小铭 云州市纪委监委驻{office}纪检监察组 组长"}


@pytest.mark.parametrize(
    ("title", "post"),
    [
        ("蒙古国东戈壁省商会会长", "蒙古国东戈壁省商会 会长"),
        ("老挝琅勃拉邦省政府副省长", "老挝琅勃拉邦省政府 副省长"),
        ("越南谅山省妇女联合会主席", "越南谅山省妇女联合会 主席"),
    ],
)
def test_provinces_of_other_countries(title: str, post: str) -> None:
    assert held(f"李大海会见{title}阮小明一行。") == {f"阮小明 {post}"}


@pytest.mark.parametrize("before", ["会见法国客人，", "赴美国考察的", "会见韩国客商后"])
def test_bureaus_at_home_behind_a_country(before: str) -> None:
    assert held(f"{before}市商务局局长李大海讲话。") == {"李大海 云州市商务局 局长"}


@pytest.mark.parametrize("province", ["浙江省", "浙江", ""])
def test_organs_of_cities_of_other_provinces(province: str) -> None:
    assert held(f"{province}湖州市政协主席沈小秋来访。") == {"沈小秋 湖州市政协 主席"}


def test_whoever_held_an_office_first() -> None:
    found = held("座谈会召开。老领导、首任市总工会主席王振业，市总工会副主席苏小娜发言。")
    assert found == {"王振业 云州市总工会 主席 former", "苏小娜 云州市总工会 副主席"}
