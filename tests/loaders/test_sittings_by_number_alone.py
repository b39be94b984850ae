"""Sittings of a session called by number, whose hall or mood is no venue, and what they adopt."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance

_SESSION = "青山市第十三届人民代表大会第三次会议"
_NEWS = (
    f"青山市十三届人大三次会议闭幕\n\n2009年3月10日　来源：青山市人大常委会办公室\n\n　　3月5日至8日，{_SESSION}在市影剧院举行。"
    "\n　　8日下午，{held}。会议通过了《关于政府工作报告的决议》。\n　　大会在{mood}胜利闭幕。\n"
)


@pytest.mark.parametrize(
    ("held", "title"),
    [
        ("大会举行第三次全体会议", "第三次全体会议"),
        ("会议举行第三次大会", "第三次大会"),
        ("本次会议举行第三次全体会议", "第三次全体会议"),
        ("大会还举行第三次全体会议", "第三次全体会议"),
    ],
)
@pytest.mark.parametrize("mood", ["雄壮的国歌声中", "热烈的掌声中", "团结奋进的气氛中"])
def test_of_the_session(held: str, title: str, mood: str) -> None:
    found = read_whole(_NEWS.format(held=held, mood=mood)).statements
    events = [(one.title, one.venue) for one in found if isinstance(one, EventStatement)]
    assert events == [(_SESSION, "市影剧院"), (title, None)]
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(_SESSION,)]
