"""News of chambers abroad: the clock of the place, embassies, guests who come besides, people called by surname and office."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = "赞比亚连江商会成立大会在卢萨卡举行\n\n连江侨乡网 2023年5月20日　　编辑：李石\n\n　　"


def _roles(text: str) -> dict[str, set[str]]:
    told = (one for one in read_whole(_HEAD + text + "\n").statements if isinstance(one, Participation))
    found: dict[str, set[str]] = {}
    for one in told:
        found.setdefault(one.person.name, set()).update(one.roles)
    return found


@pytest.mark.parametrize(
    "clock", ["当地时间5月16日，", "赞比亚当地时间5月16日，", "当地时间：2023年5月16日，", "北京时间5月16日，"]
)
def test_the_clock_of_a_place_is_no_part_of_an_event(clock: str) -> None:
    told = read_whole(f"{_HEAD}{clock}赞比亚连江商会成立大会在卢萨卡国际酒店举行。\n").statements
    events = {(one.date.edtf, one.title) for one in told if isinstance(one, EventStatement) and one.date}
    assert events == {("2023-05-16", "赞比亚连江商会成立大会")}


@pytest.mark.parametrize(
    ("house", "post"),
    [
        ("中国驻赞比亚大使馆经商处", "参赞"),
        ("中国驻赞比亚大使馆领事部", "主任"),
        ("中国驻赞比亚使馆", "临时代办"),
        ("中国驻赞比亚大使馆经商参处", "一等秘书"),
    ],
)
def test_officers_of_embassies(house: str, post: str) -> None:
    assert held_whole(f"{_HEAD}5月16日，{house}{post}程雪门出席大会。\n") == {f"程雪门 {house} {post}"}


@pytest.mark.parametrize("came", ["以及专程前来的", "和应邀前来的", "以及远道赶来的", "及专程从家乡赶来的"])
def test_guests_who_come_besides(came: str) -> None:
    text = f"5月16日，商会成立大会举行。赞比亚华商总会会长陈建国、秘书长丁宁，{came}连江县侨联主席林海、县商务局局长倪端等200人出席。"
    assert _roles(text) == {name: {"attendee"} for name in ("陈建国", "丁宁", "林海", "倪端")}


@pytest.mark.parametrize(
    "speech",
    [
        "何会长作就职发言。",
        "何会长在致辞中感谢各方。",
        "庆典上，何会长、林主席先后致辞。",
    ],
)
def test_somebody_called_by_surname_and_office(speech: str) -> None:
    text = f"5月16日，商会成立大会举行，连江县侨联主席林海出席。大会选举何文达为首任会长。{speech}"
    assert "speaker" in _roles(text)["何文达"]


def test_a_surname_that_two_have_says_nobody() -> None:
    text = "5月16日，商会成立大会举行，赞比亚华商总会会长何平、连江商会会长何文达出席。何会长致辞。"
    assert _roles(text) == {"何平": {"attendee"}, "何文达": {"attendee"}}


@pytest.mark.parametrize("league", ["工商联合会", "工商总会", "工商联合总会"])
def test_leagues_of_trade_abroad_keep_their_names(league: str) -> None:
    assert held_whole(f"{_HEAD}5月16日，赞比亚{league}主席丁大川出席大会。\n") == {f"丁大川 赞比亚{league} 主席"}
