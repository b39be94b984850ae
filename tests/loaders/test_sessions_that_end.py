"""News of how a session ended: its first day, its sittings on the days before, the last one."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, read, read_whole

from cursus.model.statement import EventStatement, Issuance, Participation

NEWS = (
    "云州市第五届人民代表大会第一次会议胜利闭幕\n2022-01-09 18:10 来源：云州日报\n\n"
    "　　本报云州1月9日讯　云州市第五届人民代表大会第一次会议圆满完成各项议程，今天下午在市会议中心闭幕。\n"
    "　　本次会议于1月6日开幕，会期4天。开幕会由大会执行主席罗小满主持，代市长丁一凡作《政府工作报告》。"
    "7日上午举行第二次全体会议，市中级人民法院院长石川作工作报告。\n"
    "　　9日上午举行第三次全体会议，会议由大会执行主席马小兰主持。罗小满当选为市五届人大常委会主任。\n"
    "　　9日下午的闭幕会由罗小满主持并讲话，市委书记梁柱石出席。\n"
)


def test_a_session_that_ended_is_of_all_its_days_and_its_sittings_each_of_one():
    found = read_whole(NEWS).statements
    events = {
        one.event: f"{one.date.edtf if one.date else ''} {one.title}"
        for one in found
        if isinstance(one, EventStatement)
    }
    assert set(events.values()) == {
        "2022-01-06/2022-01-09 云州市第五届人民代表大会第一次会议",
        "2022-01-07 第二次全体会议",
        "2022-01-09 第三次全体会议",
        "2022-01-09 闭幕会",
    }
    took_part = {
        (events[one.event].split(" ")[1][:2], one.person.name, *one.roles)
        for one in found
        if isinstance(one, Participation)
    }
    assert {("云州", "罗小满", "chair"), ("第三", "马小兰", "chair"), ("闭幕", "梁柱石", "attendee")} <= took_part


def test_posts_of_a_sitting_are_of_its_day():
    found = dated_whole(NEWS)
    assert {
        "2022-01-06 丁一凡 云州市人民政府 代市长",
        "2022-01-07 石川 云州市中级人民法院 院长",
        "2022-01-09 梁柱石 云州市委 书记",
    } <= found


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市总工会与云州仲裁委员会签署备忘录。罗小满与仲裁委秘书长丁一凡签字。", "丁一凡 云州仲裁委员会 秘书长"),
        ("云州国际马拉松赛组织委员会召开会议，组委会秘书长丁一凡介绍情况。", "丁一凡 云州国际马拉松赛组织委员会 秘书长"),
        ("市总工会机关党支部开展主题党日活动。机关党支部书记丁一凡讲授党课。", "丁一凡 云州市总工会 机关党支部书记"),
        ("机关内设办公室、宣教部，办公室主任丁一凡，宣教部部长石川。", "丁一凡 云州市总工会办公室 主任"),
        ("经七届一次全委会选举，丁一凡任主席，石川任副主席。", "石川 云州市总工会 副主席 elected"),
        ("会议通过《云州市基层工会管理办法》。大会选举丁一凡为主席。", "丁一凡 云州市总工会 主席 elected"),
    ],
)  # fmt: skip
def test_whose_posts_short_names_are(text: str, post: str):
    assert post in held(text)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "云州市五届人大一次会议举行第二次全体会议，听取市中级人民法院院长石川、市人民检察院检察长丁一凡分别作的工作报告。",
            {"石川", "丁一凡"},
        ),
        (
            "市五届人大常委会第一次会议举行，任命罗小满为市财政局局长。罗小满代表新任命人员作了供职发言。",
            {"罗小满"},
        ),
    ],
)
def test_all_whose_reports_are_heard_and_who_speaks_for_others_are_speakers(text: str, speakers: set[str]):
    found = (one for one in read(text).statements if isinstance(one, Participation))
    assert {one.person.name for one in found if "speaker" in one.roles} == speakers


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "梁柱石参加清水代表团审议\n\n　　本报讯　1月7日下午，市委书记梁柱石来到清水代表团，与代表们一起审议政府工作报告。审议由清水县委书记罗小满主持。\n",
            "梁柱石参加清水代表团审议",
        ),
        (
            "共谋发展新篇\n\n　　本报讯　1月7日下午，市委书记梁柱石参加白河代表团审议，认真听取发言。白河区委书记罗小满主持。\n",
            "市委书记梁柱石参加白河代表团审议",
        ),
    ],
)
def test_a_group_s_deliberation_is_an_event(text: str, title: str):
    found = read_whole("云州日报 2022年1月8日 星期六\n\n" + text).statements
    assert {one.title for one in found if isinstance(one, EventStatement)} == {title}
    took_part = {(one.person.name, *one.roles) for one in found if isinstance(one, Participation)}
    assert ("梁柱石", "attendee") in took_part and ("罗小满", "chair") in took_part


def test_what_a_closing_sitting_adopts_the_session_adopts():
    text = NEWS + "　　会议表决通过了《云州市人民代表大会议事规则》。\n"
    found = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [(*one.organizations, one.title) for one in found if "规则" in one.title] == [
        ("云州市第五届人民代表大会第一次会议", "云州市人民代表大会议事规则")
    ]
