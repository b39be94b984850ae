"""Histories of counties in the 1950s: bare secretaries, communes, headquarters, and what the government was called."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

_HEAD = "鹿山县志·大事记（1949—1962年）\n\n"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("县委召开区乡干部会议，李鲁山作报告，副书记车明远总结发言。", "车明远 鹿山县委 副书记"),
        ("县委召开干部会议，宣传部部长王一民作报告，副书记李力平主持会议。", "李力平 鹿山县委 副书记"),
        ("地委农村工作部副部长王丰率检查团来县检查，第一书记田新禾陪同。", "田新禾 鹿山县委 第一书记"),
        ("县钢铁指挥部在下坪召开誓师大会，指挥长项明作动员。", "项明 鹿山县钢铁指挥部 指挥长"),
        ("县供销合作总社成立，唐明任主任。", "唐明 鹿山县供销合作总社 主任 appointed"),
        ("团长雷大震率部进入县城。", ""),
        ("李于农下放东山公社任党委副书记。", "李于农 鹿山县东山公社 党委副书记 appointed"),
    ],
)
def test_posts_of_a_county(text: str, post: str) -> None:
    found = held_whole(f"{_HEAD}1957年\n\n3月1日　{text}\n")
    assert not post or post in found
    assert not any(one.startswith("雷大震率") for one in found)


def test_council_keeps_the_name_that_it_was_elected_by() -> None:
    text = (
        f"{_HEAD}1954年\n\n6月1日　县长秦春作报告。\n\n1955年\n\n12月5日　县人代会选举产生鹿山县人民委员会，秦春当选县长。\n\n"
        "1956年\n\n9月1日　公路通车，县长秦春剪彩。\n"
    )
    assert dated_whole(text) == {
        "1954-06-01 秦春 鹿山县人民政府 县长",
        "1955-12-05 秦春 鹿山县人民委员会 县长 elected",
        "1956-09-01 秦春 鹿山县人民委员会 县长",
    }


def test_commune_by_its_short_name() -> None:
    text = f"{_HEAD}1958年\n\n8月1日　东山人民公社成立，翁文珍任社长。\n\n1960年\n\n12月1日　县委决定：免去翁文珍东山公社社长职务。\n"
    assert "1960-12-01 翁文珍 鹿山县东山人民公社 社长 removed" in dated_whole(text)


def test_one_town_does_not_speak_for_its_county() -> None:
    text = (
        f"{_HEAD}1950年\n\n4月5日　中峰乡人民政府成立，乡长何大田。\n\n5月1日　县委召开会议，宣传部部长王一民作报告。\n"
    )
    assert held_whole(text) == {"何大田 鹿山县中峰乡人民政府 乡长", "王一民 鹿山县委宣传部 部长"}


@pytest.mark.parametrize("who", ["商界人士", "开明士绅", "工商界人士", "文艺界人士"])
def test_listed_by_what_they_are(who: str) -> None:
    text = f"{_HEAD}1951年\n\n3月1日　县慈善会成立，秦春任主席，县中学校长席文远、{who}金满江任副主席。\n"
    assert {one for one in held_whole(text) if "副主席" in one} == {
        "席文远 鹿山县慈善会 副主席 appointed",
        "金满江 鹿山县慈善会 副主席 appointed",
    }


def test_several_lose_what_stands_behind_their_names() -> None:
    text = f"{_HEAD}1957年\n\n12月　撤销唐世明县供销合作社主任、金满江县工商业联合会主任委员职务。\n"
    assert "金满江 鹿山县工商业联合会 主任委员 removed" in held_whole(text)
