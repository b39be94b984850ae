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
        ("县委书记王丰到双河区检查春耕，双河乡党支部书记唐明汇报。", "唐明 鹿山县双河乡 党支部书记"),
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


@pytest.mark.parametrize(("told", "posts"), [
    ("县大队与各区武工队合编为鹿山县独立团，车明远兼任团长，田新禾兼任政治委员。",
     {"车明远 鹿山县独立团 团长 appointed", "田新禾 鹿山县独立团 政治委员 appointed"}),
    ("县大队改编为县独立营，车明远任营长，田新禾任教导员。",
     {"车明远 鹿山县独立营 营长 appointed", "田新禾 鹿山县独立营 教导员 appointed"}),
])  # fmt: skip
def test_troops_that_others_are_made_into(told: str, posts: set[str]) -> None:
    assert posts <= held_whole(f"{_HEAD}1949年\n\n4月　{told}\n")


@pytest.mark.parametrize(("told", "body"), [
    ("会议选出常务委员15人，田新禾为常委会主席，车明远、项明为副主席。", "鹿山县各界人民代表会议常委会"),
    ("会议选举田新禾为常务委员会主席，车明远、项明为副主席。", "鹿山县各界人民代表会议常务委员会"),
    ("田新禾当选为主席，车明远、项明当选为副主席。", "鹿山县各界人民代表会议"),
])  # fmt: skip
def test_those_whom_a_conference_of_all_circles_elects(told: str, body: str) -> None:
    before = "2月　任命田新禾为县委书记，车明远为县长，项明为副县长。\n"
    found = held_whole(f"{_HEAD}1949年\n\n{before}12月20日　鹿山县首届各界人民代表会议在城关文庙召开。{told}\n")
    assert {f"田新禾 {body} 主席 elected", f"车明远 {body} 副主席 elected", f"项明 {body} 副主席 elected"} <= found


@pytest.mark.parametrize(("told", "posts"), [
    ("项明被错误地撤销县委书记、县长职务，副县长唐明任代县长。",
     {"项明 鹿山县委 书记 removed", "项明 鹿山县人民政府 县长 removed"}),
    ("县委书记项明被错误撤销党内外一切职务。", {"项明 鹿山县委 书记 removed"}),
    ("县中学校长项明受到批判，项明被撤职。", {"项明 鹿山县中学 校长", "项明 鹿山县中学 校长 removed"}),
    ("县中学校长项明等12人被错划，项明被撤销职务。", {"项明 鹿山县中学 校长", "项明 鹿山县中学 校长 removed"}),
])  # fmt: skip
def test_who_is_wronged_loses_his_office(told: str, posts: set[str]) -> None:
    assert posts <= held_whole(f"{_HEAD}1959年\n\n3月　项明到县工作。\n11月　{told}\n")


def test_another_who_is_put_out_leaves_the_titled_one_in_office() -> None:
    found = held_whole(f"{_HEAD}1959年\n\n11月　县中学校长项明作检查，教师唐明被撤职。\n")
    assert not any("项明" in one and "removed" in one for one in found)
