"""The opening of a symposium of several days is part of it, the closing on a day of its own an event."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import EventStatement

PAGE = (
    "云州市茶文化研究会\n\n“茶马古道”学术研讨会在白河县召开\n发布时间：2014-10-20\n\n"
    "　　10月16日至18日，“茶马古道”学术研讨会在白河县茶香宾馆召开。研讨会由云州市茶文化研究会主办。\n"
    "　　16日上午的开幕式上，云州市茶文化研究会会长罗小满致开幕词。白河县政协主席马小兰主持开幕式。\n"
    "　　18日上午举行闭幕式，罗小满作学术总结。\n"
)


def test_events():
    found = [one for one in read_whole(PAGE).statements if isinstance(one, EventStatement)]
    assert [f"{one.date.edtf if one.date else ''} {one.title}" for one in found] == [
        "2014-10-16/2014-10-18 “茶马古道”学术研讨会",
        "2014-10-18 闭幕式",
    ]
