"""Who does something beside somebody else: hosts who go along, two who sign, committees of a union that meet in turn."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Participation


def _read(text: str) -> tuple[set[str], set[str]]:
    """`name role,role` of each participation and `name body role basis` of each post."""
    found = read_whole(text).statements
    parts = {f"{one.person.name} {','.join(one.roles)}" for one in found if isinstance(one, Participation)}
    posts = {
        f"{one.person.name} {one.organization} {one.role} {one.basis}" for one in found if isinstance(one, Holding)
    }
    return parts, posts


@pytest.mark.parametrize("seen", ["并参观了实训中心", "参观了图书馆", "并走访了实训中心"])
def test_what_guests_see_is_not_seen_by_those_who_go_along(seen: str):
    text = f"云州理工学院2006年大事记\n\n3月6日　副市长权志琛来校调研，院长邵一飞、科研处处长包容陪同，{seen}。\n"
    parts, _ = _read(text)
    assert parts == {"权志琛 visitor", "邵一飞 companion", "包容 companion"}


def test_a_county_with_hui_in_its_name_is_no_meeting():
    text = "云州市总工会2013年大事记\n\n1月21日　市总工会主席李建国带队分赴会宁、靖远两县，走访慰问困难职工。\n"
    assert _read(text)[0] == {"李建国 visitor"}


@pytest.mark.parametrize("said", ["安康和市中级人民法院副院长宋怀德分别代表双方签字", "安康与宋怀德分别代表双方签字"])
def test_a_known_name_that_is_a_word_may_do_something_with_another(said: str):
    text = (
        "云州市总工会2013年大事记\n\n5月16日　市委决定，安康任市总工会党组书记，关怀任市中级人民法院院长。\n"
        f"\n8月9日　市总工会与市中级人民法院签署《诉调对接协议》，{said}。市中级人民法院副院长宋怀德致辞。\n"
    )
    assert {one for one in _read(text)[0] if one.startswith("安康")} == {"安康 other"}


def test_a_name_joined_to_a_college_is_no_part_of_it():
    text = (
        "云州市文联2016年大事记\n\n9月3日　市文联副主席水清，副调研员洪流参加会议。\n"
        "\n9月5日　市文联与云州学院签署《共建基地协议》，水清和云州学院副院长甘棠代表双方签字。\n"
    )
    parts, posts = _read(text)
    assert "甘棠 云州学院 副院长 stated" in posts
    assert "水清 other" in parts


def test_each_committee_of_a_union_elects_its_own_head():
    text = (
        "云州市总工会2013年大事记\n\n6月27日　市总工会七届一次经审会选举葛藤为主任，甘泉为副主任。"
        "市总工会七届一次女职工委员会会议推举雒小燕为主任。\n"
        "\n6月28日　市总工会七届一次全委会选举李平为主席。经费审查委员会全体会议选举赵明为主任。\n"
    )
    assert {
        "雒小燕 云州市总工会女职工委员会 主任 elected",
        "赵明 云州市总工会经费审查委员会 主任 elected",
        "甘泉 云州市总工会经审会 副主任 elected",
    } <= _read(text)[1]


def test_who_shall_have_another_post_later_has_the_first_one_now():
    text = "云州理工学院2006年大事记\n\n12月26日　省委决定，栾天明任党委副书记，拟任院长人选。\n"
    assert _read(text)[1] == {
        "栾天明 云州理工学院 党委副书记 appointed",
        "栾天明 云州理工学院 院长 nominated",
    }


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("时光", "前日到洛龙区看望环卫工人"),
        ("程序", "和市卫生局局长王平代表双方签字"),
        ("海洋", "与李平共同揭牌"),
        ("全顺", "分别代表双方签字"),
        ("应声", "随同张志明走访种粮大户"),
        ("冷静", "改任调研员"),
        ("成功", "应邀到会讲话"),
    ],
)
def test_what_follows_shows_that_a_word_behind_a_title_is_a_name(name: str, said: str):
    text = f"洛阳市总工会2013年大事记\n\n3月5日　全市工会工作会议召开，市总工会副主席{name}{said}。\n"
    assert f"{name} 洛阳市总工会 副主席" in {one.rpartition(" ")[0] for one in _read(text)[1]}


def test_who_opens_a_contest_does_something_else_than_speak():
    text = "洛阳市总工会2013年大事记\n\n3月5日　职工运动会在市体育中心举行，市总工会副主席王平宣布开幕，李安致辞。\n"
    assert "王平 other" in _read(text)[0]


def test_what_somebody_is_stands_before_what_he_shall_be():
    text = (
        "芜湖市委组织部任前公示\n\n2019年3月13日\n\n李志明，现任市审计局副局长，拟任市统计局党组书记。\n"
        "\n王如意（女），市委党校教务处处长，拟提名为市社科联副主席候选人。\n"
    )
    assert _read(text)[1] == {
        "李志明 芜湖市审计局 副局长 stated",
        "李志明 芜湖市统计局 党组书记 nominated",
        "王如意 芜湖市委党校教务处 处长 stated",
        "王如意 芜湖市社科联 副主席 nominated",
    }


@pytest.mark.parametrize("office", ["史志办", "党史办", "校史办"])
def test_an_office_that_begins_like_a_name_is_an_office(office: str):
    text = f"云州重机集团有限公司2018年大事记\n\n12月20日　座谈会举行，{office}主任李平介绍情况。\n"
    assert _read(text)[1] == {f"李平 云州重机集团有限公司{office} 主任 stated"}


def test_a_union_of_a_firm_by_its_short_name():
    text = "云州重机集团有限公司2018年大事记\n\n12月20日　龙江铸造公司技能大赛开赛，铸造公司工会主席李平致辞。\n"
    assert _read(text)[1] == {"李平 龙江铸造公司工会 主席 stated"}


def test_the_outgoing_head_of_a_council_is_of_the_society_that_meets():
    text = (
        "洛阳市文联2016年大事记\n\n3月11日　市作协第五次会员代表大会召开。省作协秘书长石天惊出席并讲话，"
        "第四届理事会主席桂子山作工作报告。\n"
    )
    assert "桂子山 洛阳市作协 主席 stated" in _read(text)[1]
