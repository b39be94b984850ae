"""Offices named before those who take them, and boards that choose somebody from elsewhere."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read, read_whole

from cursus.model.statement import EventStatement, Participation

_BOOK = (
    "云州渭水机床集团有限公司大事记\n（2014—2015年）\n\n说明：本大事记中“集团公司”均指云州渭水机床集团有限公司。\n\n2014年\n\n"
    "1月3日　云州渭水铸锻有限公司（以下简称铸锻公司）成立。\n\n2月3日　"
)
_OTHER, _GROUP = "云州渭水铸锻有限公司", "云州渭水机床集团有限公司"


@pytest.mark.parametrize(
    "sentence",
    [
        "铸锻公司首届董事会选举集团公司副总经理石大山兼任董事长。",
        "铸锻公司股东会选举集团公司副总经理石大山为董事长。",
        "会议选举集团公司副总经理石大山兼任铸锻公司董事长。",
    ],
)
def test_a_board_chooses_its_head_from_elsewhere(sentence: str) -> None:
    assert held_whole(f"{_BOOK}{sentence}\n") == {f"石大山 {_GROUP} 副总经理", f"石大山 {_OTHER} 董事长 elected"}


@pytest.mark.parametrize(
    "sentence",
    [
        "接替车小驰任铸锻公司总经理的是白小桦。",
        "接替车小驰，出任铸锻公司总经理的是白小桦。",
        "出任铸锻公司总经理一职的是白小桦。",
        "白小桦接替车小驰出任铸锻公司总经理。",
    ],
)
def test_an_office_before_whoever_takes_it(sentence: str) -> None:
    assert held_whole(f"{_BOOK}{sentence}\n") == {f"白小桦 {_OTHER} 总经理 appointed"}


def test_others_behind_take_their_own() -> None:
    found = held_whole(
        f"{_BOOK}组织部宣布：接替车小驰出任铸锻公司总经理的是原铸锻公司副总经理白小桦，集团公司生产部部长史大策任铸锻公司副总经理。\n"
    )
    assert found == {
        f"白小桦 {_OTHER} 总经理 appointed",
        f"白小桦 {_OTHER} 副总经理 former",
        f"史大策 {_GROUP}生产部 部长",
        f"史大策 {_OTHER} 副总经理 appointed",
    }


@pytest.mark.parametrize("name", ["惠民", "惠大民", "高峰"])
def test_who_goes_with_a_guest(name: str) -> None:
    found = read(f"省总工会主席康健在市总工会主席{name}的陪同下视察公司车间。").statements
    roles = {one.person.name: set(one.roles) for one in found if isinstance(one, Participation)}
    assert roles == {"康健": {"visitor"}, name: {"companion"}}


def test_who_talks_with_whom_does_not_attend() -> None:
    found = read("第十四届机床展览会在上海举行。展会期间，市总工会主席聂大鹤与市工商联主席穆小勤洽谈合作。").statements
    assert {tuple(one.roles) for one in found if isinstance(one, Participation)} == {("other",)}


def test_who_holds_an_office_now_is_not_chosen() -> None:
    assert held("现任市总工会主席的白小桦讲话。") == {"白小桦 云州市总工会 主席"}


def test_who_signs_each_for_his_own_may_be_called_by_a_word() -> None:
    found = held("市总工会主席聂大鹤和市教育局局长强劲分别在协议上签字。")
    assert found == {"聂大鹤 云州市总工会 主席", "强劲 云州市教育局 局长"}


def test_guests_who_are_met_are_in_the_name_of_the_meeting() -> None:
    found = held_whole(f"{_BOOK}集团公司董事长李大海主持会议。\n")
    assert found == {f"李大海 {_GROUP} 董事长"}
    met = read_whole(
        f"{_BOOK}李大海在省城会见某省商会会长苏小和一行，集团公司办公室主任何小苗陪同会见。\n\n3月3日　董事长李大海讲话。\n"
    ).statements
    titles = {one.title for one in met if isinstance(one, EventStatement)}
    assert "李大海在省城会见某省商会会长苏小和一行" in titles


def test_a_council_that_chooses_is_no_second_event() -> None:
    found = read_whole(f"{_BOOK}云州渭水物资有限公司揭牌仪式举行。物资公司首届董事会选举石大山为董事长。\n").statements
    assert not any("董事会" in one.title for one in found if isinstance(one, EventStatement))
