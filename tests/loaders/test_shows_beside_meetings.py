"""Shows held beside the meeting that an entry tells of, times of day behind days, and papers that a meeting issues."""

from __future__ import annotations

import pytest
from reading import read, read_whole

from cursus.model.statement import EventStatement, Issuance, Participation


@pytest.mark.parametrize(
    "show",
    [
        "市书法家协会、市美术家协会联合主办的“碧水流韵”书画小品展同日在市美术馆开展",
        "市美术家协会主办的“碧水流韵”画展当天在市美术馆开幕",
        "“碧水流韵”摄影展同日开幕",
    ],
)
def test_a_show_on_the_same_day_is_its_own_event(show: str) -> None:
    found = read(f"市文联召开座谈会，市文联主席张建国讲话。{show}，市美协主席李小红为展览揭幕。").statements
    titles = {one.event: one.title for one in found if isinstance(one, EventStatement)}
    told = {one.person.name: titles[one.event] for one in found if isinstance(one, Participation)}
    assert told["张建国"] == "座谈会"
    assert told["李小红"].startswith("“碧水流韵”")


def test_a_show_told_of_without_its_day_belongs_to_the_meeting() -> None:
    found = read("市文联召开座谈会，市文联主席张建国讲话，介绍了“碧水流韵”书画展筹备情况。").statements
    assert len([one for one in found if isinstance(one, EventStatement)]) == 1


@pytest.mark.parametrize("time", ["上午", "中午", "傍晚", "晚间", "清晨", "早上"])
def test_the_time_of_day_is_no_part_of_a_title(time: str) -> None:
    found = read(f"市文联召开座谈会。市摄影家协会换届大会6月30日{time}在市会堂举行，李小红讲话。").statements
    titles = [one.title for one in found if isinstance(one, EventStatement)]
    assert not any(time in one for one in titles)


@pytest.mark.parametrize("words", ["会议印发", "大会下发了", "会议还印发了", "此次会议正式印发", "会上印发"])
def test_what_a_meeting_issues_is_of_those_who_called_it(words: str) -> None:
    text = (
        "云州市人民医院2021年大事记\n\n1月8日，市卫健委召开全市卫生健康工作会议，局长常大山作工作报告。"
        f"{words}《2021年全市卫生健康工作要点》。\n\n1月19日，市人民医院召开总结会，院长华大山讲话。\n"
    )
    issued = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert issued == [("云州市卫健委",)]
