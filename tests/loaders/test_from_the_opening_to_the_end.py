"""Meetings of which a text tells when they began and when they ended: `20日开幕，23日闭幕`, `从18日开始，到22日结束`."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.loaders.dates.notations import find_dates
from cursus.model.statement import EventStatement

HEAD = "云 州 日 报\n１９８２年３月２６日　星期五\n\n市妇联召开代表大会\n　　本报讯　"


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("3月20日开幕，23日闭幕。", ["03-20/1982-03-23"]),
        ("3月28日开始，到4月2日胜利结束。", ["03-28/1982-04-02"]),
        ("三月二十日召开，二十三日闭幕。", ["03-20/1982-03-23"]),
        ("3月18日开始，22日上午下发通知。", ["03-18", "03-22"]),
    ],
)
def test_both_days_are_one_stretch(told: str, days: list[str]) -> None:
    assert [when.edtf for _, _, when in find_dates("1982年" + told)] == ["1982-" + one for one in days]


@pytest.mark.parametrize(
    "told", ["三月二十日开幕，二十三日闭幕。", "从本月二十日开始，到二十三日结束。", "，从3月20日开始，至23日结束。"]
)
def test_the_meeting_has_both(told: str) -> None:
    text = HEAD + "市妇联第五次代表大会" + told + "市委书记丁立中在开幕式上讲话。二十三日下午，大会选举方秀兰为主任。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.date and one.date.edtf) for one in events] == [
        ("市妇联第五次代表大会", "1982-03-20/1982-03-23")
    ]
    assert "1982-03-23 方秀兰 云州市妇联 主任 elected" in dated_whole(text)


@pytest.mark.parametrize(
    "told",
    ["市总工会和市妇联二十三日联合召开表彰大会，", "日本北岛市代表团一行十人，于二十三日下午乘飞机抵达我市访问，"],
)
def test_the_day_stands_behind_who_did_something(told: str) -> None:
    assert dated_whole(HEAD + told + "副市长关永明到场。\n") == {"1982-03-23 关永明 云州市人民政府 副市长"}
