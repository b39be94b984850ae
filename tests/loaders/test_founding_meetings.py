"""Meetings that found a body, as old papers tell of them: whose they are, whom they choose, who speaks at them."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = "南平大众报　一九五三年十二月十八日　星期五　第二〇六期\n\n组织起来了\n\n　　〔本报讯〕"


@pytest.mark.parametrize(
    ("body", "day", "venue"),
    [
        ("浦城县南浦镇铁器生产合作社", "本月八日", "镇工会"),
        ("浦城县木器生产合作社", "12月8日", "县农会"),
        ("松溪县搬运工会", "十二月八日", "工人俱乐部"),
        ("浦城县手工业联合会", "昨日", "县礼堂"),
    ],
)
def test_a_founding_meeting_is_named_with_its_body_and_chooses_for_it(body: str, day: str, venue: str) -> None:
    text = (
        f"{_HEAD}{body}{day}在{venue}召开成立大会，县供销合作社主任季文彬到会祝贺。选出范铁生为主任，叶茂为副主任。\n"
    )
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [(one.title, one.venue) for one in events] == [(f"{body}成立大会", venue)]
    found = {one for one in held_whole(text) if "elected" in one}
    assert not body.endswith("合作社") or found == {f"范铁生 {body} 主任 elected", f"叶茂 {body} 副主任 elected"}


def test_boards_of_cooperatives() -> None:
    found = held_whole(
        f"{_HEAD}浦城县铁器生产合作社前日召开成立大会，选出范铁生为理事会主任，叶茂为理事会副主任，吴细妹（女）为监事会主任。\n"
    )
    assert found == {
        "范铁生 浦城县铁器生产合作社 理事会主任 elected",
        "叶茂 浦城县铁器生产合作社 理事会副主任 elected",
        "吴细妹 浦城县铁器生产合作社 监事会主任 elected",
    }


@pytest.mark.parametrize(
    "said",
    [
        "到会作了指示。",
        "出席会议并作了重要指示。",
        "在会上说：“大家合起来。”",
        "在成立大会上号召大家多打锄头。",
        "在会上表示，一定完成任务。",
    ],
)
def test_who_speaks_there(said: str) -> None:
    found = read_whole(f"{_HEAD}浦城县搬运工会本月八日召开成立大会。县长季文彬{said}\n").statements
    roles = {role for one in found if isinstance(one, Participation) for role in one.roles}
    assert "speaker" in roles


@pytest.mark.parametrize("who", ["青年团县工委书记", "青年团县委书记"])
def test_the_league_of_the_county_told_of(who: str) -> None:
    place = who.removesuffix("书记").removeprefix("青年团县")
    found = held_whole(f"{_HEAD}政和县扫除文盲委员会本月三日召开会议，{who}游春生讲话。\n")
    assert f"游春生 青年团政和县{place} 书记" in found


def test_what_is_set_right_is_of_the_day_of_the_paper() -> None:
    found = read_whole(
        f"{_HEAD}浦城县本月八日召开大会。\n\n　　更正：本报二〇四期“浦城县副县长张程”系“浦城县副县长章承”之误。\n"
    ).statements
    assert {one.date.edtf for one in found if getattr(one, "role", "") == "副县长" and one.date} == {"1953-12-18"}
