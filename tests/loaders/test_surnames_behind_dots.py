"""Names of people overseas whose Chinese surname stands alone behind the dot, and the offices that such guests hold."""

from __future__ import annotations

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("德国华人总会会长玛丽·孙出席。", {"玛丽·孙 德国华人总会 会长"}),
        ("美国洛杉矶中华会馆主席大卫·关到会祝贺。", {"大卫·关 美国洛杉矶中华会馆 主席"}),
        ("英国伦敦华埠商会副会长简·吴与市总工会签约。", {"简·吴 英国伦敦华埠商会 副会长"}),
        ("会议选举马可·李（兼职）为副主席。", {"马可·李 云州市总工会 副主席 elected"}),
        ("泰国云州会馆理事长马克·安德鲁斯致辞。", {"马克·安德鲁斯 泰国云州会馆 理事长"}),
    ],
)
def test_the_name_ends_with_the_surname(text: str, posts: set[str]) -> None:
    assert held(text) == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("新加坡中华总商会董事安妮·陈来访。", {"安妮·陈 新加坡中华总商会 董事"}),
        ("云州总商会董事长高山、会董罗小满出席。", {"高山 云州总商会 董事长", "罗小满 云州总商会 会董"}),
        ("加拿大温哥华市议员彼得·史密斯出席。", {"彼得·史密斯 加拿大温哥华市 议员"}),
        ("美国纽约州众议员罗恩·金一行来访。", {"罗恩·金 美国纽约州 众议员"}),
        (
            "法国华侨华人会主席黄大为、副主席萧山岚来访。",
            {"黄大为 法国华侨华人会 主席", "萧山岚 法国华侨华人会 副主席"},
        ),
        ("马来西亚陈氏宗亲会会长陈国强到会祝贺。", {"陈国强 马来西亚陈氏宗亲会 会长"}),
    ],
)
def test_their_offices(text: str, posts: set[str]) -> None:
    assert held(text) == posts


@pytest.mark.parametrize("other", ["前", "原"])
def test_who_led_the_same_body_before(other: str) -> None:
    text = f"秘鲁中华通惠总局主席黄大为、{other}主席萧山岚一行来访。"
    assert held(text) == {"黄大为 秘鲁中华通惠总局 主席", "萧山岚 秘鲁中华通惠总局 主席 former"}


@pytest.mark.parametrize("talks", ["会见", "会谈"])
def test_those_met_are_no_body(talks: str) -> None:
    assert held(f"副主席李大明与海外华人{talks}。") == {"李大明 云州市总工会 副主席"}


MUSEUM = "云州博物馆2017年大事记\n\n3月5日，{}\n"


@pytest.mark.parametrize(
    "told",
    [
        "日本高槻自然博物馆馆长山口正雄率代表团来访，参观自然厅并座谈，副馆长罗小满陪同。",
        "南京博物馆馆长山口正雄一行到访，副馆长罗小满介绍情况。",
        "南京博物馆馆长山口正雄到访我馆，副馆长罗小满接待。",
        "扬州图书馆馆长山口正雄抵馆考察，副馆长罗小满陪同。",
        "扬州图书馆馆长山口正雄莅馆指导，副馆长罗小满陪同。",
    ],
)
def test_hosts_of_a_house_that_guests_come_to(told: str) -> None:
    assert "罗小满 云州博物馆 副馆长" in held_whole(MUSEUM.format(told))


def test_a_deputy_who_comes_with_the_guest_is_of_their_house() -> None:
    told = "南京博物馆馆长山口正雄、副馆长罗小满一行来访。"
    assert "罗小满 南京博物馆 副馆长" in held_whole(MUSEUM.format(told))


def test_the_host_behind_guests_who_come_with_others() -> None:
    head = "云州市侨联2016年大事记\n\n3月5日，"
    told = "泰国华人总会会长高山在云州会馆理事长丁一凡陪同下到访市侨联，秘书长罗小满接待。"
    assert "罗小满 云州市侨联 秘书长" in held_whole(head + told + "\n")
