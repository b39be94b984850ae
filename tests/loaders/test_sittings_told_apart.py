"""News of the last day of a session, with who took part in it, that goes back to the first."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Holding, Participation

CLOSED = (
    "政协云州市五届二次会议\n\n简　　报\n\n大会秘书处编　　　　2017年2月24日\n\n"
    "　　政协云州市第五届委员会第二次会议圆满完成各项议程，于2月24日上午在市人民会堂闭幕。\n"
    "　　闭幕大会由市政协主席石川主持，市委书记梁柱石应邀出席并讲话。\n\n一、大会概况\n\n"
)


@pytest.mark.parametrize(
    "opened",
    [
        "会议于2月21日上午开幕，丁一凡到会祝贺。开幕会由副主席罗小满主持。",
        "本次会议于2月21日开幕，会期4天，丁一凡到会祝贺。开幕会由副主席罗小满主持。",
        "大会于2月21日上午开幕，丁一凡到会祝贺。副主席罗小满主持开幕会。",
    ],
)
def test_a_last_day_with_people_of_its_own_is_apart_from_the_first(opened: str):
    found = read_whole(CLOSED + f"　　{opened}\n　　市长丁一凡说，会议开得很好。\n").statements
    events = {
        one.event: f"{one.date.edtf} {one.title}" for one in found if isinstance(one, EventStatement) and one.date
    }
    assert set(events.values()) == {
        "2017-02-24 政协云州市第五届委员会第二次会议",
        "2017-02-21 政协云州市第五届委员会第二次会议开幕会",
    }
    took_part = {
        (events[one.event][:10], one.person.name, *one.roles) for one in found if isinstance(one, Participation)
    }
    assert {("2017-02-24", "石川", "chair"), ("2017-02-21", "罗小满", "chair")} <= took_part


@pytest.mark.parametrize(
    "section",
    [
        "三、决议\n\n　　会议通过《云州市政协政治决议》。",
        "三、闭幕讲话\n\n　　石川强调，要同心同德，开拓进取，再立新功。",
    ],
)
def test_a_numbered_section_without_a_day_is_of_the_day_of_the_whole_bulletin(section: str):
    text = (
        CLOSED
        + "　　会议于2月21日上午开幕。开幕会由副主席罗小满主持。\n\n二、人事事项\n\n"
        + "　　2月20日，市政协五届五次常委会议召开，副主席罗小满主持。\n\n"
        + section
        + "新任秘书长丁一凡宣读提案审查情况。\n"
    )
    days = {
        one.date.edtf
        for one in read_whole(text).statements
        if isinstance(one, Holding) and one.person.name == "丁一凡" and one.date
    }
    assert days == {"2017-02-24"}
