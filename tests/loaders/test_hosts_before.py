"""Hosts who are told one after the other before the event that they host."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import EventStatement, Hosting

TEXT = """云江市总工会大事记（2016年）

6月16日　由市体育局、市总工会联合举办，云江师范学院承办的首届“扬帆杯”职工辩论赛在该院礼堂举行。周明轩作总结讲话。
6月18日　市总工会举办、市篮球协会承办、市电视台协办的第三届职工篮球赛在市体育馆落幕。
"""


def test_the_event_stands_behind_the_last_of_its_hosts() -> None:
    told = read_whole(TEXT).statements
    titles = {one.title for one in told if isinstance(one, EventStatement)}
    hosts = {f"{one.organization} {one.role}" for one in told if isinstance(one, Hosting)}
    assert titles == {"首届“扬帆杯”职工辩论赛", "第三届职工篮球赛"}
    assert hosts == {
        "云江市体育局 organizer", "云江市总工会 organizer", "云江师范学院 undertaker", "云江市篮球协会 undertaker",
        "云江市电视台 co_organizer",
    }  # fmt: skip
