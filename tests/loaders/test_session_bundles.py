"""News of congresses and sessions collected in one document, each with its dateline, over two years."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement, Holding, Participation

HEAD = "云州市第五次党代会新闻报道选编（2011年11月—2012年1月）\n\n"


def days(text: str) -> dict[str, set[str]]:
    """The days of the posts and of the events that a collection tells of."""
    statements = read_whole(HEAD + text).statements
    posts = {one.date.edtf for one in statements if isinstance(one, Holding) and one.date}
    events = {one.date.edtf for one in statements if isinstance(one, EventStatement) and one.date}
    return {"posts": posts, "events": events}


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("本报云州11月24日讯　今天下午，", "2011-11-24"),
        ("本报云州11月24日讯（记者　石小川）　昨天，", "2011-11-23"),
        ("本报12月24日讯　", "2011-12-24"),
        ("据《云州晚讯》2011年12月10日报道：昨日，", "2011-12-09"),
        ("另据云州日报12月10日消息，前天，", "2011-12-08"),
    ],
)
def test_today_and_yesterday_are_told_from_the_dateline(lead: str, day: str):
    found = days(f"市委举行工作会议\n\n　　{lead}市委工作会议在青山宾馆举行，市委书记罗小满主持会议。\n")
    assert found == {"posts": {day}, "events": {day}}


@pytest.mark.parametrize(
    "body",
    ["政协云州市第八届委员会", "政协第八届云州市委员会", "中国人民政治协商会议云州市第八届委员会"],
)
def test_the_committee_of_a_term_of_the_conference_is_the_conference(body: str):
    text = f"　　2021年12月23日，{body}第一次会议召开。会议选举罗小满为{body}主席，石小川为副主席。\n"
    assert based_whole(text) == {"罗小满 云州市政协 主席 elected", "石小川 云州市政协 副主席 elected"}


def test_those_who_sit_on_the_platform_attend():
    text = (
        "　　2021年9月25日，中国共产党云州市第七次代表大会在会展中心开幕。在主席台就座的还有市委副书记罗小满，"
        "市委常委、纪委书记石小川，以及市政协主席江晓岚。\n"
    )
    statements = read_whole(text).statements
    roles = {one.person.name: one.roles for one in statements if isinstance(one, Participation)}
    assert roles == dict.fromkeys(["罗小满", "石小川", "江晓岚"], ("attendee",))
