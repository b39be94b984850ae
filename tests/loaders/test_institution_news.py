"""News that universities, companies, hospitals and unions put on their own pages."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import Holding, Hosting

HEAD = "云州大学要闻\n云州大学新闻网　2021-04-13\n"


def hosts(text: str) -> set[tuple[str, str]]:
    return {(one.organization, one.role) for one in read_whole(HEAD + text).statements if isinstance(one, Hosting)}


def posts(text: str) -> set[str]:
    found = (one for one in read_whole(HEAD + text).statements if isinstance(one, Holding))
    return {f"{one.person.name} {one.organization} {one.role}" for one in found}


def test_posts_behind_an_academician_are_those_of_the_body_before():
    found = posts(
        "4月2日，云州大学党委常委、教务长、中国科学院院士石小川，党委常委、副校长罗文博，副校长、中科院院士高平安，"
        "校长助理孙庆华等出席有关活动。\n"
    )
    assert {"罗文博 云州大学 党委常委", "高平安 云州大学 副校长", "孙庆华 云州大学 校长助理"} <= found
    assert not any("中国科学院 副" in one or "中国科学院 党" in one for one in found)


def test_what_two_bodies_sign_about_is_no_part_of_their_names():
    said = "3月29日，云州大学与南溪新区管理委员会就“科技创新中心”项目进行合作签约。\n"
    assert hosts(said) == {("云州大学", "signatory"), ("南溪新区管理委员会", "signatory")}


def test_a_contract_signed_again_has_two_sides():
    said = "3月31日，南溪省政府与云州大学续签《战略合作协议》。双方还就人才培养座谈。\n"
    assert {"云州大学"} < {body for body, role in hosts(said) if role == "signatory"}


def test_an_agreement_of_long_ago_is_not_signed_at_a_meeting():
    said = "3月31日，两校合作座谈会在云州大学举行。石小川说，云州大学与南溪博物院签署合作协议以来，成果丰硕。\n"
    assert not any(role == "signatory" for _, role in hosts(said))


def test_verbs_of_joint_doing_before_the_hosts_verb_are_no_part_of_a_name():
    said = "3月31日，由云州市总工会、云州市民政局合作主办的春季联谊会在青山公园举行。\n"
    assert hosts(said) == {("云州市总工会", "organizer"), ("云州市民政局", "organizer")}
