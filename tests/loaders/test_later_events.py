"""A second event in one entry or one piece of news: its name, its day and who took part in which of the two."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Hosting, Participation


def events(text: str) -> dict[str, tuple[str, set[str]]]:
    """Day and people of each event by its name."""
    found = read_whole(text).statements
    people = [one for one in found if isinstance(one, Participation)]
    return {
        one.title: (one.date.edtf if one.date else "", {who.person.name for who in people if who.event == one.event})
        for one in found
        if isinstance(one, EventStatement)
    }


@pytest.mark.parametrize(
    ("marker", "title"),
    [
        ("仪式结束后，县政府召开新任干部谈话会。", "新任干部谈话会"),
        ("当日下午，县政府召开新任干部谈话会。", "新任干部谈话会"),
        ("当晚，县政府举办新任干部谈话会。", "新任干部谈话会"),
        ("宣誓仪式后，县政府举行新任干部谈话会。", "新任干部谈话会"),
    ],
)
def test_what_follows_a_ceremony_has_its_own_people(marker: str, title: str):
    text = f"2021年6月18日，云陵县政府举行宪法宣誓仪式。县长何立言监誓，副县长陶安主持仪式。{marker}县财政局局长冯铭作表态发言，县监委主任柳青主持。\n"
    assert events(text) == {
        "宪法宣誓仪式": ("2021-06-18", {"何立言", "陶安"}),
        title: ("2021-06-18", {"冯铭", "柳青"}),
    }


def test_the_text_returns_to_the_first_event():
    text = (
        "2021年6月18日，云陵县政府举行宪法宣誓仪式。会后，县政府召开新任干部谈话会，县长何立言讲话。"
        "宣誓仪式由副县长陶安主持。\n县人大常委会主任冯铭出席仪式。\n"
    )
    assert events(text) == {
        "宪法宣誓仪式": ("2021-06-18", {"陶安", "冯铭"}),
        "新任干部谈话会": ("2021-06-18", {"何立言"}),
    }


@pytest.mark.parametrize(
    ("said", "title", "day"),
    [
        ("当日下午，新一届党总支第一次会议选举何立言为书记。", "新一届党总支第一次会议", "2021-06-18"),
        ("县青联纪律委员会第一次全体会议选举何立言为主任。", "县青联纪律委员会第一次全体会议", "2021-06-18"),
        ("随后召开的三届一次理事会推举何立言为理事长。", "三届一次理事会", "2021-06-18"),
        ("此前于6月15日召开的职工大会第二次会议选举何立言为职工监事。", "职工大会第二次会议", "2021-06-15"),
    ],
)
def test_a_meeting_that_is_the_subject_of_a_choice(said: str, title: str, day: str):
    text = f"云陵县青年联合会大事记\n2021年\n6月18日　县青联第三次代表大会在县礼堂召开，副县长陶安讲话。{said}\n"
    found = events(text)
    assert set(found) == {"县青联第三次代表大会", title}
    assert found[title][0] == day


def test_meetings_side_by_side():
    text = "云陵县青年联合会大事记\n2021年\n6月18日　三届一次理事会选举何立言为会长；次日，三届一次监事会选举陶安为监事长。\n"
    assert {title: day for title, (day, _) in events(text).items()} == {
        "三届一次理事会": "2021-06-18",
        "三届一次监事会": "2021-06-19",
    }


def test_a_body_that_only_agreed_met_for_no_event_of_its_own():
    assert events("云陵医院大事记\n2021年\n6月18日　《云陵医院工作要点》经院长办公会审议通过。\n") == {}


def test_the_days_of_a_congress_tell_of_the_congress():
    text = (
        "中共云陵县第五次代表大会于2012年3月5日至8日在县城召开。\n3月4日，召开预备会议，县长陶安主持。\n"
        "5日上午，大会隆重开幕，县委书记何立言作报告。\n8日上午，大会举行选举大会，县委副书记柳青主持。\n"
        "8日下午，中共云陵县第五届委员会举行第一次全体会议，选举何立言为书记。\n"
    )
    found = events(text)
    assert found["中共云陵县第五次代表大会"] == ("2012-03-05/2012-03-08", {"何立言", "柳青"})
    assert found["预备会议"] == ("2012-03-04", {"陶安"})
    assert set(found) == {"中共云陵县第五次代表大会", "预备会议", "中共云陵县第五届委员会第一次全体会议"}


@pytest.mark.parametrize(
    ("committee", "post"),
    [
        ("中共云陵县第五届委员会", "云陵县委 书记"),
        ("共青团云陵县第五届委员会", "共青团云陵县委 书记"),
        ("民盟云陵县第五届委员会", "民盟云陵县委员会 主任委员"),
    ],
)
def test_a_committee_of_a_term_keeps_its_name(committee: str, post: str):
    role = post.split()[1]
    text = f"云陵县大事记\n2012年\n3月8日　{committee}举行第一次全体会议，选举何立言为{role}。\n"
    found = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert [f"{one.organization} {one.role}" for one in found] == [post]
    hosts = [one.organization for one in read_whole(text).statements if isinstance(one, Hosting)]
    assert hosts == [post.split()[0]]


def test_a_later_day_at_the_head_of_a_clause():
    found = read_whole(
        "云陵县大事记\n2012年\n3月2日　何立言、云陵纺织厂厂长柳青被授予云陵县劳动模范称号，12日参加县总工会举办的先进事迹报告会。\n"
    ).statements
    days = {one.title: one.date.edtf for one in found if isinstance(one, EventStatement) and one.date}
    assert days == {"先进事迹报告会": "2012-03-12"}
    held = [one.date.edtf for one in found if isinstance(one, Holding) and one.date]
    assert held == ["2012-03-02"]
