"""Who held what a sentence told of before, and whose paper was handed out there."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Hosting, Issuance

_PAPER = "云州晚报2014年9月18日\n\n市政协召开主席会议\n\n本报讯　昨日，市政协五届二十二次主席会议在市政协三楼会议室召开。市政协主席程望山主持会议。\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "据悉，活动由团市委、市少先队工作学会联合举办，市儿童福利院协办。",
        "本次活动由团市委和市少先队工作学会共同举办。",
        "该活动是由团市委、市少先队工作学会举办，旨在丰富暑期生活。",
    ],
)
def test_a_later_sentence_says_who_held_it(told: str) -> None:
    text = f"{_PAPER}少年宫开进社区\n\n本报讯　9月16日上午，“流动少年宫”启动仪式在旺步社区举行，团市委副书记何立言出席。{told}\n"
    hosts = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert hosts >= {"共青团云州市委", "云州市少先队工作学会"}


@pytest.mark.parametrize("told", ["活动由何立言主持。", "他说，比赛由来已久，市少先队工作学会每年举办。"])
def test_no_host_where_none_is_told(told: str) -> None:
    text = f"{_PAPER}少年宫开进社区\n\n本报讯　9月16日上午，“流动少年宫”启动仪式在旺步社区举行，团市委副书记何立言出席。{told}\n"
    assert not [one for one in read_whole(text).statements if isinstance(one, Hosting)]


@pytest.mark.parametrize("told", ["会上印发了", "会上还下发了", "会议期间，印发了", "大会上现场发布了"])
def test_a_paper_handed_out_at_a_meeting_is_of_those_who_called_it(told: str) -> None:
    text = f"{_PAPER}律师团换新\n\n本报讯　9月16日，市总工会召开法律援助工作会，市总工会副主席何立言出席并讲话。{told}《办案补贴标准》。\n"
    papers = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert papers == [("云州市总工会",)]
