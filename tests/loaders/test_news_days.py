"""The day of what a page of news tells, which is seldom the day on which it was put up."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding

HEAD = "云州市手语学会换届 罗小满当选会长\n2019-09-18 09:10:22 来源：云州日报\n"
CONGRESS = "云州市手语学会第三次会员代表大会"


def told(text: str) -> tuple[set[str], set[str]]:
    """The days of the posts that a page tells of, and `day title` of its events."""
    statements = read_whole(text).statements
    posts = {one.date.edtf if one.date else "" for one in statements if isinstance(one, Holding)}
    events = {
        f"{one.date.edtf if one.date else ''} {one.title}" for one in statements if isinstance(one, EventStatement)
    }
    return posts, events


@pytest.mark.parametrize(
    ("first", "day"),
    [
        (f"云州网9月18日电 据市民政局消息，为期两天的{CONGRESS}于9月12日下午胜利闭幕。", "2019-09-12"),
        (f"新华网云州9月18日电（记者 王一）{CONGRESS}15日在云州召开。", "2019-09-15"),
        (f"云州网9月18日电 记者从市民政局获悉，9月15日至16日，{CONGRESS}在云州召开。", "2019-09-15/2019-09-16"),
        (f"云州网9月18日电 经过两天的会议，{CONGRESS}16日落下帷幕。", "2019-09-16"),
        (f"本报讯 历时两天的{CONGRESS}，圆满完成各项议程，于9月16日下午闭幕。", "2019-09-16"),
        (f"云州网9月18日电 昨日，{CONGRESS}在云州召开。", "2019-09-17"),
        (f"2019916，{CONGRESS}在云州召开。", "2019-09-16"),
        (f"29日，{CONGRESS}在云州召开。", "2019-08-29"),
    ],
)
def test_the_first_sentence_gives_the_day_of_news(first: str, day: str):
    posts, events = told(f"{HEAD}{first}\n大会选举罗小满为云州市手语学会会长，石小川为副会长。\n")
    assert posts == {day}
    assert f"{day} {CONGRESS}" in events


def test_a_number_that_can_be_two_days_is_none():
    posts, _ = told(f"2019111，{CONGRESS}在云州召开，选举罗小满为云州市手语学会会长。\n")
    assert "2019-01-11" not in posts
    assert "2019-11-01" not in posts


def test_the_first_line_of_a_page_may_hold_its_rubric_and_day():
    text = "江苏省 2019-09-18\n9月16日下午，省十五届人大常委会第二十次会议决定免去罗小满的省人民政府副省长职务。\n"
    assert told(text) == ({"2019-09-16"}, {"2019-09-16 省十五届人大常委会第二十次会议"})


def test_what_somebody_became_names_no_event():
    text = "云州市第十次侨代会召开 罗小满当选侨联主席\n2019年9月18日\n大会选举罗小满为云州市侨联主席。\n"
    assert all("当选" not in event for event in told(text)[1])
