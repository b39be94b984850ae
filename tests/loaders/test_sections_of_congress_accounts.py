"""Accounts of a congress that tell of each sitting, or each day, under a heading of its own."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Holding, Participation

_LEAD = "2021年12月8日至10日，云州市工商业联合会第九次代表大会在云州会堂召开。"
_SECTIONS = (
    ("预备会议", "12月8日下午，大会举行预备会议。市工商联党组书记周立民主持会议。"),
    ("开幕式", "12月9日上午，大会隆重开幕。市委副书记高文远出席开幕式并讲话。周立民主持。"),
    ("分组讨论", "9日下午，代表们分三个组审议工作报告。青山区工商联主席罗小满、临江县工商联主席马长河等先后发言。"),
    ("第二次全体会议", "10日上午，大会举行第二次全体会议，王海涛主持。"),
    ("九届一次执委会议", "10日上午11时，云州市工商联九届一次执委会议召开，选举王海涛为主席。"),
    ("闭幕式", "10日下午，大会完成各项议程后闭幕。王海涛致闭幕词。市委常委吴晓东出席并讲话。"),
)


def _events(text: str) -> dict[str, str]:
    """Titles of events, each with its day."""
    found = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    return {one.title: one.date.edtf if one.date else "" for one in found}


def _at(text: str) -> dict[str, set[str]]:
    """Who did what at each event."""
    told = read_whole(text).statements
    titles = {one.event: one.title for one in told if isinstance(one, EventStatement)}
    found: dict[str, set[str]] = {}
    for one in told:
        if isinstance(one, Participation):
            found.setdefault(titles[one.event], set()).add(f"{one.person.name} {' '.join(one.roles)}")
    return found


@pytest.mark.parametrize(
    "mark", ["▲{}\n{}", "{}\n{}", "◎ {}\n{}", "{}　\n　　{}", "【{}】{}", "【{}】\n{}", "§ {}\n\n{}"]
)
@pytest.mark.parametrize("title", ["——云州市工商业联合会第九次代表大会纪实", "云州市工商业联合会第九次代表大会侧记"])
def test_each_section_is_of_its_sitting(title: str, mark: str) -> None:
    text = "\n\n".join([title, _LEAD, *(mark.format(*one) for one in _SECTIONS)]) + "\n"
    days = _events(text)
    assert {one: day for one, day in days.items() if "幕" in one or "分组" in one} == {
        "开幕式": "2021-12-09", "分组讨论": "2021-12-09", "闭幕式": "2021-12-10",
    }  # fmt: skip
    assert days["云州市工商业联合会第九次代表大会"] == "2021-12-08/2021-12-10"
    at = _at(text)
    assert at["闭幕式"] == {"王海涛 speaker", "吴晓东 attendee speaker"}
    assert at["开幕式"] == {"高文远 attendee speaker", "周立民 chair"}
    assert at["分组讨论"] == {"罗小满 speaker", "马长河 speaker"}
    assert at["第二次全体会议"] == {"王海涛 chair"}


@pytest.mark.parametrize("number", ["一、{}", "（一）{}", "1．{}"])
def test_numbered_sections(number: str) -> None:
    parts = "\n".join(f"{number.format(head)}\n{body}" for head, body in _SECTIONS)
    at = _at(f"云州市工商业联合会第九次代表大会会议综述\n\n{_LEAD}\n{parts}\n")
    assert at["闭幕式"] == {"王海涛 speaker", "吴晓东 attendee speaker"}


_BY_DAYS = """云州市文学艺术界联合会第八次代表大会侧记

2022年8月16日至18日，云州市文学艺术界联合会第八次代表大会胜利召开。

8月16日
下午3时，大会预备会议在文化艺术中心举行，姜波主持会议。

8月17日
上午9时，大会开幕式在大剧院举行。市委副书记田野出席并讲话。开幕式由葛红主持。
晚上，大会主席团举行第三次会议，姜波主持。

