"""The first and last sittings of a session of several days, told by their names on days of their own."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

_TEXT = (
    "政协青山市第十一届委员会第一次会议公报\n（2021年12月20日）\n\n"
    "政协青山市第十一届委员会第一次会议于2021年12月16日至19日在市文化中心举行。会议应到委员286人，实到271人。\n\n"
    "12月16日上午，{short}{first}举行，副主席罗江主持，主席陈石作工作报告。\n\n"
    "12月19日上午，{short}{last}举行，陈石主持并讲话。会议通过《政治决议》。\n"
)


@pytest.mark.parametrize("short", ["市政协十一届一次会议", "政协青山市第十一届委员会第一次会议"])
@pytest.mark.parametrize(("first", "last"), [("开幕会", "闭幕会"), ("开幕式", "闭幕式"), ("开幕大会", "闭幕大会")])
def test_each_has_its_own_people(short: str, first: str, last: str) -> None:
    found = read_whole(_TEXT.format(short=short, first=first, last=last)).statements
    events = {one.event: one for one in found if isinstance(one, EventStatement)}
    days = sorted(one.date.edtf for one in events.values() if one.date)
    assert days == ["2021-12-16", "2021-12-16/2021-12-19", "2021-12-19"]
    told = {
        (events[one.event].date.edtf, one.person.name, role)
        for one in found
        if isinstance(one, Participation)
        for role in one.roles
    }
    assert told == {
        ("2021-12-16", "罗江", "chair"),
        ("2021-12-16", "陈石", "speaker"),
        ("2021-12-19", "陈石", "chair"),
        ("2021-12-19", "陈石", "speaker"),
    }
    adopted = [[*one.organizations] for one in found if isinstance(one, Issuance)]
    assert adopted == [["政协青山市第十一届委员会第一次会议"]]
