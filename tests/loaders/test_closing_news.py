"""News of a congress that closes: its name, its full stops, and the lists of those who were elected."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement, Holding, Issuance


def titles(text: str) -> list[tuple[str, str | None]]:
    """Name and place of each event."""
    return [(one.title, one.venue) for one in read_whole(text).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    ("said", "title", "place"),
    [
        ("晋塘区文联第三次代表大会圆满完成各项议程，在区会议中心闭幕。", "晋塘区文联第三次代表大会", "区会议中心"),
        ("晋塘区文联第三次代表大会在圆满完成各项议程后胜利闭幕。", "晋塘区文联第三次代表大会", None),
        ("晋塘区文联第三次代表大会胜利完成了全部选举任务，圆满落下帷幕。", "晋塘区文联第三次代表大会", None),
        ("晋塘区文联第三次代表大会完成预定议程，于今天上午在区礼堂闭幕。", "晋塘区文联第三次代表大会", "区礼堂"),
    ],
)
def test_a_title_ends_before_what_was_completed(said: str, title: str, place: str | None):
    assert titles(f"2022年1月18日，{said}区委书记何立言讲话。\n") == [(title, place)]


def test_full_stops_of_another_keyboard_end_sentences():
    text = (
        "2022年1月18日,晋塘区文联第三次代表大会在区会议中心闭幕.区委书记何立言主持会议.区长陶安出席.\n"
        "大会选举卡尔.马克为区文联主席.\n"
    )
    assert titles(text) == [("晋塘区文联第三次代表大会", "区会议中心")]
    assert {"何立言 晋塘区委 书记 stated", "陶安 晋塘区人民政府 区长 stated"} <= based_whole(text)


@pytest.mark.parametrize(
    "heading",
    [
        "当选区第四届人大常委会委员的有（共10名，以姓氏笔画为序）：",
        "当选为区第四届人大常委会委员的同志有：",
        "当选的区第四届人大常委会委员（10人）：",
    ],
)
def test_headings_that_say_who_was_elected_open_a_roster(heading: str):
    text = (
        "2022年1月18日，晋塘区第四届人民代表大会第一次会议在区会议中心举行。\n"
        f"{heading}\n马千里　王　勇　文　雅（女）　田家禾　冯小北\n朱红柳（女）　刘　洋　许慕青　李长青　何　处\n"
    )
    assert {
        f"{name} 晋塘区人大常委会 委员 elected"
        for name in ["马千里", "王勇", "文雅", "田家禾", "冯小北", "朱红柳", "刘洋", "许慕青", "李长青", "何处"]
    } == based_whole(text)


def test_a_list_in_the_line_of_the_post():
    text = (
        "2022年1月18日，政协晋塘区第六届委员会第一次会议在区会议中心举行。\n"
        "当选为区政协六届委员会常务委员的是：马千里、王勇、文雅（女）、田家禾。\n"
    )
    assert based_whole(text) == {f"{name} 晋塘区政协 常务委员 elected" for name in ["马千里", "王勇", "文雅", "田家禾"]}


CLOSED = "2022年1月18日下午，晋塘区文联第三次代表大会在区会议中心闭幕。区委书记何立言主持会议。大会选举石小满为主席。\n"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("又讯　1月18日晚，区文联三届一次全委会议在文联会议室召开。", "2022-01-18 区文联三届一次全委会议"),
        ("另据了解，15日闭幕的晋塘区残联第五次代表大会选举聂小川为区残联主席。", "2022-01-15 晋塘区残联第五次代表大会"),
        ("另悉，1月16日召开的区残联第五次代表大会选举聂小川为主席。", "2022-01-16 区残联第五次代表大会"),
        ("闭幕会后举行了颁证仪式，何立言颁证，陶安主持。", "2022-01-18 颁证仪式"),
    ],
)
def test_more_news_of_another_event(more: str, told: str):
    read = [one for one in read_whole(f"{CLOSED}{more}\n").statements if isinstance(one, EventStatement)]
    assert [f"{one.date.edtf if one.date else ''} {one.title}" for one in read] == [
        "2022-01-18 晋塘区文联第三次代表大会",
        told,
    ]


def test_months_lean_on_the_year_told_before_them():
    text = "石小满，男，2018年3月任晋塘区文化馆馆长，次年5月任晋塘区文联主席，9月兼任党组书记。\n"
    days = {one.role: one.date.edtf for one in read_whole(text).statements if isinstance(one, Holding) and one.date}
    assert days == {"馆长": "2018-03", "主席": "2019-05", "党组书记": "2019-09"}


def test_documents_adopted_side_by_side():
    text = "2022年1月18日，晋塘区文联召开会议，审议通过《文联章程》，《会费办法》，印发了《甲规定》。\n"
    adopted = {
        (one.title, one.action, one.organizations) for one in read_whole(text).statements if isinstance(one, Issuance)
    }
    body = ("晋塘区文联",)
    assert {("文联章程", "adopted", body), ("会费办法", "adopted", body)} <= adopted


@pytest.mark.parametrize("verb", ["批准了", "同意"])
@pytest.mark.parametrize("said", ["：何立言为主席", "，何立言为主席", "：何立言同志担任主席"])
def test_an_approved_result_of_an_election_elects(verb: str, said: str):
    text = f"2021年3月5日，临江市总工会{verb}石桥街道总工会选举结果{said}，陶安、石小满为副主席。\n"
    assert {
        f"{name} 石桥街道总工会 {role} elected" for name, role in (("何立言", "主席"), ("陶安", "副主席"))
    } <= based_whole(text)


def test_an_activity_that_came_to_places_one_after_the_other():
    text = "2021年3月20日，“送春联进万家”志愿服务活动先后走进石桥镇、柳岩镇。活动由临江市文联主办。\n"
    assert titles(text) == [("“送春联进万家”志愿服务活动", "石桥镇、柳岩镇")]