8月18日
上午11时，市文联八届一次全委会议召开，选举姜波为主席。
下午，大会举行闭幕式，葛红主持。市长郭明出席并讲话。
"""


def test_days_as_headings() -> None:
    days = _events(_BY_DAYS)
    assert days["大会预备会议"] == "2022-08-16"
    assert days["大会开幕式"] == days["大会主席团第三次会议"] == "2022-08-17"
    assert days["闭幕式"] == days["市文联八届一次全委会议"] == "2022-08-18"
    assert _at(_BY_DAYS)["闭幕式"] == {"葛红 chair", "郭明 attendee speaker"}
    told = [one for one in read_whole(_BY_DAYS).statements if isinstance(one, Holding) and one.basis == "elected"]
    assert {(one.person.name, one.date.edtf if one.date else "") for one in told} == {("姜波", "2022-08-18")}


def test_opening_told_with_the_congress_is_no_section() -> None:
    text = (
        "云州市作家协会第六次会员代表大会纪实\n\n2021年6月8日至9日，云州市作家协会第六次会员代表大会在云州宾馆举行。"
        "市委副书记田野出席开幕式并讲话。\n\n【闭幕】\n9日下午，大会闭幕。池中玉致闭幕词。\n"
    )
    assert list(_events(text)) == ["云州市作家协会第六次会员代表大会"]


def test_meeting_beside_another() -> None:
    text = (
        "云州市残疾人联合会第七次代表大会纪实\n\n2023年4月11日至12日，云州市残疾人联合会第七次代表大会在云州宾馆召开。\n\n"
        "▲开幕式\n4月11日上午，大会开幕式举行，宋立新主持。\n\n▲一届一次理事会议·一届一次监事会议\n"
        "4月12日上午，市残联一届一次理事会议召开，选举宋立新为理事长。\n与此同时，一届一次监事会议在三楼会议室举行，选举孙阳为监事长。\n"
    )
    assert {"市残联一届一次理事会议", "一届一次监事会议"} <= _events(text).keys()
    assert "孙阳 云州市残联 监事长 elected" in held_whole(text)


def test_visit_when_the_congress_is_over() -> None:
    text = (
        "云州市作家协会第六次会员代表大会纪实\n\n2021年6月8日至9日，云州市作家协会第六次会员代表大会在云州宾馆举行。\n\n"
        "▲开幕式\n6月8日上午，大会开幕式举行，罗小满主持。\n\n▲闭幕式\n9日下午，大会圆满闭幕，田野主持。\n"
        "闭幕会后，田野、罗小满一行前往云州医院，看望老作家韩冬，云州医院党委副书记方正陪同。\n"
    )
    at = _at(text)
    assert at["闭幕式"] == {"田野 chair"}
    assert {"田野 visitor", "罗小满 visitor", "方正 companion"} <= {one for who in at.values() for one in who}


@pytest.mark.parametrize("day", ["6月8日　星期二", "【6月8日】", "第一天：6月8日", "6月8日（周二）"])
def test_hours_below_the_heading_of_a_day(day: str) -> None:
    text = (
        "云州市科学技术协会第七次代表大会纪实\n\n2021年6月8日至9日，云州市科学技术协会第七次代表大会在云州宾馆举行。\n\n"
        f"{day}\n9时，大会隆重开幕。市长田野出席并讲话。大会由贺新主持。\n\n{day.replace('8', '9')}\n"
        "9时，召开第二次全体会议，石坚主持。\n15：00，大会闭幕。贺新主持。\n"
    )
    assert _at(text) == {
        "开幕式": {"田野 attendee speaker", "贺新 chair"},
        "第二次全体会议": {"石坚 chair"},
        "闭幕式": {"贺新 chair"},
    }


def test_sitting_without_a_day_is_of_the_day_before_it() -> None:
    text = (
        "清河市总工会第九次代表大会会议综述\n\n2023年6月12日至13日，清河市总工会第九次代表大会在清河剧院召开。\n\n"
        "（一）预备会议：凝聚共识\n6月12日上午，大会举行预备会议，刘长顺主持。\n"
        "（二）主席团第一次会议\n预备会议后，大会主席团召开第一次会议，孟凡主持。\n"
        "（三）闭幕式\n13日下午，大会闭幕式举行，周宁主持。\n"
    )
    assert _events(text)["主席团第一次会议"] == "2023-06-12"


def test_terms_below_the_names_of_those_elected() -> None:
    rows = "\n".join(
        f"　　第{number}届　{name}（{term}）"
        for number, name, term in (
            ("一", "赵怀瑾", "1987年6月—1994年10月"),
            ("二", "钱松涛", "1994年10月—2001年12月"),
            ("三", "白露生", "2001年12月—2007年5月"),
            ("四", "罗小满", "2007年5月—2012年11月"),
        )
    )
    text = f"云州市红十字会第六次会员代表大会纪实\n\n2018年9月18日，大会召开，选举丁蔚为会长。\n\n附：历任会长名单\n{rows}\n"
    found = {one.person.name for one in read_whole(text).statements if isinstance(one, Holding)}
    assert found == {"丁蔚", "赵怀瑾", "钱松涛", "白露生", "罗小满"}
