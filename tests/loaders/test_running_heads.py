"""Heads of pages with a number and the name of the book, and lists whose marks stand close to the next name."""

from __future__ import annotations

import pytest
from reading import based_whole

from cursus.loaders.cleaning.running_heads import is_running_head

BOOK = (
    "云州市工会志\n\n第二节　全委会议\n\n1983年3月22日，市总工会召开五届三次全委会议，选举高山为主席，罗小满、丁一凡为副主席，\n"
    "{}\n马　兰（女）、梁柱石为常务委员。\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "· 84 ·　　　　　　　　　　　　云州市工会志",
        "第三章　工会代表大会　　　　　　　　· 85 ·",
        "— 85 —    云州市工会志",
        "云州市工会志   －85－",
        "85　　　　　第三章　工会代表大会",
        "第三章　工会代表大会　　　　　85",
        "云州市工会志 | 85",
        "第85页　　云州市工会志",
        "· 85 ·            云 州 年 鉴 2020            群众团体",
        "群众团体　　　　云 州 年 鉴 2020　　　　85",
        "云　州　年　鉴　　　· 85 ·",
        "云州市工会志        大事记        · 85 ·",
    ],
)
def test_the_head_of_a_page_parts_no_sentence(head: str) -> None:
    assert is_running_head(head)
    posts = based_whole(BOOK.format(head))
    assert {"马兰 云州市总工会 常务委员 elected", "梁柱石 云州市总工会 常务委员 elected"} <= posts


@pytest.mark.parametrize(
    "line",
    [
        "3　李大志",
        "12　　　欧阳大史",
        "（3）　云州市总工会",
        "1. 云州市志编纂委员会",
        "85　　市总工会主席",
        "· 高山　主席",
        "-3",
        "1　　云州市志　　高山",
        "12　　云州年鉴　　罗小满",
        "3　　云州市志办　　李大志",
        "5　　群众团体　　高山",
    ],
)
def test_a_row_with_a_number_is_no_head_of_a_page(line: str) -> None:
    assert not is_running_head(line)


LIST = (
    "云州市总工会2021年大事记\n\n12月14日，八届一次全委会议选举第八届委员会{post}{count}人（以姓氏笔画为序）：\n"
    "　　丁　香（女）　牛得草　马小兰（女）　曲　直\n"
    "　　石　川（回族）张　望　　 陈　述　　　拓　野\n"
)


@pytest.mark.parametrize("post", ["常务委员", "常委", "委员"])
def test_who_a_meeting_chose_stands_below_in_columns(post: str) -> None:
    posts = based_whole(LIST.format(post=post, count=8))
    assert posts == {
        f"{who} 云州市总工会 {post} elected"
        for who in ["丁香", "牛得草", "马小兰", "曲直", "石川", "张望", "陈述", "拓野"]
    }


BOOK_OF_CITY = (
    "鸡西市工会志\n\n1988年10月，鸡东县工会第五次代表大会召开，县委书记高山出席，选举丁一凡为县总工会主席。\n\n"
    "1990年4月9日，恒山区工会第三次代表大会召开，罗小满当选主席。\n"
)


def test_a_citys_district_lies_in_no_county_of_it() -> None:
    assert any("罗小满" in post and "鸡东县" not in post for post in based_whole(BOOK_OF_CITY))
