"""Congresses whose news says between their name and their end how long they worked and what they got done."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

_PAPER = "遂宁日报\n中共遂宁市委机关报\n1992年5月16日  星期六\n第3287期\n\n市科协代表大会闭幕\n\n    本报讯 "
_NAME = "遂宁市科学技术协会第三次代表大会"


@pytest.mark.parametrize(
    ("said", "days"),
    [
        (
            "经过三天紧张的工作，圆满完成各项议程，昨日闭幕。\n    大会于5月13日开幕，到会代表二百名。",
            "1992-05-13/1992-05-15",
        ),
        ("历时三天，昨日在檀木宾馆胜利闭幕。", "1992-05-15"),
        ("经过全体代表的共同努力，圆满完成了各项任务，于昨日下午胜利闭幕。", "1992-05-15"),
        ("会期三天，昨日闭幕。", "1992-05-15"),
    ],
)
def test_congress(said: str, days: str) -> None:
    events = [one for one in read_whole(f"{_PAPER}{_NAME}{said}\n").statements if isinstance(one, EventStatement)]
    assert [(one.date.edtf if one.date else "", one.title) for one in events] == [(days, _NAME)]
