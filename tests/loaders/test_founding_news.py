"""News of the founding of a body: the meeting is its founding meeting, the bare committee is the one just founded."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement

HEAD = "洛阳日报　　一九五〇年四月十九日　星期三　第二版\n\n我市又一人民团体成立\n\n　　【洛阳讯】"


@pytest.mark.parametrize(
    ("told", "title", "venue"),
    [
        (
            "洛阳市店员工会筹备委员会，已于本月十六日正式成立。是日上午九时，全市店员代表一百人，齐集市人民剧院举行成立大会。市长王大成讲话。",
            "洛阳市店员工会筹备委员会成立大会",
            "市人民剧院",
        ),
        (
            "洛阳市民主妇女联合会业于四月十六日宣告成立。成立大会在市人民礼堂举行，到代表二百人。市长王大成讲话。",
            "洛阳市民主妇女联合会成立大会",
            "市人民礼堂",
        ),
        (
            "洛阳市学生联合会已于本月十六日成立，当日并在中山堂召开成立大会，选举周有恒为主席。",
            "洛阳市学生联合会成立大会",
            "中山堂",
        ),
        (
            "洛阳市音乐协会于十六日正式成立。当日下午二时，各界代表三百人在人民剧场举行成立典礼，市长王大成讲话。",
            "洛阳市音乐协会成立典礼",
            "人民剧场",
        ),
        (
            "洛阳市文艺工作者联合会，经过两月筹备，于十六日成立，成立大会假市人民剧院举行，会议由市长王大成主持。",
            "洛阳市文艺工作者联合会成立大会",
            "市人民剧院",
        ),
    ],
)  # fmt: skip
def test_the_founding_meeting_is_that_of_the_body_founded(told: str, title: str, venue: str):
    found = [one for one in read_whole(HEAD + told + "\n").statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue, one.date and one.date.edtf) for one in found] == [(title, venue, "1950-04-16")]


@pytest.mark.parametrize(
    "told",
    [
        "洛阳市店员工会筹备委员会，已于本月十六日正式成立。大会由市总工会筹备委员会副主任周有恒主持。大会选出筹备委员会委员三人：陈福祥、马大山、李春和。",
        "洛阳市店员工会筹备委员会十六日成立。市总工会筹备委员会副主任周有恒到会。大会选出筹委会委员三人：陈福祥、马大山、李春和。",
        "全市店员代表十六日在市府礼堂集会，成立洛阳市店员工会筹备委员会。市总工会筹委会副主任周有恒讲话。会议选出筹备委员会委员三人：陈福祥、马大山、李春和。",
    ],
)  # fmt: skip
def test_the_bare_committee_is_the_one_just_founded(told: str):
    found = held_whole(HEAD + told + "\n")
    assert "周有恒 洛阳市总工会筹备委员会 副主任" in found
    assert {f"{name} 洛阳市店员工会筹备委员会 委员 elected" for name in ("陈福祥", "马大山", "李春和")} <= found


def test_without_a_founding_it_is_the_one_named_last():
    found = held_whole(
        HEAD + "洛阳市总工会筹备委员会十六日召开会议。筹备委员会副主任周有恒主持。搬运工会筹委会主任马大山报告。\n"
    )
    assert "周有恒 洛阳市总工会筹备委员会 副主任" in found


def test_where_people_gather_is_the_venue():
    found = read_whole(HEAD + "本月十六日，全市店员齐集人民剧场举行庆功大会，市长王大成讲话。\n").statements
    assert [(one.title, one.venue) for one in found if isinstance(one, EventStatement)] == [("庆功大会", "人民剧场")]
