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


@pytest.mark.parametrize(
    "came",
    [
        "应中国某某会全国委员会邀请来我国访问的捷克工会代表团一行五人，在团长、捷克工会中央理事会主席雅罗·诺瓦克率领下，于本月九日上午由北京到达云州。",
        "应省总工会邀请前来访问的捷克工会代表团一行五人，由团长、捷克工会中央理事会主席雅罗·诺瓦克率领，于九日晚乘火车抵达本市。",
        "捷克工会代表团全体成员在团长、捷克工会中央理事会主席雅罗·诺瓦克带领下，已于九日下午乘飞机来到云州。",
    ],
)
def test_day_on_which_guests_came_stands_behind_who_leads_them(came: str) -> None:
    page = HEAD.replace("本报今日讯　", "〔本报讯〕").format(headline="捷克工会代表团访问我市")
    text = page + came + "\n　　当日下午，代表团参观了云州造船厂。罗士奇厂长向客人介绍了生产情况。\n"
    told = read_whole(text).statements
    events = {(one.date and one.date.edtf, one.title) for one in told if isinstance(one, EventStatement)}
    assert ("1957-05-09", "捷克工会代表团访问我市") in events
    assert ("1957-05-09", "代表团参观了云州造船厂") in events
    assert {one.person.name for one in told if isinstance(one, Participation)} == {"雅罗·诺瓦克", "罗士奇"}
