"""Who is proposed for an office in a title before the name, and news whose meeting stands behind a day in brackets."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

SESSION = "2021年8月13日，云州市人大常委会举行会议。"


@pytest.mark.parametrize(
    "told",
    [
        "拟任云州市财政局局长罗小满作供职发言。",
        "拟任云州市财政局局长人选罗小满作供职发言。",
        "云州市财政局局长候选人罗小满作供职发言。",
        "云州市财政局局长拟任人选罗小满作供职发言。",
    ],
)
def test_who_is_proposed_in_a_title_is_nominated_and_takes_part(told: str):
    found = read_whole(SESSION + told + "\n").statements
    assert held_whole(SESSION + told + "\n") == {"罗小满 云州市财政局 局长 nominated"}
    assert [one.person.name for one in found if isinstance(one, Participation)] == ["罗小满"]


@pytest.mark.parametrize(
    "lead",
    ["昨天（5日）上午，", "昨日（3月5日）上午，", "3月5日（星期五）上午，", "云州融媒讯（记者石小川）昨天上午，"],
)
def test_the_day_in_brackets_is_no_part_of_the_meetings_name(lead: str):
    text = f"2021年3月6日\n{lead}云州市五届人大常委会第四次会议召开，决定任命罗小满为云州市副市长。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.date.edtf) for one in events] == [("云州市五届人大常委会第四次会议", "2021-03-05")]


def test_a_session_that_decides_after_a_vote_is_an_event():
    text = "2021年3月5日，云州市五届人大常委会第四次会议经表决，决定任命罗小满为云州市副市长。\n"
    events = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert events == ["云州市五届人大常委会第四次会议"]


@pytest.mark.parametrize(
    "told",
    [
        "秘书长人选由李全武提名王程兼任",
        "秘书长一职由会长李全武提名王程担任",
        "秘书长由会长提名王程出任",
        "秘书长人选由理事会推荐王程担任",
    ],
)
def test_an_office_that_somebody_fills_at_anothers_proposal_is_his_alone(told: str):
    found = held(f"市见义勇为协会第三次会员代表大会召开，选举李全武为会长，张平、王程为副会长，{told}。")
    assert {one for one in found if "秘书长" in one} == {"王程 云州市见义勇为协会 秘书长 nominated"}
    assert {"张平 云州市见义勇为协会 副会长 elected", "王程 云州市见义勇为协会 副会长 elected"} <= found
