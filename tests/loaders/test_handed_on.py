"""Offices given to one person behind a list of others, and resignations that a meeting passes."""

from __future__ import annotations

import pytest
from reading import held_whole


def test_a_last_office_given_to_one_person_is_not_that_of_the_list() -> None:
    held = held_whole(
        "2015年3月8日，鲁甸县测绘学会第四次会员代表大会在县城举行。罗小满当选为会长，管秋实、柳望舒当选为副会长、秘书长由柳望舒兼任。"
    )
    assert {one for one in held if "秘书长" in one} == {one for one in held if "秘书长" in one and "柳望舒" in one}
    assert len([one for one in held if "副会长" in one]) == 2


def test_both_offices_given_to_one_person_are_his() -> None:
    held = held_whole(
        "2015年3月8日，鲁甸县测绘学会第四次会员代表大会举行。罗小满当选为会长，副会长、秘书长由柳望舒担任。"
    )
    assert len([one for one in held if "柳望舒" in one]) == 2
    assert len(held) == 3


def test_a_meeting_passes_a_resignation() -> None:
    held = held_whole("2021年2月11日，会议按照程序，审议通过罗小满辞去鲁甸县总工会主席、常务委员、委员职务。")
    assert len(held) == 3
    assert all("resigned" in one for one in held)


FEDERATION = """（六）区妇女联合会
1984年4月，江苏省南京市青岚区妇女联合会成立，主任罗小满。
区第一次妇女代表大会1986年3月28~30日召开，出席正式代表215名，选举产生25人组成区妇联第一届执行委员会。一届执委会一次会议选举常委7名，主任管秋实，副主任柳望舒。
"""


def test_a_federation_is_headed_by_whom_its_committee_chooses() -> None:
    body = "江苏省南京市青岚区妇女联合会"
    assert held_whole(FEDERATION) == {
        f"罗小满 {body} 主任",
        f"管秋实 {body} 主任 elected",
        f"柳望舒 {body} 副主任 elected",
    }


def test_a_society_named_apart_from_its_place_is_that_of_the_place() -> None:
    held = held_whole(
        "2023年8月5日，青岚县召开书法家协会换届大会。大会选举罗小满连任书协主席，管秋实任副主席。会议聘请柳望舒为县书法家协会顾问。"
    )
    body = "青岚县书法家协会"
    assert held == {
        f"罗小满 {body} 主席 elected",
        f"管秋实 {body} 副主席 elected",
        f"柳望舒 {body} 顾问 appointed",
    }


def test_a_farm_that_only_says_what_it_is_is_the_document_s_own() -> None:
    held = held_whole("青岚农场大事记\n1985年\n1月，罗小满任农场副场长。\n4月，管秋实任农场工会主席。\n")
    assert "罗小满 青岚农场 副场长 appointed" in held


def test_what_is_done_for_a_school_is_no_part_of_its_name() -> None:
    held = held_whole(
        "2009年5月27日，青岚美术学院召开大会。罗小满强调要继续推进学院发展，与学院领导一起做好学院各项工作。大会由院党委书记管秋实主持。"
    )
    assert held == {"管秋实 青岚美术学院 党委书记"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("副主席钱小山接任主席。", {"钱小山 云州市总工会 副主席", "钱小山 云州市总工会 主席 appointed"}),
        (
            "罗小满因年龄原因辞去市总工会党组书记职务，市卫生局副局长钱小山接任。",
            {
                "罗小满 云州市总工会 党组书记 resigned",
                "钱小山 云州市卫生局 副局长",
                "钱小山 云州市总工会 党组书记 appointed",
            },
        ),
    ],
)
def test_somebody_with_a_title_takes_the_office_over(text: str, found: set[str]) -> None:
    assert held_whole(f"云州市总工会大事记\n2004年\n8月　{text}") == found


@pytest.mark.parametrize(
    ("told", "role"),
    [
        ("罗小满当选主席。1956年，柳望舒继任。", "主席"),
        ("罗小满当选为主席。1956年，罗小满调离，由柳望舒接任。", "主席"),
        ("选举罗小满为主席，管秋实、苏叶为副主席。1956年，柳望舒继任。", "主席"),
        ("选举罗小满为主席。管秋实、苏叶任副主席。1956年，柳望舒接任。", "主席"),
        ("罗小满当选主席。1955年，管秋实任副主席。1956年，柳望舒接任。", "副主席"),
    ],
)
def test_who_comes_next_has_the_office_of_the_chief_who_was_elected(told: str, role: str) -> None:
    held = held_whole(f"鲁甸县工会志\n\n1953年5月，县工会召开第一次会员代表大会，{told}\n")
    assert f"柳望舒 鲁甸县工会 {role} appointed" in held
