"""Results of elections: who was chosen behind a council, clause by clause, and whose officers assemblies elect."""

from __future__ import annotations

import pytest
from reading import held_whole

SEATS = {("罗小满", "主任"), ("石小川", "副主任"), ("陈明远", "副主任"), ("江流", "委员"), ("李荷", "委员")}


@pytest.mark.parametrize("mark", ["，", "；"])
@pytest.mark.parametrize("made", ["由18人组成的", ""])
def test_a_congress_elects_its_standing_committee(mark: str, made: str):
    text = (
        "2003年1月20日\n云州市第十五届人民代表大会第一次会议召开。"
        f"会议选举产生了{made}云州市第十五届人民代表大会常务委员会，"
        f"罗小满为主任{mark}石小川、陈明远为副主任{mark}江流、李荷为委员。\n"
    )
    assert held_whole(text) == {f"{name} 云州市人民代表大会常务委员会 {role} elected" for name, role in SEATS}


def test_a_bare_seat_is_one_of_the_congress_committee():
    text = (
        "2003年1月20日，云州市第十五届人大一次会议选举罗小满为市人大常委会主任，石小川为副主任；江流为委员；"
        "选举李荷为市长。\n"
    )
    assert held_whole(text) == {
        "罗小满 云州市人大常委会 主任 elected",
        "石小川 云州市人大常委会 副主任 elected",
        "江流 云州市人大常委会 委员 elected",
        "李荷 云州市人民政府 市长 elected",
    }


@pytest.mark.parametrize("assembly", ["第七届会员代表大会", "七届会员代表大会", "七届一次会员大会", "召开会员大会"])
def test_officers_whom_members_elect_are_the_societys(assembly: str):
    text = (
        f"2019年1月20日\n云州市机械工业协会{assembly}召开。大会聘请罗小满为名誉理事长；石小川为专家委员会主任；"
        "李荷为秘书长。\n"
    )
    assert held_whole(text) == {
        "罗小满 云州市机械工业协会 名誉理事长 appointed",
        "石小川 云州市机械工业协会专家委员会 主任 appointed",
        "李荷 云州市机械工业协会 秘书长 appointed",
    }


@pytest.mark.parametrize("mark", ["，", "；\n"])
@pytest.mark.parametrize("verb", ["选举", "于2003年1月20日选举："])
def test_who_is_chosen_beside_the_deputies_is_the_committees(mark: str, verb: str):
    text = (
        "云州市人民代表大会公告\n\n"
        f"云州市第十五届人民代表大会第一次会议{verb}罗小满为云州市人民代表大会常务委员会主任{mark}石小川、陈明远为副主任{mark}"
        "江流为秘书长。\n云州市第十五届人民代表大会第一次会议主席团\n2003年1月20日\n"
    )
    assert "江流 云州市人民代表大会常务委员会 秘书长 elected" in held_whole(text)


def test_the_secretary_of_a_session_is_not():
    text = "2003年1月20日\n云州市第十五届人民代表大会第一次会议举行预备会议，选举产生大会主席团，推选江流为秘书长。\n"
    assert not any("常务委员会" in one or "常委会" in one for one in held_whole(text))
