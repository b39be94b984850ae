"""Entries of a conference's chronicle: what both sides do during a visit, advisers, and those who had an office once."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Hosting, Participation

_HEAD = "政协云岭县委员会2018年大事记\n\n1月8日　县政协十届二次会议召开。县政协主席苗丰年作报告。\n\n"


def _events(text: str) -> list[str]:
    found = [one for one in read_whole(_HEAD + text).statements if isinstance(one, EventStatement)]
    return [f"{one.date.edtf if one.date else ''} {one.title}" for one in found[1:]]


@pytest.mark.parametrize(
    "together",
    [
        "17日下午，两县政协签署《合作协议》，何平、白帆分别在协议上签字。",
        "18日，双方举行座谈会，何平、白帆讲话。",
        "17日上午，宾主共同签订《合作协议》，何平、白帆出席。",
    ],
)
def test_what_both_sides_do_on_one_day_of_a_visit_belongs_to_it(together: str):
    text = f"5月17日—19日　青山县政协主席何平一行到云岭考察乡村旅游，副主席唐果陪同。{together}\n"
    assert _events(text) == ["2018-05-17/2018-05-19 青山县政协主席何平一行到云岭考察乡村旅游"]


def test_the_sides_sign_at_the_visit():
    text = "5月17日—19日　青山县政协主席何平一行到云岭考察乡村旅游。17日下午，两县政协签署《合作协议》。\n"
    found = read_whole(_HEAD + text).statements
    assert {one.organization for one in found if isinstance(one, Hosting)} == {"云岭县政协", "青山县政协"}


@pytest.mark.parametrize(
    "later",
    [
        "20日，双方举行座谈会。",
        "18日，何平到青石镇看望老党员。",
        "18日，双方签署《合作协议》，何平主持签字仪式。",
    ],
)
def test_another_day_and_what_one_side_does_are_events_of_their_own(later: str):
    text = f"5月17日—19日　青山县政协主席何平一行到云岭考察乡村旅游，副主席唐果陪同。{later}\n"
    assert len(_events(text)) == 2


@pytest.mark.parametrize("role", ["文史顾问", "民俗顾问", "文史研究员", "特邀文史委员", "书画顾问"])
def test_advisers_are_appointed_for_a_matter(role: str):
    text = f"12月19日　县政协十届十一次常委会议召开，会议决定聘请董文明、林一鸣为县政协{role}。\n"
    assert held_whole(_HEAD + text) >= {f"{name} 云岭县政协 {role} appointed" for name in ("董文明", "林一鸣")}


@pytest.mark.parametrize("who", ["的老同志", "的", "的老委员"])
@pytest.mark.parametrize("term", ["", "第七届"])
def test_who_had_an_office_once_is_named_behind_it(who: str, term: str):
    text = (
        "9月21日　茶话会在县政协机关举行。县工商联主席万千、青石山佛教协会会长释惟宽（兼县政协常委）先后发言。"
        f"曾任{term}县政协主席{who}毕胜参加。\n"
    )
    found = held_whole(_HEAD + text)
    assert "毕胜 云岭县政协 主席 former" in found
    assert "释惟宽 云岭县政协 主席 former" not in found
    came = {one.person.name for one in read_whole(_HEAD + text).statements if isinstance(one, Participation)}
    assert "毕胜" in came
