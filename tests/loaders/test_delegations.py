"""News of delegations: who came, who met them, what they were shown."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云州日报　1957年5月14日　星期二　第1版\n\n{headline}\n\n　　本报今日讯　"
CAME = "{guests}，今晨八时乘火车到达本市。\n　　{met}市总工会主席高百川、副主席尹秀兰等三百多人。\n"


def _roles(text: str) -> tuple[list[str], set[tuple[str, str, tuple[str, ...]]]]:
    """The events, and who did what there."""
    told = read_whole(text).statements
    events = {one.event: one.title for one in told if isinstance(one, EventStatement)}
    took = {(events[one.event], one.person.name, one.roles) for one in told if isinstance(one, Participation)}
    return [*events.values()], took


@pytest.mark.parametrize("met", ["到车站欢迎的有：", "前往机场迎接的，有", "在东站迎候的有", "到码头欢迎代表团的是"])
@pytest.mark.parametrize(
    "guests",
    [
        "应省总工会邀请来我国访问的捷克工会代表团一行五人，由团长雅罗·诺瓦克率领",
        "由雅罗·诺瓦克率领的捷克工会代表团一行五人",
        "捷克工会代表团由团长雅罗·诺瓦克率领",
    ],
)
def test_guests_and_those_who_met_them(guests: str, met: str) -> None:
    came = "捷克工会代表团到云州"
    events, took = _roles(HEAD.format(headline=came) + CAME.format(guests=guests, met=met))
    assert events == [came]
    assert took == {
        (came, "雅罗·诺瓦克", ("visitor",)),
        (came, "高百川", ("attendee",)),
        (came, "尹秀兰", ("attendee",)),
    }


@pytest.mark.parametrize("at", ["下午三时，", "上午，", "今天下午二时半，"])
@pytest.mark.parametrize(
    "shown", ["代表团参观了云州造船厂", "代表团先后参观了云州造船厂", "代表团全体成员参观了云州造船厂"]
)
def test_what_guests_were_shown_stands_for_itself(at: str, shown: str) -> None:
    came = "捷克工会代表团抵达我市"
    text = HEAD.format(headline=came) + CAME.format(guests="捷克工会代表团一行五人", met="到车站欢迎的有")
    events, took = _roles(f"{text}　　{at}{shown}，由厂长罗士奇陪同。\n")
    assert events == [came, shown]
    assert (shown, "罗士奇", ("companion",)) in took
