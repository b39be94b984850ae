"""News of a session's last day that go back to its first one in a sentence, and come back to the last."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = (
    "云州日报　　1986年4月29日　　星期二　　第一版\n\n市八届人大二次会议胜利闭幕\n\n"
    "　　本报讯　云州市第八届人民代表大会第二次会议，圆满完成各项议程，于昨日下午在市工人文化宫闭幕。\n"
)


@pytest.mark.parametrize(
    ("opened", "ended"),
    [
        ("这次大会是四月二十四日开幕的，应到代表三百人。", "昨日下午的闭幕会由大会执行主席马小兰主持。会议补选梁柱石为市长。"),
        ("这次会议是24日开幕的。", "昨天的闭幕式由马小兰主持。大会选举梁柱石为市长。"),
        ("大会是4月24日上午正式开幕的。", "会议补选梁柱石为市长。"),
        ("这届人代会是在四月二十四日开幕的。", "马小兰主持了昨日下午的闭幕会。会上补选梁柱石为市长。"),
    ],
)  # fmt: skip
def test_each_paragraph_is_of_its_day(opened: str, ended: str):
    text = f"{HEAD}　　{opened}副市长罗小满作《政府工作报告》。\n　　{ended}\n　　市委书记丁一凡讲了话。\n"
    assert dated_whole(text) == {
        "1986-04-24 罗小满 云州市人民政府 副市长",
        "1986-04-28 梁柱石 云州市人民政府 市长 elected",
        "1986-04-28 丁一凡 云州市委 书记",
    }
    found = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert found[0].date and found[0].date.edtf == "1986-04-24/1986-04-28"


def test_what_is_told_of_the_closing_sitting_is_of_it():
    text = (
        "云州日报　　1956年12月19日　　第一版\n\n市第一次社员代表大会闭幕\n\n　　本报讯　云州市第一次社员代表大会，从十二月十一日到十七日举行。\n"
        "　　十七日下午，大会举行闭幕会。会议选举罗小满为市合作社主任。\n　　闭幕会由马小兰主持，市委副书记丁一凡讲了话。\n"
    )
    found = read_whole(text).statements
    closing = {one.event for one in found if isinstance(one, EventStatement) and one.title == "闭幕会"}
    took_part = {one.person.name for one in found if isinstance(one, Participation) and one.event in closing}
    assert took_part == {"马小兰", "丁一凡"}
