"""Sessions of which a text only says that they ended."""

from __future__ import annotations

import pytest
from reading import read

from cursus.model.statement import EventStatement

CASES = [
    ("市十五届人大常委会第21次会议昨日下午在云山会议厅结束。", "市十五届人大常委会第21次会议", "云山会议厅"),
    ("为期两天的全市工会干部培训班在江城宾馆结束。", "全市工会干部培训班", "江城宾馆"),
]


@pytest.mark.parametrize(("text", "title", "venue"), CASES)
def test_what_ended_was_held(text: str, title: str, venue: str) -> None:
    events = [one for one in read(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue) for one in events] == [(title, venue)]
