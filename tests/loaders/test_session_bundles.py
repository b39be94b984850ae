"""News of congresses and sessions collected in one document, each with its dateline, over two years."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding

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
