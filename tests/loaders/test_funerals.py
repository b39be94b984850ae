"""News of funerals, which tell of the death first and of the day of the ceremony behind it."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云州日报　一九六四年五月十一日　第一版\n\n周大河先生{called}在云州举行\n\n　　本报讯　云州市总工会副主席周大河先生，因病医治无效，于"
REST = "{called}由市委副书记马维主祭，市总工会主席何山陪祭。\n　　参加{called}的，还有市妇联主任段如海等三百余人。\n"


@pytest.mark.parametrize("called", ["公祭大会", "追悼会", "公祭", "追悼大会"])
@pytest.mark.parametrize("died", ["五月七日三时逝世", "本月七日二十一时四十分在云州病逝", "七日晚九时不幸去世"])
@pytest.mark.parametrize("held", ["，于昨日上午十时在市政协礼堂举行", "五月十日下午三时在市政协礼堂举行"])
def test_a_funeral_is_of_its_own_day(called: str, died: str, held: str) -> None:
    text = f"{HEAD.format(called=called)}{died}，终年七十岁。\n　　周大河先生的{called}{held}。{REST.format(called=called)}"
    assert dated_whole(text) == {
        "1964-05-07 周大河 云州市总工会 副主席",
        "1964-05-10 马维 云州市委 副书记",
        "1964-05-10 何山 云州市总工会 主席",
        "1964-05-10 段如海 云州市妇联 主任",
    }
    told = read_whole(text).statements
    assert [(one.title, one.date and one.date.edtf) for one in told if isinstance(one, EventStatement)] == [
        (f"周大河先生的{called}", "1964-05-10")
    ]
    came = {one.person.name: one.roles for one in told if isinstance(one, Participation)}
    assert came == {"马维": ("chair",), "何山": ("attendee",), "段如海": ("attendee",)}


@pytest.mark.parametrize("formed", ["已于八日组成", "即于八日成立", "，已于五月八日成立"])
def test_a_funeral_committee_is_of_the_day_it_was_formed(formed: str) -> None:
    text = (
        f"{HEAD.format(called='追悼会')}五月七日逝世。\n　　周大河先生追悼会昨日在市政协礼堂举行。\n"
        f"　　周大河先生治丧委员会{formed}，马维任主任委员。\n"
    )
    assert "1964-05-08 马维 周大河先生治丧委员会 主任委员 appointed" in dated_whole(text)
