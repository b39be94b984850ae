"""Histories of congresses and committees, paragraph by paragraph."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding


def told(text: str) -> tuple[set[str], set[str]]:
    """`day person role` of the posts and `day title` of the events of a history."""
    statements = read_whole(text).statements
    posts = [(one.date, f"{one.person.name} {one.role}") for one in statements if isinstance(one, Holding)]
    events = [(one.date, one.title) for one in statements if isinstance(one, EventStatement)]
    return (
        {f"{date.edtf if date else ''} {words}" for date, words in posts},
        {f"{date.edtf if date else ''} {words}" for date, words in events},
    )


def test_committees_by_their_number_begin_with_their_day():
    posts, events = told(
        "第三节　县政协\n清河县政协自1959年8月成立，至1985年共历五届。\n"
        "县政协第一届委员会 1959年8月12日在县城召开第一次会议。会议选举罗小满为县政协主席，石小川为副主席。\n"
        "县政协第二届委员会 1962年5月6日在县城召开第一次会议。会议选举石小川为县政协主席。\n"
        "1963年4月3日至5日召开第二次会议，听取工作报告。\n"
        "县政协第三届委员会 1965年3月2日在县城召开第一次会议。会议选举江晓岚为主席。\n"
    )
    assert posts == {
        "1959-08-12 罗小满 主席",
        "1959-08-12 石小川 副主席",
        "1962-05-06 石小川 主席",
        "1965-03-02 江晓岚 主席",
    }
    assert {"1962-05-06 县政协第二届委员会第一次会议", "1965-03-02 县政协第三届委员会第一次会议"} <= events


def test_congresses_by_their_number_begin_with_their_day():
    posts, events = told(
        "第一节　代表大会\n"
        "清河县手语协会第一次代表大会于1979年3月5日至7日召开，选举罗小满为主席。\n"
        "清河县手语协会第二次代表大会（1984年5月6日）选举石小川为主席。\n"
        "清河县手语协会第三次代表大会1989年11月召开，选举江晓岚为主席。\n"
    )
    assert posts == {"1979-03-05/1979-03-07 罗小满 主席", "1984-05-06 石小川 主席", "1989-11 江晓岚 主席"}
    assert "1989-11 清河县手语协会第三次代表大会" in events


@pytest.mark.parametrize("days", ["3月28~30日", "3月28—30日", "3月28-30日", "3月28日至4月2日"])
@pytest.mark.parametrize("before", ["", "，", "于"])
def test_days_before_the_verb_are_no_part_of_a_title(before: str, days: str) -> None:
    text = f"云江县妇女联合会\n县第一次妇女代表大会{before}1956年{days}在城关召开，出席代表215名。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [one.title for one in events] == ["县第一次妇女代表大会"]
    assert [one.date.edtf[:15] for one in events if one.date] == ["1956-03-28/1956"]
