"""News of a congress that closes: its name, its full stops, and the lists of those who were elected."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding


def titles(text: str) -> list[tuple[str, str | None]]:
    """Name and place of each event."""
    return [(one.title, one.venue) for one in read_whole(text).statements if isinstance(one, EventStatement)]


def posts(text: str) -> set[str]:
    """`name body role basis` of each post."""
    return {
        f"{one.person.name} {one.organization} {one.role} {one.basis}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }


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
    assert {"何立言 晋塘区委 书记 stated", "陶安 晋塘区人民政府 区长 stated"} <= posts(text)


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
    } == posts(text)


def test_a_list_in_the_line_of_the_post():
    text = (
        "2022年1月18日，政协晋塘区第六届委员会第一次会议在区会议中心举行。\n"
        "当选为区政协六届委员会常务委员的是：马千里、王勇、文雅（女）、田家禾。\n"
    )
    assert posts(text) == {f"{name} 晋塘区政协 常务委员 elected" for name in ["马千里", "王勇", "文雅", "田家禾"]}
