"""The times told at length before a congress, and its last sitting behind the session of those it elected."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = "云州日报　　一九七四年六月十九日　星期三　　第一版\n\n大会胜利闭幕\n\n　　本报讯　"


@pytest.mark.parametrize(
    "times",
    [
        "在全市人民抓革命、促生产，工农业战线捷报频传的大好形势下，",
        "正当全市职工意气风发，迎接新的一年的时刻，",
        "在市委的亲切关怀下，在各级党组织，特别是兄弟单位的大力支持下，",
        "在学大寨、赶昔阳的热潮中，",
        "",
    ],
)
def test_times_are_no_part_of_a_name(times: str) -> None:
    text = f"{times}云州市第三次妇女代表大会于六月十三日至十七日在市人民剧院举行。"
    assert [one.title for one in read_whole(_HEAD + text).statements if isinstance(one, EventStatement)] == [
        "云州市第三次妇女代表大会"
    ]


def test_back_to_a_congress_that_closes() -> None:
    text = """云州市第三次妇女代表大会于六月十三日至十七日在市人民剧院举行。
　　十三日上午，大会开幕。市委书记郭安邦出席。
　　在十七日上午举行的市妇联三届一次全体委员会议上，选举王宝珍为主任。会议由市妇联筹备组组长韩玉梅主持。
　　十七日下午，大会在雄壮的歌声中胜利闭幕。杜文远讲了话。
"""
    found = read_whole(_HEAD + text).statements
    events = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    at = {one.person.name: events[one.event] for one in found if isinstance(one, Participation)}
    assert at == {
        "郭安邦": "云州市第三次妇女代表大会",
        "韩玉梅": "市妇联三届一次全体委员会议",
        "杜文远": "云州市第三次妇女代表大会",
    }


@pytest.mark.parametrize("branch", ["黄河文化专业委员会", "长江流域文学专业委员会", "太湖分会"])
def test_a_branch_named_after_a_river_is_its_societys(branch: str) -> None:
    text = f"云州大学新闻\n2019年10月29日\n10月26日，中国民间文学学会{branch}召开成立大会，选举王志明为主任委员。\n"
    assert based_whole(text) == {f"王志明 中国民间文学学会{branch} 主任委员 elected"}
