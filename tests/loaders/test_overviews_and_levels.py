"""Yearbook articles whose overview tells the year, tables of former heads behind a number, and bureaus of one trade."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

OVERVIEW = """·云州市农业科学院·

{open}概况{shut}　2013年，云州市农业科学院设研究所8个，在职职工172人。院长丁大山，党委书记罗小满。

{open}新品种通过审定{shut}　3月20日，云州市农业科学院副院长石小川主持选育的新品种通过审定。
"""
TABLE = """{title}

姓名　　　职务　　　　任职时间
丁大山　　{head}　　　　1953.4—1957.11
罗小满　　党委书记　　1954.1—1960.8
　　　　　总工程师　　1964.2—1966.5

注：一、1968年3月14日{own}庆祝大会在礼堂召开，云岭县委副书记石小川到会讲话。
二、丁大山后任青山林场顾问。
"""


@pytest.mark.parametrize("marks", ["【】", "〖〗", "［］", "[]"])
def test_the_year_of_an_overview_is_that_of_the_items_below(marks: str) -> None:
    assert dated_whole(OVERVIEW.format(open=marks[0], shut=marks[1])) == {
        "2013 丁大山 云州市农业科学院 院长",
        "2013 罗小满 云州市农业科学院 党委书记",
        "2013-03-20 石小川 云州市农业科学院 副院长",
    }


@pytest.mark.parametrize(
    ("title", "own", "head"),
    [
        ("表2-4　白云盐场历任主要领导人一览表", "白云盐场", "场长"),
        ("云岭县志　表3-1　白云茶场历任领导人名录", "白云茶场", "场长"),
        ("附表一　白云电影院历任负责人表", "白云电影院", "院长"),
        ("表5　白云水文站历届领导人员更迭表", "白云水文站", "站长"),
    ],
)
def test_whose_former_heads_the_title_of_a_table_says_that_it_gives(title: str, own: str, head: str) -> None:
    assert dated_whole(TABLE.format(title=title, own=own, head=head)) >= {
        f"1953-04/1957-11 丁大山 {own} {head} term",
        f"1954-01/1960-08 罗小满 {own} 党委书记 term",
        f"1964-02/1966-05 罗小满 {own} 总工程师 term",
        "1968-03-14 石小川 云岭县委 副书记",
    }


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "许昌市烟草专卖局2004年大事记\n3月2日　国家局副局长丁大山、省局局长罗小满到襄城县局调研，襄城县局局长石小川陪同。\n",
            {"丁大山 国家烟草专卖局 副局长", "罗小满 河南省烟草专卖局 局长", "石小川 襄城县烟草专卖局 局长"},
        ),
        (
            "株洲市气象局2010年大事记\n4月2日　省局局长罗小满到市局检查，市局副局长丁大山汇报，醴陵市局局长石小川发言。\n",
            {"罗小满 湖南省气象局 局长", "丁大山 株洲市气象局 副局长", "石小川 醴陵市气象局 局长"},
        ),
        (
            "云岭县税务局2019年大事记\n5月6日　青山县局副局长柳小叶来局交流，县局党组书记李明山陪同。\n",
            {"柳小叶 青山县税务局 副局长", "李明山 云岭县税务局 党组书记"},
        ),
    ],
)
def test_bureaus_of_a_trade_are_called_by_their_level_or_place(text: str, posts: set[str]) -> None:
    assert held_whole(text) == posts
