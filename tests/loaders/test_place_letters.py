"""Places whose names have characters in them that are words elsewhere, and clauses that a reader could stumble over."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole


@pytest.mark.parametrize("county", ["太和县", "云和县", "共和县", "永和县"])
def test_a_county_whose_name_has_a_word_of_grammar_in_it_is_the_documents(county: str):
    text = f"2019年1月18日，{county}政协十届一次会议胜利闭幕。会议选举罗小满同志为县政协第十届委员会主席。\n"
    assert held_whole(text) == {f"罗小满 {county}政协 主席 elected"}


ROWS = """2021年7月3日，云州市人大常委会通过人事任免
罗小满任云州市教育局局长
石小川同志任云州市财政局副局长、党组成员
陈明远兼任云州市公安局副局长
"""


def test_rows_without_marks_at_their_ends_do_not_run_into_the_next_name():
    assert held_whole(ROWS) == {
        "罗小满 云州市教育局 局长 appointed",
        "石小川 云州市财政局 副局长 appointed",
        "石小川 云州市财政局 党组成员 appointed",
        "陈明远 云州市公安局 副局长 appointed",
    }


@pytest.mark.parametrize("ends", ["予以免去", "相应终止", "自行终止", "自然免除"])
def test_an_office_that_ends_is_lost(ends: str):
    text = f"2021年7月3日，云州市总工会举行会议。罗小满的云州市总工会经费审查委员会主任职务{ends}。\n"
    assert held_whole(text) == {"罗小满 云州市总工会经费审查委员会 主任 removed"}


def test_a_change_without_words_of_its_own_does_not_stop_the_reading():
    text = (
        "2017年1月20日，云州市总工会举行会议。罗小满已辞任云州市总工会主席；石小川已任云州市妇联主席；"
        "陈明远当选云州市总工会主席。\n"
    )
    assert read_whole(text).statements


def test_a_verb_before_a_committee_is_no_part_of_a_districts_name():
    text = (
        "区十届人大常委会举行第三十六次会议\n2021年8月13日上午，区十届人大常委会第三十六次会议在东山区人大常委会会议室召开。"
        "区人民法院院长罗小满列席会议。\n会议要求，坚决贯彻区委决策，牢固树立大局观念。\n"
    )
    assert held_whole(text) == {"罗小满 东山区人民法院 院长"}


@pytest.mark.parametrize(("city", "district"), [("包头市", "昆都仑区"), ("陇南市", "武都区"), ("成都市", "新都区")])
def test_a_district_with_a_word_of_grammar_in_its_name_stays_whole(city: str, district: str):
    text = f"2023年3月30日，{district}第十七届人大常委会召开第十一次会议。区人大常委会主任罗小满主持会议。\n"
    assert held_whole(text) == {f"罗小满 {city}{district}人大常委会 主任"}
