"""What closes a congress, told behind the first session of those whom it elected."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance, Participation


@pytest.mark.parametrize(
    "closing",
    [
        "闭幕式由陶安主持。",
        "陶安主持闭幕式。",
        "大会闭幕式由陶安主持。",
        "最后，举行了闭幕式，陶安主持。",
    ],
)
def test_its_closing_leads_back_to_the_congress(closing: str) -> None:
    text = (
        "云州学院召开四届一次教代会\n\n2016-04-25\n\n"
        "　　4月22日至23日，云州学院第四届教职工代表大会暨第五届工会会员代表大会第一次会议在报告厅召开。"
        "校党委书记何立言，校长陶安，副校长秦大明出席开幕式。开幕式由何立言主持。\n"
        "　　23日下午，大会选举产生了第五届工会委员会。在随后召开的第五届工会委员会第一次全体会议上，秦大明当选校工会主席。\n"
        f"　　{closing}大会表决通过了《云州学院教职工代表大会细则》。秦大明讲话。\n"
    )
    told = read_whole(text).statements
    events = {one.event: one.title for one in told if isinstance(one, EventStatement)}
    congress = "云州学院第四届教职工代表大会暨第五届工会会员代表大会第一次会议"
    at = {
        (one.person.name, role)
        for one in told
        if isinstance(one, Participation) and events[one.event] == congress
        for role in one.roles
    }
    assert {("陶安", "chair"), ("秦大明", "speaker")} <= at
    assert [one.organizations for one in told if isinstance(one, Issuance)] == [(congress,)]
