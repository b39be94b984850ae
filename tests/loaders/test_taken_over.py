"""Who takes over the post of somebody that the sentence names before, and places that say nothing of the document."""

from __future__ import annotations

import pytest
from reading import held, held_whole

COUNTY = {"title": "郎溪县大事记", "organization": "郎溪县", "date": "1985-07-31"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("副县长罗小满调宣城，管秋实接任。", "郎溪县人民政府 副县长"),
        ("县总工会主席罗小满转业，由管秋实继任。", "郎溪县总工会 主席"),
        ("县文化局局长罗小满病逝，管秋实接替他的职务。", "郎溪县文化局 局长"),
    ],
)
def test_the_successor_has_the_post_of_the_title_before(text: str, post: str) -> None:
    assert held(text, **COUNTY) == {f"罗小满 {post}", f"管秋实 {post} appointed"}


def test_a_name_may_end_in_the_first_half_of_a_verb() -> None:
    found = held("选举罗小满为县长，向学成为副县长。", **COUNTY)
    assert found == {"罗小满 郎溪县人民政府 县长 elected", "向学成 郎溪县人民政府 副县长 elected"}


def test_where_somebody_travels_is_not_the_city_of_the_document() -> None:
    text = "滨河区妇联2019年大事记\n\n1月2日，区委书记罗小满率队赴苏州考察，区妇联主席柳望舒陪同。\n"
    assert held_whole(text) == {"罗小满 滨河区委 书记", "柳望舒 滨河区妇联 主席"}


def test_committees_of_a_congress_hang_on_the_congress_named() -> None:
    text = "随州市人大常委会2018年大事记\n\n7月\n\n20日，全国人大常委会委员、环资委副主任委员罗小满来随州视察。\n"
    assert held_whole(text) == {"罗小满 全国人大常委会 委员", "罗小满 全国人大环资委 副主任委员"}


def test_a_school_by_its_number_stands_in_the_city_of_a_party_branch() -> None:
    text = "随州市政协2018年大事记\n\n7月\n\n20日，民盟市委副主委、市二中校长罗小满出席会议。\n"
    assert held_whole(text) == {"罗小满 民盟随州市委 副主委", "罗小满 随州市二中 校长"}


def test_who_takes_over_from_somebody_moved_elsewhere_comes_to_the_post_that_was_left():
    text = "青河农场志\n\n1963年9月，场长穆春江调往北湖农场任场长，由副场长靳东明接任。\n"
    assert held_whole(text) >= {
        "穆春江 北湖农场 场长 appointed",
        "靳东明 青河农场 场长 appointed",
        "靳东明 青河农场 副场长",
    }
