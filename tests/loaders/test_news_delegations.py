"""News of delegations by their headline, who belongs to them, who sits on the stage, and who made up the page."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.loaders.cleaning.masthead import is_contact
from cursus.model.statement import EventStatement, Participation

_HEAD = "通化日报\n2018年1月12日　星期五　今日8版\n中共通化市委主办　通化日报社出版　第9317期\n\nA1　要闻\n\n"


def _told(text: str) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    found = read_whole(_HEAD + text).statements
    titles = [one.title for one in found if isinstance(one, EventStatement)]
    return titles, {one.person.name: tuple(one.roles) for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize(
    ("head", "lead", "members"),
    [
        ("青河市党政代表团来我市考察", "率党政代表团来我市考察矿山生态修复工作", "代表团成员有"),
        ("青河市考察团到我市学习考察", "率考察团来我市学习考察文旅融合发展工作", "考察团成员包括"),
        ("青河市慰问团来我市慰问", "率慰问团来我市慰问救灾官兵", "慰问团主要成员是"),
    ],
)
def test_delegation(head: str, lead: str, members: str) -> None:
    titles, roles = _told(
        f"{head}\n\n本报讯（记者　车小满）1月8日，青河市委副书记、市长石小川{lead}。{members}青河市副市长丁一凡、青河市教育局局长罗小满。市委副书记金多多陪同。\n"
    )
    assert titles == [head]
    assert {name: roles.get(name) for name in ("石小川", "丁一凡", "罗小满")} == dict.fromkeys(
        ("石小川", "丁一凡", "罗小满"), ("visitor",)
    )


def test_a_mark_before_a_headline_is_no_part_of_it() -> None:
    text = "▲青河市考察团到我市学习考察\n\n1月8日，青河市委副书记、市长石小川率考察团来我市学习考察文旅融合发展工作。市委副书记金多多陪同。\n"
    assert _told(text)[0] == ["青河市考察团到我市学习考察"]


def test_on_the_stage() -> None:
    text = "市八届人大二次会议闭幕\n\n本报讯（记者　车小满）通化市第八届人民代表大会第二次会议于1月11日闭幕，会议选举丁一凡为市监察委员会主任。\n大会执行主席、主席团常务主席石小川、罗小满、郑重在主席台前排就座。\n"
    assert set(_told(text)[1]) >= {"石小川", "罗小满", "郑重"}
    assert not any("主席" in one for one in held_whole(_HEAD + text))


def test_member_of_a_team_is_no_post() -> None:
    text = "省调研组来我市\n\n本报讯（记者　车小满）1月9日，省人大常委会副主任石小川率调研组来我市调研。调研组成员、省司法厅副厅长丁一凡参加。\n"
    found = held_whole(_HEAD + text)
    assert "丁一凡 吉林省司法厅 副厅长" in found and not any("成员" in one for one in found)


def test_made_up() -> None:
    assert is_contact("值班总编：丁　凡　　责任编辑：石　川　　版式：罗　满　　校对：车　满")
    assert not is_contact("主编：丁一凡　副主编：石小川　编辑：罗小满")
