"""News of a congress: its days, its sittings and the first sessions of those it elected."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = (
    "云州市工会第九次代表大会专题报道\n来源：云州工会网　　发布时间：2023-12-22\n\n云州市工会第九次代表大会\n\n本网讯　"
)
OPENED = "12月18日上午，云州市工会第九次代表大会在云州会堂开幕。市委书记阚立国出席并讲话。\n"


def _told(text: str) -> list[str]:
    """`day title: person …` of each event."""
    found = read_whole(HEAD + text).statements
    events = [one for one in found if isinstance(one, EventStatement)]
    there = [one for one in found if isinstance(one, Participation)]
    return [
        f"{one.date.edtf[5:] if one.date else ''} {one.title}: "
        + " ".join(part.person.name for part in there if part.event == one.event)
        for one in events
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "在圆满完成各项议程后，12月20日上午，",
        "圆满完成各项预定议程，12月20日，",
        "经过三天的紧张工作，12月20日下午，",
        "12月20日，在完成各项议程后，",
        "在热烈的掌声中，12月20日上午，",
        "12月20日上午早些时候，",
        "12月20日下午稍晚时候，",
    ],
)
def test_a_congress_is_named_without_what_comes_before_it(lead: str) -> None:
    assert _told(f"{lead}云州市文联第六次代表大会胜利闭幕。") == ["12-20 云州市文联第六次代表大会: "]


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("开幕会前，大会于12月17日晚举行了预备会议，通过了主席团名单。韩立春主持预备会议。", "大会预备会议"),
        ("大会开幕前，12月17日下午召开了预备会议，韩立春主持会议。", "预备会议"),
        ("此前，大会于12月17日举行预备会议，选举产生主席团。韩立春主持。", "大会预备会议"),
        ("在此之前的12月17日晚，大会举行预备会议，韩立春主持。", "大会预备会议"),
        ("会前，12月17日召开了党员代表会议，市委组织部副部长韩立春出席。", "党员代表会议"),
        ("开幕式前，市总工会于12月17日召开八届九次全委会，韩立春主持会议。", "市总工会八届九次全委会"),
    ],
)
def test_a_sitting_before_the_congress_has_its_own_day(said: str, title: str) -> None:
    told = _told(f"{OPENED}{said}\n阚立国在讲话中指出，要抓好落实。")
    assert told == ["12-18 云州市工会第九次代表大会: 阚立国", f"12-17 {title}: 韩立春"]


def test_sessions_held_beside_each_other_and_called_by_short_names() -> None:
    told = _told(
        "12月20日，云州市总工会第九届委员会第一次全体会议召开，韩立春主持会议。\n"
        "市总工会第九届经费审查委员会第一次全体会议、市总工会第九届女职工委员会第一次全体会议同日分别召开。"
        "经审会第一次全会由农卫国主持，选举农卫国为主任；女职工委员会第一次全会由舒立群主持，选举舒立群为主任。"
    )
    assert told == [
        "12-20 云州市总工会第九届委员会第一次全体会议: 韩立春",
        "12-20 市总工会第九届经费审查委员会第一次全体会议: 农卫国",
        "12-20 市总工会第九届女职工委员会第一次全体会议: 舒立群",
    ]


def test_a_standing_committee_meets_beside_its_council() -> None:
    told = _told(
        "12月20日，市妇联八届一次执委会议召开，选举韩立春为主席。\n当天，市妇联八届一次常委会议也在云州会堂召开。"
    )
    assert told == ["12-20 市妇联八届一次执委会议: ", "12-20 市妇联八届一次常委会议: "]


def test_the_text_returns_to_the_congress_that_ends() -> None:
    told = _told(
        "12月16日至18日，市第九次妇女代表大会召开。市委书记阚立国出席。\n16日下午召开预备会议，韩立春主持会议。\n"
        "18日上午举行的市妇联第九届执行委员会第一次会议上，韩立春当选为主席。下午，大会闭幕。市妇联副主席王国英主持闭幕式。"
    )
    assert told == [
        "12-16/2023-12-18 市第九次妇女代表大会: 阚立国 王国英",
        "12-16 预备会议: 韩立春",
        "12-18 市妇联第九届执行委员会第一次会议: ",
    ]


def test_a_presidium_that_met_before() -> None:
    told = _told("12月21日，云州市文联第六次代表大会闭幕。\n据悉，大会主席团20日晚举行第二次会议，韩立春主持会议。")
    assert told == ["12-21 云州市文联第六次代表大会: ", "12-20 大会主席团第二次会议: 韩立春"]
