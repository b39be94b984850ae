"""Articles on a page of news that are each about one works or house, and unions of works beside those of places."""

from __future__ import annotations

import pytest
from reading import held_whole

PAGE = """云 州 日 报
1984年9月6日　星期四　第2版

全市工会干部集中学习

　　本报讯　九月三日，市总工会举办学习班，市总工会主席方大和讲了课。

{headline}

　　本报讯　{told}

工业局慰问教师

　　本报讯　五日，市工业局局长查继文到各技工学校慰问教师。
"""


@pytest.mark.parametrize(
    ("headline", "told", "posts"),
    [
        (
            "市第二毛纺厂职工直接选厂长",
            "八月二十八日下午，市第二毛纺厂食堂里座无虚席。染整车间主任匡正国当选为厂长，厂工会主席时光远宣布选举结果。三十一日，供销科科长侯明山任副厂长。",
            {"匡正国 云州市第二毛纺厂染整车间 主任", "时光远 云州市第二毛纺厂工会 主席", "侯明山 云州市第二毛纺厂 副厂长 appointed"},
        ),
        (
            "市第一中学换校长",
            "昨日，市教育局到市第一中学宣布任命：罗国平任校长。校党支部书记田小玉主持会议，校工会主席孙大川表示欢迎。",
            {"罗国平 云州市第一中学 校长 appointed", "田小玉 云州市第一中学 党支部书记", "孙大川 云州市第一中学工会 主席"},
        ),
        (
            "市中心医院新院长到任",
            "昨日上午，市卫生局局长甄大江到市中心医院宣布任命罗国平为院长。罗国平原在市第二医院工作。医院党委书记田小玉主持大会。",
            {"甄大江 云州市卫生局 局长", "罗国平 云州市中心医院 院长 appointed", "田小玉 云州市中心医院 党委书记"},
        ),
    ],
)  # fmt: skip
def test_the_body_of_an_article_is_its_own(headline: str, told: str, posts: set[str]) -> None:
    """Bare heads and sections are of the works told of, and those of other articles are not."""
    found = held_whole(PAGE.format(headline=headline, told=told))
    assert posts | {"方大和 云州市总工会 主席", "查继文 云州市工业局 局长"} <= found


def test_unions_of_works_stand_beside_unions_of_places() -> None:
    """The union of a works is no part of the union named before it, nor of the federation whose paper it is."""
    told = (
        "四日，市总工会召开会议。东河区工会主席席望远、市建筑工会副主席解百川、二冶工会主席殷大勤、云钢工会副主席郑小云、"
        "一机厂工会主席文大武、市造纸厂工会主席田宝山在会上发言。市总工会机关工会主席毛小山主持会议。"
    )
    found = held_whole(PAGE.format(headline="市总工会召开会议", told=told))
    assert {
        "席望远 云州市东河区工会 主席",
        "解百川 云州市建筑工会 副主席",
        "殷大勤 二冶工会 主席",
        "郑小云 云钢工会 副主席",
        "文大武 一机厂工会 主席",
        "田宝山 云州市造纸厂工会 主席",
        "毛小山 云州市总工会机关工会 主席",
    } <= found


def test_a_school_that_puts_a_page_up_is_no_guest_on_it() -> None:
    """What 我校 and 校 mean on a school's own page, where the article tells of another school as well."""
    found = held_whole(
        "我校与丽水学院签订合作协议\n\n来源：凯里学院新闻网　时间：2018年10月24日\n\n"
        "　　本网讯　昨日上午，凯里学院与丽水学院合作协议签约仪式举行。我校党委书记田小玉、校长方大和，丽水学院校长解百川出席。\n"
        "　　会前，客人一行在校图书馆馆长席望远的陪同下参观了校史馆。\n"
    )
    assert found >= {
        "田小玉 凯里学院 党委书记",
        "方大和 凯里学院 校长",
        "解百川 丽水学院 校长",
        "席望远 凯里学院图书馆 馆长",
    }
