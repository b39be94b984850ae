"""Papers of a consultative conference: its committees, its members and what its sessions adopt."""

from __future__ import annotations

import pytest
from reading import held_by_year, own_body, read

from cursus.model.statement import Issuance

TITLE = "政协云川市委员会大事记（2016年）\n\n"


def _held(sentence: str) -> set[str]:
    return held_by_year(f"{TITLE}3月6日　{sentence}\n").get("2016", set())


def test_committees_by_their_short_names_are_its_own() -> None:
    found = _held("市政协召开督办会，提案委主任周文开、文史委副主任陈小媛参加。")
    assert found == {"周文开 云川市政协提案委 主任", "陈小媛 云川市政协文史委 副主任"}


def test_committees_of_guests_are_theirs() -> None:
    found = _held("江渚县政协副主席周文开、提案委主任陈小媛来市政协考察。")
    assert "陈小媛 江渚县政协提案委 主任" in found


def test_bare_members_are_its_own() -> None:
    assert "陈小媛 云川市政协 委员" in _held("市委副书记周文开讲话，委员陈小媛发言。")


def test_sessions_adopt_by_their_whole_name() -> None:
    text = TITLE + "3月4日至6日　政协云川市第五届委员会第二次会议召开。会议通过《关于常务委员会工作报告的决议》。\n"
    found = [[*one.organizations] for one in read(text).statements if isinstance(one, Issuance)]
    assert found == [["政协云川市第五届委员会第二次会议"]]


def test_congress_that_closes_the_same_day_adopts() -> None:
    text = (
        "云川市总工会大事记（2016年）\n\n3月5—7日　云川市工会第十五次代表大会在文化宫举行。\n"
        "　　7日，市总工会十五届一次全委会召开，选举周文开为主席。同日闭幕的大会通过《关于工作报告的决议》。\n"
    )
    found = [[*one.organizations] for one in read(text).statements if isinstance(one, Issuance)]
    assert found == [["云川市工会第十五次代表大会"]]


def test_words_in_a_list_that_is_chosen_beside_a_marked_name() -> None:
    found = _held("会议选举周文开为市政协副主席，高度、陈小媛（女）为常务委员。")
    assert "高度 云川市政协 常务委员 elected" in found
    assert "陈小媛 云川市政协 常务委员 elected" in found


def test_padded_word_behind_a_verb_of_choosing() -> None:
    assert "梅香 云川市政协 常委 elected" in _held("市政协全委会召开，会议增补梅　香为常委。")


@pytest.mark.parametrize(
    ("body", "own"),
    [
        ("政协呼伦贝尔市委员会", "呼伦贝尔市政协"),
        ("政协大理白族自治州委员会", "大理白族自治州政协"),
        ("政协乌拉特前旗委员会", "乌拉特前旗政协"),
        ("政协连山壮族瑶族自治县委员会", "连山壮族瑶族自治县政协"),
        ("政协新疆维吾尔自治区委员会", "新疆维吾尔自治区政协"),
        ("民盟呼伦贝尔市委员会", "民盟呼伦贝尔市委员会"),
    ],
)
def test_committees_of_places_with_long_names_are_the_issuers(body: str, own: str) -> None:
    assert own_body(f"{body}大事记\n（2019年1月—12月）\n\n4日　召开主席会议，研究筹备工作。\n") == own
