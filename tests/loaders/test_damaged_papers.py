"""Scraps of newspapers of the 1950s: lines broken within days, old characters, offices told short, who makes room for others."""

import pytest
from reading import dated_whole, held, held_whole, own_body, read_whole

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.digits import splits_date
from cursus.loaders.language.characters import fold
from cursus.model.statement import EventStatement, Participation

SCRAP = """川南日报　　一九五一年三月六曰　星期二　　第二版

江阳专署新任副专员到职
　　　各界代表集会欢迎

【本报江阳讯】川南人民行政公署於本月一
日发佈命令：任命贺廷章为江阳专员公署副专
员，兼农林科科长；原任副专员郭子明
免职，另侯分配。贺副专员己于四日抵达。十
二日下午，江阳专署在 大 礼 堂举行欢迎贺副专员大会，专员方 克
主持，各界到会者三百馀人。行署农林厅副厅长
罗东屏代表行署致词．江阳县县长周大江、县工商联筹委会主任委员邓
宗尧，专署文教科科长李　琴（女）相继讲话。贺廷章同志在
答词中表示：决心依靠群众■。
"""


def test_damaged_scrap_is_read_with_its_days_and_bodies() -> None:
    assert dated_whole(SCRAP) >= {
        "1951-03-01 贺廷章 江阳专员公署 副专员 appointed",
        "1951-03-01 郭子明 江阳专员公署 副专员 removed",
        "1951-03-12 方克 江阳专员公署 专员",
        "1951-03-12 罗东屏 川南人民行政公署农林厅 副厅长",
        "1951-03-12 周大江 江阳县人民政府 县长",
        "1951-03-12 邓宗尧 江阳县工商联筹委会 主任委员",
        "1951-03-12 李琴 江阳专员公署文教科 科长",
    }


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("贺副专员已于十一日抵达。十", "二日下午", True), ("行政公署于本月一", "日发布命令", True), ("省府在本月廿", "五日下令", True),
        ("会议选出代表二百五十", "日夜兼程", False), ("他们是第十", "二日本人", False), ("到会者三百二十", "五人参加", False),
    ],
)  # fmt: skip
def test_days_in_words_go_over_ends_of_lines(before: str, after: str, whole: bool) -> None:
    assert splits_date(before, after) is whole


def test_old_characters_and_stops_are_set_right() -> None:
    assert (
        fold("公署於本月八日发佈命令，己于九日到任，另侯分配，到者百馀人")
        == "公署于本月八日发布命令，已于九日到任，另候分配，到者百余人"
    )
    assert fold("副厅长罗东屏代表行署致词．江阳县县长周大江讲话")[12] == "。"
    assert fold("苏联专家伊万．伊万诺维奇到会")[6] == "·"
    assert fold("十四曰选举产生县协商委员会") == "十四日选举产生县协商委员会"
    assert fold("三宝：一曰慈，二曰俭") == "三宝：一曰慈，二曰俭"


@pytest.mark.parametrize("said", ["免职", "着即免职", "撤职", "同志已免职"])
def test_who_makes_room_is_removed(said: str) -> None:
    found = held(f"任命贺廷章为市水利局副局长，原任副局长郭子明{said}，另候分配。")
    assert {"贺廷章 云州市水利局 副局长 appointed", "郭子明 云州市水利局 副局长 removed"} <= found


def test_office_told_short_is_the_only_one_of_its_kind() -> None:
    text = "皖北日报\n一九五〇年十一月廿一日\n滁县专署专员易人\n【滁县讯】皖北行署本月十三日命令：调滁县专署专员高志远到省。十七日上午专署召开干部大会，行署民政厅厅长何文讲话。\n"
    found = held_whole(text)
    assert {"高志远 滁县专署 专员", "何文 皖北行署民政厅 厅长"} <= found
    assert describe(key="test", version="0", raw=text, name="test", meta={}).date is not None
    assert not any(one.startswith("易人") for one in found)


PAGE = "新湖北日报　　一九五二年四月廿六日　　星期六\n\n孝感专署举行欢迎大会\n\n"


@pytest.mark.parametrize("dateline", ["【本报孝感讯】", "（孝感讯）", "新华社孝感廿五日电　", "【孝感讯】"])
@pytest.mark.parametrize("said", ["贺廷章同志在答词中表示：", "贺廷章致答词，表示", "副专员贺廷章在答词中说，"])
def test_answers_are_speeches_and_datelines_no_part_of_the_news(dateline: str, said: str) -> None:
    text = f"{PAGE}{dateline}四月十九日，孝感专署召开欢迎大会，新任副专员贺廷章出席。专员方克主持，地委书记王平致词。{said}决心做好工作。\n"
    found = read_whole(text).statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == ["欢迎大会"]
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"方克": ("chair",), "王平": ("speaker",), "贺廷章": ("attendee", "speaker")}


@pytest.mark.parametrize(("more", "own"), [("", ""), ("本报社社长何文也到会。", "新湖北日报")])
def test_public_paper_is_whose_page_it_is_only_where_it_tells_of_itself(more: str, own: str) -> None:
    assert own_body(f"{PAGE}【本报孝感讯】四月十九日，孝感专署召开大会。{more}\n") == own
