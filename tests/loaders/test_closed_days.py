"""News that tell of a congress from its end on, day by day."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

_PAPER = """云州日报
一九五七年六月十九日　星期三　第一版

市工会联合会第二次代表大会闭幕

〔本报讯〕云州市工会联合会第二次代表大会{end}

开幕那天，市人民委员会办公室主任周文清向大会致祝词。

十六、十七两日，代表们分组讨论了报告。在大会上发言的共有二十八人，其中有：云州电厂工会主席方炳南、市妇联主任罗青。

昨天的大会由副主席沈佩泉主持。大会通过了决议，选出许琼、关锦福等二十一人为第二届执行委员会委员。

又讯：市工会联合会和市文化局定明日晚上七时在河滨公园举办职工歌咏晚会，市文化局副局长易昌将致开会词。
"""


@pytest.mark.parametrize(
    "end",
    [
        "已在昨天下午闭幕。这次大会是十五日在工人俱乐部开幕的。",
        "，经过四天的会议，已在昨天下午闭幕。这次大会是十五日在工人俱乐部礼堂开幕的，到会的代表有二百一十六人。",
        "昨天下午闭幕。大会于15日上午在工人俱乐部隆重开幕。",
    ],
)
def test_days_of_a_congress_told_from_its_end(end: str) -> None:
    dated = dated_whole(_PAPER.format(end=end))
    assert {
        "1957-06-15/1957-06-18 周文清 云州市人民委员会办公室 主任",
        "1957-06-15/1957-06-18 方炳南 云州电厂工会 主席",
        "1957-06-15/1957-06-18 罗青 云州市妇联 主任",
        "1957-06-18 许琼 云州市工会联合会 执行委员会委员 elected",
        "1957-06-18 关锦福 云州市工会联合会 执行委员会委员 elected",
        "1957-06-20 易昌 云州市文化局 副局长",
    } <= dated


def test_who_spoke_and_who_holds_what_is_to_come() -> None:
    found = read_whole(_PAPER.format(end="已在昨天下午闭幕。这次大会是十五日开幕的。"))
    told = found.statements
    events = {one.event: one.title for one in told if isinstance(one, EventStatement)}
    spoke = {
        one.person.name: events[one.event] for one in told if isinstance(one, Participation) and "speaker" in one.roles
    }
    assert spoke["方炳南"] == spoke["罗青"] == "云州市工会联合会第二次代表大会"
    hosts = {one.organization for one in told if isinstance(one, Hosting) and events[one.event] == "职工歌咏晚会"}
    assert hosts == {"云州市工会联合会", "云州市文化局"}


@pytest.mark.parametrize(
    "end",
    [
        "已在昨天下午闭幕。大会号召职工开展竞赛。",
        "历时四天，昨日胜利闭幕。",
        "昨天下午闭幕。市文化局于十五日开始放映电影。",
    ],
)
def test_an_end_alone_is_its_day(end: str) -> None:
    dated = dated_whole(_PAPER.format(end=end))
    assert "1957-06-18 周文清 云州市人民委员会办公室 主任" in dated
